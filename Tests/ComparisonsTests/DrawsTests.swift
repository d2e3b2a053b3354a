import Comparisons
import Ensembles
import Parameters
import PublicFinance
import Reports
import Scenarios
import Sensitivity
import Simulations
import Sweeps
import Testing
import _TestSupport

@Suite struct `Draws that plans share` {
  @Test func `give quantiles between order statistics, and counts`() throws {
    let persons: [Double] = [-1, 0, 1, 2, 3, 0]
    let parts = Resolution(.persons).parts
    let differences = persons.map { Int64($0 * parts) }
    let spread = try #require(DifferenceSpread(differences, Resolution(.persons)))
    #expect(abs(spread.mean - 5.0 / 6) < 1e-15 && spread.more == 3 && spread.equal == 2)
    #expect(spread.quantiles == [-0.75, 0.5, 2.75])
    let squares = persons.map { ($0 - 5.0 / 6) * ($0 - 5.0 / 6) }
    #expect(abs(spread.standardError - (squares.reduce(0, +) / 5 / 6).squareRoot()) < 1e-12)
    #expect(DifferenceSpread([], Resolution(.persons)) == nil)
  }

  @Test func `are those of an ensemble of each plan`() throws {
    let (one, other) = (
      try ComparedPlans.shipped("france-relance-13m"), try ComparedPlans.shipped("spaces-first")
    )
    let drawn = try #require(
      try ComparedPlans.result(one, other, draws: 200).pairs.first?.drawn)
    let means = try [one, other].map { plan in
      let ensemble = try Ensemble(plan.plan, design: EnsembleDesign(draws: 200))
      let result = try #require(try ensemble.run(threads: 2))
      let position = try #require(
        ensemble.figures.firstIndex {
          $0.name == "reached" && $0.place == .nation && $0.month.value == 59
        })
      return try #require(result.spreads[position]).mean
    }
    let spread = try #require(drawn.nation.first { $0.figure.name == "reached" }?.spread)
    #expect(abs(spread.mean - (means[1] - means[0])) < 1)
    // The noise that both share is gone: each mean has an error many times as large.
    #expect(spread.draws == 200)
  }

  @Test func `tell what varies in one plan alone`() throws {
    let drawn = try #require(
      try ComparedPlans.result(
        ComparedPlans.shipped("france-relance-13m"),
        ComparedPlans.shipped("france-relance-13m", "params.contact-hours=110"), draws: 8
      ).pairs.first?.drawn)
    #expect(drawn.onlyFirst == ["contact-hours"] && drawn.onlySecond.isEmpty)
  }

  @Test func `give a regret that is least for the plan with the best mean`() throws {
    let plans = try ["france-relance-13m", "spaces-first", "aidants-first"].map {
      try ComparedPlans.shipped($0)
    }
    for figure in [SweepFigure.metric(.reached), .cost(.personReached)] {
      let comparison = try Comparison(
        plans, figures: [figure], design: EnsembleDesign(draws: 100))
      let judgement = try #require(try comparison.run(threads: 2)?.judgement)
      let least = judgement.regrets.map(\.expected).min()
      #expect(judgement.regrets[judgement.chosen].expected == least)
      #expect(abs(judgement.perfect - (least ?? 0)) <= 1e-9 * max(1, judgement.perfect))
      #expect(abs(judgement.regrets.reduce(0) { $0 + $1.best } - 1) < 1e-9)
      #expect(judgement.worths.allSatisfy { $0.value.value <= judgement.perfect })
    }
  }

  @Test func `find a plan that another one dominates`() throws {
    // The same money, but nobody may be hired: less help for everyone.
    let one = try ComparedPlans.shipped("france-relance-13m")
    let less = try ComparedPlans.shipped("france-relance-13m", "params.contact-hours=20")
    let result = try ComparedPlans.result(one, less, draws: 16)
    let reached = try #require(
      result.pairs.first?.drawn?.nation.first { $0.figure.name == "reached" })
    #expect(reached.spread?.probabilityOfLess == 1)
    for found in result.dominances { #expect(found.better == 0 && found.worse == 1) }
  }
}
