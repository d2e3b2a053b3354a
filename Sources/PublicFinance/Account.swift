/// Where a euro of the programme stands, or comes from, or went.
///
/// Each euro of a line is at all times in exactly one of the four states of the line.
public enum Account: Sendable, Hashable {
  /// Outside the programme: the authority that opens credits.
  case authority
  /// Outside the programme: credits withdrawn by a cancellation (annulés).
  case cancelled(BudgetLine)
  /// Opened and not committed (AE disponibles); on the unallocated line, unallocated.
  case available(BudgetLine)
  /// Committed and not yet paid (reste à payer).
  case leftToPay(BudgetLine)
  /// Paid and not returned (CP consommés, nets).
  case paid(BudgetLine)
  /// Given back at settlement and not spent again (reversements).
  case returned(BudgetLine)
}

/// Why money moves.
public enum Cause: Int, Sendable, Hashable, CaseIterable {
  /// The opening of the lines by the finance act.
  case opening
  /// Credits added to a line during the programme.
  case appropriation
  /// Credits moved between lines.
  case transfer
  /// Credits withdrawn from a line.
  case cancellation
  /// The subsidy of a first convention.
  case subsidy
  /// Training, kit and certification of the first adviser of a post.
  case firstTraining
  /// Training, kit and certification of an adviser who replaces another.
  case replacementTraining
  /// A reception space.
  case space
  /// The training of an aidant.
  case aidantTraining
  /// The second or third yearly amount of a renewed convention.
  case renewalYear
  /// The first yearly amount of a renewed convention.
  case renewal
  /// The first yearly amount of an ended post that is awarded again.
  case reaward
  /// The return of subsidies paid for empty months.
  case settlement

  /// The name in outputs.
  public var name: String {
    switch self {
    case .opening: "opening"
    case .appropriation: "appropriation"
    case .transfer: "transfer"
    case .cancellation: "cancellation"
    case .subsidy: "subsidy"
    case .firstTraining: "first-training"
    case .replacementTraining: "replacement-training"
    case .space: "space"
    case .aidantTraining: "aidant-training"
    case .renewalYear: "renewal-year"
    case .renewal: "renewal"
    case .reaward: "reaward"
    case .settlement: "settlement"
    }
  }
}

/// A department's position in the order of codes.
public struct DepartmentIndex: Sendable, Hashable, Comparable {
  /// The position, from 0.
  public let value: Int

  /// Creates a position.
  public init(_ value: Int) {
    self.value = value
  }

  public static func < (left: DepartmentIndex, right: DepartmentIndex) -> Bool {
    left.value < right.value
  }
}
