/// The stable identifiers of diagnostics, as `unknown-department`.
///
/// An identifier is never given to another fault: tools and documents refer to it.
public enum DiagnosticIdentifier: String, Sendable, Hashable, CaseIterable {
  // Files.
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

  // YAML.
  case yamlSyntax = "yaml-syntax"
  case yamlTab = "yaml-tab"
  case yamlAnchor = "yaml-anchor"
  case yamlTag = "yaml-tag"
  case yamlSeveralDocuments = "yaml-several-documents"
  case yamlTooDeep = "yaml-too-deep"
  case yamlKey = "yaml-key"

  // Keys and kinds of value.
  case unsupportedSchema = "unsupported-schema"
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case missingKey = "missing-key"
  case missingValue = "missing-value"
  case wrongType = "wrong-type"
  case invalidOverride = "invalid-override"

  // Sweeps.
  case invalidRange = "invalid-range"
  case tooManyAxes = "too-many-axes"
  case noAxis = "no-axis"
  case tooManyPoints = "too-many-points"
  case unknownMetric = "unknown-metric"
  case nothingLeftToBalance = "nothing-left-to-balance"
  case balanceIsSet = "balance-is-set"
  case moreFaults = "more-faults"
  case sameTitle = "same-title"

  // Outputs.
  case outputNoParent = "output-no-parent"
  case outputNotFolder = "output-not-folder"
  case outputIsFolder = "output-is-folder"
  case outputWorkingFolder = "output-working-folder"
  case outputNotOurs = "output-not-ours"
  case outputForeignFile = "output-foreign-file"
  case outputCannotExchange = "output-cannot-exchange"
  case outputFailed = "output-failed"
  // Scenarios that extend one another.
  case extendsOutside = "extends-outside"
  case extendsCycle = "extends-cycle"
  case extendsTooLong = "extends-too-long"
  case nothingToRemove = "nothing-to-remove"
  case quantitiesReplaceKey = "quantities-replace-key"

  // Values.
  case invalidNumber = "invalid-number"
  case ambiguousNumber = "ambiguous-number"
  case missingUnit = "missing-unit"
  case wrongUnit = "wrong-unit"
  case notWholeCents = "not-whole-cents"
  case amountOutOfRange = "amount-out-of-range"
  case notWhole = "not-whole"
  case outOfRange = "out-of-range"
  case invalidMonth = "invalid-month"
  case unknownWord = "unknown-word"
  case unknownFact = "unknown-fact"
  case factsNotSeparated = "facts-not-separated"

  // The plan as a whole.
  case unsupportedStart = "unsupported-start"
  case startAfterHorizon = "start-after-horizon"
  case monthOutOfRange = "month-out-of-range"
  case calendarDecreases = "calendar-decreases"
  case missingForTerritories = "missing-for-territories"

  // Lines.
  case unknownLine = "unknown-line"
  case missingAmount = "missing-amount"
  case amountAndShareDiffer = "amount-and-share-differ"
  case shareNotWholeCents = "share-not-whole-cents"
  case envelopeGap = "envelope-gap"
  case envelopeExcess = "envelope-excess"
  case unknownDepartment = "unknown-department"
  case unknownAllocationKey = "unknown-allocation-key"
  case unknownApportionment = "unknown-apportionment"
  case unusedApportionment = "unused-apportionment"
  case zeroWeights = "zero-weights"
  case floorAboveCap = "floor-above-cap"
  case quantitiesExclude = "quantities-exclude"
  case postsAboveCap = "posts-above-cap"

  // Tables of weights.
  case weightTable = "weight-table"
  case weightTableHeader = "weight-table-header"
  case missingName = "missing-name"
  case duplicateName = "duplicate-name"
  case totalAmongWeights = "total-among-weights"

  // Events.
  case unknownEventType = "unknown-event-type"
  case eventOutOfRange = "event-out-of-range"
  case transferToItself = "transfer-to-itself"
  case alreadyFrozen = "already-frozen"
  case notFrozen = "not-frozen"
  case eventsMoved = "events-moved"

  // Parameters.
  case unknownParameter = "unknown-parameter"
  case parameterStatedTwice = "parameter-stated-twice"
  case implausibleValue = "implausible-value"
  case needBelowOffline = "need-below-offline"
  case applicationsDecrease = "applications-decrease"
  case tranchesNotOne = "tranches-not-one"

  // Ranges of parameters.
  case invalidInterval = "invalid-interval"
  case unknownDistribution = "unknown-distribution"
  case invalidDistribution = "invalid-distribution"
  case distributionCut = "distribution-cut"
  case parameterCannotVary = "parameter-cannot-vary"
  case wrongNumberOfNames = "wrong-number-of-names"
  case sharedTwice = "shared-twice"
  case correlationOutside = "correlation-outside"
  case correlatedWithItself = "correlated-with-itself"
  case correlatedTwice = "correlated-twice"
  case impossibleCorrelations = "impossible-correlations"
  case correlationWithoutEffect = "correlation-without-effect"

  // Tables.
  case tableOutsideFolder = "table-outside-folder"
  case tableEmpty = "table-empty"
  case tableSyntax = "table-syntax"
  case tableRowLength = "table-row-length"
  case tableHeader = "table-header"
  case tableColumnTwice = "table-column-twice"
  case unknownColumn = "unknown-column"
  case missingColumn = "missing-column"
  case ambiguousColumn = "ambiguous-column"
  case missingCode = "missing-code"
  case duplicateCode = "duplicate-code"
  case departmentsLeftOut = "departments-left-out"
  case tableMoreFaults = "table-more-faults"

  // Files of territories.
  case tooManyTerritories = "too-many-territories"
  case populationsDisagree = "populations-disagree"
  case regionsDisagree = "regions-disagree"
  case povertyNotPercent = "poverty-not-percent"
  case invalidBoundaries = "invalid-boundaries"
  case missingOutlines = "missing-outlines"

  // The plan in its territories.
  case floorsAboveTotal = "floors-above-total"
  case capsBelowTotal = "caps-below-total"
  case nothingToSpreadBy = "nothing-to-spread-by"
  case missingObservation = "missing-observation"
  case needAbovePopulation = "need-above-population"

  // Ensembles.
  case drawsOutside = "draws-outside"
  case notDrawable = "not-drawable"
  case drawRefused = "draw-refused"
  case notAPart = "not-a-part"
  case partsDiffer = "parts-differ"
  case countedTwice = "counted-twice"
  case drawsMissing = "draws-missing"
  case nothingVaries = "nothing-varies"
  case invalidGroup = "invalid-group"

  // Expectations.
  case unknownRegion = "unknown-region"
  case missingBound = "missing-bound"
  case emptyRange = "empty-range"
  case keysExclude = "keys-exclude"
  case metricScope = "metric-scope"

  // Results.
  case brokenRule = "broken-rule"
  case missedExpectation = "missed-expectation"
  case resultsMoved = "results-moved"
  case invalidLock = "invalid-lock"
  case shippedLock = "shipped-lock"

  // Stores of runs.
  case storeNotOurs = "store-not-ours"
  case storeNewer = "store-newer"
  case storeBusy = "store-busy"
  case storeDamaged = "store-damaged"
  case storeFailed = "store-failed"
  case storeUnknownRun = "store-unknown-run"
  case storeDiffers = "store-differs"
  case storeOtherVersion = "store-other-version"
  case storeTerritories = "store-territories"
}
