package import Diagnostics
import Messages

/// The faults of one table, of which only the first hundred are told one by one.
///
/// A table has a row for each territory, so one mistake can be made forty thousand times.
package final class TableFaults {
  /// The most faults of one table that are told.
  package static let most = 100

  private var kept: [Diagnostic] = []
  private var errors = 0
  private var left: (count: Int, first: Diagnostic)?

  package init() {}

  /// Whether a fault is an error.
  package var hasErrors: Bool { errors > 0 }

  /// Whether a further fault would be told: names need not be compared for one that is not.
  package var isFull: Bool { kept.count >= Self.most }

  /// Adds a fault.
  package func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { errors += 1 }
    if isFull {
      left = (count: (left?.count ?? 0) + 1, first: left?.first ?? diagnostic)
    } else {
      kept.append(diagnostic)
    }
  }

  /// The value of a text under a rule; nil, and a fault at its place, when it breaks the rule.
  package func value<Value>(
    _ text: String, at span: @autoclosure () -> SourceSpan,
    _ parse: (String) throws(ValueFault) -> Value
  ) -> Value? {
    do throws(ValueFault) {
      return try parse(text)
    } catch {
      add(error.diagnostic(at: span()))
      return nil
    }
  }

  /// What is told: the faults kept, and the number of those left out at the first of them.
  package var told: [Diagnostic] {
    guard let left else { return kept }
    return kept + [
      Diagnostic(
        .tableMoreFaults, severity: errors > 0 ? .error : .warning,
        Message(TableMessage.moreFaults, ["count": .integer(left.count)]),
        at: left.first.primary.map { Diagnostic.Label($0.span) })
    ]
  }
}
