public import Diagnostics
import Ensembles
import Explanations
import Messages
import PublicFinance
import ResultTables
import Scenarios
public import Simulations
import Territories

/// What a user asks to be studied, as typed, read into a figure and groups or into all that is wrong.
public struct StudyRequestReader: Sendable {
  /// The name of a figure.
  public var metric: String
  /// The code or the name of a department; nil for none.
  public var department: String?
  /// The code or the name of a region; nil for none.
  public var region: String?
  /// A month as 2023-06; nil for the last one.
  public var month: String?
  /// Groups as NAME=PARAMETER,PARAMETER.
  public var groups: [String]

  /// Creates a reader of what was typed.
  public init(
    metric: String, department: String? = nil, region: String? = nil, month: String? = nil,
    groups: [String] = []
  ) {
    self.metric = metric
    self.department = department
    self.region = region
    self.month = month
    self.groups = groups
  }

  /// Reads the request against a plan.
  ///
  /// - Returns: The study, nil when anything is wrong, and all faults, those of the place first.
  public func read(
    for plan: Plan
  ) -> (study: SensitivityStudy?, diagnostics: [Diagnostic]) {
    var faults: [Diagnostic] = []
    func read<Value>(_ rule: () throws(Diagnostic) -> Value) -> Value? {
      do throws(Diagnostic) {
        return try rule()
      } catch {
        faults.append(error)
        return nil
      }
    }
    let place = read { () throws(Diagnostic) in try readPlace(plan.country) }
    let horizon = plan.scenario.horizon
    let month = read { () throws(Diagnostic) in
      try self.month.map { (text) throws(Diagnostic) in
        try TypedOption.month(text, months: horizon)
      } ?? MonthIndex(horizon - 1)
    }
    let figure = read { () throws(Diagnostic) in
      try readFigure(at: month ?? MonthIndex(horizon - 1), place ?? .nation)
    }
    let groups = groups.compactMap { text in
      read { () throws(Diagnostic) in try Self.readGroup(text) }
    }
    guard faults.isEmpty, let figure else { return (nil, faults) }
    do throws(StudyError) {
      return (try SensitivityStudy(plan, of: figure, groups: groups), [])
    } catch {
      return (nil, [error.diagnostic])
    }
  }

  private func readPlace(_ country: Country) throws(Diagnostic) -> EnsembleFigure.Place {
    if let region {
      if let department {
        throw Diagnostic(
          .keysExclude,
          Message(
            ExpectMessage.keysExclude,
            ["first": .text("--department"), "second": .text("--region")]),
          at: TypedOption.label("--department", department))
      }
      let known = Territorial(country).regions
      let wanted = region.lowercased()
      if let position = known.firstIndex(where: {
        $0.code.lowercased() == wanted || $0.name.lowercased() == wanted
      }) {
        return .region(position)
      }
      let near = NearestName.suggestion(for: region, among: known.map(\.name))
      throw Diagnostic(
        .unknownRegion, Message(ExpectMessage.unknownRegion, ["text": .text(region)]),
        at: TypedOption.label("--region", region),
        hints: near.map { [Message(ValueMessage.didYouMean, ["text": .text($0)])] } ?? [])
    }
    guard let department else { return .nation }
    return .department(try TypedOption.department(department, in: country).value)
  }

  private func readFigure(
    at month: MonthIndex, _ place: EnsembleFigure.Place
  ) throws(Diagnostic) -> StudiedFigure {
    if let figure = StudiedFigure(metric, of: place, at: month) { return figure }
    let known = place == .nation ? StudiedFigure.national : StudiedFigure.territorial
    let isOfNation = StudiedFigure.national.contains(metric)
    throw TypedOption.fault(
      "--metric", metric, .unknownMetric, isOfNation ? .notOfDepartment : .unknownMetric,
      nearest: isOfNation ? nil : NearestName.suggestion(for: metric, among: known),
      known: (.knownMetrics, known))
  }

  private static func readGroup(
    _ text: String
  ) throws(Diagnostic) -> (name: String, factors: [String]) {
    func trimmed(_ part: Substring) -> String {
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let factors = parts.count == 2 ? parts[1].split(separator: ",").map(trimmed) : []
    guard parts.count == 2, !trimmed(parts[0]).isEmpty, !factors.isEmpty else {
      throw Diagnostic(
        .invalidGroup, Message(StudyText.groupForm, ["text": .text(text)]),
        at: TypedOption.label("--group", text), hints: [Message(StudyText.groupExample)])
    }
    return (trimmed(parts[0]), factors)
  }
}
