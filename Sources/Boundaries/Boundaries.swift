public import Charts
import Diagnostics
import Territories

/// The outlines of territories, for maps.
public struct Boundaries: Sendable, Hashable {
  /// The rings of each territory, in the order of the codes, in degrees; none where the file has none.
  ///
  /// Rings that lie in others are holes.
  public let rings: [[[Point]]]

  init(_ rings: [[[Point]]]) { self.rings = rings }
}
