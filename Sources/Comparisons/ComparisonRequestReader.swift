public import Diagnostics
import Ensembles
import Explanations
import Messages
public import PublicFinance
public import Sweeps

/// What a user asks to be compared, as typed, read into figures and a month or into all that is wrong.
public struct ComparisonRequestReader: Sendable {
  /// The names of figures.
  public var metrics: [String]
  /// A month as 2023-06; nil for the last one that all plans have.
  public var month: String?

  /// Creates a reader of what was typed.
  public init(metrics: [String] = [], month: String? = nil) {
    self.metrics = metrics
    self.month = month
  }

  /// Reads the request against plans.
  ///
  /// - Parameter months: The months that all plans have.
  /// - Returns: The figures and the month, and all faults; figures without faults come each once.
  public func read(
    months: Int
  ) -> (figures: [SweepFigure], month: MonthIndex?, diagnostics: [Diagnostic]) {
    var faults: [Diagnostic] = []
    var figures: [SweepFigure] = []
    for name in metrics {
      if let figure = SweepFigure(name: name) {
        if !figures.contains(figure) { figures.append(figure) }
        continue
      }
      let known = SweepFigure.all.map(\.name)
      faults.append(
        TypedOption.fault(
          "--metric", name, .unknownMetric, .unknownMetric,
          nearest: NearestName.suggestion(for: name, among: known), known: (.knownMetrics, known)))
    }
    var read: MonthIndex?
    if let month {
      do throws(Diagnostic) {
        read = try TypedOption.month(month, months: months)
      } catch {
        faults.append(error)
      }
    }
    return (figures, read, faults)
  }
}
