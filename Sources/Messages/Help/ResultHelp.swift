/// What the diagnostics of ensembles, expectations and results mean, and how to repair them.
public enum ResultHelp: String, MessageKey {
  case drawsOutside = "draws-outside"
  case notDrawable = "not-drawable"
  case drawRefused = "draw-refused"
  case notAPart = "not-a-part"
  case partsDiffer = "parts-differ"
  case countedTwice = "counted-twice"
  case drawsMissing = "draws-missing"
  case nothingVaries = "nothing-varies"
  case invalidGroup = "invalid-group"
  case unknownRegion = "unknown-region"
  case missingBound = "missing-bound"
  case emptyRange = "empty-range"
  case keysExclude = "keys-exclude"
  case metricScope = "metric-scope"
  case brokenRule = "broken-rule"
  case missedExpectation = "missed-expectation"
  case resultsMoved = "results-moved"
  case invalidLock = "invalid-lock"
  case shippedLock = "shipped-lock"

  public static let area = "result-help"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
