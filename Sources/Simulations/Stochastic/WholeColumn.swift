/// Whole numbers, one for each department; borrowed from the stocks of a run.
struct WholeColumn {
  let base: UnsafeMutablePointer<Int>

  subscript(department: Int) -> Int {
    @inline(__always) get { base[department] }
    @inline(__always) nonmutating set { base[department] = newValue }
  }
}

/// Whole numbers of successive months, or of the stages of training; borrowed from the stocks of a run.
struct WholeHistory {
  let base: UnsafeMutablePointer<Int>
  let width: Int

  /// The column of a month, from month 0.
  @inline(__always)
  subscript(month: Int) -> WholeColumn { WholeColumn(base: base + month * width) }

  /// A number at the end of a month; 0 before month 0.
  @inline(__always)
  subscript(month: Int, department: Int) -> Int {
    month < 0 ? 0 : base[month * width + department]
  }

  /// The numbers of a month in the first departments.
  func numbers(_ month: Int, of departments: Int) -> [Double] {
    (0..<departments).map { Double(self[month, $0]) }
  }
}
