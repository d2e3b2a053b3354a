import Messages
import Parameters
import Territories

extension ModelRecorder {
  /// Section 3: people in need at the start, by department and segment.
  func recordNeed() {
    let rates = [ParameterName.ageRate15To44, .ageRate45To59, .ageRate60To74, .ageRate75Plus]
      .map(parameter)
    let bands = [TerritoryColumn.from15To44, .from45To59, .from60To74, .from75].map(data)
    let population = data(.populationFrom15)
    let weighted = name(.povertyTimesPopulation, data(.povertyRate) * population)
    let mean = name(.meanPoverty, weighted.sum.over(population.sum))
    // In a country without poverty all territories are alike.
    let relative = data(.povertyRate).over(mean, whenZero: 1)
    let poverty = name(.povertyFactor, relative.raised(to: parameter(.povertyExponent)))
    let exponent = parameter(.strugglingAgeExponent)
    let flatter = rates.map { $0.raised(to: exponent) }
    needTotals = [
      parameter(.needOffline),
      name(.needStruggling, parameter(.needTotal) - parameter(.needOffline)),
    ]
    for (segment, rates) in [rates, flatter].enumerated() {
      let people = zip(rates, bands).map { $0 * $1 }.total
      let weight = name(.needWeight, .segment(segment), people * poverty)
      need.append(
        name(.needAtStart, .segment(segment), needTotals[segment] * weight.over(weight.sum)))
    }
    result(.needAtStart, need.total)
  }
}
