/// What a diagnostic means, and how to repair it.
///
/// The texts stand in one catalogue for each area, whose keys are the identifiers. A text has two lines,
/// the meaning and the repair.
public struct DiagnosticHelp: Sendable {
  private let text: @Sendable (Language) -> String

  /// The help of an identifier; nil when there is no such diagnostic.
  public init?(of identifier: String) {
    guard let found = Self.all[identifier] else { return nil }
    self = found
  }

  private init(_ key: some MessageKey) { text = { key.template(in: $0) } }

  /// The identifiers that have a text.
  public static var identifiers: Set<String> { Set(all.keys) }

  private static let all: [String: DiagnosticHelp] = {
    var all: [String: DiagnosticHelp] = [:]
    func add<Key: MessageKey>(_ area: Key.Type) {
      for key in Key.allCases { all[key.rawValue] = DiagnosticHelp(key) }
    }
    add(FileHelp.self)
    add(PlanHelp.self)
    add(TableHelp.self)
    add(ResultHelp.self)
    add(StoreHelp.self)
    return all
  }()

  /// What the diagnostic means, in one or two sentences.
  public func meaning(in language: Language) -> String { line(0, in: language) }

  /// How to go on.
  public func repair(in language: Language) -> String { line(1, in: language) }

  private func line(_ index: Int, in language: Language) -> String {
    let lines = text(language).split(separator: "\n")
    return index < lines.count ? String(lines[index]) : ""
  }
}
