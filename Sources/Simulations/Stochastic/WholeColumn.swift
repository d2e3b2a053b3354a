/// Whole numbers, one for each place; borrowed from the stocks of a run.
///
/// A place is a department, or a cell: twice the department, plus the type of host or the segment.
struct WholeColumn {
  let base: UnsafeMutablePointer<Int>

  subscript(place: Int) -> Int {
    @inline(__always) get { base[place] }
    @inline(__always) nonmutating set { base[place] = newValue }
  }
}

/// Whole numbers of successive months; borrowed from the stocks of a run.
struct WholeHistory {
  let base: UnsafeMutablePointer<Int>
  let width: Int

  /// The column of a month, from month 0.
  @inline(__always)
  subscript(month: Int) -> WholeColumn { WholeColumn(base: base + month * width) }

  /// A number at the end of a month; 0 before month 0.
  @inline(__always)
  subscript(month: Int, place: Int) -> Int { month < 0 ? 0 : base[month * width + place] }

  /// The numbers of a month.
  func numbers(_ month: Int) -> [Double] {
    (0..<width).map { Double(self[month, $0]) }
  }
}

/// The place of a department's type of host.
@inline(__always)
func cell(_ department: Int, _ host: Host) -> Int { 2 * department + host.rawValue }

/// The place of a department's segment of need.
@inline(__always)
func cell(_ department: Int, _ segment: Segment) -> Int { 2 * department + segment.rawValue }
