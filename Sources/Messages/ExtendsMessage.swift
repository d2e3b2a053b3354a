/// What is wrong with a scenario that extends another.
public enum ExtendsMessage: String, MessageKey {
  case reference
  case missing
  case missingHint = "missing-hint"
  case folder
  case notPermitted = "not-permitted"
  case unreadable
  case outside
  case outsideLabel = "outside-label"
  case outsideHint = "outside-hint"
  case unknown
  case unknownHint = "unknown-hint"
  case cycle
  case cycleLabel = "cycle-label"
  case cycleOther = "cycle-other"
  case cycleHint = "cycle-hint"
  case tooLong = "too-long"
  case tooLongLabel = "too-long-label"
  case chain
  case emptyHint = "empty-hint"
  case ownTitle = "own-title"
  case nothingToRemove = "nothing-to-remove"
  case nothingToRemoveLabel = "nothing-to-remove-label"
  case nothingToRemoveHint = "nothing-to-remove-hint"
  case nothingToDrop = "nothing-to-drop"
  case nothingToDropNote = "nothing-to-drop-note"
  case listChange = "list-change"
  case quantitiesReplace = "quantities-replace"
  case quantitiesReplaceLabel = "quantities-replace-label"
  case quantitiesReplaceOther = "quantities-replace-other"
  case quantitiesReplaceHint = "quantities-replace-hint"

  public static let area = "extends"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .reference: "expected the name of a shipped scenario, or a file in the same folder"
    case .missing: "there is no file `{text}` to extend"
    case .missingHint: "a file is named from the folder of the file that extends it"
    case .folder: "`{text}` is a folder, not a scenario to extend"
    case .notPermitted: "the file `{text}` may not be read, so it cannot be extended"
    case .unreadable: "the file `{text}` cannot be read, so it cannot be extended"
    case .outside: "`{text}` lies outside the folder of the file that extends it"
    case .outsideLabel: "expected a file in the same folder or in a folder inside it"
    case .outsideHint: "copy the file into the folder, so that the plan can be passed on whole"
    case .unknown: "there is no shipped scenario `{text}` to extend"
    case .unknownHint: "to extend a file, write its name with its extension, such as `{text}.yaml`"
    case .cycle: "these scenarios extend one another in a circle: {files}"
    case .cycleLabel: "this leads back to `{text}`"
    case .cycleOther: "from here to `{text}`"
    case .cycleHint: "leave out one of these `extends`"
    case .tooLong: "too many scenarios extend one another"
    case .tooLongLabel: "expected at most {limit} files, one extending the next"
    case .chain: "`{file}` is read because it is extended at {places}"
    case .emptyHint:
      "leave `{text}` out to keep what `{file}` states, or write `{text}: null` to drop it"
    case .ownTitle:
      "a title is not inherited: results are told apart by it, so each scenario has its own"
    case .nothingToRemove: "the scenario that is extended has nothing like this under `{text}`"
    case .nothingToRemoveLabel: "nothing to remove"
    case .nothingToRemoveHint: "write the values as `{file}` writes them; some of them are enough"
    case .nothingToDrop: "there is no inherited `{text}` to drop"
    case .nothingToDropNote: "neither `{file}` nor what it extends states `{text}`"
    case .listChange:
      "`{text}` takes a whole list, or `add` and `remove` to change the list of `{file}`"
    case .quantitiesReplace:
      "the numbers of `{line}` replace its key, so departments without a number receive none"
    case .quantitiesReplaceLabel: "numbers for {count} of {all} departments"
    case .quantitiesReplaceOther: "the key they replace"
    case .quantitiesReplaceHint: "write `key: null` beside the numbers if that is what you mean"
    }
  }
}
