import Distributions
public import Messages
import Parameters
import PublicFinance
import Reports
import SamplingDesigns
import Scenarios
import Simulations
import Verifications

/// An ensemble as plain text, for people: the main figures, each with its spread over the draws.
public struct EnsembleReport: Sendable {
  /// The text, ending with a line feed.
  public let text: String

  /// Renders an ensemble in a language.
  ///
  /// - Parameter title: The title in that language; nil for that of the scenario.
  public init(_ result: EnsembleResult, in language: Language = .english, title: String? = nil) {
    let page = EnsemblePage(
      result: result, format: FigureFormat(language),
      title: title ?? result.ensemble.plan.scenario.title)
    let sections = [
      page.heading, page.mainFigures, page.coverageByYear, page.departments, page.expectations,
      page.notes,
      page.parameters, page.together,
    ]
    text = sections.filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }
}

private struct EnsemblePage {
  let result: EnsembleResult
  let format: FigureFormat
  let title: String

  /// The figures of the nation that are told, in the order of the page.
  private static let main: [FigureName] = [
    .postsAwarded, .inPost, .trained, .sessions, .reached, .coverage, .assisted, .autonomous,
    .additional, .paid, .costPerPersonReached, .costPerAdditionalPerson, .gini,
  ]

  private var ensemble: Ensemble { result.ensemble }
  private var last: MonthIndex { MonthIndex(ensemble.plan.scenario.horizon - 1) }

  var heading: [String] {
    let title = Paragraph.lines(title)
    let rule = String(repeating: "=", count: title.map(\.count).max() ?? 0)
    let design = ensemble.design
    let sentence = format.text(
      drawn,
      [
        "draws": .integer(design.draws), "count": .integer(ensemble.uncertainty.sources.count),
        "kind": .message(Message(kind)), "seed": .text(String(design.seed)),
      ])
    return title + [rule] + partial + Paragraph.lines(sentence) + kept
  }

  /// How many draws agree with history, where that is asked for.
  private var kept: [String] {
    guard let history = ensemble.history else { return [] }
    let observations = history.observations.map { observation in
      Message.Argument.message(
        Message(
          EnsembleText.observation,
          [
            "metric": .text(observation.metric.rawValue),
            "month": format.month(Month(observation.month)),
            "tolerance": .percent(observation.tolerance, decimals: 0),
            "value": .number(observation.value, decimals: 0), "source": .text(observation.source),
          ]))
    }
    let share = Double(result.kept) / Double(max(1, result.draws.count))
    return Paragraph.lines(
      format.text(
        EnsembleText.keptDraws,
        [
          "kept": .integer(result.kept), "share": .percent(share, decimals: 1),
          "observations": .list(observations),
        ]))
  }

  /// That draws are missing, where they are.
  private var partial: [String] {
    guard !result.isComplete else { return [] }
    let sentence = format.text(
      EnsembleText.partial,
      ["done": .integer(result.draws.count), "draws": .integer(ensemble.design.draws)])
    return Paragraph.lines(sentence) + [""]
  }

  /// What is drawn: parameters, luck, or both.
  private var drawn: EnsembleText {
    switch (ensemble.design.model, ensemble.uncertainty.sources.isEmpty) {
    case (.fluid, true): .nothingUncertain
    case (.fluid, false): .design
    case (.stochastic, true): .luckAlone
    case (.stochastic, false): .designWithLuck
    }
  }

  private var kind: EnsembleText {
    switch ensemble.design.kind {
    case .random: .kindRandom
    case .latinHypercube: .kindLatinHypercube
    case .sobol: .kindSobol
    }
  }

  private var heads: [String] {
    Spread.probabilities.map { Message.Argument.percent($0, decimals: 0).text(in: format.language) }
  }

  var mainFigures: [String] {
    let atPlan = ensemble.figuresOfPlan()
    let rows = Self.main.compactMap { name -> [String]? in
      guard let position = position(name.rawValue, .nation, last) else { return nil }
      let figure = ensemble.figures[position]
      guard let spread = result.spreads[position] else { return nil }
      return [format.text(name), cell(atPlan[position], figure)]
        + spread.quantiles.map { cell($0, figure) } + [cell(spread.mean, figure)]
    }
    let title = format.text(EnsembleText.atMonth, ["month": format.month(Month(last))])
    let table = TextTable(
      header: ["", format.text(EnsembleText.plan)] + heads + [format.text(EnsembleText.mean)],
      rows: rows)
    return [title] + table.lines
  }

  var coverageByYear: [String] {
    let rows = ensemble.figures.indices.compactMap { position -> [String]? in
      let figure = ensemble.figures[position]
      guard figure.name == FigureName.coverage.rawValue, figure.place == .nation,
        Month(figure.month).isLastOfYear || figure.month == last,
        let spread = result.spreads[position]
      else { return nil }
      return [format.month(Month(figure.month)).text(in: format.language)]
        + spread.quantiles.map { cell($0, figure) } + [cell(spread.mean, figure)]
    }
    let table = TextTable(
      header: [format.text(EnsembleText.month)] + heads + [format.text(EnsembleText.mean)],
      rows: rows)
    return [format.text(EnsembleText.coverageByYear)] + table.lines
  }

  /// The ten departments whose median coverage is lowest, by code where medians are equal.
  var departments: [String] {
    let names = PlaceNames(ensemble)
    let all = ensemble.figures.indices.compactMap { position -> (figure: Int, spread: Spread)? in
      let figure = ensemble.figures[position]
      guard case .department = figure.place, figure.name == FigureName.coverage.rawValue,
        figure.month == last, let spread = result.spreads[position]
      else { return nil }
      return (position, spread)
    }
    let lowest = all.enumerated().sorted { first, second in
      let medians = (first.element.spread.quantiles[2], second.element.spread.quantiles[2])
      return medians.0 != medians.1 ? medians.0 < medians.1 : first.offset < second.offset
    }.prefix(10).map(\.element)
    guard !lowest.isEmpty else { return [] }
    let rows = lowest.map { position, spread in
      let place = names[ensemble.figures[position].place]
      return ["\(place.code) \(place.name)"]
        + spread.quantiles.map { cell($0, ensemble.figures[position]) }
        + [cell(spread.mean, ensemble.figures[position])]
    }
    let table = TextTable(
      header: [format.text(EnsembleText.department)] + heads + [format.text(EnsembleText.mean)],
      rows: rows)
    return [
      format.text(EnsembleText.lowestDepartments, ["month": format.month(Month(last))])
    ] + table.lines
  }

  var notes: [String] {
    let assumed = ensemble.uncertainty.sources.filter {
      Parameter.all[$0.name.rawValue].status == .assumed
    }
    var sentences = [format.text(EnsembleText.reading)]
    if ensemble.design.model == .stochastic {
      sentences.append(
        format.text(
          ensemble.uncertainty.sources.isEmpty ? EnsembleText.rangeOfLuck : .rangeOfBoth))
    }
    if !assumed.isEmpty {
      sentences.append(format.text(EnsembleText.assumed, ["count": .integer(assumed.count)]))
    }
    if let position = position(FigureName.coverage.rawValue, .nation, last),
      let spread = result.spreads[position]
    {
      sentences.append(
        format.text(
          EnsembleText.resolution,
          [
            "bins": .integer(Scale.bins), "first": .integer(Ensemble.firstDraws),
            "width": .percent(spread.resolution, decimals: 2),
          ]))
    }
    return Paragraph.lines(sentences.joined(separator: " "))
  }

  /// In which part of the draws each expectation of the scenario is met.
  var expectations: [String] {
    guard !result.expectations.isEmpty else { return [] }
    return [format.text(EnsembleText.expectations)]
      + zip(ensemble.trials, result.expectations).flatMap { trial, tally -> [String] in
        guard let probability = tally.probability else { return [] }
        let part = Message.Argument.percent(probability, decimals: 1).text(in: format.language)
        var text = format.text(
          EnsembleText.expectationMet, ["rule": .message(trial.expectation.sentence)])
        if let isCertain = tally.isCertain(for: trial),
          let asked = trial.expectation.certainty?.message
        {
          text +=
            " "
            + format.text(
              isCertain ? EnsembleText.certain : .uncertain, ["asked": .message(asked)])
        }
        return Paragraph.lines(text, first: "  \(part)  ")
      }
  }

  /// What varies and how: what the scenario states first, then what the table of parameters does.
  var parameters: [String] {
    Uncertainty.Origin.allCases.flatMap { origin -> [String] in
      let rows = ensemble.uncertainty.sources.filter { $0.origin == origin }.map(row)
      guard !rows.isEmpty else { return [] }
      let names = [
        origin == .scenario ? EnsembleText.byScenario : .byTable, .distribution, .plan,
      ]
      let table = TextTable(
        labels: 2,
        header: names.map { format.text($0) } + [heads[0], heads[2], heads[4]]
          + [format.text(EnsembleText.unit)], rows: rows)
      return (origin == .table && rows.count < ensemble.uncertainty.sources.count ? [""] : [])
        + table.lines
    }
  }

  private func row(_ source: Uncertainty.Source) -> [String] {
    let parameter = Parameter[source.name]
    let family = RangeFamilyText(rawValue: source.family.rawValue).map { format.text($0) } ?? ""
    let values =
      [ensemble.plan.scenario.parameters[source.name]]
      + [0.05, 0.5, 0.95].map(source.distribution.quantile)
    let unit = ParameterUnitText(rawValue: parameter.unit.rawValue)
    return [source.name.name, family] + values.map { number($0, parameter) } + [
      [.share, .number].contains(parameter.unit) ? "" : unit.map { format.text($0) } ?? ""
    ]
  }

  /// A value of a parameter with four digits, or all before the decimal sign.
  private func number(_ value: Double, _ parameter: Parameter) -> String {
    var (decimals, size) = (3, abs(value))
    while size >= 10, decimals > 0 { (decimals, size) = (decimals - 1, size / 10) }
    while size > 0, size < 1, decimals < 6 { (decimals, size) = (decimals + 1, size * 10) }
    let isWhole = value == value.rounded()
    let argument: Message.Argument =
      parameter.unit == .share
      ? .percent(value, decimals: 1) : .number(value, decimals: isWhole ? 0 : decimals)
    return argument.text(in: format.language)
  }

  /// Which parameters vary as one, and which go together.
  var together: [String] {
    let uncertainty = ensemble.uncertainty
    let drawn = Set(uncertainty.sources.map(\.name))
    let groups = uncertainty.sharedQuantiles.map { $0.filter(drawn.contains) }
      .filter { $0.count > 1 }
    let ofGroups = groups.map { names in
      format.text(EnsembleText.varyAsOne, ["names": .list(names.map { .text($0.name) })])
    }
    let ofPairs = uncertainty.rankCorrelations.map { pair in
      format.text(
        EnsembleText.correlated,
        [
          "first": .text(pair.first.name), "second": .text(pair.second.name),
          "value": .number(pair.value, decimals: 2),
        ])
    }
    return (ofGroups + ofPairs).flatMap { Paragraph.lines($0) }
  }

  private func position(
    _ name: String, _ place: EnsembleFigure.Place, _ month: MonthIndex
  ) -> Int? {
    ensemble.figures.firstIndex { $0.name == name && $0.place == place && $0.month == month }
  }

  private func cell(_ value: Double, _ figure: EnsembleFigure) -> String {
    guard figure.unit == .money else { return format.cell(Quantity(value, figure.unit)) }
    return format.argument(Quantity(Money(cents: Int64((value * 100).rounded())))).text(
      in: format.language)
  }
}

extension Expectation.Certainty {
  /// What is asked, in words.
  fileprivate var message: Message {
    switch self {
    case .probability(let part):
      Message(EnsembleText.askedProbability, ["part": .percent(part, decimals: 1)])
    case .quantile(let part):
      Message(EnsembleText.askedQuantile, ["part": .percent(part, decimals: 1)])
    }
  }
}
