public import Messages
import PublicFinance
import Simulations
import Territories

/// A numbered invariant of the model, or a part of one, that can be verified on a run.
public struct Rule: Sendable {
  /// The stable name.
  public let name: RuleName
  /// The number of the invariant in section 13 of the specification, with a letter when the
  /// invariant is verified in parts: `3b`.
  public let number: String
  /// How it is verified.
  let verification: Verification

  enum Verification: Sendable {
    /// On the record of one run.
    case oneRun(@Sendable (Evidence, inout BreachList) -> Void)
    /// On further runs of changed plans.
    case severalRuns(@Sendable (Evidence, Laboratory, inout BreachList) -> Void)
  }

  /// Whether it needs further runs of changed plans.
  public var needsSeveralRuns: Bool {
    if case .severalRuns = verification { true } else { false }
  }

  /// Whether a breach is a fault of the tool; an observed regularity may fail in a sound run.
  public var isCertain: Bool { name != .laterStartReachesNoMore }

  /// What it protects, in a sentence.
  public var statement: Message { Message(name) }
  /// An example of a breach, in a sentence; nil when the catalogue lacks one.
  public var example: Message? { RuleExample(rawValue: name.rawValue).map { Message($0) } }

  /// Every rule, in the order of the numbers.
  public static let all: [Rule] =
    moneyRules + postRules + peopleRules + shareRules + planRules + experimentRules
    + decisionRules + figureRules

  /// The rule of a name.
  public static func named(_ name: RuleName) -> Rule? { all.first { $0.name == name } }

  init(
    _ number: String, _ name: RuleName,
    _ verify: @escaping @Sendable (Evidence, inout BreachList) -> Void
  ) {
    self.number = number
    self.name = name
    verification = .oneRun(verify)
  }

  init(
    _ number: String, acrossRuns name: RuleName,
    _ verify: @escaping @Sendable (Evidence, Laboratory, inout BreachList) -> Void
  ) {
    self.number = number
    self.name = name
    verification = .severalRuns(verify)
  }
}

extension Evidence {
  /// Verifies every rule that one run can show.
  public func verified() -> BreachList { verified(by: Rule.all.filter { !$0.needsSeveralRuns }) }

  /// Verifies every rule, those included that need further runs.
  public func verifiedInDepth() -> BreachList { verified(by: Rule.all) }

  /// Verifies some rules; changed plans are run by a laboratory.
  package func verified(by rules: [Rule], in laboratory: Laboratory = .model) -> BreachList {
    var list = BreachList(.euroInOneState, codes: plan.country.departments.map(\.code))
    for rule in rules {
      list.rule = rule.name
      switch rule.verification {
      case .oneRun(let verify): verify(self, &list)
      case .severalRuns(let verify): verify(self, laboratory, &list)
      }
    }
    return list
  }
}
