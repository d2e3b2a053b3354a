import Messages
import Reports
import ResultTables
import Simulations

/// How a figure is called in a title, and its unit.
struct MetricWords {
  let name: String
  let unit: Quantity.Unit

  /// The words of a figure by its name in outputs.
  init(_ name: String, in language: Language) {
    let metric = MetricName(rawValue: name)
    let label = FigureName(rawValue: name).map { Message($0) }
    // The shortest words that stand by themselves.
    let words: Message? =
      switch metric {
      case .reached: Message(ComparisonText.peopleReached)
      case .additional: Message(ComparisonText.additionalPeople)
      case .assisted: Message(ComparisonText.peopleAssisted)
      case .autonomous: Message(ComparisonText.autonomousPeople)
      case .need, .needWithoutProgramme, .needAndInflow, .inFollowUp: metric.map { Message($0) }
      default: label ?? metric.map { Message($0) }
      }
    self.name = words?.text(in: language) ?? name
    unit = MetricDescription.all.first { $0.name.rawValue == name }?.unit ?? .index
  }
}

extension Quantity.Unit {
  /// The unit of a drawing.
  var chartText: ChartText {
    switch self {
    case .persons: .unitPersons
    case .posts: .unitPosts
    case .hosts: .unitHosts
    case .departments: .unitDepartments
    case .applications: .unitApplications
    case .sessions: .unitSessions
    case .spaces: .unitSpaces
    case .share: .unitShare
    case .index, .parameter: .unitIndex
    case .money: .unitEuros
    case .eurosPerPerson: .unitEurosPerPerson
    case .eurosPerSession: .unitEurosPerSession
    case .applicationsPerPost, .candidatesPerPost, .sessionsPerPerson: .unitRatio
    }
  }

  /// Whether values are counts of people or things.
  var isCount: Bool {
    switch self {
    case .persons, .posts, .hosts, .departments, .applications, .sessions, .spaces: true
    default: false
    }
  }

  /// Whether values are parts of a whole, shown in percent.
  var isShare: Bool { self == .share }
}
