/// The languages a user can be addressed in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// French.
  case french = "fr"

  /// The language of a locale name of the POSIX kind, such as `fr_FR.UTF-8` or `C`; nil for an
  /// empty name.
  ///
  /// C, POSIX and the languages that the catalogue does not have are English.
  public init?(locale: String) {
    guard !locale.isEmpty else { return nil }
    let language = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    self = language.lowercased() == Language.french.rawValue ? .french : .english
  }

  /// The language that the environment of a process asks for.
  ///
  /// `LC_ALL`, `LC_MESSAGES` and `LANG` are looked at in this order, the first that is not empty
  /// wins, and English is spoken when none is set. As the GNU tools do, `LANGUAGE` comes before
  /// them unless they say C.
  public init(environment: (String) -> String?) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].map { environment($0) ?? "" }
    let name = names.first { !$0.isEmpty } ?? "C"
    let base = name.prefix { $0 != "." }
    let isPlain = base == "C" || base == "POSIX"
    let wished =
      isPlain ? nil : environment("LANGUAGE")?.split(separator: ":").first.map(String.init)
    self = wished.flatMap(Language.init(locale:)) ?? Language(locale: name) ?? .english
  }
}
