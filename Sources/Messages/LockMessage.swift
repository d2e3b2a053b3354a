/// What a lock of results says.
public enum LockMessage: String, MessageKey {
  case moved
  case move
  case others
  case gone
  case added
  case inputChanged = "input-changed"
  case dataChanged = "data-changed"
  case toolChanged = "tool-changed"
  case nothingChanged = "nothing-changed"
  case lockAnew = "lock-anew"
  case invalid
  case invalidHint = "invalid-hint"
  case shipped
  case shippedHint = "shipped-hint"
  case written

  public static let area = "lock"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .moved: "the results are not those that were locked: figures moved: {count}"
    case .move: "`{metric}` ({places}): from {before} to {now}, by {part}"
    case .others: "and others: {count}"
    case .gone: "figures of the lock that the run does not have: {count}"
    case .added: "figures of the run that the lock does not have: {count}"
    case .inputChanged: "the scenario, or a file that it rests on, changed since the lock"
    case .dataChanged: "the data of inclusim changed since the lock"
    case .toolChanged: "inclusim changed since the lock: from {before} to {now}"
    case .nothingChanged:
      "neither the scenario, nor the data, nor the version of inclusim changed: the lock was edited, or inclusim changed without a new version"
    case .lockAnew: "if this is what you want, run `inclusim lock {path}`"
    case .invalid: "this is not a lock written by inclusim"
    case .invalidHint: "write it anew with `inclusim lock`"
    case .shipped: "the scenario `{text}` comes with inclusim: there is no place beside it"
    case .shippedHint: "make a file of it with `inclusim init --from {text}`"
    case .written: "{path}: figures locked: {count}"
    }
  }
}
