public import Diagnostics
import Explanations
import Messages
import PublicFinance
import Reports
import ScenarioFiles
import Scenarios

/// A bound as typed, read in the unit of a figure.
public struct TargetReader: Sendable {
  /// The option that it was given with.
  public enum Option: String, Sendable, Hashable {
    case atLeast = "--at-least"
    case atMost = "--at-most"
  }

  /// The option.
  public let option: Option
  /// The bound, such as `1.5 M`, `8 %` or `200 M€`.
  public let text: String

  /// Creates a reader of what was typed.
  public init(_ option: Option, _ text: String) {
    self.option = option
    self.text = text
  }

  /// Reads the bound in the unit of a figure.
  ///
  /// - Returns: The bound, nil when it is wrong, and the fault.
  public func read(for figure: StudiedFigure) -> (bound: TargetBound?, fault: Diagnostic?) {
    do throws(ValueFault) {
      let value = try ExpectedValueText.parse(text, of: figure.expected)
      let number =
        switch value {
        case .money(let money): money.inEuros
        case .number(let number): number
        }
      return (option == .atLeast ? .atLeast(number) : .atMost(number), nil)
    } catch {
      return (nil, error.diagnostic(at: TypedOption.label(option.rawValue, text).span))
    }
  }
}

extension StudiedFigure {
  /// The metric of expectations in whose unit a bound is written.
  fileprivate var expected: ExpectedMetric {
    // Every figure of a study has one of that name or unit.
    let unit: ExpectedMetric.Unit =
      switch self.unit {
      case .money: .money
      case .eurosPerPerson, .eurosPerSession: .euros
      case .persons: .persons
      case .share: .share
      case .posts, .hosts, .departments, .applications, .sessions, .spaces: .count
      case .index, .applicationsPerPost, .candidatesPerPost, .sessionsPerPerson, .parameter: .number
      }
    return ExpectedMetric(name: name) ?? ExpectedMetric.all.first { $0.unit == unit }
      ?? ExpectedMetric.all[0]
  }
}
