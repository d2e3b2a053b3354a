import Ensembles
import PublicFinance
import Simulations

/// The quantiles of a figure over the months of a picture.
struct Fan {
  /// The values at the probabilities of ``Spread``, each for every month; not a number where the
  /// ensemble tells nothing.
  let quantiles: [[Double]]
  /// The draws that are counted.
  let draws: Int
}

extension PictureMaker {
  /// The quantiles of a figure of the nation, or of the department of the pictures; nil without draws.
  func fan(_ name: String, _ run: PicturedRun) -> Fan? {
    guard let result = run.ensemble else { return nil }
    let place = department.map { EnsembleFigure.Place.department($0.value) } ?? .nation
    var quantiles = [[Double]](
      repeating: [Double](repeating: .nan, count: month.value + 1),
      count: Spread.probabilities.count)
    var isTold = false
    for (figure, spread) in zip(result.ensemble.figures, result.spreads) {
      guard let spread, figure.name == name, figure.place == place, figure.month <= month,
        figure.month.value >= 0
      else { continue }
      for (position, value) in spread.quantiles.enumerated() {
        quantiles[position][figure.month.value] = value
      }
      isTold = true
    }
    return isTold ? Fan(quantiles: quantiles, draws: result.kept) : nil
  }
}
