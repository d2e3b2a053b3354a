extension RangeFamilyText {
  var french: String {
    switch self {
    case .interval: "intervalle"
    case .uniform: "uniforme"
    case .triangular: "triangulaire"
    case .pert: "PERT"
    case .modifiedPert: "PERT modifiée"
    case .normal: "normale"
    case .lognormal: "lognormale"
    case .beta: "bêta"
    case .gamma: "gamma"
    case .discrete: "discrète"
    case .empirical: "empirique"
    }
  }
}
