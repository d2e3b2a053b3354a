import Ensembles
import Messages
import Parameters
import PublicFinance
import Reports
import SamplingDesigns
import Sensitivity

/// What draws say: how sure differences are, what a choice would cost, and what is worth measuring.
extension ComparisonPage {
  private func part(_ value: Double) -> String {
    // Nearly always is not always.
    let decimals = value > 0.999 && value < 1 || value > 0 && value < 0.001 ? 2 : 1
    let isWhole = value == 0 || value == 1
    return Message.Argument.percent(value, decimals: isWhole ? 0 : decimals)
      .text(in: format.language)
  }

  private func percentHead(_ twentieths: Int) -> String {
    Message.Argument.percent(Double(twentieths) / 20, decimals: 0).text(in: format.language)
  }

  func draws(_ pair: PlanPair) -> [String] {
    guard let drawn = pair.drawn, let design = comparison.design else { return [] }
    let letters: [String: Message.Argument] = [
      "first": .text(letter(0)), "second": .text(letter(pair.plan)),
    ]
    func text(_ key: ComparisonText, _ more: [String: Message.Argument] = [:]) -> [String] {
      Paragraph.lines(format.text(key, letters.merging(more) { $1 }))
    }
    let rows = drawn.nation.compactMap { figure, spread -> [String]? in
      guard let spread else { return nil }
      return [signed.label(figure)]
        + spread.quantiles.map { signed.estimate($0, of: figure) }
        + [
          part(spread.probabilityOfMore), signed.estimate(spread.mean, of: figure),
          signed.estimatedSize(spread.standardError, of: figure),
        ]
    }
    let header =
      [minus(pair)] + DifferenceSpread.twentieths.map(percentHead)
      + [
        format.text(ComparisonText.more, letters), format.text(ComparisonText.mean),
        format.text(ComparisonText.standardError),
      ]
    var lines = text(
      .design,
      [
        "draws": .integer(design.draws), "seed": .text(String(design.seed)),
        "kind": .message(Message(kind(design))),
      ])
    lines += TextTable(header: header, rows: rows).lines
    let spreads = drawn.coverage.compactMap(\.self)
    lines += text(
      .sureDepartments,
      [
        "more": .integer(spreads.count { $0.probabilityOfMore >= 0.95 }),
        "less": .integer(spreads.count { $0.probabilityOfLess >= 0.95 }),
        "count": .integer(spreads.count),
      ])
    for (names, key) in [
      (drawn.onlyFirst, ComparisonText.onlyFirst), (drawn.onlySecond, .onlySecond),
    ] where !names.isEmpty {
      lines += text(
        key, ["names": .list(names.map { .text($0) }), "count": .integer(names.count)])
    }
    return lines
  }

  private func kind(_ design: EnsembleDesign) -> EnsembleText {
    switch design.kind {
    case .random: .kindRandom
    case .latinHypercube: .kindLatinHypercube
    case .sobol: .kindSobol
    }
  }

  /// Which plan to choose: regret and dominated plans.
  var choice: [String] {
    var lines: [String] = []
    if let judgement = result.judgement {
      let rows = judgement.regrets.enumerated().map { plan, regret in
        [
          "\(letter(plan))  \(comparison.plans[plan].scenario)",
          signed.estimatedSize(regret.expected, of: judgement.figure),
          signed.estimatedSize(regret.high, of: judgement.figure), part(regret.best),
        ]
      }
      let head = format.text(
        ComparisonText.regret, ["figure": .text(signed.label(judgement.figure))])
      lines +=
        TextTable(
          header: [
            head, format.text(ComparisonText.mean), percentHead(19),
            format.text(ComparisonText.best),
          ], rows: rows
        ).lines
    }
    let names = Dominance.objectives.map {
      Message.Argument.text(signed.label(ComparedFigure($0)))
    }
    if result.dominances.isEmpty {
      let isEqual = result.pairs.allSatisfy { $0.inputs.isEmpty }
      if !isEqual {
        lines += Paragraph.lines(
          format.text(ComparisonText.nobodyDominates, ["names": .list(names)]))
      }
    }
    for found in result.dominances {
      var arguments: [String: Message.Argument] = [
        "better": .text(letter(found.better)), "worse": .text(letter(found.worse)),
        "names": .list(names),
      ]
      if let probability = found.probability { arguments["part"] = .text(part(probability)) }
      lines += Paragraph.lines(
        format.text(
          found.probability == nil ? ComparisonText.dominates : .dominatesInDraws, arguments))
    }
    return lines
  }

  private static let mostWorths = 5

  /// What is worth measuring before a plan is chosen.
  var information: [String] {
    guard let judgement = result.judgement else { return [] }
    let arguments: [String: Message.Argument] = [
      "figure": .text(signed.label(judgement.figure)), "best": .text(letter(judgement.chosen)),
      "value": .text(signed.estimatedSize(judgement.perfect, of: judgement.figure)),
      "error": .text(signed.estimatedSize(judgement.standardError, of: judgement.figure)),
    ]
    guard judgement.perfect > 0 else {
      return Paragraph.lines(format.text(ComparisonText.nothingToLearn, arguments))
    }
    let worths = judgement.worths.filter(\.value.isDistinguishable).prefix(Self.mostWorths)
    let intro = Paragraph.lines(format.text(ComparisonText.perfect, arguments))
    guard !worths.isEmpty else {
      return intro + Paragraph.lines(format.text(ComparisonText.noSingleWorth))
    }
    return intro
      + worths.flatMap { worth in
        Paragraph.lines(
          format.text(
            ComparisonText.worth,
            [
              "name": .list(worth.parameters.map { .text($0.name) }),
              "value": .text(signed.estimatedSize(worth.value.value, of: judgement.figure)),
              "noise": .text(signed.estimatedSize(worth.value.noise, of: judgement.figure)),
              "meaning": .text(Parameter[worth.parameters[0]].meaning(in: format.language)),
            ]), first: "  ")
      }
  }
}
