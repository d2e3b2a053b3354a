import Messages

extension Wording {
  /// A formula in words and signs, seen from a cell of a month.
  func formula(_ formula: Formula, in month: Int?) -> String {
    text(of: formula, month).text
  }

  /// How tightly the parts of a text hold together.
  private enum Binding: Int, Comparable {
    case words, terms, factors, whole

    static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
  }

  private func text(of formula: Formula, _ month: Int?) -> (text: String, binding: Binding) {
    func inner(_ part: Formula, _ least: Binding) -> String {
      let (text, binding) = text(of: part, month)
      return binding < least ? "(\(text))" : text
    }
    switch formula {
    case .number(let value):
      return (value == Double.pi ? "π" : number(value), .whole)
    case .leaf(let family): return (name(family), .whole)
    case .cell(let label):
      guard let other = label.month, other != month else { return (name(label), .whole) }
      return ("\(name(label)) [\(self.month(other))]", .whole)
    case .infix(let operation, let first, let second):
      return infix(operation, first, second, inner)
    case .chosen(let taken, let condition, let holds):
      let opposite = holds ? nil : opposite(of: condition, inner)
      let words = [
        "value": inner(taken, .terms), "condition": opposite ?? inner(condition, .words),
      ]
      return (text(holds || opposite != nil ? .since : .sinceNot, words), .words)
    case .function(let operation, let parts):
      return (function(operation, parts.map { inner($0, .terms) }), .words)
    }
  }

  /// What holds when a comparison does not; nil for what no sign can turn round.
  private func opposite(
    of condition: Formula, _ inner: (Formula, Binding) -> String
  ) -> String? {
    guard case .infix(let operation, let first, let second) = condition else { return nil }
    switch operation {
    case .exceeds: return "\(inner(first, .terms)) ≤ \(inner(second, .terms))"
    case .reaches: return "\(inner(first, .terms)) < \(inner(second, .terms))"
    default: return nil
    }
  }

  private func infix(
    _ operation: Operation, _ first: Formula, _ second: Formula,
    _ inner: (Formula, Binding) -> String
  ) -> (String, Binding) {
    switch operation {
    case .add: ("\(inner(first, .terms)) + \(inner(second, .terms))", .terms)
    case .subtract: ("\(inner(first, .terms)) − \(inner(second, .factors))", .terms)
    case .multiply: ("\(inner(first, .factors)) × \(inner(second, .factors))", .factors)
    case .ratio: ("\(inner(first, .factors)) ÷ \(inner(second, .whole))", .factors)
    case .exceeds: ("\(inner(first, .terms)) > \(inner(second, .terms))", .words)
    case .reaches: ("\(inner(first, .terms)) ≥ \(inner(second, .terms))", .words)
    default:
      (
        text(.fits, ["first": inner(first, .terms), "second": inner(second, .terms)]), .words
      )
    }
  }

  private func function(_ operation: Operation, _ parts: [String]) -> String {
    let first = parts.first ?? ""
    let second = parts.count > 1 ? parts[1] : ""
    let pair = ["first": first, "second": second]
    let measured = ["rates": first, "weights": second]
    switch operation {
    case .lesser: return text(.lesser, pair)
    case .greater: return text(.greater, pair)
    case .squareRoot: return "√(\(first))"
    case .exponential: return "e^(\(first))"
    case .complement: return "1 − e^(−(\(first)))"
    case .power: return "(\(first))^(\(second))"
    case .wholePart, .wholeQuantity: return text(.wholeQuantity, ["value": first])
    case .wholeCents: return text(.wholeCents, ["value": first])
    case .nearestWhole: return text(.nearestWhole, ["value": first])
    case .sum: return text(.sumOver, ["value": first])
    case .apportion: return text(.apportion, ["total": first, "weights": second])
    case .quotas: return text(.quotas, ["total": first, "weights": second])
    case .gini: return text(.gini, measured)
    case .theil: return text(.theil, measured)
    case .atkinson: return text(.atkinson, measured)
    case .minimum: return text(.minimum, measured)
    case .decileRatio: return text(.decileRatio, measured)
    default: return parts.joined(separator: " ")
    }
  }
}
