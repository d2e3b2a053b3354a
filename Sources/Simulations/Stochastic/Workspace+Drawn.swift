import PublicFinance

extension Workspace {
  /// A series of a stochastic run at the end of a month, in the order of the codes.
  func drawn(_ series: DrawnSeries, _ month: Int) -> [Double] {
    guard let whole else { return [] }
    return (0..<whole.departments).map { d in
      let (first, second) = (2 * d, 2 * d + 1)
      return switch series {
      case .postsAwarded: Double(whole.awarded[month, first] + whole.awarded[month, second])
      case .needAndInflow:
        Double(
          whole.need[first] + whole.need[second] + whole.inflow[month, first]
            + whole.inflow[month, second])
      }
    }
  }

  /// Every series of a stochastic run as lists, departments within months.
  func drawnSeries() -> [DrawnSeries: [Double]] {
    Dictionary(
      uniqueKeysWithValues: DrawnSeries.allCases.map { series in
        (series, (0..<months).flatMap { drawn(series, $0) })
      })
  }
}
