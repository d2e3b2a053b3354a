/// The languages a user can be addressed in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
}
