import Apportionments
import Territories
import Testing

/// The figures of the guides.
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

  // The tables of the guide to methods of apportionment.
  @Test(arguments: [
    (ApportionmentMethod.adams, [5, 9, 17, 39, 126, 153], 478, 1999),
    (.dean, [5, 8, 17, 39, 127, 155], 468, 2012),
    (.huntingtonHill, [5, 8, 17, 39, 127, 155], 468, 2012),
    (.sainteLague, [5, 8, 17, 39, 127, 155], 468, 2012),
    (.dhondt, [4, 8, 16, 39, 128, 156], 453, 2028),
    (.hamilton, [5, 8, 17, 39, 127, 155], 467, 2013),
  ])
  func `are rounded towards the small or the large as the guide says`(
    method: ApportionmentMethod, published: [Int], small: Int, large: Int
  ) throws {
    let parts = try method.apportion(4000, by: populations)
    let codes = ["48", "90", "976", "01", "75", "59"]
    #expect(
      try codes.map { parts[try #require(Country.france.position(of: .init($0)))] } == published)
    let quotas = try LargestRemainder.quotas(4000, by: populations)
    let sizes = zip(quotas, parts)
    #expect(quotas.filter { $0 < 20 }.count == 34 && quotas.filter { $0 > 60 }.count == 23)
    #expect(sizes.filter { $0.0 < 20 }.reduce(0) { $0 + $1.1 } == small)
    #expect(sizes.filter { $0.0 > 60 }.reduce(0) { $0 + $1.1 } == large)
  }

  @Test(arguments: [
    (ApportionmentMethod.adams, 0), (.dean, 0), (.huntingtonHill, 0), (.sainteLague, 29),
    (.dhondt, 45), (.hamilton, 29),
  ])
  func `are missing in as many departments as the guide says when units are few`(
    method: ApportionmentMethod, without: Int
  ) throws {
    #expect(try method.apportion(101, by: populations).filter { $0 == 0 }.count == without)
  }
}
