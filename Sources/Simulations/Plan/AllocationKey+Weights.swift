import ElementaryFunctions
import PublicFinance
public import Scenarios
public import Territories
public import Parameters

extension AllocationKey {
  /// The weights by which the key spreads a quantity over a country (model.md 4.1).
  ///
  /// - Parameters:
  ///   - country: The territories.
  ///   - parameters: The values that need, venues and areas rest on.
  /// - Returns: One weight of 0 or more per territory, in the order of the codes; dimensionless.
  /// - Throws: ``PlanError/missingObservation(line:code:)`` when a territory lacks a figure.
  public func weights(
    in country: Country = .france, parameters: ParameterValues = .defaults
  ) throws(PlanError) -> [Double] {
    let territories = TerritoryColumns(country)
    let communeArea = parameters[.communeAreaCap]
    let inhabitedArea = zip(territories.area, territories.communes).map { area, communes in
      area.lesser(communes * communeArea)
    }
    let weights = AllocationWeights(
      parameters: parameters, territories: territories,
      need: Need(parameters, in: territories).total, inhabitedArea: inhabitedArea)
    return try weights.weights(of: self, for: .advisers)
  }
}
