public import Diagnostics

/// The results of a run beside those that were locked.
public struct LockComparison: Sendable {
  /// A figure that moved.
  public struct Move: Sendable, Hashable {
    /// What it is.
    public let name: LockedFigure.Name
    /// The locked value.
    public let before: LockedFigure.Value
    /// The value now.
    public let now: LockedFigure.Value
    /// Where the locked value stands.
    public let span: SourceSpan
  }

  /// What a result comes from.
  public enum Origin: Sendable, Hashable, CaseIterable {
    /// The scenario, or a file that it rests on.
    case input
    /// The data built into the tool.
    case data
    /// The version of the tool.
    case tool
  }

  /// The figures that moved, in the order of the lock.
  public let moves: [Move]
  /// Figures of the lock that the run does not have, such as those of later months.
  public let gone: [LockedFigure.Name]
  /// Figures that the lock does not have.
  public let added: [LockedFigure.Name]
  /// What changed since the lock.
  public let changed: Set<Origin>
  /// The lock.
  public let file: LockFile
  /// The results now.
  public let now: Lock

  /// Whether the results are still those of the lock.
  public var holds: Bool { moves.isEmpty && gone.isEmpty && added.isEmpty }

  /// Compares results with a lock.
  public init(_ now: Lock, with file: LockFile) {
    let current = Dictionary(
      now.figures.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let locked = Set(file.lock.figures.map(\.name))
    moves = zip(file.lock.figures, file.spans).compactMap { figure, span in
      guard let value = current[figure.name], figure.hasMoved(to: value) else {
        return nil
      }
      return Move(name: figure.name, before: figure.value, now: value, span: span)
    }
    gone = file.lock.figures.map(\.name).filter { current[$0] == nil }
    added = now.figures.map(\.name).filter { !locked.contains($0) }
    var changed: Set<Origin> = []
    if now.input != file.lock.input { changed.insert(.input) }
    if now.data != file.lock.data { changed.insert(.data) }
    if now.tool != file.lock.tool { changed.insert(.tool) }
    self.changed = changed
    self.file = file
    self.now = now
  }
}
