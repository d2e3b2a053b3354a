import Messages
import PublicFinance

/// The position of a cell in a graph.
typealias CellIndex = Int

/// What a cell is called, when it is worth a line of its own.
struct CellLabel: Sendable, Hashable {
  let name: CellName
  let variant: CellVariant
  /// The month it is about; nil for what does not change with time.
  let month: Int?
}

/// What tells cells of one name apart.
enum CellVariant: Sendable, Hashable {
  case none
  case host(Int)
  case segment(Int)
  case line(BudgetLine)
  case account(BudgetLine, Cause)
  case stage(Int)
  case event(Int)
}

/// A directed graph of cells, each a number for the country or one for each department.
///
/// Cells stand in the order in which they were recorded, so that inputs come before what uses
/// them: computing all cells again is one pass.
struct Graph: Sendable {
  /// The number of departments.
  let departments: Int
  var operations: [Operation] = []
  /// The inputs of all cells one after the other, and where those of each cell begin.
  var inputs: [CellIndex] = []
  var firstInput: [Int] = [0]
  /// Whether a cell has one number for each department.
  var isByDepartment: [Bool] = []
  /// The numbers of all cells one after the other, and where those of each cell begin.
  var numbers: [Double] = []
  var firstNumber: [Int] = []
  var labels: [CellLabel?] = []

  init(departments: Int) {
    self.departments = departments
  }

  var cellCount: Int { operations.count }

  func inputs(of cell: CellIndex) -> ArraySlice<CellIndex> {
    inputs[firstInput[cell]..<firstInput[cell + 1]]
  }

  /// The number of a cell, in a department when it has one for each.
  func number(_ cell: CellIndex, _ department: Int?) -> Double {
    numbers[firstNumber[cell] + (isByDepartment[cell] ? department ?? 0 : 0)]
  }

  /// All numbers of a cell: one, or one for each department.
  func numbers(of cell: CellIndex) -> ArraySlice<Double> {
    let first = firstNumber[cell]
    return numbers[first..<first + (isByDepartment[cell] ? departments : 1)]
  }

  /// Adds a cell and computes it.
  ///
  /// - Parameters:
  ///   - values: The numbers of a leaf or a constant; nil for what has inputs.
  ///   - byDepartment: Whether there is a value for each department.
  mutating func append(
    _ operation: Operation, _ cells: [CellIndex], values: [Double]? = nil,
    byDepartment: Bool = false
  ) -> CellIndex {
    let wide =
      values == nil
      ? !operation.isNational && cells.contains { isByDepartment[$0] } : byDepartment
    let cell = operations.count
    operations.append(operation)
    inputs += cells
    firstInput.append(inputs.count)
    isByDepartment.append(wide)
    labels.append(nil)
    firstNumber.append(numbers.count)
    if let values {
      numbers += values
    } else {
      numbers += repeatElement(0, count: wide ? departments : 1)
      compute(cell)
    }
    return cell
  }

  /// The graph with another value of a leaf, and every cell above it computed again in order.
  func replacing(_ leaf: Leaf, with value: Double) -> Graph {
    var graph = self
    var isStale = [Bool](repeating: false, count: cellCount)
    for cell in operations.indices {
      if case .leaf(leaf.family) = operations[cell] {
        graph.numbers[firstNumber[cell] + (leaf.department ?? 0)] = value
        isStale[cell] = true
      } else if inputs(of: cell).contains(where: { isStale[$0] }) {
        graph.compute(cell)
        isStale[cell] = true
      }
    }
    return graph
  }
}
