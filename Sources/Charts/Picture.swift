public import Messages

/// A figure to be looked at, read aloud or copied: a drawing with its title, its unit, its text
/// alternative and its numbers.
///
/// A picture is data. ``svg(_:)`` draws it, and gives the same bytes for the same picture.
public struct Picture: Sendable {
  /// The name in kebab case, as in `money-flow`; unique among the kinds of pictures.
  public var id: String
  /// What it shows, without a full stop.
  public var title: String
  /// The unit of its numbers, as in `millions of euros`.
  public var unit: String
  /// One to three sentences that say in words and numbers what the drawing shows.
  public var alternative: String
  /// What must be known to read it; whole sentences.
  public var notes: [String]
  /// The numbers of the drawing.
  public var table: PictureTable
  /// The drawing.
  public var chart: Chart
  /// The language of its texts.
  public var language: Language

  /// Creates a picture.
  public init(
    id: String, title: String, unit: String, alternative: String, notes: [String] = [],
    table: PictureTable, chart: Chart, language: Language
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.alternative = alternative
    self.notes = notes
    self.table = table
    self.chart = chart
    self.language = language
  }
}

/// The numbers of a picture as a table.
public struct PictureTable: Sendable, Hashable {
  /// A cell: what people read, and the number behind it.
  public struct Cell: Sendable, Hashable {
    /// The text in the habit of the language.
    public var text: String
    /// The number that sorts the cell; nil for a text.
    public var number: Double?

    /// Creates a cell.
    public init(_ text: String, _ number: Double? = nil) {
      self.text = text
      self.number = number
    }
  }

  /// A column.
  public struct Column: Sendable, Hashable {
    /// Its head, with the unit where it is not that of the picture.
    public var title: String
    /// Whether it holds numbers.
    public var isNumeric: Bool

    /// Creates a column.
    public init(_ title: String, isNumeric: Bool = true) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// The columns.
  public var columns: [Column]
  /// The rows, each with a cell for each column.
  public var rows: [[Cell]]

  /// Creates a table.
  public init(columns: [Column], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }
}

/// How a picture is drawn.
public struct DrawingOptions: Sendable, Hashable {
  /// Where a drawing stands.
  public enum Setting: Sendable, Hashable {
    /// In a file of its own: with title and unit in sight, its colours written out, its own rules for
    /// dark screens, and readable by programs that know no style sheets.
    case file
    /// In a page that tells title and unit itself and has the rules of ``ColorRules``.
    case page
  }

  /// Where it stands.
  public var setting: Setting
  /// The width in pixels of the page, 240 to 4,000; other widths are moved to the nearest of these.
  public var width: Double
  /// What the identifiers in the drawing begin with: unique among the drawings of a page.
  public var prefix: String

  /// Creates options.
  ///
  /// - Parameter prefix: Letters, digits and hyphens, the first a letter.
  public init(_ setting: Setting = .file, width: Double = 720, prefix: String = "figure") {
    self.setting = setting
    self.width = width
    self.prefix = prefix
  }
}
