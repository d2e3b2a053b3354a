import Apportionments

/// How a cell of the graph comes from its inputs, department by department unless said otherwise.
enum Operation: Sendable, Hashable {
  /// A number of the model's formulas, as the 1 in 1 − x.
  case constant(Double)
  /// A value the model takes from outside: a line of the scenario, a parameter or data.
  case leaf(LeafFamily)
  /// The first input; the others decide that it is this one, as a length decides a month.
  case given
  case add, subtract, multiply
  /// The first input over the second, and a number when the second is 0.
  case ratio(whenZero: Double)
  case lesser, greater
  /// 1 when the first input is above the second, else 0.
  case exceeds
  /// 1 when the first input is not below the second, else 0.
  case reaches
  /// 1 when a cost, the first input, fits a remainder, the second, within the tolerance of money.
  case fits
  /// The second input when the first is not 0, else the third.
  case either
  /// One of the other inputs, by the position that the first one holds.
  case choose
  case squareRoot, exponential, power
  /// 1 − e^(−x).
  case complement
  /// Euros as whole cents, halves to even, and cents as euros: no formula shows either.
  case inCents, inEuros
  case wholePart
  /// The whole part of a quantity, lifted by the tolerance of quantities.
  case wholeQuantity
  /// The whole cents of an amount, lifted by the tolerance of amounts.
  case wholeCents
  /// The nearest whole number, halves to even.
  case nearestWhole
  /// The sum over all departments.
  case sum
  /// Whole units shared by weights: total, weights, floor, and cap when there is one.
  case apportion(ApportionmentMethod, hasCap: Bool)
  /// Real units shared by weights: total, weights.
  case quotas
  /// Measures of rates over departments: rates, weights.
  case gini, theil, atkinson, minimum, decileRatio

  /// Whether the result is one number for the country, whatever the inputs.
  var isNational: Bool {
    switch self {
    case .sum, .gini, .theil, .atkinson, .minimum, .decileRatio: true
    default: false
    }
  }

  /// Whether the number of one department depends on the inputs of all departments.
  var couplesDepartments: Bool {
    switch self {
    case .apportion, .quotas: true
    default: isNational
    }
  }
}
