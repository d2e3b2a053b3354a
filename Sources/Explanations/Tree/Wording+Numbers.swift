import Apportionments
import Messages
import PublicFinance
import Scenarios
import Territories

extension Wording {
  private var format: NumberFormat { NumberFormat(language) }

  /// The number of a cell with its unit.
  func amount(_ value: Double, _ label: CellLabel) -> String {
    let unit = label.name.unit
    switch unit {
    case .units:
      guard case .line(let line) = label.variant else { return number(value) }
      return "\(number(value)) \(word(ofUnit: line.unitOfQuantity))"
    case .month where value >= 0: return month(Int(value))
    case .month: return text(.none)
    default: return amount(value, unit.rawValue, word: unit.template(in: language))
    }
  }

  /// The value of a leaf with its unit.
  func amount(_ facts: LeafFacts) -> String {
    switch facts.leaf.family {
    case .programmeStart, .eventMonth, .renewalExpectedFrom:
      return facts.value < 0 ? text(.none) : month(Int(facts.value))
    case .key:
      let keys = AllocationKey.allCases
      return keys.indices.contains(Int(facts.value)) ? keys[Int(facts.value)].rawValue : "–"
    case .method:
      let methods = ApportionmentMethod.allCases
      return methods.indices.contains(Int(facts.value))
        ? methods[Int(facts.value)].rawValue : "–"
    case .data(.subsidyZone):
      let zones = Department.SubsidyZone.allCases
      return zones.indices.contains(Int(facts.value)) ? zones[Int(facts.value)].rawValue : "–"
    case .realQuantities: return facts.value == 0 ? "false" : "true"
    default: return amount(facts.value, facts.unit, word: word(ofUnit: facts.unit))
    }
  }

  /// The unit of a leaf: that of a parameter, of a column or of a cell.
  private func word(ofUnit unit: String) -> String {
    ParameterUnitText(rawValue: unit)?.template(in: language)
      ?? ColumnUnitText(rawValue: unit)?.template(in: language)
      ?? CellUnit(rawValue: unit)?.template(in: language) ?? unit
  }

  private func amount(_ value: Double, _ unit: String, word: String) -> String {
    guard value.isFinite else { return text(.undefined) }
    switch unit {
    case "EUR-cents":
      let cents = value.rounded(.toNearestOrEven)
      return abs(cents) < 9e18 ? format.money(cents: Int64(cents)) : text(.undefined)
    case "EUR": return format.money(cents: Int64((value * 100).rounded(.toNearestOrEven)))
    case "share": return format.percent(value, decimals: abs(value) < 0.01 ? 4 : 2)
    case "percent": return format.percent(value / 100, decimals: 1)
    case "number", "flag": return number(value)
    default: return word.isEmpty ? number(value) : "\(number(value)) \(word)"
    }
  }

  /// A number with the decimals that its size calls for.
  func number(_ value: Double) -> String {
    guard value.isFinite else { return text(.undefined) }
    let magnitude = abs(value)
    if value == value.rounded(), magnitude < 1e15 { return format.number(value, decimals: 0) }
    let decimals = magnitude >= 10_000 ? 0 : (magnitude >= 100 ? 1 : (magnitude >= 1 ? 3 : 6))
    return format.number(value, decimals: decimals)
  }
}
