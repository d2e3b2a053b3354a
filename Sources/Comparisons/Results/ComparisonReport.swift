public import Messages
import PublicFinance
import Reports
import Scenarios
import Simulations

/// A comparison as plain text, for people: what is written differently, what comes of it and why.
public struct ComparisonReport: Sendable {
  /// The text, ending with a line feed.
  public let text: String

  /// Renders a comparison in a language.
  ///
  /// - Parameter titles: The titles of the plans in that language; nil for those of the scenarios.
  public init(
    _ result: ComparisonResult, in language: Language = .english, titles: [String]? = nil
  ) {
    let page = ComparisonPage(
      result: result, format: FigureFormat(language),
      titles: titles ?? result.comparison.plans.map(\.plan.scenario.title))
    let pairs = result.pairs.flatMap { pair in
      [
        page.pairHeading(pair), page.inputs(pair), page.figures(pair), page.parts(pair),
        page.regions(pair), page.departments(pair), page.draws(pair),
      ]
    }
    let sections = [page.heading] + pairs + [page.choice, page.information, page.notes]
    text = sections.filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }
}

/// The sections of the text.
struct ComparisonPage {
  let result: ComparisonResult
  let format: FigureFormat
  let titles: [String]

  var comparison: Comparison { result.comparison }
  var signed: SignedFormat { SignedFormat(format: format) }

  /// The letter by which a plan is told: A, B and so on; from the 27th on its number.
  func letter(_ plan: Int) -> String {
    plan < 26
      ? String(UnicodeScalar(UInt8(ascii: "A") + UInt8(plan))) : String(plan + 1)
  }

  var heading: [String] {
    let month = format.month(Month(comparison.month))
    let title = format.text(ComparisonText.title, ["month": month])
    let plans = titles.enumerated().flatMap { plan, title in
      Paragraph.lines(
        format.text(
          ComparisonText.plan,
          ["title": .text(title), "source": .text(comparison.plans[plan].source)]),
        first: letter(plan) + "  ")
    }
    let months = comparison.plans[0].plan.scenario.horizon
    let isCut = comparison.horizons.contains { $0 != months }
    let cut =
      isCut
      ? Paragraph.lines(format.text(ComparisonText.cut, ["count": .integer(months)])) : []
    return [title, String(repeating: "=", count: title.count)] + plans + cut
  }

  /// The head of the sections of one pair, where there are several.
  func pairHeading(_ pair: PlanPair) -> [String] {
    guard result.pairs.count > 1 else { return [] }
    let title = format.text(
      ComparisonText.pair, ["first": .text(letter(0)), "second": .text(letter(pair.plan))])
    return [title, String(repeating: "-", count: title.count)]
  }

  private static let mostInputs = 30

  func inputs(_ pair: PlanPair) -> [String] {
    guard !pair.inputs.isEmpty else { return [format.text(ComparisonText.equalPlans)] }
    func place(_ side: InputDifference.Side) -> Message.Argument {
      side.place.map { .text($0) } ?? .message(Message(ComparisonText.notWritten))
    }
    let shown = pair.inputs.prefix(Self.mostInputs)
    let header = [format.text(ComparisonText.inputs), letter(0), letter(pair.plan)]
    let table = TextTable(
      header: header,
      rows: shown.map { [$0.path, $0.first.value.text(format), $0.second.value.text(format)] }
    ).lines
    // A table too wide for the page is cut; it then stands by itself.
    let head = table.count - shown.count
    var lines = table
    if head == 1 {
      lines =
        [table[0]]
        + zip(table.dropFirst(), shown).flatMap { line, input in
          [line]
            + Paragraph.lines(
              format.text(
                ComparisonText.places,
                [
                  "first": .text(letter(0)), "second": .text(letter(pair.plan)),
                  "one": place(input.first), "other": place(input.second),
                ]), first: "    ")
        }
    }
    if pair.inputs.count > shown.count {
      let more = pair.inputs.count - shown.count
      lines.append(format.text(ComparisonText.moreInputs, ["count": .integer(more)]))
    }
    let idle = pair.inputs.filter { $0.key.reach == .nothing }.map(\.path)
    let drawn = pair.inputs.filter { $0.key.reach == .draws }.map(\.path)
    for (names, key) in [(idle, ComparisonText.idleInputs), (drawn, .drawnInputs)]
    where !names.isEmpty {
      lines += Paragraph.lines(
        format.text(key, ["names": .list(names.map { .text($0) })]))
    }
    return lines
  }

  var notes: [String] {
    let hasDraws = comparison.design != nil
    return Paragraph.lines(
      [
        format.text(ComparisonText.readDifference),
        format.text(hasDraws ? ComparisonText.readDraws : .withoutDraws),
        format.text(ComparisonText.otherFormats),
      ].joined(separator: " "))
  }
}
