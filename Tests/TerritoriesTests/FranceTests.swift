import Glibc
import Territories
import Testing

@Suite struct `The departments of France` {
  let departments = Country.france.departments

  private func total(_ figure: (Department) -> Double?) -> Double {
    departments.reduce(0) { $0 + (figure($1) ?? 0) }
  }

  @Test func `are 101 in 18 regions`() {
    #expect(departments.count == 101)
    #expect(Set(departments.map(\.code)).count == 101)
    #expect(Set(departments.map(\.region)).count == 18)
    #expect(Country.france.isFrance)
  }

  @Test(arguments: [("01", "Ain"), ("2A", "Corse-du-Sud"), ("75", "Paris"), ("976", "Mayotte")])
  func `have codes that are text`(code: String, name: String) throws {
    let position = try #require(Country.france.position(of: Department.Code(code)))
    #expect(departments[position].name == name)
    #expect(departments[position].id.description == code)
  }

  @Test func `stand in the order of their codes`() {
    let codes = departments.map(\.code.text)
    #expect(codes == codes.sorted())
    #expect(codes.first == "01" && codes.last == "976")
    #expect(!codes.contains("20"))
    #expect(Country.france.position(of: Department.Code("1")) == nil)
  }

  @Test func `have the population of the nation`() {
    #expect(total(\.population) == 67_441_850)
  }

  @Test func `have age bands that sum to the population aged 15 and over`() {
    for department in departments {
      let bands = department.ageBands
      let sum = bands.from15To44 + bands.from45To59 + bands.from60To74 + bands.from75
      #expect(sum == department.populationFrom15, "\(department.name)")
      #expect(department.populationFrom15 < department.population, "\(department.name)")
    }
  }

  @Test func `have the national numbers of France Services`() {
    let totals = Department.franceServicesMonths.indices.map { date in
      total { $0.franceServices[date] }
    }
    #expect(totals == [1123, 1304, 1743, 2549, 2719])
  }

  @Test func `have the observed totals`() {
    #expect(total(\.observations.postsInMay2021) == 2138)
    #expect(total(\.observations.sessionsToDecember2022) == 1_156_570)
    #expect(total(\.observations.sessionsToDecember2023) == 3_083_785)
    #expect(total(\.observations.aidantsInJune2023) == 17_479)
  }

  @Test func `have subsidy zones by their place`() {
    for department in departments {
      let expected: Department.SubsidyZone =
        switch department.code.text {
        case "971", "972", "973": .antillesGuyane
        case "974", "976": .reunionMayotte
        default: .mainland
        }
      #expect(department.zone == expected, "\(department.name)")
    }
  }

  @Test func `have figures in sensible ranges`() {
    for department in departments {
      #expect((0...100).contains(department.povertyRate), "\(department.name)")
      #expect(department.communes >= 1 && department.area > 0, "\(department.name)")
      #expect(department.franceServices.allSatisfy { $0 >= 0 }, "\(department.name)")
      // Limited to 0.25…4 before their mean was brought to 1.
      #expect((0.24...4.1).contains(department.activityFactor), "\(department.name)")
    }
  }

  // The weights are the population aged 15 and over.
  @Test func `have activity factors whose weighted geometric mean is 1`() {
    let weight = total(\.populationFrom15)
    let logarithm = departments.reduce(0) { sum, department in
      sum + department.populationFrom15 / weight * log(department.activityFactor)
    }
    #expect(abs(logarithm) < 1e-3)
  }

  @Test func `have a tile of their own on the map`() {
    let tiles = departments.compactMap(\.tile)
    #expect(tiles.count == 101)
    #expect(Set(tiles).count == 101)
  }
}
