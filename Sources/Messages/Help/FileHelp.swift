/// What the diagnostics of files, their text and keys, and of outputs mean, and how to repair them.
public enum FileHelp: String, MessageKey {
  case missingFile = "missing-file"
  case fileIsFolder = "file-is-folder"
  case fileNotPermitted = "file-not-permitted"
  case fileUnreadable = "file-unreadable"
  case fileExists = "file-exists"
  case fileTooLarge = "file-too-large"
  case fileNotUTF8 = "file-not-utf8"
  case fileEmpty = "file-empty"
  case unknownScenario = "unknown-scenario"
  case emptyFolder = "empty-folder"
  case yamlSyntax = "yaml-syntax"
  case yamlTab = "yaml-tab"
  case yamlAnchor = "yaml-anchor"
  case yamlTag = "yaml-tag"
  case yamlSeveralDocuments = "yaml-several-documents"
  case yamlTooDeep = "yaml-too-deep"
  case yamlKey = "yaml-key"
  case unsupportedSchema = "unsupported-schema"
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case missingKey = "missing-key"
  case missingValue = "missing-value"
  case wrongType = "wrong-type"
  case invalidOverride = "invalid-override"
  case invalidRange = "invalid-range"
  case tooManyAxes = "too-many-axes"
  case noAxis = "no-axis"
  case tooManyPoints = "too-many-points"
  case unknownMetric = "unknown-metric"
  case nothingLeftToBalance = "nothing-left-to-balance"
  case balanceIsSet = "balance-is-set"
  case moreFaults = "more-faults"
  case sameTitle = "same-title"
  case outputNoParent = "output-no-parent"
  case outputNotFolder = "output-not-folder"
  case outputIsFolder = "output-is-folder"
  case outputWorkingFolder = "output-working-folder"
  case outputNotOurs = "output-not-ours"
  case outputForeignFile = "output-foreign-file"
  case outputCannotExchange = "output-cannot-exchange"
  case outputFailed = "output-failed"
  case extendsOutside = "extends-outside"
  case extendsCycle = "extends-cycle"
  case extendsTooLong = "extends-too-long"
  case nothingToRemove = "nothing-to-remove"
  case quantitiesReplaceKey = "quantities-replace-key"

  public static let area = "file-help"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
