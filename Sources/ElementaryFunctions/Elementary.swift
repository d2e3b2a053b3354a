private import CElementary

/// The exponential and the logarithm of this project.
///
/// Results that reach an output may depend on nothing else: the functions of the C library return
/// other last bits on other processors. These give the same bytes everywhere, and run in the widest
/// vectors of the processor. Measured errors stay below 2 units in the last place;
/// `ElementaryFunctionsTests` compares them with the GNU Scientific Library.
public enum Elementary {
  /// Replaces each lane by its exponential; arguments are held within −708…709.
  public static func exp(inPlace column: UnsafeMutablePointer<Lanes>, blocks: Int) {
    withNumbers(column, blocks) { celementary_exp($0, $1) }
  }

  /// Replaces each lane x ≥ 0 by 1 − e^(−x), accurate near zero; 1 beyond 708.
  public static func complement(inPlace column: UnsafeMutablePointer<Lanes>, blocks: Int) {
    withNumbers(column, blocks) { celementary_complement($0, $1) }
  }

  /// Replaces each lane, a positive normal number, by its natural logarithm.
  public static func ln(inPlace column: UnsafeMutablePointer<Lanes>, blocks: Int) {
    withNumbers(column, blocks) { celementary_ln($0, $1) }
  }

  private static func withNumbers(
    _ column: UnsafeMutablePointer<Lanes>, _ blocks: Int,
    _ body: (UnsafeMutablePointer<Double>, Int) -> Void
  ) {
    // Lanes are eight doubles one after the other, so a column is a plain array of doubles.
    UnsafeMutableRawPointer(column).withMemoryRebound(
      to: Double.self, capacity: blocks * Lanes.width
    ) { body($0, blocks * Lanes.width) }
  }
}

extension Elementary {
  /// x^y for x ≥ 0 and y ≥ 0: 1 when y is 0, 0 when x is 0 < y.
  public static func power(_ x: Double, _ y: Double) -> Double {
    if y == 0 { return 1 }
    return x > 0 ? exp(y * ln(x)) : 0
  }

  /// x^y for each lane, as for single numbers.
  public static func power(_ values: [Lanes], _ y: Double) -> [Lanes] {
    if y == 0 { return values.map { _ in Lanes(repeating: 1) } }
    var result = values
    result.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      ln(inPlace: base, blocks: buffer.count)
      for block in buffer.indices { buffer[block] *= y }
      exp(inPlace: base, blocks: buffer.count)
      for block in buffer.indices { buffer[block].replace(with: 0, where: values[block] .<= 0) }
    }
    return result
  }

  /// The exponential of each lane.
  public static func exp(_ values: [Lanes]) -> [Lanes] {
    var result = values
    result.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      exp(inPlace: base, blocks: buffer.count)
    }
    return result
  }
}
