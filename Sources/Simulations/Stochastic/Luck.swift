/// Which version of the model a run computes.
public enum ModelVersion: String, Sendable, Hashable, CaseIterable {
  /// Expected values: half a post is possible, and a run draws nothing.
  case fluid
  /// Whole posts and whole people, with draws in the place of expected values.
  case stochastic
}

/// The luck of one stochastic run: which of all random numbers it takes.
///
/// Two runs with the same luck face the same random numbers, each for the same cause, department and
/// month, whatever else their plans hold.
public struct Luck: Sendable, Hashable {
  /// The seed, which all draws of an ensemble share.
  public var seed: UInt64
  /// The number of the draw.
  public var draw: UInt64

  /// Names the luck of a draw.
  public init(seed: UInt64, draw: UInt64) {
    self.seed = seed
    self.draw = draw
  }
}
