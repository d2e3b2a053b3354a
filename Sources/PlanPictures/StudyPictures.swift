public import Charts
import Ensembles
public import Messages
import Parameters
import PublicFinance
import Reports
import Scenarios
import Sensitivity
public import SensitivityStudies
import Simulations
import Territories

/// The pictures of a study of sensitivity: a tornado or Sobol indices.
public struct StudyPictures: Sendable {
  private let result: StudyResult
  private let language: Language
  private let format: FigureFormat

  /// The most parameters in a drawing; the table has all.
  static let most = 15

  /// Takes the result of a study.
  public init(_ result: StudyResult, in language: Language) {
    self.result = result
    self.language = language
    format = FigureFormat(language)
  }

  /// The picture of the study; nil for a method without one.
  public func picture() -> Picture? {
    switch result.estimates {
    case .tornado(let tornado): picture(of: tornado)
    case .sobol(let indices): picture(of: indices)
    case .morris, .prcc: nil
    }
  }

  /// What each parameter does, one at a time.
  private func picture(of tornado: Tornado) -> Picture {
    let groups = result.study.space.groups.indices.sorted {
      (tornado.bars[$1].swing, $0) < (tornado.bars[$0].swing, $1)
    }
    let unit = result.study.figure.unit
    let scale = unit == .money ? 1e-6 : 1
    let shown = groups.prefix(Self.most).filter { tornado.bars[$0].swing > 0 }
    let first = groups.first ?? 0
    return Picture(
      id: PictureName.tornado.rawValue, title: title(.tornadoTitle),
      unit: text(unit == .money ? .unitMillions : unit.chartText),
      alternative: text(
        .tornadoSays,
        [
          "base": value(tornado.base), "parameter": .text(meaning(first)),
          "low": value(min(tornado.bars[first].low, tornado.bars[first].high)),
          "high": value(max(tornado.bars[first].low, tornado.bars[first].high)),
        ]),
      notes: [text(.tornadoNote)],
      table: PictureTable(
        columns: [
          column(.parameter, isNumeric: false), column(.name, isNumeric: false), column(.atLow),
          column(.atHigh),
        ],
        rows: groups.map { group in
          names(group)
            + [tornado.bars[group].low, tornado.bars[group].high].map { bound in
              PictureTable.Cell(value(bound).text(in: language), bound)
            }
        }),
      chart: .intervals(
        IntervalChart(
          rows: shown.map { group in
            IntervalChart.Row(
              meaning(group), low: tornado.bars[group].low * scale,
              high: tornado.bars[group].high * scale)
          },
          base: tornado.base * scale, lowLabel: text(.atLow), highLabel: text(.atHigh),
          format: ValueFormat(
            unit.isShare ? .percent : unit.isCount ? .count : .number, in: language))),
      language: language)
  }

  /// Which part of the variance each parameter makes.
  private func picture(of indices: SobolIndices) -> Picture {
    let groups = result.study.space.groups.indices.sorted {
      (indices.total[$1].value, $0) < (indices.total[$0].value, $1)
    }
    let shown = Array(groups.prefix(Self.most).filter { indices.total[$0].value >= 0.005 })
    let first = groups.first ?? 0
    func series(_ key: ChartText, _ estimates: [Estimate]) -> BarChart.Series {
      BarChart.Series(
        text(key), shown.map { max(0, estimates[$0].value) },
        intervals: shown.map { group in
          let (low, high) = (max(0, estimates[group].low), max(0, estimates[group].high))
          return low <= high ? low...high : nil
        })
    }
    return Picture(
      id: PictureName.sobol.rawValue, title: title(.sobolTitle), unit: text(.unitVariance),
      alternative: text(
        .sobolSays,
        [
          "parameter": .text(meaning(first)),
          "total": .percent(indices.total[first].value, decimals: 1),
          "alone": .percent(max(0, indices.first[first].value), decimals: 1),
        ]),
      notes: [text(.sobolNote)],
      table: PictureTable(
        columns: [
          column(.parameter, isNumeric: false), column(.name, isNumeric: false), column(.total),
          column(.lowBound), column(.highBound), column(.alone), column(.lowBound),
          column(.highBound),
        ],
        rows: groups.map { group in
          names(group)
            + [indices.total[group], indices.first[group]].flatMap { estimate in
              [estimate.value, estimate.low, estimate.high].map { part in
                PictureTable.Cell(
                  Message.Argument.percent(part, decimals: 1).text(in: language), part)
              }
            }
        }),
      chart: .bars(
        BarChart(
          categories: shown.map(meaning),
          series: [series(.total, indices.total), series(.alone, indices.first)],
          isHorizontal: true, format: ValueFormat(.percent, in: language))),
      language: language)
  }

  // MARK: - Words

  private func text(_ key: ChartText, _ arguments: [String: Message.Argument] = [:]) -> String {
    Message(key, arguments).text(in: language)
  }

  private func title(_ key: ChartText) -> String {
    let study = result.study
    let place: String =
      switch study.figure.place {
      case .nation: text(.nationPlace)
      case .region(let position): study.plan.country.regions[position].name
      case .department(let position): study.plan.country.departments[position].name
      }
    return text(
      key,
      [
        "metric": .text(MetricWords(study.figure.name, in: language).name), "place": .text(place),
        "month": format.month(Month(study.figure.month)),
      ]
    ).capitalizedAtStart
  }

  private func column(_ key: ChartText, isNumeric: Bool = true) -> PictureTable.Column {
    PictureTable.Column(text(key).capitalizedAtStart, isNumeric: isNumeric)
  }

  private func names(_ group: Int) -> [PictureTable.Cell] {
    [
      PictureTable.Cell(result.study.space.groups[group].name),
      PictureTable.Cell(meaning(group)),
    ]
  }

  /// What the first parameter of a group means; the name of a group that the user made.
  private func meaning(_ group: Int) -> String {
    let space = result.study.space.groups[group]
    let parameters = result.study.factors.parameters(of: space)
    guard let first = parameters.first, space.name == first.name.name else { return space.name }
    let more = parameters.count > 1 ? " +\(parameters.count - 1)" : ""
    return first.meaning(in: language) + more
  }

  /// A number in the unit of the figure.
  private func value(_ number: Double) -> Message.Argument {
    let unit = result.study.figure.unit
    let quantity =
      unit == .money
      ? Quantity(Money(cents: Int64((abs(number) * 100).rounded()))) : Quantity(abs(number), unit)
    let text = format.argument(quantity).text(in: language)
    return .text((number < 0 ? "-" : "") + text)
  }
}
