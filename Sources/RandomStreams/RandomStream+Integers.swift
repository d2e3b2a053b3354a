extension RandomStream {
  /// A whole number from 0 to `bound` − 1, each with exactly the same probability.
  ///
  /// - Parameter bound: At least 1.
  /// - SeeAlso: Lemire, *Fast Random Integer Generation in an Interval* (2019),
  ///   doi:10.1145/3230636.
  @inlinable
  public mutating func integer(below bound: Int) -> Int {
    precondition(bound > 0, "the bound must be greater than 0 (was \(bound))")
    let range = UInt64(bound)
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      // 2⁶⁴ mod range: the words below it would favour some results.
      let surplus = (0 &- range) % range
      while product.low < surplus { product = next().multipliedFullWidth(by: range) }
    }
    return Int(product.high)
  }

  /// The numbers 0 to `count` − 1 in a random order, each order with the same probability.
  ///
  /// - SeeAlso: Durstenfeld, *Algorithm 235: Random permutation* (1964), doi:10.1145/364520.364540.
  public mutating func permutation(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    shuffle(&order)
    return order
  }

  /// Puts elements in a random order, each order with the same probability.
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, integer(below: last + 1))
    }
  }
}
