public import Diagnostics
import Messages

/// One thing that a check found: a fault of the text, a rule broken, an expectation missed.
public struct CheckFinding: Sendable, Hashable {
  /// What kind of thing was found.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The scenario cannot be read or run as written, or is doubtful.
    case input
    /// The model broke one of its own rules.
    case rule
    /// The results do not meet what the scenario expects.
    case expectation
    /// The results are not those that were locked.
    case lock
  }

  /// A detail of a finding, for machine formats.
  public struct Detail: Sendable, Hashable {
    /// A value of a detail.
    public enum Value: Sendable, Hashable {
      case text(String)
      case integer(Int64)
      case number(Double)
    }

    /// The name, in kebab case.
    public let name: String
    /// The value.
    public let value: Value

    package init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// The stable identifier: that of a diagnostic, or the name of a rule.
  public let id: String
  /// The number of the rule, or nil.
  public let number: String?
  /// What there is to say, and where.
  public let diagnostic: Diagnostic
  /// The figures, for machine formats.
  public let details: [Detail]
  /// The path of the expectation it is about, or nil.
  public let subject: String?

  /// How serious it is.
  public var severity: Diagnostic.Severity { diagnostic.severity }
  /// Whether it is a fault of the tool, and not of what it was given.
  public var isFaultOfTool: Bool { kind == .rule && severity == .error }

  init(
    _ kind: Kind, id: String? = nil, number: String? = nil, _ diagnostic: Diagnostic,
    details: [Detail] = [], subject: String? = nil
  ) {
    self.kind = kind
    self.id = id ?? diagnostic.id.rawValue
    self.number = number
    self.diagnostic = diagnostic
    self.details = details
    self.subject = subject
  }
}

/// A rule that was verified.
public struct CheckedRule: Sendable, Hashable {
  /// The number.
  public let number: String
  /// The stable name.
  public let id: String

  package init(number: String, id: String) {
    self.number = number
    self.id = id
  }
}

/// An expectation that was verified.
public struct CheckedExpectation: Sendable, Hashable {
  /// The path in the file, as `expect[0]`.
  public let path: String
  /// The name of the metric.
  public let metric: String
}

/// What came of checking one scenario.
public struct CheckedScenario: Sendable {
  /// The name or path as given, or as found in a folder.
  public let name: String
  /// What was found, in the order: text, rules, expectations, lock.
  public let findings: [CheckFinding]
  /// The rules that were verified; none when the scenario cannot run.
  public let rules: [CheckedRule]
  /// The expectations that were verified; none when the scenario cannot run.
  public let expectations: [CheckedExpectation]
  /// Whether the results were compared with locked ones.
  public let isLocked: Bool
  /// Whether the file itself could not be read.
  public let isUnreadable: Bool

  package init(
    name: String, findings: [CheckFinding], rules: [CheckedRule],
    expectations: [CheckedExpectation], isLocked: Bool, isUnreadable: Bool
  ) {
    self.name = name
    self.findings = findings
    self.rules = rules
    self.expectations = expectations
    self.isLocked = isLocked
    self.isUnreadable = isUnreadable
  }

  /// Whether it fails: any error, and any warning under strict checking.
  public func fails(strictly: Bool) -> Bool {
    findings.contains { strictly || $0.severity == .error }
  }
}
