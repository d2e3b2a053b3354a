import Diagnostics
import Messages

/// Probabilities and quantiles of expectations.
enum CertaintyText {
  /// The part of the draws that a text states: above 0, and below 1 unless all are admitted.
  static func parse(_ text: String, admitsAll: Bool) throws(ValueFault) -> Double {
    // What is between 0 and 1 has a double.
    let part = try ShareText.parse(text).double ?? 0
    guard part > 0, part < 1 || admitsAll else {
      throw ValueFault(
        .outOfRange, Message(ExpectMessage.certaintyOutside, text: text),
        label: Message(admitsAll ? ExpectMessage.probabilityLabel : .quantileLabel))
    }
    return part
  }
}
