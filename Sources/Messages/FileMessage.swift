/// What is wrong with a scenario's name or with its file.
public enum FileMessage: String, MessageKey {
  case missing
  case sameTitle = "same-title"
  case sameTitleLabel = "same-title-label"
  case sameTitleOther = "same-title-other"
  case sameTitleHint = "same-title-hint"
  case missingHint = "missing-hint"
  case folder
  case folderHint = "folder-hint"
  case notPermitted = "not-permitted"
  case notPermittedHint = "not-permitted-hint"
  case unreadable
  case unreadableNote = "unreadable-note"
  case unknownScenario = "unknown-scenario"
  case unknownScenarioHint = "unknown-scenario-hint"
  case shippedHint = "shipped-hint"
  case notShipped = "not-shipped"
  case fileExists = "file-exists"
  case fileExistsHint = "file-exists-hint"
  case emptyFolder = "empty-folder"
  case emptyFolderHint = "empty-folder-hint"

  public static let area = "file"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .sameTitle: "`{first}` and `{second}` have the same title, `{title}`"
    case .sameTitleLabel: "the same title here"
    case .sameTitleOther: "first given here"
    case .sameTitleHint: "give each a title of its own: results are told apart by it"
    case .missing: "there is no file `{text}`"
    case .missingHint: "check the name and the folder"
    case .folder: "`{text}` is a folder, not a file"
    case .folderHint: "name a file in it, such as `{text}/plan.yaml`"
    case .notPermitted: "`{text}` may not be read"
    case .notPermittedHint: "ask its owner for the right to read it"
    case .unreadable: "the file `{text}` cannot be read"
    case .unreadableNote: "the system says: {reason}"
    case .unknownScenario: "`{text}` is neither a shipped scenario nor a file"
    case .unknownScenarioHint: "shipped scenarios are {names}"
    case .emptyFolder: "there is no scenario in the folder `{text}`"
    case .emptyFolderHint: "scenarios are files whose name ends in `.yaml` or `.yml`"
    case .shippedHint: "to read a file, write its path, such as `./{text}` or `{text}.yaml`"
    case .notShipped: "no scenario that comes with inclusim is called `{text}`"
    case .fileExists: "there is already a file `{text}`"
    case .fileExistsHint: "choose another name, or write it anew with --force"
    }
  }
}
