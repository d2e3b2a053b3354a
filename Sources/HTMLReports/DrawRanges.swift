import Ensembles
import Messages
import PublicFinance
import Reports
import Simulations

extension ReportedPlan {
  /// How a figure is spread over draws at the last month; nil when no draws tell it.
  func spread(of metric: String, at place: EnsembleFigure.Place) -> Spread? {
    guard let ensemble else { return nil }
    return zip(ensemble.ensemble.figures, ensemble.spreads).first { figure, _ in
      figure.name == metric && figure.place == place && figure.month == lastMonth
    }?.1
  }
}

extension PageWriter {
  /// The range in which nine draws out of ten lie, in words that hold its ends.
  func range(_ spread: Spread, _ unit: Quantity.Unit, as words: PageText = .drawRange) -> String {
    func text(_ value: Double) -> Message.Argument {
      let quantity =
        unit == .money
        ? Quantity(Money(cents: Int64((value * 100).rounded()))) : Quantity(value, unit)
      return format.argument(quantity)
    }
    let quantiles = spread.quantiles
    return self.text(
      words,
      ["low": text(quantiles[0]), "high": text(quantiles[quantiles.count - 1])])
  }

  /// What the ranges of a page come from.
  func note(on ensemble: EnsembleResult) -> Markup {
    paragraph(
      text(
        PageText.ensembleNote,
        [
          "draws": .integer(ensemble.draws.count),
          "seed": .text(String(ensemble.ensemble.design.seed)),
        ]), "note")
  }
}
