/// Why a scenario whose values are all admitted cannot be run in its territories.
public enum PlanMessage: String, MessageKey {
  case floorsAboveTotal = "floors-above-total"
  case floorsAboveTotalHint = "floors-above-total-hint"
  case capsBelowTotal = "caps-below-total"
  case capsBelowTotalHint = "caps-below-total-hint"
  case nothingToSpreadBy = "nothing-to-spread-by"
  case nothingToSpreadByHint = "nothing-to-spread-by-hint"
  case unusableWeights = "unusable-weights"
  case totalOutOfRange = "total-out-of-range"
  case missingObservation = "missing-observation"
  case missingObservationHint = "missing-observation-hint"
  case missingObservationLabel = "missing-observation-label"
  case missingObservationDefault = "missing-observation-default"
  case needAbovePopulation = "need-above-population"
  case needAbovePopulationHint = "need-above-population-hint"

  public static let area = "plan"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .floorsAboveTotal:
      "the floors of `{line}` come to {floors} in all, but the line buys {total}"
    case .floorsAboveTotalHint: "lower the floor, or give the line more money"
    case .capsBelowTotal:
      "the caps of `{line}` come to {caps} in all, but the line buys {total}"
    case .capsBelowTotalHint: "raise the cap, or write `cap: none`"
    case .nothingToSpreadBy:
      "{remaining} units of `{line}` are left for departments whose weights are all zero"
    case .nothingToSpreadByHint: "choose another key, or give a weight to more departments"
    case .unusableWeights: "the weights of `{line}` cannot be used"
    case .totalOutOfRange:
      "the line `{line}` would buy {total} units, more than can be spread"
    case .missingObservation:
      "the key of `{line}` needs a figure that `{code}` does not have"
    case .missingObservationHint: "choose a key that rests on population or need"
    case .missingObservationLabel: "this line has no `key`"
    case .missingObservationDefault:
      "without a `key`, the line `{line}` is spread by `observed`, the posts known in France"
    case .needAbovePopulation:
      "in `{code}`, {need} people would be in need, more than the {population} aged 15 and over"
    case .needAbovePopulationHint: "lower `need.total`"
    }
  }
}
