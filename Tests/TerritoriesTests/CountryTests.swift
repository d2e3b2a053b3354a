import Territories
import Testing

@Suite struct `Countries` {
  @Test func `do not depend on the order of their departments`() {
    let departments = Country.france.departments
    #expect(Country(departments.reversed()) == Country.france)
    let rotated = Array(departments.dropFirst(40) + departments.prefix(40))
    #expect(Country(rotated) == Country.france)
    #expect(Country(rotated)?.hashValue == Country.france.hashValue)
  }

  @Test func `are neither empty nor repeat a department`() {
    let departments = Country.france.departments
    #expect(Country([]) == nil)
    #expect(Country(departments + departments.prefix(1)) == nil)
  }

  @Test func `of some departments are not France`() throws {
    let part = try #require(Country(Array(Country.france.departments.prefix(100))))
    #expect(!part.isFrance)
    #expect(part.position(of: Department.Code("976")) == nil)
  }

  @Test func `sort codes by their text`() {
    let codes = ["2B", "10", "976", "01", "2A", "9"].map { Department.Code($0) }
    #expect(codes.sorted().map(\.text) == ["01", "10", "2A", "2B", "9", "976"])
  }
}
