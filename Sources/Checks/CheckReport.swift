import Diagnostics
public import Messages

/// What came of checking several scenarios, in the order in which they were named.
public struct CheckReport: Sendable {
  /// The forms in which a report is written.
  public enum Format: String, Sendable, CaseIterable {
    /// For people: nothing when all is well.
    case text
    /// For programs.
    case json
    /// Annotations of GitHub workflows: nothing when all is well.
    case github
    /// JUnit XML, which GitLab, Jenkins and others read.
    case junit
    /// SARIF 2.1.0, which code scanners and editors read.
    case sarif
  }

  /// What became of the whole.
  public enum Verdict: Sendable, Hashable {
    /// Every scenario passes.
    case passed
    /// A scenario fails.
    case failed
    /// A file or folder could not be read.
    case unreadable
    /// The model broke one of its own rules: a fault of the tool.
    case faultOfTool
  }

  /// The scenarios, as named.
  public let scenarios: [CheckedScenario]
  /// Whether warnings fail.
  public let isStrict: Bool
  /// Whether the rules of several runs were verified.
  public let isDeep: Bool
  /// The version of the tool.
  public let version: String

  /// Gathers the checks of several scenarios.
  public init(_ scenarios: [CheckedScenario], isStrict: Bool, isDeep: Bool, version: String) {
    self.scenarios = scenarios
    self.isStrict = isStrict
    self.isDeep = isDeep
    self.version = version
  }

  /// What became of the whole; a fault of the tool comes before all else.
  public var verdict: Verdict {
    if scenarios.contains(where: { $0.findings.contains(where: \.isFaultOfTool) }) {
      return .faultOfTool
    }
    if scenarios.contains(where: \.isUnreadable) { return .unreadable }
    return scenarios.contains { $0.fails(strictly: isStrict) } ? .failed : .passed
  }

  /// The report in a format.
  ///
  /// - Parameters:
  ///   - language: The language of what people read: text and annotations. Other formats are the
  ///     same in every language.
  ///   - usesColor: Whether a text is coloured.
  public func text(as format: Format, in language: Language, usesColor: Bool = false) -> String {
    switch format {
    case .text:
      TextRenderer(language: language, usesColor: usesColor)
        .text(of: scenarios.flatMap(\.findings).map(\.diagnostic))
    case .json: json
    case .github: annotations(in: language)
    case .junit: junit
    case .sarif: sarif
    }
  }
}

extension CheckFinding {
  /// The message with notes and hints, a line each.
  func lines(in language: Language) -> [String] {
    ([diagnostic.message] + [diagnostic.primary?.text].compactMap(\.self) + diagnostic.notes
      + diagnostic.hints).map { $0.text(in: language) }
  }

  /// The span of the file, or nil when it is about no place of a file.
  var span: SourceSpan? { diagnostic.primary?.span }
}
