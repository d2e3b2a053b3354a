import Apportionments
import Testing

@Suite struct `Divisor methods` {
  static let divisors = ApportionmentMethod.allCases.filter { $0 != .hamilton }
  static let givingFirstUnits: [ApportionmentMethod] = [.adams, .dean, .huntingtonHill]

  @Test(arguments: givingFirstUnits)
  func `that give everyone a first unit give it to the largest when units are few`(
    method: ApportionmentMethod
  ) throws {
    #expect(try method.apportion(2, by: [1, 5, 1, 3]) == [0, 1, 0, 1])
    #expect(try method.apportion(3, by: [1, 5, 1, 3]) == [1, 1, 0, 1])
    #expect(try method.apportion(4, by: [1, 1_000_000, 1, 1]) == [1, 1, 1, 1])
    #expect(try method.apportion(5, by: [1, 1_000_000, 1, 1]) == [1, 2, 1, 1])
  }

  @Test(arguments: divisors)
  func `give a weight of zero its floor and no more`(method: ApportionmentMethod) throws {
    #expect(try method.apportion(9, by: [0, 2, 1])[0] == 0)
    #expect(try method.apportion(9, by: [0, 2, 1], within: Bounds(floor: 2))[0] == 2)
  }

  @Test(arguments: divisors)
  func `start from the floors and stop at the caps`(method: ApportionmentMethod) throws {
    let bounds = Bounds(floor: 2, cap: 4)
    #expect(try method.apportion(12, by: [9, 1, 1, 1], within: bounds) == [4, 3, 3, 2])
    #expect(try method.apportion(6, by: [9, 1, 1], within: Bounds(floor: 2)) == [2, 2, 2])
    #expect(try method.apportion(12, by: [9, 1, 1], within: Bounds(cap: 4)) == [4, 4, 4])
  }

  @Test(arguments: divisors)
  func `share nothing among nobody and everything with one`(method: ApportionmentMethod) throws {
    #expect(try method.apportion(0, by: []) == [])
    #expect(try method.apportion(0, by: [0, 3]) == [0, 0])
    let total = LargestRemainder.largestTotal
    #expect(try method.apportion(total, by: [0.1]) == [total])
  }

  @Test(arguments: divisors)
  func `hold for weights at both ends of the range of doubles`(
    method: ApportionmentMethod
  ) throws {
    let tiny = Double.leastNonzeroMagnitude
    let largest = Double.greatestFiniteMagnitude
    #expect(
      try method.apportion(12, by: [largest, tiny, 2 * tiny], within: Bounds(floor: 1, cap: 6))
        == [6, 2, 4])
    #expect(
      try method.apportion(1000, by: [1e300, 1e-300, 1], within: Bounds(floor: 1, cap: 600))
        == [600, 1, 399])
  }

  @Test(arguments: ApportionmentMethod.allCases)
  func `share 250 million euros among equals to the cent, ties to the smaller index`(
    method: ApportionmentMethod
  ) throws {
    let cents = 25_000_000_000
    let parts = try method.apportion(cents, by: [Double](repeating: 0.1, count: 101))
    let (share, rest) = cents.quotientAndRemainder(dividingBy: 101)
    #expect(parts == (0..<101).map { share + ($0 < rest ? 1 : 0) })
  }

  @Test(arguments: ApportionmentMethod.allCases)
  func `refuse what cannot be apportioned with its reason`(method: ApportionmentMethod) {
    for fault in Fault.all {
      #expect(throws: fault.error, "\(fault)") {
        try method.apportion(
          fault.total, by: fault.weights, within: Bounds(floor: fault.floor, cap: fault.cap))
      }
    }
  }

  @Test(arguments: ApportionmentMethod.allCases)
  func `are found by their names and by other established ones`(method: ApportionmentMethod) {
    #expect(ApportionmentMethod(named: method.rawValue) == method)
    #expect(ApportionmentMethod(named: method.rawValue.uppercased()) == method)
    for alias in ApportionmentMethod.aliases where alias.method == method {
      #expect(ApportionmentMethod(named: alias.name) == method)
    }
    #expect(ApportionmentMethod(named: "hondt") == nil)
  }
}

@Suite struct `Ties` {
  @Test func `are told with those served and not served`() throws {
    let tie = try ApportionmentMethod.hamilton.apportionment(5, by: [1, 1, 1].exact).tie
    #expect(tie?.served == [0, 1] && tie?.unserved == [2])
    // After a unit for the first, 6 ÷ 2 and 3 ÷ 1 are equal claims to the second.
    let average = try ApportionmentMethod.dhondt.apportionment(2, by: [6, 3, 2].exact)
    #expect(average.units == [2, 0, 0])
    #expect(average.tie?.served == [0] && average.tie?.unserved == [1])
  }

  @Test(arguments: `Divisor methods`.givingFirstUnits)
  func `for a first unit are between equal weights`(method: ApportionmentMethod) throws {
    let few = try method.apportionment(3, by: [2, 9, 2, 2, 0].exact)
    #expect(few.units == [1, 1, 1, 0, 0])
    #expect(few.tie?.served == [0, 2] && few.tie?.unserved == [3])
  }

  @Test(arguments: ApportionmentMethod.allCases)
  func `are not told when no unit hangs on them`(method: ApportionmentMethod) throws {
    #expect(try method.apportionment(6, by: [1, 1, 1].exact).tie == nil)
    #expect(try method.apportionment(0, by: [1, 1].exact).tie == nil)
  }

  @Test func `of decimals are those of the numbers as written, not of doubles`() throws {
    // 0.3 ÷ 3 and 0.1 ÷ 1 are equal, while the double 0.3 is less than three times the double 0.1.
    let decimals = [
      ExactWeight(decimal: 1, powerOfTen: -1), ExactWeight(decimal: 3, powerOfTen: -1),
    ]
    let exact = try ApportionmentMethod.dhondt.apportionment(3, by: decimals.compactMap { $0 })
    #expect(exact.units == [1, 2])
    #expect(exact.tie?.served == [0] && exact.tie?.unserved == [1])
    let doubles = try ApportionmentMethod.dhondt.apportionment(3, by: [0.1, 0.3].exact)
    #expect(doubles.units == [1, 2] && doubles.tie == nil)
  }
}

@Suite struct `Exact weights` {
  @Test func `are equal when the numbers are, however written`() {
    #expect(ExactWeight(decimal: 5, powerOfTen: -1) == ExactWeight(0.5))
    #expect(ExactWeight(decimal: 1, powerOfTen: 1) == ExactWeight(10))
    #expect(ExactWeight(decimal: 2500, powerOfTen: -2) == ExactWeight(25))
    #expect(ExactWeight(decimal: 0, powerOfTen: 7) == .zero)
    #expect(ExactWeight(-0.0) == .zero)
    #expect(ExactWeight(decimal: 1, powerOfTen: -1) != ExactWeight(0.1))
  }

  @Test func `are none of a negative, infinite or oversized number`() {
    #expect(ExactWeight(-1) == nil && ExactWeight(.infinity) == nil && ExactWeight(.nan) == nil)
    #expect(ExactWeight(decimal: -1, powerOfTen: 0) == nil)
    #expect(ExactWeight(decimal: 1, powerOfTen: 2001) == nil)
  }

  @Test func `have quotas computed in whole numbers`() throws {
    let quotas = try Quota.quotas(of: 26, by: [9061, 7179, 5259, 3319, 1182].exact)
    #expect(quotas.map(\.whole) == [9, 7, 5, 3, 1])
    #expect(quotas.map(\.value) == [9.061, 7.179, 5.259, 3.319, 1.182])
    #expect(quotas[0].difference(of: 10) == 1 - 0.061)
    #expect(throws: ApportionmentError.noPositiveWeight(remaining: 3)) {
      try Quota.quotas(of: 3, by: [.zero])
    }
  }
}

extension [Double] {
  /// The weights as the rational numbers they are.
  var exact: [ExactWeight] { compactMap { ExactWeight($0) } }
}
