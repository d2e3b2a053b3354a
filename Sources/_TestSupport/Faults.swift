import Messages
import PublicFinance
package import Simulations
import Territories
package import Verifications

extension BreachList {
  /// The breaches in words, for the failures of tests; empty for a sound run.
  package var faults: [String] {
    breaches.map { breach in
      let place = [
        breach.month.map { "month \($0.value)" }, breach.department?.text, breach.line?.name,
      ].compactMap(\.self).joined(separator: ", ")
      return "\(breach.rule.rawValue): \(breach.figure) is \(breach.found), not "
        + "\(breach.relation) \(breach.expected) (\(place))"
    }
  }
}

extension Outcome {
  /// What the rules find wrong with a run.
  package func faults(_ record: StockRecord) -> [String] {
    Evidence(of: self, record).verified().faults
  }
}
