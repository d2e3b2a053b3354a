import PublicFinance

extension Workspace {
  /// A series of a stochastic run at the end of a month, in the order of the codes.
  func drawn(_ series: DrawnSeries, _ month: Int) -> [Double] {
    guard let whole else { return [] }
    return (0..<whole.departments).map { d in
      switch series {
      case .postsAwarded:
        Double(whole.awarded.publicHost[month, d] + whole.awarded.privateHost[month, d])
      case .needAndInflow:
        Double(
          whole.need.offline[d] + whole.need.struggling[d] + whole.inflow.offline[month, d]
            + whole.inflow.struggling[month, d])
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
