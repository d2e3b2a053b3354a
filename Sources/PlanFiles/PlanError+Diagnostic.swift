import Apportionments
import Diagnostics
import Messages
import PublicFinance
import ScenarioFiles
import Simulations
import Territories

extension Diagnostic {
  /// Tells a plan's error at the place of the file that causes it.
  init(_ error: PlanError, in reading: Reading, of source: SourceText) {
    let place = Place(reading: reading, source: source)
    switch error {
    case .distribution(let line, let error):
      self = .distribution(line, error, place)
    case .unknownDepartment(let line, let code):
      self.init(
        .unknownDepartment, Message(LineMessage.unknownDepartment, ["text": .text(code.text)]),
        at: place.label(["lines.\(line.name).quantities", "lines.\(line.name).key"]))
    case .missingObservation(let line, let code):
      let path = "lines.\(line.name)"
      let isDefault = reading.positions["\(path).key"] == nil
      self.init(
        .missingObservation,
        Message(
          PlanMessage.missingObservation,
          ["line": .text(line.name), "code": .text(code.text)]),
        at: place.label(
          ["\(path).key", path, "\(path).amount", "\(path).share", "envelope"],
          isDefault ? Message(PlanMessage.missingObservationLabel) : nil),
        notes: isDefault
          ? [Message(PlanMessage.missingObservationDefault, ["line": .text(line.name)])] : [],
        hints: [Message(PlanMessage.missingObservationHint)])
    case .postsAboveCap(let posts, let cap):
      self.init(
        .postsAboveCap, Message(LineMessage.postsAboveCap),
        at: place.label(
          ["posts-cap", "lines.advisers.quantities"],
          Message(LineMessage.postsCapLabel, ["count": .integer(cap)])),
        notes: [
          Message(LineMessage.postsLabel, ["count": .number(posts, decimals: 0)])
        ])
    case .needAbovePopulation(let code, let need, let population):
      self.init(
        .needAbovePopulation,
        Message(
          PlanMessage.needAbovePopulation,
          [
            "code": .text(code.text), "need": .number(need, decimals: 0),
            "population": .number(population, decimals: 0),
          ]),
        at: place.label(["need.total", "params.need-total", "need"]),
        hints: [Message(PlanMessage.needAbovePopulationHint)])
    }
  }

  private static func distribution(
    _ line: BudgetLine, _ error: ApportionmentError, _ place: Place
  ) -> Diagnostic {
    let path = "lines.\(line.name)"
    switch error {
    case .floorsExceedTotal(let floors, let total):
      return Diagnostic(
        .floorsAboveTotal,
        Message(
          PlanMessage.floorsAboveTotal,
          ["line": .text(line.name), "floors": .integer(floors), "total": .integer(total)]),
        at: place.label(["\(path).floor", path]),
        hints: [Message(PlanMessage.floorsAboveTotalHint)])
    case .capsBelowTotal(let caps, let total):
      return Diagnostic(
        .capsBelowTotal,
        Message(
          PlanMessage.capsBelowTotal,
          ["line": .text(line.name), "caps": .integer(caps), "total": .integer(total)]),
        at: place.label(["\(path).cap", path]),
        hints: [Message(PlanMessage.capsBelowTotalHint)])
    case .noPositiveWeight(let remaining):
      return Diagnostic(
        .nothingToSpreadBy,
        Message(
          PlanMessage.nothingToSpreadBy,
          ["line": .text(line.name), "remaining": .integer(remaining)]),
        at: place.label(["\(path).key", path]),
        hints: [Message(PlanMessage.nothingToSpreadByHint)])
    case .totalOutOfRange(let total):
      return Diagnostic(
        .outOfRange,
        Message(
          PlanMessage.totalOutOfRange,
          ["line": .text(line.name), "total": .number(total, decimals: 0)]),
        at: place.label(["\(path).amount", "\(path).share", path]))
    case .negativeWeight, .nonFiniteWeight, .negativeFloor, .floorAboveCap:
      // The reader refuses these before a plan is made.
      return Diagnostic(
        .nothingToSpreadBy,
        Message(PlanMessage.unusableWeights, ["line": .text(line.name)]),
        at: place.label(["\(path).key", path]))
    }
  }
}

/// Finds the first of several values that the file states.
private struct Place {
  let reading: Reading
  let source: SourceText

  func label(_ paths: [String], _ text: Message? = nil) -> Diagnostic.Label {
    let span = paths.lazy.compactMap { reading.positions[$0] }.first
    return Diagnostic.Label(span ?? source.beginning, text)
  }
}
