/// For which departments a cell is looked at.
enum Scope: Sendable, Hashable {
  /// A cell of the country.
  case nation
  /// One department of a cell by department.
  case department(Int)
  /// All departments of a cell by department, as a sum needs them.
  case everywhere
}

/// A cell and the departments for which it is looked at.
struct Place: Sendable, Hashable {
  let cell: CellIndex
  let scope: Scope
}

extension Graph {
  /// The inputs that bear on a cell: a factor of 0 stands for its whole product, and only the
  /// branch taken of a choice counts, beside what it was chosen by.
  func active(_ place: Place) -> [Place] {
    let cells = Array(inputs(of: place.cell))
    return bearing(place, cells).map { input in
      guard isByDepartment[input] else { return Place(cell: input, scope: .nation) }
      switch place.scope {
      case .department where !operations[place.cell].couplesDepartments:
        return Place(cell: input, scope: place.scope)
      default: return Place(cell: input, scope: .everywhere)
      }
    }
  }

  private func bearing(_ place: Place, _ cells: [CellIndex]) -> [CellIndex] {
    switch operations[place.cell] {
    case .multiply:
      let zeros = cells.filter { isZero($0, place.scope) }
      return zeros.isEmpty ? cells : [zeros[0]]
    case .ratio(let whenZero):
      return whenZero == 0 && isZero(cells[0], place.scope) ? [cells[0]] : cells
    case .power: return isZero(cells[1], place.scope) ? [cells[1]] : cells
    case .either, .choose: return taken(place, cells)
    default: return cells
    }
  }

  /// What a choice takes, and what it is chosen by; all of it where departments differ.
  private func taken(_ place: Place, _ cells: [CellIndex]) -> [CellIndex] {
    var choices: Set<Int> = []
    for department in departments(of: place.scope) {
      let number = number(cells[0], department)
      if case .either = operations[place.cell] {
        choices.insert(number != 0 ? 1 : 2)
      } else {
        choices.insert(min(max(Int(number), 0), cells.count - 2) + 1)
      }
    }
    return [cells[0]] + choices.sorted().map { cells[$0] }
  }

  private func isZero(_ cell: CellIndex, _ scope: Scope) -> Bool {
    departments(of: scope).allSatisfy { number(cell, $0) == 0 }
  }

  private func departments(of scope: Scope) -> Range<Int> {
    switch scope {
    case .nation: 0..<1
    case .department(let department): department..<department + 1
    case .everywhere: 0..<departments
    }
  }

  /// Every leaf that bears on a cell, in the order of recording.
  func leaves(under place: Place) -> [Leaf] {
    var seen: Set<Place> = [place]
    var waiting = [place]
    var leaves: Set<Place> = []
    while let next = waiting.popLast() {
      if case .leaf = operations[next.cell] { leaves.insert(next) }
      for input in active(next) where seen.insert(input).inserted { waiting.append(input) }
    }
    let everywhere = Set(leaves.filter { $0.scope == .everywhere }.map(\.cell))
    return leaves.sorted { ($0.cell, $0.scope.order) < ($1.cell, $1.scope.order) }
      .flatMap { place -> [Leaf] in
        guard case .leaf(let family) = operations[place.cell] else { return [] }
        switch place.scope {
        case .nation: return [Leaf(family)]
        case .everywhere: return (0..<departments).map { Leaf(family, department: $0) }
        case .department(let department):
          return everywhere.contains(place.cell) ? [] : [Leaf(family, department: department)]
        }
      }
  }
}

extension Scope {
  fileprivate var order: Int {
    switch self {
    case .nation: -2
    case .everywhere: -1
    case .department(let department): department
    }
  }
}
