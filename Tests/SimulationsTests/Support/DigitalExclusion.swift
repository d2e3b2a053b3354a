import Foundation
import Parameters
import Territories

/// Regional rates of digital exclusion that follow from the weights of need (section 11.2).
enum DigitalExclusion {
  /// The rate of a set of departments, in percent, Mayotte being left out of the nation.
  static func rate(_ belongs: (Department) -> Bool) -> Double {
    let nation = Country.france.departments.filter { $0.code.text != "976" }
    let part = nation.filter(belongs)
    return 16.5 * (sum(part, weight) / sum(nation, weight))
      / (sum(part, \.populationFrom15) / sum(nation, \.populationFrom15))
  }

  /// Whether a department is one of the five overseas.
  static func isOverseas(_ department: Department) -> Bool {
    department.code.text.hasPrefix("97")
  }

  private static func sum(_ departments: [Department], _ value: (Department) -> Double) -> Double {
    departments.reduce(0) { $0 + value($1) }
  }

  /// The weight of the offline segment, up to a factor that all departments share.
  private static func weight(_ department: Department) -> Double {
    let p = ParameterValues.defaults
    let bands = department.ageBands
    let exclusion =
      p[.ageRate15To44] * bands.from15To44 + p[.ageRate45To59] * bands.from45To59
      + p[.ageRate60To74] * bands.from60To74 + p[.ageRate75Plus] * bands.from75
    return exclusion * pow(department.povertyRate, p[.povertyExponent])
  }
}
