public import Diagnostics
import Messages
public import PlanFiles
import PublicFinance
import Reports
import ResultTables
import ScenarioFiles
public import Simulations
public import Territories

/// The plan of a stored run, read again from its texts and run again: it stands only if what comes out is
/// what the store keeps.
public struct StoredPlan: Sendable {
  /// What it was read from.
  public let stored: StoredSource
  /// The territories of the run.
  public let country: Country
  /// The reading, with the plan.
  public let reading: PlanReading
  /// What there is to say of it: that another version of inclusim made it.
  public let warnings: [Diagnostic]

  /// The plan.
  public let plan: Plan

  /// Reads and runs the plan of a stored run.
  ///
  /// - Throws: ``StoredPlanError`` with everything that is wrong, when the texts are refused, or when a
  ///   figure comes out otherwise than it is stored.
  public init(_ stored: StoredSource) throws(StoredPlanError) {
    self.stored = stored
    guard let country = stored.country() else {
      throw StoredPlanError(diagnostics: [.refusedRun(stored)])
    }
    self.country = country
    reading = PlanReader.read(
      stored.source, overrides: stored.settings.map { Override($0) }, in: country,
      files: stored.files)
    guard let plan = reading.plan else {
      throw StoredPlanError(
        diagnostics: [.refusedRun(stored)] + reading.diagnostics.filter { $0.severity == .error })
    }
    self.plan = plan
    let summary = Summary(of: Outcome(running: plan))
    let moved = Self.differences(stored.figures, summary.rows.map(StoredFigure.init))
    guard moved.isEmpty else {
      throw StoredPlanError(diagnostics: [.differingRun(stored, moved)])
    }
    warnings = stored.isOfThisRelease ? [] : [.otherVersion(stored)]
  }

  /// Reads the plan with other values in the place of some of its own.
  ///
  /// - Parameter settings: Values as given with `--set`, which come after those that are stored.
  public func reading(changing settings: [String]) -> PlanReading {
    guard !settings.isEmpty else { return reading }
    return PlanReader.read(
      stored.source, overrides: (stored.settings + settings).map { Override($0) }, in: country,
      files: stored.files)
  }

  /// The figures that one side lacks, or has with another value, in the order of the summary.
  static func differences(
    _ before: [StoredFigure], _ now: [StoredFigure]
  ) -> [(name: StoredFigure.Name, before: StoredFigure?, now: StoredFigure?)] {
    let found = Dictionary(now.map { ($0.name, $0) }) { first, _ in first }
    let known = Set(before.map(\.name))
    return before.compactMap { figure in
      let other = found[figure.name]
      return other?.value == figure.value ? nil : (figure.name, figure, other)
    } + now.filter { !known.contains($0.name) }.map { ($0.name, nil, $0) }
  }
}

/// Why the plan of a stored run may not pass for that run.
public struct StoredPlanError: Error, Sendable {
  /// Everything that is wrong.
  public let diagnostics: [Diagnostic]
}

extension StoredSource {
  var isOfThisRelease: Bool {
    run.tool == Release.version && run.dataDigest == Release.dataDigest
  }

  /// How the inclusim that made the run differs from this one.
  fileprivate var versionNotes: [Message] {
    var notes: [Message] = []
    if run.tool != Release.version {
      notes.append(
        Message(
          StoreText.otherTool, ["before": .text(run.tool), "now": .text(Release.version)]))
    }
    if run.dataDigest != Release.dataDigest {
      notes.append(
        Message(
          StoreText.otherData,
          [
            "before": .text(String(run.dataDigest.prefix(12))),
            "now": .text(String(Release.dataDigest.prefix(12))),
          ]))
    }
    return notes
  }

  fileprivate var words: [String: Message.Argument] {
    ["number": .integer(run.number), "path": .text(reference.path)]
  }
}

extension Diagnostic {
  private static let shownDifferences = 5

  fileprivate static func refusedRun(_ stored: StoredSource) -> Diagnostic {
    Diagnostic(
      .storeDiffers, Message(StoreText.refused, stored.words), at: nil, notes: stored.versionNotes,
      hints: [Message(StoreText.differsHint)])
  }

  fileprivate static func differingRun(
    _ stored: StoredSource,
    _ moved: [(name: StoredFigure.Name, before: StoredFigure?, now: StoredFigure?)]
  ) -> Diagnostic {
    let shown = moved.prefix(shownDifferences).map { name, before, now in
      Message(
        StoreText.difference,
        [
          "item": .text("\(name.section) \(name.item)"), "place": .text(name.place),
          "before": .text(before?.text ?? "–"), "now": .text(now?.text ?? "–"),
        ])
    }
    let rest = moved.count - shown.count
    let why = stored.versionNotes
    return Diagnostic(
      .storeDiffers,
      Message(StoreText.differs, stored.words.merging(["count": .integer(moved.count)]) { $1 }),
      at: nil,
      notes: shown
        + (rest > 0 ? [Message(StoreText.moreDifferences, ["count": .integer(rest)])] : [])
        + (why.isEmpty ? [Message(StoreText.sameVersions)] : why),
      hints: [Message(StoreText.differsHint)])
  }

  fileprivate static func otherVersion(_ stored: StoredSource) -> Diagnostic {
    Diagnostic(
      .storeOtherVersion, severity: .warning, Message(StoreText.otherVersion, stored.words),
      at: nil, notes: stored.versionNotes + [Message(StoreText.sameFigures)])
  }
}
