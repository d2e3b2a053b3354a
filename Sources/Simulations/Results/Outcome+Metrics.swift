public import PublicFinance
import Scenarios

extension Outcome {
  /// A national figure at the end of a month.
  ///
  /// It is not a number where the figure is undefined, which only those that
  /// ``Metric/mayBeUndefined`` can be.
  public func value(of metric: Metric, at month: MonthIndex) -> Double {
    national.withUnsafeBufferPointer { national in
      precondition(national.indices.contains(month.value))
      guard let first = national.baseAddress else { return .nan }
      return NationalFigures(plan).value(of: metric, month.value, first)
    }
  }

  /// A national figure between two month ends, on the straight line between them.
  ///
  /// - Parameter time: Months since the end of December 2020, at least 0; a date of a month lies
  ///   at the end of the month before plus the day over the days of the month.
  public func value(of metric: Metric, atTime time: Double) -> Double {
    let before = Int(time.rounded(.down))
    let weight = time - Double(before)
    let first = value(of: metric, at: MonthIndex(before))
    guard weight > 0, before + 1 < months else { return first }
    return first + (value(of: metric, at: MonthIndex(before + 1)) - first) * weight
  }

  /// The people in need at the start and the inflow so far: the denominator of coverage.
  public func needAndInflow(at month: MonthIndex) -> Double {
    national[month.value].needAndInflow
  }
}
