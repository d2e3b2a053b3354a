import CXlsxWriter
import Glibc
import Messages
import OutputFiles
import PublicFinance
import ResultTables

/// A workbook of libxlsxwriter: with its extension for charts, the only code that calls the library.
final class WorkbookFile {
  typealias Worksheet = UnsafeMutablePointer<lxw_worksheet>
  typealias Format = UnsafeMutablePointer<lxw_format>

  let book: UnsafeMutablePointer<lxw_workbook>
  private var isClosed = false
  private let memory: MemoryFile
  private let path: String
  private let formats: FormatCodes
  private var made: [FormatCodes.Style: Format] = [:]
  /// When every workbook says it was made: 1 December 2020, the first day of the first month.
  private static let created: time_t = 1_606_780_800

  /// Begins a workbook.
  ///
  /// - Throws: ``OutputFailure`` when there is no memory for it.
  init(title: String, in language: Language, reportedAs path: String) throws(OutputFailure) {
    self.path = path
    formats = FormatCodes(language)
    memory = try MemoryFile(reportedAs: path)
    guard let book = workbook_new(memory.path) else {
      throw .system(path: path, code: errno)
    }
    self.book = book
    let author = "inclusim \(Release.version)"
    CellText.admitted(title, longest: 200).withCString { title in
      author.withCString { author in
        // The library copies the texts.
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.author = UnsafeMutablePointer(mutating: author)
        properties.created = Self.created
        Self.verify(workbook_set_properties(book, &properties))
      }
    }
  }

  deinit {
    if !isClosed { lxw_workbook_free(book) }
  }

  /// The bytes of the workbook, to which nothing can be added then.
  func close() throws(OutputFailure) -> [UInt8] {
    isClosed = true
    errno = 0
    // The workbook is freed, whatever comes of it.
    guard workbook_close(book) == LXW_NO_ERROR else {
      throw .system(path: path, code: errno == 0 ? EIO : errno)
    }
    let bytes = try memory.bytes()
    // The library does not look whether its temporary files could be written in full.
    guard WholeParts.all(in: bytes) else { throw .system(path: path, code: ENOSPC) }
    return bytes
  }

  /// Adds a sheet with its table, which stays in sight under its header and can be filtered.
  func add(_ sheet: Sheet, in language: Language) -> Worksheet {
    guard let page = workbook_add_worksheet(book, sheet.name) else {
      preconditionFailure("the name of a sheet is short and plain (was \(sheet.name))")
    }
    for (position, column) in sheet.columns.enumerated() {
      let place = lxw_col_t(position)
      Self.verify(worksheet_set_column(page, place, place, column.width.rawValue, nil))
      write(.text(column.header(in: language)), 0, position, in: page, as: .header)
    }
    Self.verify(worksheet_set_row(page, 0, sheet.headerHeight(in: language), nil))
    for (row, cells) in sheet.rows.enumerated() {
      if let height = sheet.height(of: cells) {
        Self.verify(worksheet_set_row(page, lxw_row_t(row + 1), height, nil))
      }
      for (column, cell) in cells.enumerated() {
        write(cell, row + 1, column, in: page, as: sheet.columns[column].isLong ? .lines : .body)
      }
    }
    for (row, cells) in sheet.totals.enumerated() {
      for (column, cell) in cells.enumerated() {
        write(cell, 1 + sheet.rows.count + row, column, in: page, as: .total)
      }
    }
    worksheet_freeze_panes(page, 1, lxw_col_t(sheet.keys))
    Self.verify(
      worksheet_autofilter(
        page, 0, 0, lxw_row_t(max(1, sheet.rows.count)), lxw_col_t(sheet.columns.count - 1)))
    prepareToPrint(page, sheet)
    for name in sheet.names {
      Self.verify(workbook_define_name(book, name.name, name.range))
    }
    return page
  }

  /// A4, each page under the header and beside the keys; a wide table goes over several pages.
  private func prepareToPrint(_ page: Worksheet, _ sheet: Sheet) {
    worksheet_set_landscape(page)
    worksheet_set_paper(page, 9)
    Self.verify(worksheet_repeat_rows(page, 0, 0))
    let width = sheet.columns.reduce(0) { $0 + $1.width.rawValue }
    worksheet_fit_to_pages(page, max(1, UInt16((width / 250).rounded())), 0)
    if sheet.keys > 0 {
      Self.verify(worksheet_repeat_columns(page, 0, lxw_col_t(sheet.keys - 1)))
    }
  }

  private func write(
    _ cell: Cell, _ row: Int, _ column: Int, in page: Worksheet, as role: FormatCodes.Role
  ) {
    let (row, column) = (lxw_row_t(row), lxw_col_t(column))
    switch cell {
    case .empty:
      if role == .total {
        Self.verify(worksheet_write_blank(page, row, column, format(nil, role)))
      }
    case .text(let text):
      Self.verify(
        worksheet_write_string(page, row, column, CellText.admitted(text), format(nil, role)))
    case .number(let value, let style):
      Self.verify(
        worksheet_write_number(page, row, column, value, format(.number(style), role)))
    case .month(let month):
      var date = lxw_datetime()
      (date.year, date.month, date.day) = (Int32(month.year), Int32(month.month), 1)
      Self.verify(worksheet_write_datetime(page, row, column, &date, format(.month, role)))
    case .formula(let formula, let value, let style):
      Self.verify(
        worksheet_write_formula_num(
          page, row, column, formula, format(.number(style), role), value))
    }
  }

  private func format(_ content: FormatCodes.Content?, _ role: FormatCodes.Role) -> Format? {
    let style = FormatCodes.Style(content: content, role: role)
    if let format = made[style] { return format }
    let format = workbook_add_format(book)
    formats.code(of: content).map { format_set_num_format(format, $0) }
    switch role {
    case .body: if content == nil { format_set_indent(format, 1) }
    case .lines: format_set_text_wrap(format)
    case .total:
      format_set_bold(format)
      format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .header:
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_indent(format, 1)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_bg_color(format, 0xE8EDF3)
    }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    made[style] = format
    return format
  }

  /// Makes sure that the library took what it was given: all of it is checked before.
  static func verify(_ error: lxw_error) {
    precondition(
      error == LXW_NO_ERROR, "libxlsxwriter takes it (\(String(cString: lxw_strerror(error))))")
  }
}
