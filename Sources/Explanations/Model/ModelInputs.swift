import Apportionments
public import Diagnostics
import Parameters
public import PublicFinance
public import Scenarios
public import Territories

/// Everything a run of the model takes from outside.
public struct ModelInputs: Sendable {
  /// The scenario.
  public private(set) var scenario: Scenario
  /// The territories and their figures.
  public private(set) var country: Country
  /// The lines whose part of the envelope is written as a share.
  public let linesByShare: Set<BudgetLine>
  /// The file that the territories come from; nil for the departments of France built in.
  public let territoriesFile: String?

  /// Gathers what a run takes from outside.
  ///
  /// - Parameters:
  ///   - linesByShare: The lines whose scenario states a share and no amount.
  ///   - territoriesFile: The file that the territories come from.
  public init(
    _ scenario: Scenario, in country: Country, linesByShare: Set<BudgetLine> = [],
    territoriesFile: String? = nil
  ) {
    self.scenario = scenario
    self.country = country
    self.linesByShare = linesByShare
    self.territoriesFile = territoriesFile
  }

  /// Gathers what a run takes from outside.
  ///
  /// - Parameters:
  ///   - places: Where the scenario states its values, by their paths.
  ///   - territoriesFile: The file that the territories come from.
  public init(
    _ scenario: Scenario, in country: Country, statedAt places: [String: SourceSpan],
    territoriesFile: String? = nil
  ) {
    let byShare = BudgetLine.allCases.filter { line in
      places["lines.\(line.name).share"] != nil && places["lines.\(line.name).amount"] == nil
    }
    self.init(
      scenario, in: country, linesByShare: Set(byShare), territoriesFile: territoriesFile)
  }

  /// The values of a family of leaves: one, or one for each department.
  func values(of family: LeafFamily) -> [Double] {
    switch family {
    case .weights(let line), .quantities(let line): table(of: line)
    case .data(let column): country.departments.map(column.value)
    default: [value(of: family)]
    }
  }

  private func value(of family: LeafFamily) -> Double {
    switch family {
    case .parameter(let name): return scenario.parameters[name]
    case .envelope: return Double(scenario.envelope.cents)
    case .amount(let line): return Double(scenario.announced[line].cents)
    case .share(let line):
      return scenario.announced[line].ratio(to: scenario.envelope) ?? 0
    case .postsCap: return scenario.postsCap.map(Double.init) ?? .infinity
    case .realQuantities: return scenario.realQuantities ? 1 : 0
    case .key(let line):
      guard case .key(let key) = scenario.distribution(of: line).basis else { return -1 }
      return Double(AllocationKey.allCases.firstIndex(of: key) ?? -1)
    case .method(let line):
      let methods = ApportionmentMethod.allCases
      return Double(methods.firstIndex(of: scenario.distribution(of: line).method) ?? 0)
    case .floor(let line): return Double(scenario.distribution(of: line).floor)
    case .cap(let line): return scenario.distribution(of: line).cap.map(Double.init) ?? .infinity
    case .awardShare(let month): return scenario.awardCalendar[month]
    case .programmeStart: return Double(scenario.programmeStart.value)
    case .renewalExpectedFrom: return scenario.renewalExpectedFrom.map { Double($0.value) } ?? -1
    case .eventMonth(let event): return Double(scenario.events[event].month.value)
    case .eventAmount(let event): return Double(scenario.events[event].action.amount?.cents ?? 0)
    case .theme(let theme, let figure): return WorkshopThemes.value(theme, figure)
    case .weights, .quantities, .data: return .nan
    }
  }

  private func table(of line: BudgetLine) -> [Double] {
    switch scenario.distribution(of: line).basis {
    case .weights(let table), .quantities(let table):
      country.departments.map { table[$0.code, default: 0] }
    case .key: country.departments.map { _ in 0 }
    }
  }
}

extension ModelInputs {
  /// The inputs with another value of one leaf, in the unit of the leaf.
  ///
  /// Figures of workshop themes stay as they are: they stand in the model and not in a plan.
  public func replacing(_ leaf: Leaf, with value: Double) -> ModelInputs {
    var changed = self
    let cents = Money(cents: Int64(clampingCents: value))
    switch leaf.family {
    case .parameter(let name): changed.scenario.parameters[name] = value
    case .envelope:
      changed.scenario.envelope = cents
      for line in linesByShare {
        let share = self.value(of: .share(line))
        changed.scenario.announced[line] = Money(cents: Int64(clampingCents: value * share))
      }
    case .amount(let line): changed.scenario.announced[line] = cents
    case .share(let line):
      changed.scenario.announced[line] = Money(
        cents: Int64(clampingCents: Double(scenario.envelope.cents) * value))
    case .postsCap: changed.scenario.postsCap = value.isFinite ? Int(value) : nil
    case .realQuantities: changed.scenario.realQuantities = value != 0
    case .key(let line):
      guard AllocationKey.allCases.indices.contains(Int(value)) else { break }
      changed.scenario.change(line) { $0.basis = .key(AllocationKey.allCases[Int(value)]) }
    case .method(let line):
      guard ApportionmentMethod.allCases.indices.contains(Int(value)) else { break }
      changed.scenario.change(line) { $0.method = ApportionmentMethod.allCases[Int(value)] }
    case .floor(let line): changed.scenario.change(line) { $0.floor = Int(value) }
    case .cap(let line):
      changed.scenario.change(line) { $0.cap = value.isFinite ? Int(value) : nil }
    case .weights(let line), .quantities(let line):
      changed.scenario.change(line) {
        $0.replace(value, for: country.departments[leaf.department ?? 0].code)
      }
    case .awardShare(let month):
      changed.scenario.awardCalendar =
        scenario.awardCalendar.replacing(month, with: value) ?? scenario.awardCalendar
    case .programmeStart: changed.scenario.programmeStart = MonthIndex(Int(value))
    case .renewalExpectedFrom:
      changed.scenario.renewalExpectedFrom = value < 0 ? nil : MonthIndex(Int(value))
    case .eventMonth(let event):
      let old = scenario.events[event]
      changed.scenario.events[event] = PlannedEvent(
        month: MonthIndex(Int(value)), action: old.action, sources: old.sources)
    case .eventAmount(let event):
      let old = scenario.events[event]
      changed.scenario.events[event] = PlannedEvent(
        month: old.month, action: old.action.replacing(cents), sources: old.sources)
    case .data(let column):
      var departments = country.departments
      let position = leaf.department ?? 0
      departments[position] = column.replacing(in: departments[position], with: value)
      changed.country = Country(departments) ?? country
    case .theme: break
    }
    return changed
  }
}

extension Int64 {
  /// The nearest whole number of cents, halves to even, within the bounds of the integer.
  fileprivate init(clampingCents value: Double) {
    let nearest = value.rounded(.toNearestOrEven)
    self = abs(nearest) < 9e18 ? Int64(nearest) : (nearest > 0 ? .max : 0)
  }
}
