import Diagnostics
import ScenarioFiles
import Scenarios

/// What came of reading a mutated scenario.
enum MutationOutcome: Hashable {
  /// Refused, with an error on a line that was changed.
  case refusedAtItsPlace
  /// Refused, with an error on the line where the change has its effect.
  case refusedElsewhere(DiagnosticIdentifier)
  /// Read, with one value other than before, the one that was changed.
  case oneValue
  /// Read, with a title, description or author other than before.
  case freeText
  /// Read as before: the change lies in a comment.
  case comment
  /// Read as before, because the same value can be written so.
  case sameValue
  /// None of these, which is a fault of the reader.
  case fault(String)
}

/// A sound scenario, to which what is read of its mutants is compared.
struct MutationOriginal {
  let name: String
  let source: SourceText
  private let reading: Reading
  private let fields: ScenarioFields

  init?(_ name: String) throws {
    source = try ScenarioSources.locate(name)
    self.name = name
    reading = ScenarioReader.read(source, files: .none)
    guard let scenario = reading.scenario else { return nil }
    fields = ScenarioFields(scenario)
  }

  private static let freeTexts: Set<String> = ["title", "description", "author"]

  /// What comes of reading a mutant.
  func outcome(of mutation: Mutation) -> MutationOutcome {
    let mutated = SourceText(name: source.name, content: mutation.text)
    let read = ScenarioReader.read(mutated, files: .none)
    guard let scenario = read.scenario else { return refusal(read.diagnostics, mutation) }
    let differences = fields.differences(from: ScenarioFields(scenario))
    guard let path = differences.first else { return unchanged(read, mutation) }
    // A line break lost between two free texts makes one of them.
    if Self.freeTexts.isSuperset(of: differences) { return .freeText }
    guard differences.count == 1 else {
      return .fault("more than one value differs: \(differences.joined(separator: ", "))")
    }
    guard stands(path, in: reading, at: mutation) || stands(path, in: read, at: mutation) else {
      return .fault("another value differs: \(path)")
    }
    return .oneValue
  }

  private func refusal(_ diagnostics: [Diagnostic], _ mutation: Mutation) -> MutationOutcome {
    let errors = diagnostics.filter { $0.severity == .error }
    let starts = errors.compactMap { $0.primary?.span.start.line }
    if starts.contains(where: mutation.lines.contains) { return .refusedAtItsPlace }
    guard let first = errors.first else { return .fault("refused without an error") }
    return .refusedElsewhere(first.id)
  }

  private func unchanged(_ read: Reading, _ mutation: Mutation) -> MutationOutcome {
    if mutation.isInComment { return .comment }
    // A value that is no longer stated was the default, and stood where the change is.
    let gone = reading.positions.filter { read.positions[$0.key] == nil }
    let come = read.positions.filter { reading.positions[$0.key] == nil }
    let others = gone.merging(come) { $1 }.filter {
      !mutation.lines.contains($0.value.start.line)
    }
    if let other = others.keys.min() { return .fault("a value is stated no more: \(other)") }
    return .sameValue
  }

  /// Whether the value of a path stands where a change was made.
  private func stands(_ path: String, in reading: Reading, at mutation: Mutation) -> Bool {
    let spans = reading.positions.filter { stated in
      stated.key == path || stated.key.hasPrefix(path + "[") || stated.key.hasPrefix(path + ".")
    }
    return spans.values.contains { span in
      (span.start.line...max(span.start.line, span.end.line)).overlaps(mutation.lines)
    }
  }
}
