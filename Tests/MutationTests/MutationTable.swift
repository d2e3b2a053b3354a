import Diagnostics
import ParallelWork
import _TestSupport

/// The outcomes of the mutants of several scenarios, counted.
struct MutationTable {
  /// How many mutants of each scenario the page in the documents counts.
  static let mutants = 1000

  /// The outcomes of one scenario, or of one kind of mutation.
  struct Row {
    private var counts: [String: Int] = [:]

    /// How many mutants had an outcome.
    subscript(outcome: String) -> Int { counts[outcome] ?? 0 }

    /// All of them together.
    var total: Int { counts.values.reduce(0, +) }

    mutating func add(_ outcome: String) { counts[outcome, default: 0] += 1 }
  }

  private(set) var scenarios: [(name: String, row: Row)] = []
  private(set) var kinds: [Mutation.Kind: Row] = [:]
  private(set) var elsewhere: [DiagnosticIdentifier: Int] = [:]
  private(set) var faults: [String] = []

  /// Reads so many mutants of each scenario.
  init(of names: [String], mutants: Int) throws {
    let found = ParallelWork.map(
      names.count, threads: ParallelWork.processors, state: {},
      work: { index, _ in
        Result { try Self.outcomes(of: names[index], seed: UInt64(index), mutants: mutants) }
      })
    for (name, result) in zip(names, found ?? []) {
      let outcomes = try result.get()
      var row = Row()
      for (kind, outcome, text) in outcomes {
        row.add(outcome.column)
        kinds[kind, default: Row()].add(outcome.column)
        switch outcome {
        case .refusedElsewhere(let id): elsewhere[id, default: 0] += 1
        case .fault(let reason): faults.append("\(name), \(kind.rawValue): \(reason)\n\(text)")
        default: break
        }
      }
      scenarios.append((name, row))
    }
  }

  private static func outcomes(
    of name: String, seed: UInt64, mutants: Int
  ) throws -> [(Mutation.Kind, MutationOutcome, String)] {
    guard let original = try MutationOriginal(name) else { return [] }
    let ground = MutationGround(original.source.content)
    var generator = SplitMix64(seed: 0x6D75_7461_6E74 &+ seed)
    var outcomes: [(Mutation.Kind, MutationOutcome, String)] = []
    while outcomes.count < mutants {
      guard let mutation = ground.mutation(&generator) else { continue }
      let outcome = original.outcome(of: mutation)
      outcomes.append((mutation.kind, outcome, mutation.changedLines))
    }
    return outcomes
  }
}

extension MutationOutcome {
  /// The heading of the column that counts it.
  var column: String {
    switch self {
    case .refusedAtItsPlace: "refused at its line"
    case .refusedElsewhere: "refused where it shows"
    case .oneValue: "one value differs"
    case .freeText: "free text"
    case .comment: "comment"
    case .sameValue: "same value"
    case .fault: "fault"
    }
  }
}

extension Mutation {
  /// The lines that were changed, for a message.
  fileprivate var changedLines: String {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { $0 <= all.count }.map { "  \($0) | \(all[$0 - 1])" }
      .joined(separator: "\n")
  }
}
