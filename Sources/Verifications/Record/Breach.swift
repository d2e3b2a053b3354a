public import Messages
public import PublicFinance
public import Territories

/// A place of a run where a rule does not hold: what was found, what the rule asks, by how much.
public struct Breach: Sendable, Hashable {
  /// A figure: an amount to the cent, or a number.
  public enum Figure: Sendable, Hashable {
    case money(Money)
    case number(Double)

    /// The figure as a number; money in cents.
    public var value: Double {
      switch self {
      case .money(let money): Double(money.cents)
      case .number(let number): number
      }
    }
  }

  /// How the figure found should lie to the one expected.
  public enum Relation: String, Sendable, Hashable {
    case equal
    case atLeast = "at-least"
    case atMost = "at-most"
  }

  /// The rule.
  public let rule: RuleName
  /// The name of the figure, as in outputs.
  public let figure: String
  /// The month, or nil when it is about the whole run.
  public let month: MonthIndex?
  /// The territory, or nil when it is about the nation.
  public let department: Department.Code?
  /// The budget line, or nil.
  public let line: BudgetLine?
  /// The figure of the record.
  public let found: Figure
  /// How it should lie to ``expected``.
  public let relation: Relation
  /// The figure that the rule asks for.
  public let expected: Figure

  /// What was found beyond what is expected, in the unit of the figure; money in cents.
  public var difference: Double { found.value - expected.value }
}

/// The breaches that rules have found so far; of each rule the first few, and their number.
public struct BreachList: Sendable {
  /// The breaches kept of one rule: the others are counted.
  public static let kept = 3

  /// The breaches kept, in the order of the rules.
  public private(set) var breaches: [Breach] = []
  /// How many there are of each rule that does not hold.
  public private(set) var counts: [RuleName: Int] = [:]

  /// Whether every rule holds.
  public var isEmpty: Bool { breaches.isEmpty }

  /// The rule whose breaches are being looked for.
  var rule: RuleName
  private let codes: [Department.Code]

  init(_ rule: RuleName, codes: [Department.Code]) {
    self.rule = rule
    self.codes = codes
  }

  mutating func add(
    _ figure: @autoclosure () -> String, _ found: Breach.Figure, _ relation: Breach.Relation,
    _ expected: Breach.Figure, _ month: Int?, department: Int? = nil, line: BudgetLine? = nil
  ) {
    let count = counts[rule, default: 0] + 1
    counts[rule] = count
    guard count <= Self.kept else { return }
    breaches.append(
      Breach(
        rule: rule, figure: figure(), month: month.map { MonthIndex($0) },
        department: department.map { codes[$0] }, line: line, found: found, relation: relation,
        expected: expected))
  }
}

extension BreachList {
  /// Notes an amount that is not the one expected.
  mutating func equal(
    _ found: Money, _ expected: Money, _ figure: @autoclosure () -> String, _ month: Int?,
    department: Int? = nil, line: BudgetLine? = nil
  ) {
    guard found != expected else { return }
    add(
      figure(), .money(found), .equal, .money(expected), month, department: department,
      line: line)
  }

  /// Notes an amount below the least expected.
  mutating func atLeast(
    _ found: Money, _ expected: Money, _ figure: @autoclosure () -> String, _ month: Int?,
    department: Int? = nil, line: BudgetLine? = nil
  ) {
    guard found < expected else { return }
    add(
      figure(), .money(found), .atLeast, .money(expected), month, department: department,
      line: line)
  }

  /// Notes a number further than a slack from the one expected, or no number.
  mutating func equal(
    _ found: Double, _ expected: Double, within slack: Double,
    _ figure: @autoclosure () -> String, _ month: Int?, department: Int? = nil
  ) {
    guard !(abs(found - expected) <= slack) else { return }
    add(figure(), .number(found), .equal, .number(expected), month, department: department)
  }

  /// Notes a number further than a slack below the least expected, or no number.
  mutating func atLeast(
    _ found: Double, _ expected: Double, within slack: Double = 0,
    _ figure: @autoclosure () -> String, _ month: Int?, department: Int? = nil
  ) {
    guard !(found >= expected - slack) else { return }
    add(figure(), .number(found), .atLeast, .number(expected), month, department: department)
  }

  /// Notes a number further than a slack above the most expected, or no number.
  mutating func atMost(
    _ found: Double, _ expected: Double, within slack: Double = 0,
    _ figure: @autoclosure () -> String, _ month: Int?, department: Int? = nil
  ) {
    guard !(found <= expected + slack) else { return }
    add(figure(), .number(found), .atMost, .number(expected), month, department: department)
  }
}
