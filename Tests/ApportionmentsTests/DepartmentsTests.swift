import Apportionments
import Territories
import Testing

/// The figures of the guide to largest remainders.
@Suite struct `Posts by the population of departments` {
  let populations = Country.france.departments.map(\.population)

  private func posts(
    of codes: [String], among total: Int = 4000, within bounds: Bounds = Bounds()
  ) throws -> [Int] {
    let parts = try LargestRemainder.apportion(total, by: populations, within: bounds)
    return try codes.map { parts[try #require(Country.france.position(of: .init($0)))] }
  }

  @Test func `round small and large departments alike`() throws {
    let codes = ["48", "976", "01", "59"]
    #expect(try posts(of: codes) == [5, 17, 39, 155])
    #expect(try posts(of: codes, within: Bounds(floor: 10)) == [10, 17, 39, 154])
    #expect(try posts(of: codes, within: Bounds(floor: 10, cap: 100)) == [10, 17, 40, 100])
  }

  @Test func `leave small departments without a unit when units are few`() throws {
    let parts = try LargestRemainder.apportion(101, by: populations)
    #expect(parts.filter { $0 == 0 }.count == 29)
    let served = try LargestRemainder.apportion(101, by: populations, within: Bounds(floor: 1))
    #expect(served.allSatisfy { $0 == 1 })
  }

  @Test func `lose no cent of 250 million euros`() throws {
    let cents = 25_000_000_000
    let parts = try LargestRemainder.apportion(cents, by: populations)
    #expect(parts.reduce(0, +) == cents)
    let quotas = try LargestRemainder.quotas(Double(cents), by: populations)
    #expect(zip(parts, quotas).allSatisfy { abs(Double($0) - $1) < 1.001 })
  }
}
