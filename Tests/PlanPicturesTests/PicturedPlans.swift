import Charts
import Ensembles
import Messages
import PlanPictures
import PublicFinance
import Scenarios
import Simulations
import _TestSupport

/// Results of shipped scenarios, run once for all tests.
enum PicturedPlans {
  static let usual = run("france-relance-13m")
  static let spaces = run("spaces-first")
  static let nothing = run("no-programme")
  static let past = run("hindcast-2020-2025")
  static let oneMonth = run("france-relance-13m") { $0.horizon = 1 }
  static let drawn: PicturedRun = {
    var run = usual
    let design = EnsembleDesign(draws: 40)
    run.ensemble = try? Ensemble(run.outcome.plan, design: design).run(threads: 2)
    return run
  }()

  static func run(_ name: String, _ change: (inout Scenario) -> Void = { _ in }) -> PicturedRun {
    var scenario = ShippedPlans.scenario(named: name)
    change(&scenario)
    return PicturedRun(title: scenario.title, outcome: SamplePlans.outcome(of: scenario))
  }

  /// What pictures are made of, from usual to hardly anything.
  static let cases: [(name: String, runs: [PicturedRun])] = [
    ("usual", [usual]), ("past", [past]), ("nothing", [nothing]), ("one month", [oneMonth]),
    ("draws", [drawn]), ("two", [usual, spaces]),
    ("six", [usual, spaces, nothing, past, drawn, usual]),
  ]

  /// The pictures of a run.
  static let names = PictureName.allCases.filter { !$0.isOfStudy }
}
