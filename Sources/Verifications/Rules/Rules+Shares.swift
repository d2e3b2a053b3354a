import Messages
import Glibc
import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories

extension Rule {
  /// Invariant 11 and the first part of 12: shares, awareness, access and workshops.
  static let shareRules: [Rule] = [
    Rule("11a", .sharesWithinBounds) { evidence, list in
      for month in 0..<evidence.months {
        for metric in [Metric.awareness, .access, .coverage] {
          list.atLeast(evidence[metric, month], 0, metric.rawValue, month)
          list.atMost(evidence[metric, month], 1, within: 1e-12, metric.rawValue, month)
        }
        for stock in [Stock.access, .occupancyPublic, .occupancyPrivate] {
          // Occupancy is a difference of running sums of up to as many units as months.
          let slack = stock == .access ? 0 : 1e-12
          for d in 0..<evidence.departments {
            let share = evidence[stock, month, d]
            list.atLeast(share, 0, within: slack, stock.name, month, department: d)
            list.atMost(share, 1, within: slack, stock.name, month, department: d)
          }
        }
      }
    },
    Rule("11b", .awarenessNeverFalls) { evidence, list in
      for month in 1..<max(1, evidence.months) {
        list.atLeast(
          evidence[.awareness, month], evidence[.awareness, month - 1], "awareness", month)
      }
    },
    Rule("12a", .accessFromVenues) { evidence, list in
      let p = evidence.plan.scenario.parameters
      let places = evidence.plan.country.departments
      let reach = Double.pi * p[.accessRadius] * p[.accessRadius]
      for month in 0..<evidence.months {
        for (d, place) in places.enumerated() {
          let area = min(place.area, place.communes * p[.communeAreaCap])
          guard area > 0 else { continue }
          let inPost = evidence.sum(inPost, month, d)
          let venues =
            p[.franceServicesVenueShare] * place.franceServices(at: Double(month))
            + p[.hostOutsideFranceServicesShare] * inPost / p[.advisersPerHost]
            + p[.spaceNewSiteShare] * evidence[.spacesOpen, month, d]
          let access = -expm1(-venues * reach / area)
          list.equal(
            evidence[.access, month, d], access, within: 1e-9, "access", month, department: d)
        }
      }
    },
    Rule("12b", .groupsWithoutSpaces) { evidence, list in
      let p = evidence.plan.scenario.parameters
      let themes = WorkshopTheme.all
      let hours = themes.reduce(0) {
        $0 + $1.share * ($1.hours + p[.workshopPreparation])
      }
      let attendance = themes.reduce(0) { $0 + $1.share * $1.attendance }
      let places = p[.workshopTimeShare] / hours * p[.groupSize] * attendance
      let alone = (1 - p[.workshopTimeShare]) / p[.individualDuration]
      guard places + alone > 0 else { return }
      for month in 0..<evidence.months {
        guard evidence[.spaces, month] == 0 else { return }
        let expected = evidence[.sessions, month] * (places / (places + alone))
        list.equal(
          evidence[.workshopSessions, month], expected, within: 1e-9 * max(1, expected),
          "workshop-sessions", month)
      }
    },
  ]

  static let inPost: [Stock] = [
    .novicesPublic, .novicesPrivate, .experiencedPublic, .experiencedPrivate,
  ]
}

extension Department {
  /// 4.1 France Services on the straight lines between the dates they are counted.
  fileprivate func franceServices(at time: Double) -> Double {
    let dates = Department.franceServicesMonths.map(Double.init)
    guard let next = dates.firstIndex(where: { $0 > time }), next > 0 else {
      return time < (dates.first ?? 0) ? franceServices[0] : franceServices.last ?? 0
    }
    let (first, second) = (dates[next - 1], dates[next])
    let step = franceServices[next] - franceServices[next - 1]
    return franceServices[next - 1] + step * (time - first) / (second - first)
  }
}
