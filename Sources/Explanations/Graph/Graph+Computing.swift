import Apportionments
import ElementaryFunctions
import Simulations

extension Graph {
  /// Computes the numbers of a cell from those of its inputs.
  mutating func compute(_ cell: CellIndex) {
    let first = firstInput[cell]
    let a = inputs[first]
    let b = firstInput[cell + 1] > first + 1 ? inputs[first + 1] : a
    switch operations[cell] {
    case .constant, .leaf: break
    case .given: each(cell, a, a) { value, _ in value }
    case .add: each(cell, a, b) { $0 + $1 }
    case .subtract: each(cell, a, b) { $0 - $1 }
    case .multiply: each(cell, a, b) { $0 * $1 }
    case .ratio(let whenZero): each(cell, a, b) { $1 == 0 ? whenZero : $0 / $1 }
    case .lesser: each(cell, a, b) { min($0, $1) }
    case .greater: each(cell, a, b) { max($0, $1) }
    case .exceeds: each(cell, a, b) { $0 > $1 ? 1 : 0 }
    case .reaches: each(cell, a, b) { $0 >= $1 ? 1 : 0 }
    case .fits: each(cell, a, b) { Tolerated.fits($0, in: $1) ? 1 : 0 }
    case .either: choose(cell) { $0 != 0 ? 1 : 2 }
    case .choose:
      let last = firstInput[cell + 1] - first - 1
      choose(cell) { min(max(Int($0), 0), last - 1) + 1 }
    case .squareRoot: each(cell, a, a) { value, _ in value.squareRoot() }
    case .exponential: each(cell, a, a) { value, _ in Elementary.exp(value) }
    case .power: each(cell, a, b) { Elementary.power($0, $1) }
    case .complement: each(cell, a, a) { value, _ in Elementary.complement(value) }
    case .inCents: each(cell, a, a) { value, _ in (value * 100).rounded(.toNearestOrEven) }
    case .inEuros: each(cell, a, a) { value, _ in value / 100 }
    case .wholePart: each(cell, a, a) { value, _ in value.rounded(.down) }
    case .wholeQuantity: each(cell, a, a) { value, _ in Tolerated.wholeQuantity(value) }
    case .wholeCents: each(cell, a, a) { value, _ in Tolerated.wholeCents(value) }
    case .nearestWhole: each(cell, a, a) { value, _ in value.rounded(.toNearestOrEven) }
    case .sum: numbers[firstNumber[cell]] = Graph.sum(wide(a))
    case .apportion, .quotas: share(cell, Array(inputs(of: cell)))
    case .gini, .theil, .atkinson, .minimum, .decileRatio: measure(cell, a, b)
    }
  }

  @inline(__always)
  private mutating func each(
    _ cell: CellIndex, _ a: CellIndex, _ b: CellIndex, _ rule: (Double, Double) -> Double
  ) {
    let count = isByDepartment[cell] ? departments : 1
    let (first, firstOfA, firstOfB) = (firstNumber[cell], firstNumber[a], firstNumber[b])
    let (stepOfA, stepOfB) = (isByDepartment[a] ? 1 : 0, isByDepartment[b] ? 1 : 0)
    numbers.withUnsafeMutableBufferPointer { numbers in
      for position in 0..<count {
        numbers[first + position] = rule(
          numbers[firstOfA + stepOfA * position], numbers[firstOfB + stepOfB * position])
      }
    }
  }

  /// Takes, department by department, the input at the position that the first input gives.
  private mutating func choose(_ cell: CellIndex, _ position: (Double) -> Int) {
    let cells = Array(inputs(of: cell))
    let first = firstNumber[cell]
    for department in 0..<(isByDepartment[cell] ? departments : 1) {
      let taken = cells[position(number(cells[0], department))]
      numbers[first + department] = number(taken, department)
    }
  }

  /// The numbers of a cell by department; one number stands for each department alike.
  private func wide(_ cell: CellIndex) -> [Double] {
    isByDepartment[cell]
      ? Array(numbers(of: cell)) : Array(repeating: number(cell, nil), count: departments)
  }

  private mutating func share(_ cell: CellIndex, _ cells: [CellIndex]) {
    let total = number(cells[0], nil)
    let weights = wide(cells[1])
    let shared: [Double]?
    if case .apportion(let method, let hasCap) = operations[cell], total.isFinite, abs(total) < 1e15
    {
      let bounds = Bounds(
        floor: Int(number(cells[2], nil)), cap: hasCap ? Int(number(cells[3], nil)) : nil)
      shared = try? method.apportion(Int(total), by: weights, within: bounds)
        .map(Double.init)
    } else {
      shared = try? LargestRemainder.quotas(total, by: weights)
    }
    let first = firstNumber[cell]
    for department in 0..<departments {
      // What cannot be shared is no number, and nothing that rests on it is one.
      numbers[first + department] = shared?[department] ?? .nan
    }
  }

  private mutating func measure(_ cell: CellIndex, _ a: CellIndex, _ b: CellIndex) {
    let rates = Inequality(of: wide(a), weights: wide(b))
    let value: Double =
      switch operations[cell] {
      case .gini: rates.gini
      case .theil: rates.theil
      case .atkinson: rates.atkinson()
      case .minimum: rates.minimum
      default: rates.ninthToFirstDecile ?? .nan
      }
    numbers[firstNumber[cell]] = value
  }

  /// The sum over departments in the order of section 1.5 of the specification.
  static func sum(_ values: [Double]) -> Double {
    var lanes = [Double](repeating: 0, count: 8)
    for (position, value) in values.enumerated() { lanes[position % 8] += value }
    return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6]))
      + ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]))
  }
}

/// The tolerances of section 1.4 of the specification.
enum Tolerated {
  private static let relative = 0x1p-50

  static func wholeQuantity(_ value: Double) -> Double {
    (value + max(1e-9, abs(value) * relative)).rounded(.down)
  }

  static func wholeCents(_ value: Double) -> Double {
    (value + max(1e-4, abs(value) * relative)).rounded(.down)
  }

  static func fits(_ cost: Double, in remainder: Double) -> Bool {
    cost <= remainder + max(1e-4, remainder * relative)
  }
}
