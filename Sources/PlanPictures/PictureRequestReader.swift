public import Diagnostics
import Explanations
import Messages
public import PublicFinance
import Reports
import ResultTables
import Scenarios
public import Simulations
import Territories

/// What a user asks a picture to show, as typed, read into checked values or into all that is wrong.
public struct PictureRequestReader: Sendable {
  /// The name of a figure of departments; nil for coverage.
  public var metric: String?
  /// A month as 2023-06; nil for the last one that all plans have.
  public var month: String?
  /// The code or the name of a department; nil for none.
  public var department: String?

  /// What was asked for.
  public struct Request: Sendable {
    /// The figure of the map.
    public var metric = DepartmentalMetric.coverage
    /// The month.
    public var month: MonthIndex
    /// The department.
    public var department: DepartmentIndex?
  }

  /// Creates a reader of what was typed.
  public init(metric: String? = nil, month: String? = nil, department: String? = nil) {
    self.metric = metric
    self.month = month
    self.department = department
  }

  /// Reads the request against plans of the same territories.
  ///
  /// - Returns: The request and all that is wrong with it; what is wrong has its usual value.
  public func read(for plans: [Plan]) -> (request: Request, diagnostics: [Diagnostic]) {
    let months = plans.map(\.scenario.horizon).min() ?? 1
    var request = Request(month: MonthIndex(months - 1))
    var diagnostics: [Diagnostic] = []
    func read(_ rule: () throws(Diagnostic) -> Void) {
      do throws(Diagnostic) { try rule() } catch { diagnostics.append(error) }
    }
    if let metric { read { () throws(Diagnostic) in request.metric = try Self.metric(metric) } }
    if let month {
      read { () throws(Diagnostic) in
        request.month = try TypedOption.month(month, months: months)
      }
    }
    if let department, let country = plans.first?.country {
      read { () throws(Diagnostic) in
        request.department = try TypedOption.department(department, in: country)
      }
    }
    return (request, diagnostics)
  }

  private static func metric(_ text: String) throws(Diagnostic) -> DepartmentalMetric {
    if let metric = DepartmentalMetric(rawValue: text) { return metric }
    let known = DepartmentalMetric.allCases.map(\.rawValue)
    let isOfNation = Metric(rawValue: text) != nil
    throw TypedOption.fault(
      "--metric", text, .unknownMetric, isOfNation ? .notOfDepartment : .unknownMetric,
      nearest: isOfNation ? nil : NearestName.suggestion(for: text, among: known),
      known: (.knownMetrics, known))
  }
}
