import Messages
import PublicFinance
import Scenarios
import Simulations
import Territories
import Verifications

extension PlantedFault {
  static let ofPosts = [
    PlantedFault("a post awarded and never opened", .awardsOpenOrFilled) {
      $0[.awardedPublic, 30, 7] += 1
    },
    PlantedFault("a post beyond the cap", .awardsWithinPlan) { $0[.postsAwarded, 40] = 4001 },
    PlantedFault("a department awarded more than its plan", .awardsWithinPlan, in: .hindcast) {
      $0[.awardedPrivate, 40, 12] += 2
    },
    PlantedFault("a convention that runs past its term", .conventionsAddUp) {
      $0[.experiencedPublic, 59, 33] += 0.5
    },
    PlantedFault("a hire without a candidate", .candidatesAddUp) { evidence in
      for month in 12..<evidence.months { evidence[.hired, month, 4] += 5 }
    },
    PlantedFault("candidates of a month lost", .candidatesAddUp) { $0[.candidates, 14, 9] /= 2 },
    PlantedFault("trainings beyond the seats", .startsWithinSeats) {
      $0[.startsPublic, 6, 0] += 1000
    },
    PlantedFault("two first trainings for one post", .firstTrainingsWithinAwards) {
      $0[.firstTrainings, 59, 2] = 1 + $0[.awardedPublic, 59, 2] + $0[.awardedPrivate, 59, 2]
    },
    PlantedFault("fewer vacant posts than none", .noStockBelowZero) {
      $0[.vacantPrivate, 20, 75] = -0.5
    },
    PlantedFault("a count that is no number", .noStockBelowZero) { $0[.need, 20, 75] = .nan },
    PlantedFault("a planned post dropped", .plannedQuantities) { $0.planned.advisers[59] -= 1 },
    PlantedFault("a part of a space planned", .plannedQuantities) {
      $0.planned.spaces[3] += 0.5
      $0.planned.spaces[4] -= 0.5
    },
    PlantedFault("a department below its floor", .floorsAndCaps) {
      $0.planned.advisers[46] = 4
    },
    PlantedFault("access credited with a space that is not open", .accessFromVenues) {
      $0[.access, 30, 14] *= 1.01
    },
    PlantedFault("workshops larger than rooms allow", .groupsWithoutSpaces, in: .noSpaces) {
      $0[.workshopSessions, 50] *= 1.1
    },
  ]
}
