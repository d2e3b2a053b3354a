import Ensembles
import PublicFinance
import ResultTables
import Simulations

extension SensitivityStudy {
  /// How the place of the figure is named in results.
  var placeNames: (level: String, code: String, name: String) {
    let territorial = Territorial(plan.country)
    let position =
      switch figure.place {
      case .nation: 0
      case .region(let region): 1 + region
      case .department(let department): 1 + territorial.regions.count + department
      }
    let place = territorial.all[position]
    return (place.level.rawValue, place.code, place.name)
  }
}
