import Messages
import Parameters
import PublicFinance
import ScenarioFiles

/// The readers of single values.
enum ValueTargets {
  static func readAmount(_ text: String) {
    guard let money = told(text, MoneyText.parse) else { return }
    precondition(money >= .zero && money <= .limit, "an amount lies outside its limits")
    let again = told(MoneyText.written(money), MoneyText.parse)
    precondition(again == money, "a written amount is read as another one")
  }

  static func readDate(_ text: String) {
    guard let month = told(text, MonthText.parse) else { return }
    precondition((1...12).contains(month.month) && (1...9999).contains(month.year), "no month")
    let digits =
      String(10_000 + month.year).dropFirst() + "-"
      + String(100 + month.month).dropFirst()
    let again = told(String(digits), MonthText.parse)
    precondition(again == month, "a written month is read as another one")
  }

  /// The first byte chooses what is expected.
  static func readQuantity(_ bytes: [UInt8]) {
    guard let first = bytes.first, let text = String(validating: bytes.dropFirst(), as: UTF8.self)
    else { return }
    let parameters = Parameter.all
    switch Int(first) {
    case 0..<16:
      let count = told(text) { text throws(ValueFault) in
        try CountText.parse(text, in: 0...1_000_000)
      }
      precondition(count.map { (0...1_000_000).contains($0) } ?? true, "a count outside its range")
    case 16..<32:
      let months = told(text) { text throws(ValueFault) in
        try DurationText.parse(text, in: 1...600)
      }
      precondition(months.map { (1...600).contains($0) } ?? true, "a duration outside its range")
    case 32..<48:
      let share = told(text, ShareText.parse)
      let value = share.map { $0.double ?? .nan } ?? 0
      precondition(value >= 0 && value <= 1, "a share outside 0…1")
    case 48..<64:
      let weight = told(text, WeightText.parse) ?? 0
      precondition(weight >= 0 && weight.isFinite, "a weight that is none")
    case 64..<80:
      _ = QuantityText(text)
      _ = QuantityText.fault(of: text)
    default:
      let parameter = parameters[Int(first) % parameters.count]
      let value = told(text) { text throws(ValueFault) in
        try ParameterText.parse(text, of: parameter)
      }
      precondition(value.map(parameter.admitted.contains) ?? true, "a parameter out of its range")
    }
  }

  /// The value, or nil when there is a fault, whose sentences are written.
  ///
  /// Sentences take longer than all else, so that one text of sixteen has them written.
  private static func told<Value>(
    _ text: String, _ read: (String) throws(ValueFault) -> Value
  ) -> Value? {
    do throws(ValueFault) {
      return try read(text)
    } catch {
      guard text.utf8.last.map({ $0.isMultiple(of: 16) }) ?? true else { return nil }
      for message in [error.message] + error.notes + error.hints {
        precondition(!message.text(in: .english).isEmpty, "a fault without a sentence")
      }
      return nil
    }
  }
}
