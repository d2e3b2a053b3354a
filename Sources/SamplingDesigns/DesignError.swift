/// Why a sampling design cannot be made.
public enum DesignError: Error, Sendable, Hashable {
  /// A number of draws outside 1 to 2³².
  case drawsOutside(Int)
  /// More names than dimensions.
  case tooManyNames(count: Int, limit: Int)
  /// A name that occurs twice.
  case repeatedName(String)
  /// A name that has no dimension.
  case unknownName(String)
  /// A correlation with a name that is not among those drawn.
  case notDrawn(String)
  /// A name in two groups that share a quantile.
  case sharedTwice(String)
  /// A rank correlation that is not between −1 and 1, both left out.
  case correlationOutside(String, String, Double)
  /// A correlation of a name with itself, or with one that shares its quantile.
  case correlatedWithItself(String, String)
  /// Two correlations of the same pair.
  case correlatedTwice(String, String)
  /// Correlations that no numbers can have together; the names in the order of their dimensions.
  case impossibleCorrelations([String])
}
