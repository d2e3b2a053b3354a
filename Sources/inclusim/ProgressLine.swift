import InclusionPlan

/// A line on the terminal that says how far the work is, how fast it goes and how long it takes;
/// nothing where nobody watches.
final class ProgressLine {
  private let count: Int
  private let isShown: Bool
  private let clock = ContinuousClock()
  private var start: (done: Int, time: ContinuousClock.Instant)
  private var shown = -1

  /// Rates are told after so many seconds of work.
  private static let warmUp = 1.0

  init(of count: Int, isShown: Bool) {
    self.count = count
    self.isShown = isShown && Terminal.isWatched
    start = (0, clock.now)
  }

  /// Says how much was done before the work began.
  func begin(at done: Int) { start = (done, clock.now) }

  /// Shows how much is done, at most once for each percent.
  func show(_ done: Int) {
    guard isShown, count > 0, done * 100 / count > shown else { return }
    shown = done * 100 / count
    Terminal.rewriteLine(message(done).text(in: Terminal.language))
  }

  private func message(_ done: Int) -> Message {
    let spent = (clock.now - start.time) / .seconds(1)
    guard spent > Self.warmUp, done > start.done else {
      return Message(
        SweepMessage.progress, ["done": .integer(done), "count": .integer(count)])
    }
    let rate = Double(done - start.done) / spent
    let left = Int((Double(count - done) / rate).rounded(.up))
    let time = Message(
      SweepMessage.minutesAndSeconds,
      [
        "minutes": .integer(left / 60),
        "seconds": .text(left % 60 < 10 ? "0\(left % 60)" : "\(left % 60)"),
      ])
    return Message(
      SweepMessage.progressWithRate,
      [
        "done": .integer(done), "count": .integer(count),
        "rate": .number(rate, decimals: rate < 10 ? 1 : 0), "left": .message(time),
      ])
  }

  /// Takes the line away.
  func clear() {
    if isShown, shown >= 0 { Terminal.rewriteLine("") }
  }
}
