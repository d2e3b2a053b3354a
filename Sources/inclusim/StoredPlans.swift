import ArgumentParser
import InclusionPlan

/// The stored runs among the plans that a command was given.
struct StoredPlans {
  /// The plans, by what the user wrote, each run again and found to be the same.
  let plans: [String: StoredPlan]
  private let names: [String]

  /// Reads the stored runs among names and paths.
  ///
  /// - Throws: An exit status, after everything wrong was told.
  init(among names: [String], quiet: Bool) throws {
    self.names = names
    var plans: [String: StoredPlan] = [:]
    for name in names where plans[name] == nil {
      guard let reference = StoreReference(name) else { continue }
      plans[name] = try Terminal.storedPlan(of: reference, quiet: quiet)
    }
    self.plans = plans
  }

  /// The country of the first plan, where all of them are stored runs.
  var commonCountry: Country? {
    names.allSatisfy { plans[$0] != nil } ? names.first.flatMap { plans[$0]?.country } : nil
  }

  /// Refuses stored runs of other territories than those of a country.
  ///
  /// - Parameter file: The file of territories that names the country, if one does.
  func verify(_ country: Country, named file: String?) throws {
    let name = file ?? names.first { plans[$0] == nil } ?? names.first ?? ""
    try Terminal.refuseOtherTerritories(
      [(name, country)]
        + names.compactMap { name in plans[name].map { (name, $0.country) } })
  }
}
