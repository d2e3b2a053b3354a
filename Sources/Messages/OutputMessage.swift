/// Why an output cannot be written where it is asked for.
public enum OutputMessage: String, MessageKey {
  public static let area = "output"

  case noParent = "no-parent"
  case noParentHint = "no-parent-hint"
  case notFolder = "not-folder"
  case notFolderHint = "not-folder-hint"
  case isFolder = "is-folder"
  case isFolderHint = "is-folder-hint"
  case workingFolder = "working-folder"
  case workingFolderHint = "working-folder-hint"
  case notOurs = "not-ours"
  case notOursNote = "not-ours-note"
  case notOursHint = "not-ours-hint"
  case foreignFile = "foreign-file"
  case foreignFileNote = "foreign-file-note"
  case foreignFileHint = "foreign-file-hint"
  case cannotExchange = "cannot-exchange"
  case cannotExchangeHint = "cannot-exchange-hint"
  case failed
  case failedNote = "failed-note"
  case unchangedNote = "unchanged-note"
  case interrupted

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .noParent: "`{path}` cannot be written: the folder that should hold it does not exist"
    case .noParentHint: "make that folder first, or check the name"
    case .notFolder: "`{path}` cannot be the folder of results: it is a file"
    case .notFolderHint: "name a folder that does not exist yet, or an earlier folder of results"
    case .isFolder: "`{path}` cannot be written: it is a folder, not a file"
    case .isFolderHint: "name a file in it, such as `{path}/results.csv`"
    case .workingFolder: "`{path}` cannot be replaced: it is the folder you are in, or holds it"
    case .workingFolderHint: "name another folder, such as `results`"
    case .notOurs: "the folder `{path}` is not replaced: it holds no results of inclusim"
    case .notOursNote: "a folder of results holds a file `manifest.json`"
    case .notOursHint: "name a folder that does not exist yet, or empty this one"
    case .foreignFile:
      "the folder `{path}` is not replaced: it holds `{name}`, which inclusim did not write"
    case .foreignFileNote: "a folder of results is exchanged as a whole, and `{name}` would be lost"
    case .foreignFileHint: "move `{name}` elsewhere, or name another folder"
    case .cannotExchange:
      "the folder `{path}` is not replaced: its file system cannot exchange two folders in one step"
    case .cannotExchangeHint: "remove the folder first, or name a folder that does not exist yet"
    case .failed: "`{path}` cannot be written"
    case .failedNote: "the system says: {reason}"
    case .unchangedNote: "what stood there is as it was"
    case .interrupted: "the work was interrupted, and nothing was changed"
    }
  }
}
