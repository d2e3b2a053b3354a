/// Why a study of sensitivity cannot be made.
public enum SensitivityError: Error, Sendable, Hashable {
  /// There is no factor to study.
  case noFactors
  /// More factors than dimensions.
  case tooManyFactors(count: Int, limit: Int)
  /// A factor or group that occurs twice.
  case repeatedName(String)
  /// A group holds a factor that is not among those studied.
  case unknownFactor(String, group: String)
  /// A factor stands in two groups.
  case groupedTwice(String)
  /// A group without factors.
  case emptyGroup(String)
  /// A size outside its limits.
  case sizeOutside(Int, ClosedRange<Int>)
  /// As many values as points were expected.
  case wrongCount(found: Int, expected: Int)
  /// A value that is not a finite number, by its position.
  case notNumber(position: Int)
  /// Every point has the same value, so that there is no influence to share out.
  case constantValue(Double)
  /// The ranks of a factor follow from those of others, or do not vary.
  case dependentFactor(String)
}

/// A point whose value cannot be counted; it is never left out in silence.
public enum PointFault<Failure: Error>: Error {
  /// The function refused the point.
  case failed(point: Int, Failure)
  /// The value is infinite or not a number.
  case notNumber(point: Int, value: Double)

  /// The number of the point.
  public var point: Int {
    switch self {
    case .failed(let point, _), .notNumber(let point, _): point
    }
  }
}

extension [Double] {
  /// Refuses values that are not as many as expected, or not all finite.
  func verify(count: Int) throws(SensitivityError) {
    guard self.count == count else { throw .wrongCount(found: self.count, expected: count) }
    if let position = firstIndex(where: { !$0.isFinite }) { throw .notNumber(position: position) }
  }
}
