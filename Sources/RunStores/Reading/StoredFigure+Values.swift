import Reports

extension StoredFigure {
  /// The figure of a summary, as a store would keep it.
  init(_ row: SummaryRow) {
    name = Name(section: row.section, item: row.item, place: row.place, date: row.date)
    unit = row.quantity.unit.name
    basis = row.quantity.basis.name
    value =
      switch row.quantity.amount {
      case .money(let money): .money(money)
      case .number(let number): .number(number == 0 ? 0 : number)
      case .undefined: .undefined
      }
  }

  /// The value as tables write it; money in euros with two decimals.
  var text: String {
    switch value {
    case .money(let money): SummaryRow.euros(money)
    case .number(let number): ShortestNumber.text(number)
    case .undefined: ""
    }
  }
}
