import ElementaryFunctions
import Parameters
import PublicFinance
import Scenarios

/// The numbers of a plan that are the same for every territory, looked up once before a run.
struct RunConstants {
  let months: Int
  let blocks: Int
  /// The month at which the programme's own clock starts (k).
  let programmeStart: Int
  let trainingMonths: Int
  let shortTrainingMonths: Int
  let conventionMonths: PerHost<Int>
  let renewalMonths: Int
  let certificationDelay: Int
  let spaceLag: Int
  let bridgingLeave: Double
  let noviceLeave: Double
  /// The logistic curve of aidant training at the programme's month 0.
  let aidantCurveStart: Double
  private let parameters: [Double]
  private let applicationsPerMonth: (firstHalf: Double, secondHalf: Double, later: Double)

  /// The value of a parameter.
  @inline(__always)
  subscript(name: ParameterName) -> Double { parameters[name.rawValue] }

  init(_ plan: Plan) {
    let p = plan.parameters
    months = plan.scenario.horizon
    blocks = plan.territories.blocks
    programmeStart = plan.scenario.programmeStart.value
    trainingMonths = Int(p[.trainingLongMonths])
    shortTrainingMonths = Int(p[.trainingShortMonths])
    conventionMonths = PerHost {
      Int($0 == .publicHost ? p[.conventionMonthsPublic] : p[.conventionMonthsPrivate])
    }
    renewalMonths = Int(p[.renewalMonths])
    certificationDelay = Int(p[.certificationDelay])
    spaceLag = Int(p[.spaceLag])
    bridgingLeave = 1 / max(1, p[.bridgingMonths])
    noviceLeave = Elementary.complement(1 / p[.noviceMonths])
    aidantCurveStart = Elementary.logistic(-p[.aidantSlope] * p[.aidantMidpoint])
    parameters = ParameterName.allCases.map { p[$0] }
    let toJune = p[.applicationsToJune2021]
    applicationsPerMonth = (
      toJune / 6, (p[.applicationsToDecember2021] - toJune) / 6, p[.applicationsAfter]
    )
  }

  /// The applications of a month of the programme (section 5.5).
  func applications(inProgrammeMonth s: Int) -> Double {
    switch s {
    case ...0: 0
    case ...6: applicationsPerMonth.firstHalf
    case ...12: applicationsPerMonth.secondHalf
    default: applicationsPerMonth.later
    }
  }

  /// The training seats of a month (section 5.6), `first` being the month of the first award.
  func seats(inMonth t: Int, firstAward first: Int?) -> Double {
    guard let first, t >= first else { return 0 }
    let opened = (Double(t - first) - self[.trainingDelay] + 1) / self[.trainingRampupMonths]
    return self[.trainingSeats] * min(max(opened, 0), 1)
  }
}

extension Elementary {
  /// σ(x), the logistic function.
  static func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
}
