import Diagnostics
import Foundation
import ShippedScenarios
import Testing
import _TestSupport

@Suite struct `Mutations of the shipped scenarios` {
  /// A longer search on request: `INCLUSIM_MUTANTS=20000` for each scenario.
  private static let requested = ProcessInfo.processInfo.environment["INCLUSIM_MUTANTS"]
    .flatMap(Int.init)

  @Test func `are refused at their place, change one value, or lie in free text`() throws {
    let mutants = Self.requested ?? MutationTable.mutants
    let table = try MutationTable(of: ShippedScenarios.names, mutants: mutants)
    for fault in table.faults.prefix(20) { Issue.record("\(fault)") }
    #expect(table.faults.isEmpty)
    let unexplained = Set(table.elsewhere.keys).subtracting(MutationsPage.effects.keys)
    #expect(unexplained.isEmpty, "told from another line without a reason in MutationsPage")
    if Self.requested == nil { try MutationsPage(table: table).expectRecorded() }
  }

  @Test func `differ between seeds, and not between runs`() throws {
    let ground = MutationGround("title: A plan\nhorizon: 60 months\n")
    func texts(_ seed: UInt64) -> [String] {
      var generator = SplitMix64(seed: seed)
      return (0..<50).compactMap { _ in ground.mutation(&generator)?.text }
    }
    #expect(texts(1) == texts(1))
    #expect(texts(1) != texts(2))
  }

  @Test func `tell a fault where a reader takes what it should refuse`() throws {
    let original = try #require(try MutationOriginal("france-relance-13m"))
    let text = original.source.content
    func outcome(_ old: String, _ new: String, line: Int) -> MutationOutcome {
      original.outcome(
        of: Mutation(
          kind: .replaceToken, text: text.replacing(old, with: new), lines: line...line,
          addedLines: 0, isInComment: false))
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let horizon = try #require(lines.firstIndex { $0.hasPrefix("horizon") }) + 1
    #expect(outcome("horizon: 60", "horizon: 61", line: horizon) == .oneValue)
    #expect(outcome("horizon: 60", "horizon: sixty", line: horizon) == .refusedAtItsPlace)
    #expect(
      outcome("horizon: 60", "horizon: 61", line: 1) == .fault("another value differs: horizon"))
    #expect(
      outcome("floor: 0", "floor: 1", line: horizon)
        == .fault(
          "more than one value differs: lines.advisers.floor, lines.aidants.floor, lines.spaces.floor"
        ))
  }
}
