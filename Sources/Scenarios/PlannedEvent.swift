public import PublicFinance

/// A decision of the budget authority during the programme, at a month of the programme.
public struct PlannedEvent: Sendable, Hashable {
  /// What is decided.
  public enum Action: Sendable, Hashable {
    /// New commitment authority on a line.
    case appropriation(line: BudgetLine, amount: Money)
    /// Commitment authority moved between lines, as far as it is available.
    case transfer(from: BudgetLine, to: BudgetLine, amount: Money)
    /// Commitment authority withdrawn from a line, as far as it is available.
    case cancellation(line: BudgetLine, amount: Money)
    /// No new commitment on a line until it is lifted.
    case freeze(line: BudgetLine)
    /// The freeze of a line is lifted.
    case unfreeze(line: BudgetLine)
  }

  /// The month of the programme as written: 1 or later; a later programme start moves it.
  public let month: MonthIndex
  /// What is decided.
  public let action: Action
  /// Identifiers of the published figures it rests on.
  public let sources: [String]

  /// Creates an event.
  public init(month: MonthIndex, action: Action, sources: [String] = []) {
    self.month = month
    self.action = action
    self.sources = sources
  }
}
