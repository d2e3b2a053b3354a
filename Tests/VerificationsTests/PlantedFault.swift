import Testing
import Messages
import PublicFinance
import Scenarios
import Simulations
import Territories
import Verifications
import _TestSupport

/// A fault planted in the record of a sound run, and the rule that must find it.
struct PlantedFault: Sendable, CustomTestStringConvertible {
  /// The runs that faults are planted in.
  enum Ground: String, Sendable, CaseIterable {
    case withEvents, hindcast, noSpaces, noProgramme

    private static let records = Dictionary(
      uniqueKeysWithValues: allCases.map { ($0, Evidence(running: $0.plan)) })

    var evidence: Evidence { Self.records[self] ?? Evidence(running: plan) }

    private var plan: Plan {
      switch self {
      case .withEvents: SamplePlans.plan(of: SamplePlans.withEvents)
      case .hindcast: SamplePlans.plan(of: ShippedPlans.hindcast)
      case .noSpaces: SamplePlans.plan(of: SamplePlans.sevenPosts)
      case .noProgramme: SamplePlans.plan(of: SamplePlans.noProgramme)
      }
    }
  }

  let name: String
  let rule: RuleName
  let ground: Ground
  let plant: @Sendable (inout Evidence) -> Void

  init(
    _ name: String, _ rule: RuleName, in ground: Ground = .withEvents,
    _ plant: @escaping @Sendable (inout Evidence) -> Void
  ) {
    self.name = name
    self.rule = rule
    self.ground = ground
    self.plant = plant
  }

  var testDescription: String { name }

  /// Every kind of fault, in the order of the documentation.
  static let all = ofMoney + ofPosts + ofPeople + ofFigures
}

extension Evidence {
  /// The balances are summed again, as if the ledger had been made from the false journal.
  mutating func sumBalances() { balances = JournalTotals(self).balances }

  /// Changes the first movement from a month on that fits.
  mutating func change(
    from month: Int = 0, where fits: (Movement) -> Bool, _ change: (Movement) -> [Movement]
  ) {
    guard let place = movements.firstIndex(where: { $0.month.value >= month && fits($0) }) else {
      return
    }
    movements.replaceSubrange(place...place, with: change(movements[place]))
  }
}

extension Movement {
  /// The movement with some of it changed.
  func with(
    amount: Money? = nil, department: Int? = nil, month: Int? = nil, source: Account? = nil
  ) -> Movement {
    Movement(
      month: month.map { MonthIndex($0) } ?? self.month, line: line, cause: cause,
      department: department.map { DepartmentIndex($0) } ?? self.department,
      source: source ?? self.source, destination: destination, amount: amount ?? self.amount)
  }

  var isPayment: Bool {
    if case .paid = destination { true } else { false }
  }

  var isCommitment: Bool {
    if case .leftToPay = destination { true } else { false }
  }
}
