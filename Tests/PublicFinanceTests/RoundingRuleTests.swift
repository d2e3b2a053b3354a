import PublicFinance
import Testing

@Suite struct `Rounding rules` {
  /// Amounts in cents, and their halves under each rule in the order of the cases.
  static let halves: [(Int64, [Int64])] = [
    (4, [2, 2, 2]), (5, [2, 2, 3]), (7, [3, 4, 4]), (1, [0, 0, 1]), (0, [0, 0, 0]),
    (-1, [-1, 0, -1]), (-4, [-2, -2, -2]), (-5, [-3, -2, -3]), (-7, [-4, -4, -4]),
  ]

  /// Amounts in cents, and their thirds, which are never ties.
  static let thirds: [(Int64, [Int64])] = [
    (4, [1, 1, 1]), (5, [1, 2, 2]), (-4, [-2, -1, -1]), (-5, [-2, -2, -2]), (6, [2, 2, 2]),
  ]

  @Test(arguments: halves)
  func `round halves each in its way`(cents: Int64, expected: [Int64]) {
    let halves = RoundingRule.allCases.map {
      Money(cents: cents).scaled(by: .half, rounding: $0).cents
    }
    #expect(halves == expected)
  }

  @Test(arguments: thirds)
  func `round thirds to the nearest or down`(cents: Int64, expected: [Int64]) throws {
    let third = try #require(Share(1, outOf: 3))
    let thirds = RoundingRule.allCases.map {
      Money(cents: cents).scaled(by: third, rounding: $0).cents
    }
    #expect(thirds == expected)
  }

  @Test func `stay within one cent of the exact share and leave whole results alone`() throws {
    for denominator: Int64 in 1...12 {
      for numerator in 0...denominator {
        let share = try #require(Share(numerator, outOf: denominator))
        for cents: Int64 in -30...30 {
          for rule in RoundingRule.allCases {
            let rounded = Money(cents: cents).scaled(by: share, rounding: rule).cents
            let distance = abs(rounded * denominator - cents * numerator)
            #expect(distance < denominator, "\(numerator)/\(denominator) of \(cents), \(rule)")
            if rule != .down {
              #expect(2 * distance <= denominator, "\(numerator)/\(denominator) of \(cents)")
            }
            if let exact = Money(cents: cents).exactly(share) { #expect(exact.cents == rounded) }
          }
        }
      }
    }
  }
}
