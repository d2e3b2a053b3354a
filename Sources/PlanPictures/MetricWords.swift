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
    // The short label where there is one.
    let short = FigureName(rawValue: name).map { Message($0) }
    let long = MetricName(rawValue: name).map { Message($0) }
    self.name = (short ?? long)?.text(in: language) ?? name
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

  /// Whether values are parts of a whole, shown in percent.
  var isShare: Bool { self == .share }
}
