import CXlsxWriter

extension WorkbookFile {
  /// The colours of series, which people with any colour vision can tell apart (Okabe and Ito).
  private static let colors: [lxw_color_t] = [
    0x0072B2, 0xD55E00, 0x009E73, 0xE69F00, 0xCC79A7, 0x56B4E9, 0x000000,
  ]

  /// The rows that a chart takes, with one between two of them.
  private static let rowsOfChart = 21

  /// Puts charts beside a table, below each other.
  func insert(_ charts: [Chart], beside sheet: Sheet, in page: Worksheet) {
    for (position, chart) in charts.enumerated() {
      chart.text.withCString { text in
        var options = lxw_chart_options()
        (options.x_scale, options.y_scale) = (1.5, 1.35)
        // The library copies the text.
        options.description = UnsafeMutablePointer(mutating: text)
        Self.verify(
          worksheet_insert_chart_opt(
            page, lxw_row_t(1 + position * Self.rowsOfChart), lxw_col_t(sheet.columns.count + 1),
            made(chart), &options))
      }
    }
  }

  private func made(_ chart: Chart) -> UnsafeMutablePointer<lxw_chart>? {
    let kind = chart.kind == .lines ? LXW_CHART_LINE : LXW_CHART_COLUMN_STACKED
    let made = workbook_add_chart(book, UInt8(kind.rawValue))
    chart_title_set_name(made, CellText.ofChart(chart.title))
    var font = lxw_chart_font()
    (font.size, font.bold) = (12, UInt8(LXW_TRUE.rawValue))
    chart_title_set_name_font(made, &font)
    for (position, series) in chart.series.enumerated() {
      let drawn = chart_add_series(made, series.categories, series.values)
      chart_series_set_name(drawn, CellText.ofChart(series.name))
      paint(drawn, chart.kind, Self.colors[position % Self.colors.count], position)
    }
    let values = chart_axis_get(made, LXW_CHART_AXIS_TYPE_Y)
    let categories = chart_axis_get(made, LXW_CHART_AXIS_TYPE_X)
    switch chart.kind {
    case .lines:
      chart_axis_set_num_format(values, "0%")
      chart_axis_set_min(values, 0)
      chart_axis_set_num_format(categories, "yyyy-mm")
      chart_axis_set_interval_unit(categories, 6)
      chart_axis_set_interval_tick(categories, 6)
    case .stackedColumns:
      // Two commas at the end show millions, in every program.
      chart_axis_set_num_format(values, "#,##0,,")
    }
    let hasLegend = chart.series.count > 1 || chart.kind == .stackedColumns
    let legend = hasLegend ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE
    chart_legend_set_position(made, UInt8(legend.rawValue))
    return made
  }

  private func paint(
    _ series: UnsafeMutablePointer<lxw_chart_series>?, _ kind: Chart.Kind, _ color: lxw_color_t,
    _ position: Int
  ) {
    switch kind {
    case .lines:
      var line = lxw_chart_line()
      (line.color, line.width) = (color, 2.25)
      // Lines differ by their dashes too, for a print without colour.
      let dashes = [
        LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_DASH, LXW_CHART_LINE_DASH_ROUND_DOT,
      ]
      line.dash_type = UInt8(dashes[position % dashes.count].rawValue)
      chart_series_set_line(series, &line)
    case .stackedColumns:
      var fill = lxw_chart_fill()
      fill.color = color
      chart_series_set_fill(series, &fill)
    }
  }
}
