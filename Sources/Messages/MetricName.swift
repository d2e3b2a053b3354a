/// The figures of every month: the raw value is their name in tables, the text what they count.
public enum MetricName: String, MessageKey {
  public static let area = "metric"

  case postsPlanned = "posts-planned"
  case postsAwarded = "posts-awarded"
  case open, vacant, recruited, waiting, trained, certified, hired, renewed
  case inTraining = "in-training"
  case inPost = "in-post"
  case applications, candidates, hosts, awareness, conventions, spaces, aidants
  case applicationsPerPost = "applications-per-post"
  case pixPassed = "pix-passed"
  case candidatesPerOpenPost = "candidates-per-open-post"
  case departmentsHired = "departments-hired"
  case departmentsRecruiting = "departments-recruiting"
  case inPostFranceServices = "in-post-france-services"
  case inPostOtherPublic = "in-post-other-public"
  case inPostOtherPrivate = "in-post-other-private"
  case capacity, demand, served, sessions, reached, autonomous, assisted
  case workshopSessions = "workshop-sessions"
  case reachedByAdvisers = "reached-by-advisers"
  case inFollowUp = "in-follow-up"
  case aidantsConnectUsers = "aidants-connect-users"
  case need, additional, access, coverage
  case needWithoutProgramme = "need-without-programme"
  case needAndInflow = "need-and-inflow"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .postsPlanned: "posts of advisers in the first plan"
    case .postsAwarded: "posts awarded to hosts since the start"
    case .open: "posts awarded and never filled"
    case .vacant: "posts left by their adviser and not filled again"
    case .recruited: "advisers with a contract: waiting, in training or in post"
    case .waiting: "advisers hired who wait for a training seat"
    case .trained: "advisers who finished their training since the start"
    case .certified: "trained advisers who may have been certified since the start, an upper bound"
    case .hired: "advisers hired since the start, replacements included"
    case .renewed: "first conventions renewed since the start, posts awarded again not included"
    case .inTraining: "advisers in training"
    case .inPost: "trained advisers at work"
    case .applications: "applications on the platform since the start"
    case .candidates: "eligible candidates who still look for a post"
    case .hosts: "hosts with an adviser in post"
    case .awareness: "part of the public that knows of the programme"
    case .conventions: "conventions running"
    case .spaces: "reception spaces open"
    case .aidants: "aidants trained since the start"
    case .applicationsPerPost:
      "applications since the start for each planned post; empty where none is planned"
    case .pixPassed: "applicants past the PIX filter since the start"
    case .candidatesPerOpenPost:
      "eligible candidates for each open or vacant post; empty below half a post"
    case .departmentsHired: "departments in which an adviser was hired"
    case .departmentsRecruiting: "departments with a post to fill"
    case .inPostFranceServices: "advisers in post in France Services"
    case .inPostOtherPublic: "advisers in post with other public hosts"
    case .inPostOtherPrivate: "advisers in post with other private hosts"
    case .capacity: "sessions that advisers can give in the month"
    case .demand: "sessions asked for in the month"
    case .served: "sessions given in the month"
    case .sessions: "sessions given since the start"
    case .reached: "people helped at least once since the start, by an adviser or an aidant"
    case .autonomous: "people who left need because of the programme; rests on assumptions"
    case .assisted: "people who are offline and have a live Aidants Connect mandate"
    case .workshopSessions: "sessions given in workshops since the start"
    case .reachedByAdvisers: "people helped at least once by an adviser since the start"
    case .inFollowUp: "people between two sessions of a path"
    case .aidantsConnectUsers: "Aidants Connect mandates opened since the start"
    case .need: "people in need"
    case .additional:
      "people out of need beyond those who would have left it anyway; rests on assumptions"
    case .access: "part of the need within reach of a venue"
    case .coverage: "people reached, as a part of those in need at the start or since"
    case .needWithoutProgramme: "people who would be in need without the programme"
    case .needAndInflow: "people in need at the start, and those who came into need since"
    }
  }
}
