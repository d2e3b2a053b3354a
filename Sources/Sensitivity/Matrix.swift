/// A small symmetric matrix.
struct Matrix {
  /// A column that follows from those before it.
  struct Dependence: Error { let column: Int }

  /// What must remain of a column when those before it are taken away.
  private static let least = 1e-12

  let count: Int
  private var cells: [Double]

  init(_ count: Int) {
    self.count = count
    cells = Array(repeating: 0, count: count * count)
  }

  subscript(row: Int, column: Int) -> Double {
    get { cells[row * count + column] }
    set { cells[row * count + column] = newValue }
  }

  /// The inverse of correlations, through their Cholesky factor.
  ///
  /// The last column may follow from the others: what remains of it then counts as 10⁻¹², so that partial
  /// correlations with it come out as 1 or −1.
  func inverse() -> Result<Matrix, Dependence> {
    var factor = Matrix(count)
    for row in 0..<count {
      for column in 0...row {
        var sum = self[row, column]
        for index in 0..<column { sum -= factor[row, index] * factor[column, index] }
        if row > column {
          factor[row, column] = sum / factor[column, column]
        } else if sum > Matrix.least || row == count - 1 {
          factor[row, row] = max(sum, Matrix.least).squareRoot()
        } else {
          return .failure(Dependence(column: row))
        }
      }
    }
    var inverse = Matrix(count)
    for unit in 0..<count {
      var solution = [Double](repeating: 0, count: count)
      for row in unit..<count {
        var sum = row == unit ? 1.0 : 0
        for index in unit..<row { sum -= factor[row, index] * solution[index] }
        solution[row] = sum / factor[row, row]
      }
      for row in (0..<count).reversed() {
        var sum = solution[row]
        for index in (row + 1)..<max(count, row + 1) { sum -= factor[index, row] * solution[index] }
        solution[row] = sum / factor[row, row]
      }
      for row in 0..<count { inverse[row, unit] = solution[row] }
    }
    return .success(inverse)
  }
}
