public import Diagnostics
import Messages
import ScenarioFiles
import Scenarios
import Simulations

extension PlanReading {
  /// The plans that have the title of an earlier one, by which results are told apart.
  ///
  /// - Parameters:
  ///   - readings: Plans in the order of their results.
  ///   - severity: An error where nothing else tells the results apart.
  /// - Returns: One diagnostic for each plan whose title an earlier one has.
  public static func sameTitles(
    among readings: [(source: SourceText, reading: PlanReading)], severity: Diagnostic.Severity
  ) -> [Diagnostic] {
    var first: [String: (source: SourceText, reading: PlanReading)] = [:]
    return readings.compactMap { source, reading in
      guard let title = reading.plan?.scenario.title else { return nil }
      guard let earlier = first[title] else {
        first[title] = (source, reading)
        return nil
      }
      let place = reading.titlePlace(in: source)
      let other = earlier.reading.titlePlace(in: earlier.source)
      return Diagnostic(
        .sameTitle, severity: severity,
        Message(
          FileMessage.sameTitle,
          [
            "first": .text(earlier.source.name), "second": .text(source.name),
            "title": .text(title),
          ]),
        at: Diagnostic.Label(place, Message(FileMessage.sameTitleLabel)),
        related: place == other
          ? [] : [Diagnostic.Label(other, Message(FileMessage.sameTitleOther))],
        hints: [Message(FileMessage.sameTitleHint)])
    }
  }

  private func titlePlace(in source: SourceText) -> SourceSpan {
    reading.positions["title"] ?? source.beginning
  }
}
