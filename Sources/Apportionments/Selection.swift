extension Array where Element: Comparable {
  /// The element that would stand at a position if all were in descending order.
  ///
  /// - Parameter position: One of the indices.
  /// - Complexity: O(*n*) for *n* elements, as a rule; never more than O(*n* log *n*).
  /// - SeeAlso: Hoare, *Algorithm 65: find* (1961), doi:10.1145/366622.366647.
  func element(inDescendingOrder position: Int) -> Element {
    var values = self
    var (low, high) = (0, count - 1)
    var rounds = 2 * (Int.bitWidth - count.leadingZeroBitCount)
    while low < high {
      // Orders on which halving goes wrong time after time are left to sorting.
      guard rounds > 0 else { return values[low...high].sorted(by: >)[position - low] }
      rounds -= 1
      let (first, middle, last) = (values[low], values[(low + high) / 2], values[high])
      let pivot = Swift.max(Swift.min(first, middle), Swift.min(Swift.max(first, middle), last))
      var (left, right) = (low, high)
      while left <= right {
        while values[left] > pivot { left += 1 }
        while values[right] < pivot { right -= 1 }
        if left <= right {
          values.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if position <= right {
        high = right
      } else if position >= left {
        low = left
      } else {
        return pivot
      }
    }
    return values[position]
  }
}
