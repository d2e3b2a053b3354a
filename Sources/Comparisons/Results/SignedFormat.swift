import Messages
import PublicFinance
import Reports

/// Differences as people read them: with a sign, shares in points.
struct SignedFormat {
  let format: FigureFormat

  /// A value of a figure.
  func value(_ count: Int64?, of figure: ComparedFigure) -> String {
    guard let count else { return format.text(ReportText.undefined) }
    return size(Double(count) / figure.resolution.parts, figure, isDifference: false)
  }

  /// A difference of a figure in whole units.
  func difference(_ count: Int64?, of figure: ComparedFigure) -> String {
    guard let count else { return format.text(ReportText.undefined) }
    return difference(figure.resolution.value(count), of: figure)
  }

  /// A difference of a figure in its own unit; money in cents.
  func difference(_ value: Double, of figure: ComparedFigure) -> String {
    if value == 0 { return "0" }
    return (value < 0 ? "-" : "+") + size(abs(value), figure, isDifference: true)
  }

  /// A difference that draws estimate: small amounts of money in whole euros.
  func estimate(_ value: Double, of figure: ComparedFigure) -> String {
    if value == 0 { return "0" }
    return (value < 0 ? "-" : "+") + estimatedSize(value, of: figure)
  }

  /// An estimate without its sign.
  func estimatedSize(_ value: Double, of figure: ComparedFigure) -> String {
    if value == 0 { return "0" }
    if figure.unit == .money, abs(value) < 1e8 {
      return format.text(
        ComparisonText.euros, ["amount": .number(abs(value) / 100, decimals: 0)])
    }
    return size(abs(value), figure, isDifference: true)
  }

  /// A difference as a part of the first value; empty where that is nothing.
  func part(_ first: Int64?, _ second: Int64?) -> String {
    guard let first, let second, first != 0 else { return "" }
    let part = Double(second - first) / abs(Double(first))
    if part == 0 { return "0" }
    let size = Message.Argument.percent(abs(part), decimals: abs(part) < 0.001 ? 2 : 1)
    return (part < 0 ? "-" : "+") + size.text(in: format.language)
  }

  private func size(_ value: Double, _ figure: ComparedFigure, isDifference: Bool) -> String {
    switch figure.unit {
    case .money:
      return format.argument(Quantity(Money(cents: Int64(value.rounded()))))
        .text(in: format.language)
    case .share where isDifference:
      let points = value * 100
      let decimals = points >= 1 ? 1 : points >= 0.1 ? 2 : points >= 0.001 ? 3 : 5
      return format.text(
        ComparisonText.points, ["value": .number(points, decimals: decimals)])
    default:
      return format.argument(Quantity(value, figure.unit)).text(in: format.language)
    }
  }

  /// What a figure is called.
  ///
  /// - Parameter isAlone: Whether no head says that it is a cost.
  func label(_ figure: ComparedFigure, isAlone: Bool = true) -> String {
    var name = figure.labelName.map { format.text($0) } ?? figure.name
    if isAlone, let short = figure.shortName { name = format.text(short) }
    if isAlone, figure.name.hasPrefix("cost-") {
      name = format.text(ComparisonText.cost, ["figure": .text(name)])
    }
    guard let line = figure.line else { return name }
    return format.text(
      ComparisonText.ofLine,
      [
        "figure": .text(name),
        "line": .message(Message(LineName(rawValue: line.name) ?? .unallocated)),
      ])
  }
}

extension ComparedFigure {
  /// What it is called where no head says what it is about.
  fileprivate var shortName: ComparisonText? {
    guard line == nil else { return nil }
    return switch name {
    case "reached": .peopleReached
    case "additional": .additionalPeople
    case "autonomous": .autonomousPeople
    case "assisted": .peopleAssisted
    case "paid": .moneyPaid
    default: nil
    }
  }

  /// The name in reports.
  private var reportName: FigureName? {
    switch name {
    case "spaces": .spacesOpen
    case "aidants": .aidantsTrained
    default: FigureName(rawValue: name)
    }
  }

  fileprivate var labelName: (any MessageKey)? { reportName ?? MetricName(rawValue: name) }
}
