import InclusionPlan

/// A line on the terminal that says how far the work is; nothing where nobody watches.
final class ProgressLine {
  private let count: Int
  private let isShown: Bool
  private var shown = -1

  init(of count: Int, isShown: Bool) {
    self.count = count
    self.isShown = isShown && Terminal.isWatched
  }

  /// Shows how much is done, at most once for each percent.
  func show(_ done: Int) {
    guard isShown, count > 0, done * 100 / count > shown else { return }
    shown = done * 100 / count
    let message = Message(
      SweepMessage.progress, ["done": .integer(done), "count": .integer(count)])
    Terminal.rewriteLine(message.text(in: Terminal.language))
  }

  /// Takes the line away.
  func clear() {
    if isShown, shown >= 0 { Terminal.rewriteLine("") }
  }
}
