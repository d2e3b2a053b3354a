import ElementaryFunctions
import Parameters

/// People in need at the start, by territory and segment (section 3 of the specification).
struct Need {
  let persons: PerSegment<[Lanes]>
  let totals: PerSegment<Double>

  init(_ parameters: ParameterValues, in territories: TerritoryColumns) {
    let rates = [
      parameters[.ageRate15To44], parameters[.ageRate45To59], parameters[.ageRate60To74],
      parameters[.ageRate75Plus],
    ]
    let exponent = parameters[.strugglingAgeExponent]
    let flatterRates = rates.map { Elementary.power($0, exponent) }
    let poverty = Elementary.power(territories.relativePoverty, parameters[.povertyExponent])
    func weights(_ rates: [Double]) -> [Lanes] {
      (0..<territories.blocks).map { block in
        var weight = Lanes.zero
        for (rate, band) in zip(rates, territories.ageBands) { weight += rate * band[block] }
        return weight * poverty[block]
      }
    }
    let offline = parameters[.needOffline]
    let struggling = parameters[.needTotal] - offline
    let shares = PerSegment { $0 == .offline ? weights(rates) : weights(flatterRates) }
    totals = PerSegment { $0 == .offline ? offline : struggling }
    persons = PerSegment { segment in
      let people = segment == .offline ? offline : struggling
      return shares[segment].dividedBySum.map { people * $0 }
    }
  }

  /// The same need in whole persons, half to even (section 15).
  init(inWholePersonsOf need: Need) {
    persons = PerSegment { segment in
      need.persons[segment].map { $0.rounded(.toNearestOrEven) }
    }
    let persons = persons
    totals = PerSegment { persons[$0].sum }
  }

  /// The need of both segments together.
  var total: [Lanes] { zip(persons.offline, persons.struggling).map { $0 + $1 } }
}
