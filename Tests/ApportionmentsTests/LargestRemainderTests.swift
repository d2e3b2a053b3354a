import Apportionments
import Testing

@Suite struct `Largest remainder` {
  @Test func `each recipient gets its quota when quotas are whole`() throws {
    #expect(try LargestRemainder.apportion(10, by: [5, 3, 2]) == [5, 3, 2])
  }

  @Test func `units left over go to the largest remainders`() throws {
    // Quotas 5.52, 3.06 and 1.42.
    #expect(try LargestRemainder.apportion(10, by: [552, 306, 142]) == [6, 3, 1])
  }

  @Test func `ties go to the smaller index`() throws {
    #expect(try LargestRemainder.apportion(5, by: [1, 1, 1]) == [2, 2, 1])
    #expect(try LargestRemainder.apportion(1, by: [0, 2, 2]) == [0, 1, 0])
  }

  @Test func `a weight of zero gets nothing without a floor`() throws {
    #expect(try LargestRemainder.apportion(7, by: [0, 1, 0, 1]) == [0, 4, 0, 3])
  }

  @Test func `nothing is shared among nobody`() throws {
    #expect(try LargestRemainder.apportion(0, by: []) == [])
    #expect(try LargestRemainder.apportion(0, by: [0, 0]) == [0, 0])
  }

  @Test func `the whole total goes to a single recipient`() throws {
    let total = LargestRemainder.largestTotal
    #expect(try LargestRemainder.apportion(total, by: [0.1]) == [total])
  }

  @Test func `weights are the rational numbers their doubles are`() throws {
    // The double nearest to 0.3 is below three tenths and the one nearest to 0.1 above one tenth.
    #expect(try LargestRemainder.apportion(1, by: [0.3, 0.1 + 0.1 + 0.1]) == [0, 1])
    #expect(try LargestRemainder.apportion(1, by: [1, 1.0.nextUp]) == [0, 1])
  }

  @Test func `the larger of shortfall and excess is fixed first`() throws {
    // Quotas 9, 1, 1, 1: the excess 5 above the cap exceeds the shortfall 3 below the floor.
    let capsFirst = try LargestRemainder.apportion(
      12, by: [9, 1, 1, 1], within: Bounds(floor: 2, cap: 4))
    #expect(capsFirst == [4, 3, 3, 2])
    // Quotas 8, 1, 1, 2: excess 2 and shortfall 2; the floors are fixed, then nothing is left out.
    let floorsFirst = try LargestRemainder.apportion(
      12, by: [8, 1, 1, 2], within: Bounds(floor: 2, cap: 6))
    #expect(floorsFirst == [6, 2, 2, 2])
  }

  @Test func `bounds that meet the total exactly leave no choice`() throws {
    let weights = [7.0, 1, 0]
    #expect(try LargestRemainder.apportion(9, by: weights, within: Bounds(floor: 3)) == [3, 3, 3])
    let capped = Bounds(floor: 1, cap: 3)
    #expect(try LargestRemainder.apportion(9, by: [7, 1, 1], within: capped) == [3, 3, 3])
  }

  @Test func `a cap beyond the total changes nothing`() throws {
    let weights = [3.0, 2, 2]
    let free = try LargestRemainder.apportion(11, by: weights)
    #expect(try LargestRemainder.apportion(11, by: weights, within: Bounds(cap: .max)) == free)
  }

  @Test(arguments: Case.fromRationalArithmetic)
  func `agrees with rational arithmetic`(_ example: Case) throws {
    let bounds = Bounds(floor: example.floor, cap: example.cap)
    let parts = try LargestRemainder.apportion(example.total, by: example.weights, within: bounds)
    #expect(parts == example.parts)
    let exact = try LargestRemainder.apportionWithoutBitLimit(
      example.total, by: example.weights, within: bounds)
    #expect(exact == example.parts)
  }
}

/// A worked apportionment.
struct Case: Sendable, CustomTestStringConvertible {
  let total: Int
  let weights: [Double]
  let floor: Int
  let cap: Int?
  let parts: [Int]

  init(_ total: Int, _ weights: [Double], floor: Int, cap: Int?, gives parts: [Int]) {
    (self.total, self.weights, self.floor, self.cap, self.parts) = (
      total, weights, floor, cap, parts
    )
  }

  var testDescription: String {
    "\(total) by \(weights) within \(floor)…\(cap.map(String.init) ?? "")"
  }

  private static let tiny = Double.leastNonzeroMagnitude

  /// Computed apart, from the text of the rule, with the fractions of Python's standard library.
  static let fromRationalArithmetic = [
    Case(10, [0.1, 0.2, 0.3], floor: 0, cap: nil, gives: [2, 3, 5]),
    Case(7, [0.1, 0.1, 0.1], floor: 0, cap: nil, gives: [3, 2, 2]),
    Case(
      100, [0.3333333333333333, 0.3333333333333333, 0.3333333333333333],
      floor: 0, cap: nil, gives: [34, 33, 33]),
    Case(20, [50, 30, 15, 3, 2], floor: 3, cap: 8, gives: [7, 4, 3, 3, 3]),
    Case(20, [50, 30, 15, 3, 2], floor: 2, cap: 9, gives: [8, 5, 3, 2, 2]),
    Case(20, [40, 40, 10, 5, 5], floor: 3, cap: 6, gives: [6, 5, 3, 3, 3]),
    Case(12, [9, 1, 1, 1], floor: 2, cap: 4, gives: [4, 3, 3, 2]),
    Case(1000, [1e+300, 1e-300, 1.0], floor: 1, cap: nil, gives: [998, 1, 1]),
    Case(1000, [1e+300, 1e-300, 1.0], floor: 1, cap: 600, gives: [600, 1, 399]),
    Case(9, [tiny, 2 * tiny, 3 * tiny], floor: 0, cap: nil, gives: [2, 3, 4]),
    Case(9, [tiny, .greatestFiniteMagnitude], floor: 2, cap: nil, gives: [2, 7]),
    Case(
      10000000000000, [1.1, 2.2, 3.3],
      floor: 0, cap: nil, gives: [1666666666667, 3333333333333, 5000000000000]),
    Case(
      10000000000000, [1e-300, 1e+300, 1e+300],
      floor: 0, cap: nil, gives: [0, 5000000000000, 5000000000000]),
    Case(17, [0, 3, 0, 5], floor: 0, cap: nil, gives: [0, 6, 0, 11]),
    Case(17, [0, 3, 0, 5], floor: 2, cap: 8, gives: [2, 5, 2, 8]),
    Case(17, [0, 3, 0, 5], floor: 1, cap: 9, gives: [1, 6, 1, 9]),
    Case(3, [1, 1, 1, 1, 1], floor: 0, cap: 1, gives: [1, 1, 1, 0, 0]),
    Case(15, [1, 1, 1, 1, 1], floor: 3, cap: 3, gives: [3, 3, 3, 3, 3]),
    Case(38, [45.31, 15.888, 15.694, 124.045, 8.24], floor: 0, cap: 13, gives: [13, 5, 5, 13, 2]),
    Case(39, [16.783, 24.137, 34.696, 24.228, 5.037], floor: 1, cap: 12, gives: [7, 9, 12, 9, 2]),
    Case(49, [37.603, 110.665, 85.354, 54.892], floor: 4, cap: 14, gives: [9, 14, 14, 12]),
    Case(
      43, [218.555, 5.04, 3.461, 246.207, 17.782, 9.59, 6.204],
      floor: 3, cap: 11, gives: [11, 3, 3, 11, 8, 4, 3]),
    Case(
      36, [2.162, 205.884, 1.295, 9.476, 8.539, 17.238, 34.545],
      floor: 0, cap: 6, gives: [4, 6, 2, 6, 6, 6, 6]),
    Case(
      34, [2.748, 6.867, 20.974, 16.545, 67.329, 50.284, 50.348],
      floor: 1, cap: 8, gives: [1, 2, 4, 3, 8, 8, 8]),
  ]
}
