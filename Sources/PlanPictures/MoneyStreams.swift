package import Messages
package import PublicFinance
import ResultTables
package import Simulations
import Territories

/// What the money of a line bought.
package enum Purchase: Int, CaseIterable {
  case posts, renewals, training, spaces, aidants, givenBack, leftToPay

  /// What a payment buys.
  package init?(_ cause: Cause) {
    switch cause {
    case .subsidy: self = .posts
    case .renewal, .renewalYear, .reaward: self = .renewals
    case .firstTraining, .replacementTraining: self = .training
    case .space: self = .spaces
    case .aidantTraining: self = .aidants
    case .opening, .appropriation, .transfer, .cancellation, .settlement: return nil
    }
  }

  /// The colour of its streams: that of the line that pays for it where there is one.
  var series: Int {
    switch self {
    case .posts: BudgetLine.advisers.rawValue
    case .spaces: BudgetLine.spaces.rawValue
    case .aidants: BudgetLine.aidants.rawValue
    case .renewals: BudgetLine.renewal.rawValue
    case .training: 5
    case .givenBack: 6
    case .leftToPay: 7
    }
  }

  /// What it is called.
  package func name(in language: Language) -> String {
    switch self {
    case .posts: Message(ChartText.subsidies).text(in: language)
    case .renewals: Message(ChartText.renewals).text(in: language)
    case .training: Message(ChartText.training).text(in: language)
    case .spaces: Message(LineName.spaces).text(in: language)
    case .aidants: Message(LineName.aidants).text(in: language)
    case .givenBack: Message(ChartText.givenBack).text(in: language)
    case .leftToPay: Message(ChartText.leftToPay).text(in: language)
    }
  }
}

/// What was committed by the end of a month, by line, region and purchase: whole cents whose sum is
/// what the ledger has as committed.
package struct MoneyStreams {
  package struct Key: Hashable {
    package let line: BudgetLine
    /// The position of the region; that after the last for places without one.
    package let region: Int
    package let purchase: Purchase
  }

  package private(set) var amounts: [Key: Money] = [:]

  /// Adds up the journal of a run.
  ///
  /// - Parameter department: The only department that counts; nil for all.
  package init(_ outcome: Outcome, at month: MonthIndex, in department: DepartmentIndex?) {
    let territories = Territorial(outcome.plan.country)
    for movement in outcome.journal.movements where movement.month <= month {
      guard let place = movement.department, department == nil || place == department else {
        continue
      }
      let region = territories.regionOfDepartment[place.value] ?? territories.regions.count
      func add(_ amount: Money, _ purchase: Purchase) {
        amounts[
          Key(line: movement.line, region: region, purchase: purchase), default: .zero] += amount
      }
      switch (movement.source, movement.destination) {
      case (.available, .leftToPay): add(movement.amount, .leftToPay)
      case (.leftToPay, .paid):
        add(-movement.amount, .leftToPay)
        if let purchase = Purchase(movement.cause) { add(movement.amount, purchase) }
      case (.paid, .returned):
        // What hosts give back was paid to them for posts.
        add(-movement.amount, .posts)
        add(movement.amount, .givenBack)
      default: break
      }
    }
    amounts = amounts.filter { $0.value != .zero }
  }

  /// The sum of the streams that a rule takes.
  package func sum(_ isTaken: (Key) -> Bool = { _ in true }) -> Money {
    amounts.reduce(.zero) { isTaken($1.key) ? $0 + $1.value : $0 }
  }
}
