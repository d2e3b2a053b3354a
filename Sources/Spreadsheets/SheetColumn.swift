package import Messages
package import Reports

/// A column of a sheet: what its header says, and what its cells are.
package struct SheetColumn: Sendable, Hashable {
  /// What the cells of a column are.
  package enum Cells: Sendable, Hashable {
    case text, number, amount, percent, month, mixed
  }

  /// How wide it is shown.
  package enum Width: Double, Sendable, Hashable {
    case narrow = 12
    case normal = 17
    case wide = 34
    case text = 60
    case page = 110
  }

  /// What the header says, before the unit.
  package let heading: Message
  /// The name of the same thing in other formats, and in names for formulas.
  package let key: String
  /// The unit of every cell, or nil.
  package let unit: Message.Argument?
  /// What its cells are.
  package let cells: Cells
  /// What it holds.
  package let meaning: Message
  /// How wide it is shown.
  package let width: Width

  package init(
    _ heading: some MessageKey, _ key: String, _ meaning: some MessageKey, cells: Cells = .text,
    unit: Message.Argument? = nil, width: Width = .normal
  ) {
    self.init(Message(heading), key, meaning, cells: cells, unit: unit, width: width)
  }

  package init(
    _ heading: Message, _ key: String, _ meaning: some MessageKey, cells: Cells = .text,
    unit: Message.Argument? = nil, width: Width = .normal
  ) {
    (self.heading, self.key, self.unit, self.cells) = (heading, key, unit, cells)
    self.meaning = Message(meaning)
    self.width = width
  }

  /// A column of figures that all have one unit.
  package init(
    _ heading: some MessageKey, _ key: String, in unit: Quantity.Unit, _ meaning: some MessageKey
  ) {
    self.init(heading, key, meaning, cells: unit.cells, unit: unit.word)
  }

  /// Whether its texts go over several lines.
  var isLong: Bool { width == .text || width == .page }

  /// How many lines a text needs in the column.
  func lines(of text: String) -> Int {
    let room = Int(width.rawValue)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, ($1.count + room - 1) / room) }
  }

  /// What stands in the header: the heading, and the unit between brackets.
  package func header(in language: Language) -> String {
    guard let unit, !unit.text(in: language).isEmpty else { return heading.text(in: language) }
    return Message(
      SpreadsheetText.withUnit, ["heading": .message(heading), "unit": unit]
    ).text(in: language)
  }
}

extension SheetColumn.Cells {
  /// What the cells are, in words.
  package var word: SpreadsheetText {
    switch self {
    case .text: .textCells
    case .number: .numberCells
    case .amount: .amountCells
    case .percent: .percentCells
    case .month: .monthCells
    case .mixed: .mixedCells
    }
  }
}
