import Parameters
import Territories

extension Draw {
  /// A country of 1 to 200 territories that can hold the need, mostly small ones.
  mutating func country(_ parameters: ParameterValues) -> Country {
    let count = chance(0.1) ? 1 : (chance(0.04) ? whole(60...200) : whole(2...24))
    // Need over population stays below one nearly everywhere; the rest is refused by the plan.
    let need = max(parameters[.needTotal], 1)
    let mean = need * number(3...12) / Double(count)
    let departments = (0..<count).map { position in department(position, mean: mean) }
    guard let country = Country(departments) else {
      preconditionFailure("generated codes must differ")
    }
    return country
  }

  private mutating func department(_ position: Int, mean: Double) -> Department {
    let adults = mean * number(0.5...2)
    let bands = (0..<4).map { _ in number(0.5...2) }
    let sum = bands.reduce(0, +)
    let digits = String(1000 + position).dropFirst()
    var services = number(0...30).rounded()
    let franceServices = (0..<Department.franceServicesMonths.count).map { _ in
      services += number(0...4).rounded()
      return services
    }
    return Department(
      code: Department.Code("T\(digits)"), name: "Territory \(position)",
      region: Department.Region(code: "R", name: "Region"),
      population: adults * number(1...1.5), populationFrom15: adults,
      ageBands: Department.AgeBands(
        from15To44: adults * bands[0] / sum, from45To59: adults * bands[1] / sum,
        from60To74: adults * bands[2] / sum, from75: adults * bands[3] / sum),
      povertyRate: number(5...40), communes: number(1...600).rounded(),
      area: number(10...8000), franceServices: franceServices,
      zone: element(Department.SubsidyZone.allCases), activityFactor: number(0.25...4))
  }
}
