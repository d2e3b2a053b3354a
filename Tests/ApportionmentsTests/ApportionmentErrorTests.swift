import Apportionments
import Testing

@Suite struct `What cannot be apportioned` {
  @Test(arguments: Fault.all)
  func `is refused with its reason`(_ fault: Fault) {
    #expect(throws: fault.error) {
      try LargestRemainder.apportion(
        fault.total, by: fault.weights, within: Bounds(floor: fault.floor, cap: fault.cap))
    }
    #expect(throws: fault.error) {
      try LargestRemainder.apportionWithoutBitLimit(
        fault.total, by: fault.weights, within: Bounds(floor: fault.floor, cap: fault.cap))
    }
  }
}

/// A problem without a solution, and the reason.
struct Fault: Sendable, CustomTestStringConvertible {
  let error: ApportionmentError
  let total: Int
  let weights: [Double]
  var floor = 0
  var cap: Int?

  var testDescription: String { "\(error)" }

  static let all = [
    Fault(error: .negativeWeight(index: 1), total: 3, weights: [1, -0.5, 2]),
    Fault(error: .nonFiniteWeight(index: 2), total: 3, weights: [1, 0, .infinity]),
    Fault(error: .nonFiniteWeight(index: 0), total: 3, weights: [.nan, -1]),
    Fault(error: .nonFiniteWeight(index: 0), total: 3, weights: [-.infinity]),
    Fault(error: .totalOutOfRange(total: -1), total: -1, weights: [1]),
    Fault(error: .totalOutOfRange(total: 1e13 + 1), total: 10_000_000_000_001, weights: [1]),
    Fault(error: .negativeFloor(floor: -1), total: 3, weights: [1], floor: -1),
    Fault(error: .floorAboveCap(floor: 4, cap: 3), total: 7, weights: [1, 1], floor: 4, cap: 3),
    Fault(error: .floorAboveCap(floor: 0, cap: -1), total: 7, weights: [1, 1], cap: -1),
    Fault(error: .floorsExceedTotal(floors: 9, total: 8), total: 8, weights: [1, 1, 1], floor: 3),
    Fault(
      error: .floorsExceedTotal(floors: .max, total: 8), total: 8, weights: [1, 1], floor: .max),
    Fault(error: .capsBelowTotal(caps: 6, total: 8), total: 8, weights: [1, 1, 1], cap: 2),
    Fault(error: .capsBelowTotal(caps: 0, total: 8), total: 8, weights: [], cap: 2),
    Fault(error: .noPositiveWeight(remaining: 8), total: 8, weights: []),
    Fault(error: .noPositiveWeight(remaining: 8), total: 8, weights: [0, -0.0]),
    Fault(error: .noPositiveWeight(remaining: 4), total: 4, weights: [0, 0], floor: 2),
    // The only positive weight is full: three units remain for recipients that weigh nothing.
    Fault(error: .noPositiveWeight(remaining: 3), total: 5, weights: [0, 4, 0], cap: 2),
  ]
}
