import Ensembles
public import Messages
import Parameters
import PublicFinance
import Reports
import Scenarios
import Sensitivity
import Simulations

/// Under which conditions a target is missed, as plain text for people.
public struct TargetReport: Sendable {
  /// The text, ending with a line feed.
  public let text: String

  /// Renders what was found in a language.
  ///
  /// - Parameter title: The title in that language; nil for that of the scenario.
  public init(_ found: MissedTarget, in language: Language = .english, title: String? = nil) {
    let page = TargetPage(
      found: found, format: FigureFormat(language),
      title: title ?? found.study.plan.scenario.title)
    text = [page.heading, page.box, page.notes].filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }
}

private struct TargetPage {
  let found: MissedTarget
  let format: FigureFormat
  let title: String

  private var study: SensitivityStudy { found.study }

  var heading: [String] {
    let lines = Paragraph.lines(title)
    let rule = String(repeating: "=", count: lines.map(\.count).max() ?? 0)
    let name = study.figure.name
    let meaning =
      MetricName(rawValue: name).map { Message.Argument.message(Message($0)) }
      ?? FigureName(rawValue: name).map { .message(Message($0)) } ?? .text(name)
    let place: Message.Argument =
      study.figure.place == .nation
      ? .message(Message(StudyText.nation)) : .text(study.placeNames.name)
    let figure = format.text(
      StudyText.figure,
      [
        "metric": .text(name), "meaning": meaning, "place": place,
        "month": format.month(Month(study.figure.month)),
      ])
    let (key, value): (TargetText, Double) =
      switch found.bound {
      case .atLeast(let value): (.missedBelow, value)
      case .atMost(let value): (.missedAbove, value)
      }
    let share = Double(found.misses) / Double(found.draws)
    let target = format.text(
      key,
      [
        "bound": figureArgument(value), "part": part(share),
        "draws": .integer(found.draws), "seed": .text(String(found.seed)),
        "count": .integer(study.space.names.count),
      ])
    return lines + [rule] + Paragraph.lines(figure) + Paragraph.lines(target)
  }

  var box: [String] {
    guard found.misses > 0 else { return [format.text(TargetText.neverMissed)] }
    guard found.misses < found.draws else { return [format.text(TargetText.alwaysMissed)] }
    guard let box = found.discovery.box, !box.limits.isEmpty else {
      return Paragraph.lines(format.text(TargetText.noBox))
    }
    let rows = box.limits.map { limit in
      [
        study.space.names[limit.factor], text(of: limit),
        part(found.discovery.reproduced[limit.factor]).text(in: format.language),
      ]
    }
    let header = [
      format.text(TargetText.conditions), "", format.text(TargetText.found),
    ]
    let table = TextTable(labels: 2, header: header, rows: rows).lines
    let lines =
      table.count == rows.count + 1
      ? [table[0]]
        + zip(table.dropFirst(), box.limits).flatMap { line, limit in
          [line]
            + Paragraph.lines(
              Parameter[parameter(limit)].meaning(in: format.language), first: "    ")
        } : table
    let quality = format.text(
      TargetText.quality,
      [
        "coverage": part(box.coverage), "density": part(box.density), "mass": part(box.mass),
      ])
    return lines + Paragraph.lines(quality)
  }

  private func parameter(_ limit: ScenarioBox.Limit) -> ParameterName {
    study.factors.factors[limit.factor].parameters[0].name
  }

  /// The values within the box, with their unit.
  private func text(of limit: ScenarioBox.Limit) -> String {
    let parameter = Parameter[parameter(limit)]
    func value(_ number: Double) -> Message.Argument {
      let written = format.argument(Quantity(rounded(number), of: parameter))
      // Amounts and shares have their sign with them.
      if [.number, .share, .euros].contains(parameter.unit) { return written }
      return .message(
        Message(
          TargetText.measure,
          ["value": written, "unit": .text(parameter.unit.word(in: format.language))]))
    }
    switch (limit.low, limit.high) {
    case (let low?, let high?):
      return format.text(StudyText.fromTo, ["low": value(low), "high": value(high)])
    case (let low?, nil): return format.text(TargetText.from, ["low": value(low)])
    case (nil, let high?): return format.text(TargetText.upTo, ["high": value(high)])
    case (nil, nil): return ""
    }
  }

  /// Four digits: a limit is known no better.
  private func rounded(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    var scale = 1.0
    while abs(value) * scale < 1000 { scale *= 10 }
    while abs(value) * scale >= 10_000 { scale /= 10 }
    return (value * scale).rounded() / scale
  }

  private func part(_ value: Double) -> Message.Argument { .percent(value, decimals: 1) }

  private func figureArgument(_ value: Double) -> Message.Argument {
    let unit = study.figure.unit
    return format.argument(
      unit == .money
        ? Quantity(Money(cents: Int64((value * 100).rounded()))) : Quantity(value, unit))
  }

  var notes: [String] {
    var sentences = [format.text(TargetText.read), format.text(StudyText.held)]
    if study.leavesCorrelations { sentences.append(format.text(StudyText.correlationsLeft)) }
    return Paragraph.lines(sentences.joined(separator: " "))
  }
}
