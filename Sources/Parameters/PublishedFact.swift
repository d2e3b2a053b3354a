import DelimitedText

/// A published figure the model or a scenario rests on, cited by its identifier.
public struct PublishedFact: Sendable, Hashable {
  /// How far the figure can be trusted.
  public enum Confidence: String, Sendable, Hashable, CaseIterable {
    /// An official or first-hand document, or several that agree.
    case high
    /// One press article, a rounded or dated figure, or a small derivation.
    case medium
    /// An estimate, an inferred date, or a figure another source contradicts.
    case low
  }

  /// The identifier, as `PF001`; numbers have gaps and are never used again.
  public let id: String
  /// What is measured, in words joined by hyphens.
  public let quantity: String
  /// The figure as published.
  public let value: String
  /// The unit of the figure.
  public let unit: String
  /// The date the figure is about: a year, a month or a day.
  public let date: String
  /// Who published it.
  public let publisher: String
  /// Where it was read.
  public let url: String
  /// How far it can be trusted.
  public let confidence: Confidence

  /// The figures cited by the model, in the order of their identifiers.
  public static let all: [PublishedFact] = EmbeddedTable("facts.csv").rows.map { row in
    PublishedFact(
      id: row["id"], quantity: row["quantity"], value: row["value"], unit: row["unit"],
      date: row["date"], publisher: row["publisher"], url: row["url"],
      confidence: row.value("confidence", Confidence.init(rawValue:)))
  }

  /// The figure with an identifier, or nil.
  public static func fact(_ id: String) -> PublishedFact? {
    byIdentifier[id]
  }

  private static let byIdentifier = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
