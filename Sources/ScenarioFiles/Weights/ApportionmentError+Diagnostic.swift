public import Apportionments
public import Diagnostics
import Messages

extension Diagnostic {
  /// Why units cannot be shared among weights that a user gave, apart from any scenario.
  public init(_ error: ApportionmentError) {
    switch error {
    case .floorsExceedTotal(let floors, let total):
      self.init(
        .floorsAboveTotal,
        Message(
          WeightMessage.floorsAboveTotal,
          ["floors": .integer(floors), "total": .integer(total)]), at: nil,
        hints: [Message(WeightMessage.floorsAboveTotalHint)])
    case .capsBelowTotal(let caps, let total):
      self.init(
        .capsBelowTotal,
        Message(
          WeightMessage.capsBelowTotal, ["caps": .integer(caps), "total": .integer(total)]),
        at: nil, hints: [Message(WeightMessage.capsBelowTotalHint)])
    case .floorAboveCap(let floor, let cap):
      self.init(
        .floorAboveCap,
        Message(
          WeightMessage.floorAboveCap, ["floor": .integer(floor), "cap": .integer(cap)]), at: nil)
    case .negativeFloor(let floor):
      self.init(
        .outOfRange, Message(WeightMessage.negativeFloor, ["floor": .integer(floor)]), at: nil)
    case .noPositiveWeight(let remaining):
      self.init(
        .nothingToSpreadBy,
        Message(WeightMessage.nothingToSpreadBy, ["remaining": .integer(remaining)]), at: nil,
        hints: [Message(WeightMessage.nothingToSpreadByHint)])
    case .totalOutOfRange:
      self.init(
        .outOfRange,
        Message(
          WeightMessage.totalOutOfRange,
          ["largest": .integer(LargestRemainder.largestTotal)]), at: nil)
    case .negativeWeight(let index), .nonFiniteWeight(let index):
      self.init(
        .outOfRange, Message(WeightMessage.unusableWeight, ["row": .integer(index + 1)]), at: nil)
    }
  }
}
