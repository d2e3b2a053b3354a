internal import RandomStreams

/// How the uniform numbers of an ensemble are spread: any one is found from its draw and its name.
///
/// Nothing is stored, so that draws can be taken in any order, on any thread and in any shard. A column
/// depends on kind, seed, name and dimension of the name; in a Latin hypercube also on the number of
/// draws. Adding or leaving out other names moves nothing.
public struct SamplingDesign: Sendable {
  /// The kinds of designs.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Independent numbers.
    case random
    /// Each column has one number in each of as many equal slices as there are draws.
    case latinHypercube = "latin-hypercube"
    /// A scrambled Sobol sequence: even in many dimensions together, best at powers of two.
    case sobol
  }

  /// The kind of design.
  public let kind: Kind
  /// The number of draws, from 1 to 2³².
  public let draws: Int
  /// The seed.
  public let seed: UInt64
  /// The dimensions of names.
  public let dimensions: DimensionTable

  /// Creates a design.
  ///
  /// - Throws: ``DesignError/drawsOutside(_:)``.
  public init(
    _ kind: Kind, draws: Int, seed: UInt64, dimensions: DimensionTable
  ) throws(DesignError) {
    guard draws >= 1, draws <= 1 << 32 else { throw .drawsOutside(draws) }
    self.kind = kind
    self.draws = draws
    self.seed = seed
    self.dimensions = dimensions
  }

  /// The numbers of a name.
  ///
  /// - Throws: ``DesignError/unknownName(_:)`` for a name without a dimension.
  public func column(_ name: String) throws(DesignError) -> DesignColumn {
    guard let dimension = dimensions[name] else { throw .unknownName(name) }
    let key = StreamKey(seed: seed, "design", kind.rawValue, name)
    switch kind {
    case .random: return DesignColumn(.random(key), draws: draws)
    case .latinHypercube:
      let order = KeyedPermutation(count: draws, key: key.named("order"))
      return DesignColumn(.latinHypercube(order, key.named("place")), draws: draws)
    case .sobol:
      return DesignColumn(
        .sobol(SobolSequence(dimension: dimension, scrambledBy: key)), draws: draws)
    }
  }
}

/// The uniform numbers of one name, by draw; all lie between 0 and 1, neither of them.
public struct DesignColumn: Sendable {
  enum Form: Sendable {
    case random(StreamKey)
    case latinHypercube(KeyedPermutation, StreamKey)
    case sobol(SobolSequence)
  }

  private let form: Form
  /// The number of draws.
  public let draws: Int

  init(_ form: Form, draws: Int) {
    self.form = form
    self.draws = draws
  }

  /// The number of a draw, from 0.
  public subscript(draw: Int) -> Double {
    var value = 0.0
    withUnsafeMutablePointer(to: &value) {
      fill(UnsafeMutableBufferPointer(start: $0, count: 1), from: draw)
    }
    return value
  }

  /// The numbers of consecutive draws.
  public func uniforms(_ draws: Range<Int>) -> [Double] {
    // An empty array is one for all threads, and filling it would write its count.
    if draws.isEmpty { return [] }
    return [Double](unsafeUninitializedCapacity: draws.count) { buffer, filled in
      fill(UnsafeMutableBufferPointer(rebasing: buffer[..<draws.count]), from: draws.lowerBound)
      filled = draws.count
    }
  }

  /// Fills memory with the numbers of consecutive draws.
  public func fill(_ values: UnsafeMutableBufferPointer<Double>, from draw: Int) {
    precondition(
      draw >= 0 && draw + values.count <= draws,
      "draws \(draw)..<\(draw + values.count) are not within 0..<\(draws)")
    switch form {
    case .sobol(let sequence): sequence.fill(values, from: draw)
    case .random(let key): Self.fill(values, from: draw, key)
    case .latinHypercube(let order, let key):
      Self.fill(values, from: draw, key)
      let slice = 1 / Double(draws)
      for index in values.indices {
        let place = Double(order[draw + index]) + values[index]
        // Rounding must not reach the end.
        values[index] = min(place * slice, 1 - 0x1p-53)
      }
    }
  }

  /// Numbers of a stream in which each draw has its own word.
  private static func fill(
    _ values: UnsafeMutableBufferPointer<Double>, from draw: Int, _ key: StreamKey
  ) {
    var stream = key.stream(draw: 0)
    stream.seek(to: UInt64(draw))
    stream.fill(values)
  }
}
