import Parameters
import PublicFinance
import Scenarios
import Simulations

/// What a purpose comes to in cents so far, formed anew from posts, spaces, aidants and prices.
struct PurposeAccount {
  typealias Purposes = [WrittenCents.Purpose]

  /// Cents and parts of cents, territories within months.
  private(set) var cents: [Double]
  /// The amounts added and taken away together, by which rounding is measured.
  private(set) var gross: [Double]

  /// An account that adds up what falls due in each month.
  private init(_ evidence: Evidence, adding due: (Int, Int) -> Double) {
    var (cents, gross): ([Double], [Double]) = ([], [])
    for month in 0..<evidence.months {
      for department in 0..<evidence.departments {
        let place = (month - 1) * evidence.departments + department
        let amount = due(month, department)
        cents.append((month > 0 ? cents[place] : 0) + amount)
        gross.append((month > 0 ? gross[place] : 0) + abs(amount))
      }
    }
    (self.cents, self.gross) = (cents, gross)
  }

  /// An account of stocks that are cumulative themselves.
  private init(_ evidence: Evidence, _ stock: (Int, Int) -> Double) {
    cents = []
    for month in 0..<evidence.months {
      for department in 0..<evidence.departments { cents.append(stock(month, department)) }
    }
    gross = cents
  }

  /// 10.2 What the plan commits, by purpose; several purposes of one account are summed.
  static func commitments(of evidence: Evidence) -> [(Purposes, PurposeAccount)] {
    let prices = evidence.plan.prices
    let renewals = first(renewalsOf: evidence)
    return [
      (
        [.init(.advisers, .subsidy)],
        PurposeAccount(evidence) { (month: Int, d: Int) in
          evidence[.awardedPublic, month, d] * prices.publicSubsidy[d]
            + evidence[.awardedPrivate, month, d] * prices.privateSubsidy[d]
        }
      ),
      (
        [.init(.advisers, .firstTraining)],
        PurposeAccount(evidence) { (month: Int, d: Int) in
          evidence.sum([.awardedPublic, .awardedPrivate], month, d) * prices.ancillary
        }
      ),
      (
        [.init(.advisers, .replacementTraining), .init(.renewal, .replacementTraining)],
        replacements(of: evidence)
      ),
      (
        [.init(.spaces, .space)],
        PurposeAccount(evidence) { (month: Int, d: Int) in
          evidence[.spacesOrdered, month, d] * prices.space
        }
      ),
      (
        [.init(.aidants, .aidantTraining)],
        PurposeAccount(evidence) { (month: Int, d: Int) in
          evidence[.aidants, month, d] * prices.aidant
        }
      ),
      ([.init(.renewal, .renewal), .init(.renewal, .reaward)], renewals),
    ]
  }

  /// 10.2 What is paid, by purpose, not yet held to what was committed.
  static func payments(of evidence: Evidence) -> [(Purposes, PurposeAccount)] {
    let prices = evidence.plan.prices
    let firstPart = evidence.plan.scenario.parameters[.spaceFirstPayment]
    return [
      ([.init(.advisers, .subsidy)], subsidies(of: evidence)),
      (
        [.init(.advisers, .firstTraining)],
        PurposeAccount(evidence) { (month: Int, d: Int) in
          evidence[.firstTrainings, month, d] * prices.ancillary
        }
      ),
      (
        [.init(.spaces, .space)],
        PurposeAccount(evidence) { (month: Int, d: Int) in
          (firstPart * evidence[.spacesOrdered, month, d]
            + (1 - firstPart) * evidence[.spacesOpen, month, d]) * prices.space
        }
      ),
      (
        [.init(.aidants, .aidantTraining)],
        PurposeAccount(evidence) { (month: Int, d: Int) in
          evidence[.aidants, month, d] * prices.aidant
        }
      ),
    ]
  }

  /// 5.8 The three payments of first conventions, the later ones at the term when it comes first.
  private static func subsidies(of evidence: Evidence) -> PurposeAccount {
    let (p, prices) = (evidence.plan.scenario.parameters, evidence.plan.prices)
    let parts = [(0, p[.tranche0]), (6, p[.tranche6]), (12, p[.tranche12])]
    let terms = evidence.terms
    return PurposeAccount(
      evidence,
      adding: { month, d in
        parts.reduce(0) { total, part in
          total + evidence[.fillingsPublic, month - min(part.0, terms.publicHost), d]
            * prices.publicSubsidy[d] * part.1
            + evidence[.fillingsPrivate, month - min(part.0, terms.privateHost), d]
            * prices.privateSubsidy[d] * part.1
        }
      })
  }

  /// 5.6 Trainings started that are no first training of a post.
  private static func replacements(of evidence: Evidence) -> PurposeAccount {
    let ancillary = evidence.plan.prices.ancillary
    let account = PurposeAccount(
      evidence,
      adding: { month, d in
        let starts = evidence.sum([.startsPublic, .startsPrivate], month, d)
        let before = evidence[.firstTrainings, month - 1, d]
        return (starts - (evidence[.firstTrainings, month, d] - before)) * ancillary
      })
    // A difference of sums is as sure as the sums.
    var wide = account
    for place in wide.gross.indices {
      let (month, d) = place.quotientAndRemainder(dividingBy: evidence.departments)
      wide.gross[place] += 100 * evidence[.firstTrainings, month, d] * ancillary
    }
    return wide
  }

  /// 5.3 The first yearly amounts of conventions renewed or awarded again.
  private static func first(renewalsOf evidence: Evidence) -> PurposeAccount {
    let prices = evidence.plan.prices
    return PurposeAccount(
      evidence,
      adding: { month, d in
        evidence[.renewalsPublic, month, d] * prices.publicRenewal[0]
          + evidence[.renewalsPrivate, month, d] * prices.privateRenewal[0]
      })
  }

  /// 5.3 The most that second and third yearly amounts can come to.
  static func yearlyAmounts(of evidence: Evidence) -> PurposeAccount {
    let prices = evidence.plan.prices
    return PurposeAccount(
      evidence,
      adding: { month, d in
        evidence[.renewalsPublic, month - 12, d] * prices.publicRenewal[1]
          + evidence[.renewalsPrivate, month - 12, d] * prices.privateRenewal[1]
          + evidence[.renewalsPublic, month - 24, d] * prices.publicRenewal[2]
          + evidence[.renewalsPrivate, month - 24, d] * prices.privateRenewal[2]
      })
  }

  /// 5.3d What is returned at term, on the time a post was empty.
  static func settlements(of evidence: Evidence) -> PurposeAccount {
    let (prices, terms) = (evidence.plan.prices, evidence.terms)
    func due(
      _ fillings: Stock, _ occupancy: Stock, _ term: Int, _ subsidy: Double, _ month: Int, _ d: Int
    ) -> Double {
      guard month >= term else { return 0 }
      let filled = evidence[fillings, month - term, d]
      guard filled != 0 else { return 0 }
      let occupied = ((month - term)..<month).reduce(0) { $0 + evidence[occupancy, $1, d] }
      return filled * subsidy * (1 - occupied / Double(term))
    }
    var account = PurposeAccount(
      evidence,
      adding: { month, d in
        due(
          .fillingsPublic, .occupancyPublic, terms.publicHost, prices.publicSubsidy[d], month, d)
          + due(
            .fillingsPrivate, .occupancyPrivate, terms.privateHost, prices.privateSubsidy[d],
            month, d)
      })
    let paid = subsidies(of: evidence)
    account.gross = paid.gross
    return account
  }
}

extension Evidence {
  /// The months of a first convention, by type of host.
  var terms: (publicHost: Int, privateHost: Int) {
    let p = plan.scenario.parameters
    return (Int(p[.conventionMonthsPublic]), Int(p[.conventionMonthsPrivate]))
  }
}
