import Messages
import PublicFinance
import Scenarios
import Simulations
import Territories
import Verifications

extension PlantedFault {
  static let ofPeople = [
    PlantedFault("a person lost", .peopleConserved) { $0[.unreachedOffline, 24, 61] -= 1 },
    PlantedFault("a person counted twice", .peopleConserved) {
      $0[.followUpStruggling, 24, 61] += 1
    },
    PlantedFault("people reached and forgotten", .reachedNeverFalls) {
      $0[.reached, 35, 20] = $0[.reached, 30, 20]
    },
    PlantedFault("more reached than ever in need", .reachedWithinNeed) {
      $0[.reached, 59, 20] = 10_000_000
    },
    PlantedFault("a session dropped", .sessionsCoverPeople) { $0[.sessions, 44, 90] -= 1 },
    PlantedFault("people reached without a session", .sessionsCoverPeople) {
      $0[.reachedByAdvisers, 44] = $0[.sessions, 44] + 1
    },
    PlantedFault("sessions beyond capacity", .servedWithinMeans) {
      $0[.served, 30, 5] = $0[.capacity, 30, 5] * 1.001
    },
    PlantedFault("credit for people who left need anyway", .additionalWithinAutonomous) {
      let moved = $0[.autonomousStruggling, 50, 8]
      $0[.autonomousStruggling, 50, 8] -= moved
      $0[.leftStruggling, 50, 8] += moved
    },
    PlantedFault("people reached without a programme", .nothingWithoutProgramme, in: .noProgramme) {
      $0[.reached, 40, 3] = 12
    },
    PlantedFault("more than everyone within reach", .sharesWithinBounds) {
      $0[.access, 12, 74] = 1.04
    },
    PlantedFault("awareness forgotten", .awarenessNeverFalls) {
      $0[.awareness, 30] = $0[.awareness, 29] - 0.01
    },
  ]

  static let ofFigures = [
    PlantedFault("a stale total of people", .nationIsTheSum) {
      $0[.reached, 30] = $0[.reached, 29]
    },
    PlantedFault("a department left out of the nation", .nationIsTheSum) {
      $0[.inPost, 30] -= $0[shown: .inPost, 30, 77]
    },
    PlantedFault("two departments swapped in a table", .territoriesAreTheirStocks) {
      let first = $0[shown: .coverage, 59, 12]
      $0[shown: .coverage, 59, 12] = $0[shown: .coverage, 59, 58]
      $0[shown: .coverage, 59, 58] = first
    },
    PlantedFault("a department shown as it was a month ago", .territoriesAreTheirStocks) {
      $0[shown: .sessions, 40, 10] = $0[shown: .sessions, 39, 10]
    },
  ]
}
