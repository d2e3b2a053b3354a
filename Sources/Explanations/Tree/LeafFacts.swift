public import Diagnostics
import Messages
import Parameters
import PublicFinance
public import Scenarios
import Simulations
import Territories

/// How well the value of a leaf is known.
public enum LeafStatus: String, Sendable, Hashable, CaseIterable {
  /// No observation constrains it.
  case assumed
  /// Fitted to observations.
  case calibrated
  /// Measured, or set by an official text.
  case measured
  /// A decision: written in the scenario, or what holds when it says nothing.
  case decided
}

/// Where a leaf stands and what is known of it.
public struct LeafFacts: Sendable, Hashable {
  /// The leaf.
  public let leaf: Leaf
  /// The name in machine formats: the path of a scenario, a parameter, a column.
  public let name: String
  /// The value, in ``unit``.
  public var value: Double
  /// The unit in machine formats.
  public let unit: String
  /// How well it is known.
  public let status: LeafStatus
  /// Identifiers of published figures, or the publisher of a column.
  public let sources: [String]
  /// Where the scenario states it; nil for a default and for what no scenario states.
  public let place: SourceSpan?
  /// The range that the scenario states, of which the value is the best estimate; nil for one value.
  public var range: StatedRange? = nil
}

extension ModelGraph {
  /// What is known of a leaf.
  ///
  /// - Parameter places: Where the scenario states its values, by their paths.
  public func facts(of leaf: Leaf, places: [String: SourceSpan] = [:]) -> LeafFacts {
    let values = inputs.values(of: leaf.family)
    let value = values[leaf.family.isByDepartment ? leaf.department ?? 0 : 0]
    let code = leaf.department.map { inputs.country.departments[$0].code.text }
    func facts(
      _ name: String, _ unit: String, _ status: LeafStatus, _ sources: [String] = [],
      at place: SourceSpan? = nil
    ) -> LeafFacts {
      LeafFacts(
        leaf: leaf, name: name, value: value, unit: unit, status: status, sources: sources,
        place: place)
    }
    switch leaf.family {
    case .parameter(let name):
      let parameter = Parameter[name]
      let place = places["params.\(name.name)"]
      let isDefault = value == parameter.defaultValue
      var told = facts(
        name.name, parameter.unit.rawValue, isDefault ? LeafStatus(parameter.status) : .decided,
        isDefault ? parameter.sources : [], at: place)
      told.range = inputs.scenario.ranges[name]
      return told
    case .data(let column):
      let status: LeafStatus = column == .activityFactor ? .calibrated : .measured
      return facts(
        "departments.\(code ?? "").\(column.rawValue)", column.unitName, status,
        [inputs.territoriesFile ?? column.publisher])
    case .theme(let theme, let figure):
      return facts(
        "themes.\(WorkshopTheme.all[theme].name).\(figure.rawValue)",
        figure == .hours ? "h" : (figure == .share ? "share" : "number"), .assumed)
    default:
      let path = path(of: leaf.family, code, places)
      let sources = sources(of: leaf.family, isStated: places[path] != nil)
      return facts(path, leaf.family.unit, .decided, sources, at: places[path])
    }
  }

  /// The path in a scenario of what a scenario states.
  private func path(
    of family: LeafFamily, _ code: String?, _ places: [String: SourceSpan]
  ) -> String {
    switch family {
    case .envelope: "envelope"
    case .amount(let line): "lines.\(line.name).amount"
    case .share(let line): "lines.\(line.name).share"
    case .postsCap: "posts-cap"
    case .realQuantities: "real-quantities"
    case .key(let line): "lines.\(line.name).key"
    case .method(let line):
      places["lines.\(line.name).apportionment"] != nil
        ? "lines.\(line.name).apportionment" : "apportionment"
    case .floor(let line): "lines.\(line.name).floor"
    case .cap(let line): "lines.\(line.name).cap"
    case .weights(let line): "lines.\(line.name).key.\(code ?? "")"
    case .quantities(let line): "lines.\(line.name).quantities.\(code ?? "")"
    case .awardShare(let month): "award-calendar.\(Month(MonthIndex(month)))"
    case .programmeStart: "programme-start"
    case .renewalExpectedFrom: "renewal-expected-from"
    case .eventMonth(let event): "events[\(event)].month"
    case .eventAmount(let event): "events[\(event)].amount"
    case .parameter, .data, .theme: ""
    }
  }

  private func sources(of family: LeafFamily, isStated: Bool) -> [String] {
    switch family {
    case .eventAmount(let event), .eventMonth(let event): inputs.scenario.events[event].sources
    case .awardShare where !isStated: inputs.scenario.awardCalendar.defaultSources
    case .postsCap where !isStated: ["PF005"]
    default: []
    }
  }
}

extension AwardCalendar {
  /// The published figures behind the calendar of 2021; none for another one.
  fileprivate var defaultSources: [String] {
    self == .committeesOf2021 ? (374...397).map { "PF\($0)" } + ["PF092"] : []
  }
}

extension LeafStatus {
  init(_ status: Parameter.Status) {
    switch status {
    case .measured: self = .measured
    case .calibrated: self = .calibrated
    case .assumed: self = .assumed
    }
  }
}

extension LeafFamily {
  /// The unit in machine formats of what a scenario states.
  fileprivate var unit: String {
    switch self {
    case .envelope, .amount, .eventAmount: "EUR-cents"
    case .share, .awardShare: "share"
    case .programmeStart, .renewalExpectedFrom, .eventMonth: "month"
    case .key, .method: "name"
    case .realQuantities: "flag"
    case .postsCap: "posts"
    case .floor(let line), .cap(let line), .quantities(let line): line.unitOfQuantity
    default: "number"
    }
  }
}

extension BudgetLine {
  /// What a line plans to buy.
  var unitOfQuantity: String {
    switch self {
    case .spaces: "spaces"
    case .aidants: "aidants"
    default: "posts"
    }
  }
}

extension TerritoryColumn {
  /// The unit in machine formats; a zone is told by its name.
  fileprivate var unitName: String { unit == .ratio ? "number" : unit?.rawValue ?? "name" }
}
