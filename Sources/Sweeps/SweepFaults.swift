import Diagnostics
import Messages
import PlanFiles
import PublicFinance
import ScenarioFiles

extension Sweep {
  /// The most faults told; the others are counted.
  private static let mostFaults = 20

  /// The most values that are all looked at before anything runs.
  private static let mostChecked = 64

  /// What is wrong with the values of each axis beside the first values of the other.
  ///
  /// Of long axes the first and the last value are looked at: the rest is read once, as it runs.
  func faultsOfAxes() -> [Diagnostic] {
    let isLong = axes.reduce(0) { $0 + $1.values.count } > Self.mostChecked
    var points = [0]
    for (position, axis) in axes.enumerated() {
      let stride = axes[(position + 1)...].reduce(1) { $0 * $1.values.count }
      let last = axis.values.count - 1
      let checked = isLong ? last..<last + 1 : 1..<max(1, last + 1)
      points += checked.map { $0 * stride }
    }
    let found = points.map { (point: $0, diagnostics: reading(at: $0).diagnostics) }
    // What every point has is no fault of a value; a lone point has only errors of its value.
    var common = Set(found.first?.diagnostics ?? [])
    for other in found.dropFirst() { common.formIntersection(other.diagnostics) }
    if found.count == 1 { common = common.filter { $0.severity != .error } }
    var seen: Set<Diagnostic> = []
    var told: [Diagnostic] = []
    for (point, diagnostics) in found {
      for diagnostic in diagnostics where seen.insert(diagnostic).inserted {
        told.append(placed(diagnostic, at: point, isCommon: common.contains(diagnostic)))
      }
      if told.count > Self.mostFaults * 10 { break }
    }
    return Self.cut(told)
  }

  /// The faults of points, each told once, the first ones only.
  static func cut(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let told = diagnostics.filter { seen.insert($0).inserted }
    guard told.count > mostFaults else { return told }
    return told.prefix(mostFaults) + [
      Diagnostic(
        .moreFaults,
        Message(SweepMessage.moreFaults, ["count": .integer(told.count - mostFaults)]), at: nil)
    ]
  }

  /// A fault of a point at its place in the texts that the user gave.
  ///
  /// - Parameter isCommon: Whether the fault may be that of every point, and so none of a value.
  func placed(_ diagnostic: Diagnostic, at point: Int, isCommon: Bool) -> Diagnostic {
    var axesAtFault: Set<Int> = []
    func moved(_ label: Diagnostic.Label) -> Diagnostic.Label {
      for (position, pair) in zip(axes, values(of: point)).enumerated() {
        let (axis, value) = pair
        guard label.span.source == axis.given.override(value.text).source else { continue }
        axesAtFault.insert(position)
        return Diagnostic.Label(axis.place(label.span), label.text)
      }
      return label
    }
    let primary = diagnostic.primary.map(moved)
    let related = diagnostic.related.map(moved)
    // A fault in the text of an axis is that axis's; one in the file may be due to any of them.
    let told = isCommon || !axesAtFault.isEmpty ? axesAtFault : Set(axes.indices)
    let notes = zip(axes, values(of: point)).enumerated().compactMap { position, pair in
      told.contains(position)
        ? Message(
          SweepMessage.atValue, ["value": .text(pair.1.text), "key": .text(pair.0.key)])
        : nil
    }
    return Diagnostic(
      diagnostic.id, severity: diagnostic.severity, diagnostic.message, at: primary,
      related: related, notes: diagnostic.notes + notes, hints: diagnostic.hints)
  }
}

extension Axis {
  /// The place in the text that the user gave of a place in the override of one value.
  fileprivate func place(_ span: SourceSpan) -> SourceSpan {
    let head = given.head.unicodeScalars.count
    guard span.start.column <= head else { return given.valueSpan }
    return SourceSpan(source: given.source, start: span.start, end: span.end)
  }
}

extension SourceText {
  /// The whole of a text of one line.
  var wholeLine: SourceSpan {
    SourceSpan(
      source: self, start: SourcePosition(line: 1, column: 1),
      end: SourcePosition(line: 1, column: max(1, content.unicodeScalars.count) + 1))
  }
}

extension Diagnostic {
  static func noAxis(_ sets: [SetText]) -> Diagnostic {
    // Commas between digits may be decimal signs, so they separate no values.
    if let set = sets.first(where: { $0.value.contains(",") && !$0.isFreeText }) {
      let values = set.value.split(separator: ",").map(\.trimmed).joined(separator: "; ")
      return Diagnostic(
        .noAxis, Message(SweepMessage.noAxis),
        at: Label(set.valueSpan, Message(SweepMessage.oneValueLabel)),
        hints: [
          Message(SweepMessage.listHint, ["text": .text("\(set.head)\(values)")]),
          Message(SweepMessage.rangeHint),
        ])
    }
    return Diagnostic(
      .noAxis, Message(SweepMessage.noAxis),
      at: sets.first.map { Label($0.valueSpan, Message(SweepMessage.rangeLabel)) },
      hints: [Message(SweepMessage.noAxisHint), Message(SweepMessage.rangeHint)])
  }

  static func tooManyAxes(_ set: SetText) -> Diagnostic {
    Diagnostic(
      .tooManyAxes, Message(SweepMessage.tooManyAxes), at: Label(set.valueSpan),
      hints: [Message(SweepMessage.tooManyAxesHint)])
  }

  static func sameKey(_ set: SetText) -> Diagnostic {
    Diagnostic(
      .duplicateKey, Message(SweepMessage.sameKey, ["key": .text(set.key)]),
      at: Label(set.source.wholeLine))
  }

  static func tooManyPoints(_ sweep: Sweep) -> Diagnostic {
    Diagnostic(
      .tooManyPoints,
      Message(
        SweepMessage.tooManyPoints,
        ["count": .integer(sweep.count), "limit": .integer(Sweep.mostPoints)]),
      at: sweep.axes.last.map { Label($0.given.valueSpan) },
      hints: [Message(SweepMessage.tooManyPointsHint)])
  }

  static func unknownMetric(_ name: String) -> Diagnostic {
    let names = SweepFigure.all.map(\.name)
    let near = NearestName.suggestion(for: name, among: names)
    return Diagnostic(
      .unknownMetric, Message(SweepMessage.unknownMetric, ["text": .text(name)]),
      at: Label(SourceText(name: "--metric", content: name).wholeLine),
      notes: [
        Message(SweepMessage.knownMetrics, ["names": .list(names.map { .text("`\($0)`") })])
      ],
      hints: near.map { [Message(ValueMessage.didYouMean, ["text": .text($0)])] } ?? [])
  }

  static func unknownBalance(_ name: String) -> Diagnostic {
    let names = BudgetLine.allCases.map(\.name)
    let near = NearestName.suggestion(for: name, among: names)
    let known = Message.Argument.list(names.map { .text("`\($0)`") })
    return Diagnostic(
      .unknownLine, Message(SweepMessage.unknownBalance, ["text": .text(name)]),
      at: Label(
        SourceText(name: "--balance", content: name).wholeLine,
        Message(SweepMessage.knownBalances, ["names": known])),
      hints: near.map { [Message(ValueMessage.didYouMean, ["text": .text($0)])] } ?? [])
  }

  static func balanceIsSet(_ line: BudgetLine, _ set: SetText) -> Diagnostic {
    Diagnostic(
      .balanceIsSet, Message(SweepMessage.balanceIsSet, ["line": .text(line.name)]),
      at: Label(set.source.wholeLine), hints: [Message(SweepMessage.balanceIsSetHint)])
  }

  static func month(_ month: Month, beyond months: Int) -> Diagnostic {
    let last = Month(MonthIndex(months - 1))
    return Diagnostic(
      .monthOutOfRange,
      Message(
        SweepMessage.monthBeyond,
        ["month": .text(month.description), "months": .integer(months)]),
      at: Label(SourceText(name: "--month", content: month.description).wholeLine),
      hints: [
        Message(
          SweepMessage.monthBeyondHint,
          ["first": .text(Month.origin.description), "last": .text(last.description)])
      ])
  }
}
