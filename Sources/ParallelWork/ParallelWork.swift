import Glibc
import Synchronization

/// Independent pieces of work done by several threads.
///
/// What a piece gives depends on its number alone and not on who does it or when, so that results
/// are the same whatever the number of threads. Threads share no memory but three counters: each keeps
/// what it made until its end.
public enum ParallelWork {
  /// The processors this process may use.
  public static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Does pieces of work, each thread taking the next piece that nobody has.
  ///
  /// - Parameters:
  ///   - count: The number of pieces, 0 or more.
  ///   - threads: The number of threads, at least 1, the calling one among them.
  ///   - state: Makes what a thread keeps from one piece to the next, such as memory.
  ///   - work: Does the piece of a number; called on any thread.
  ///   - progress: Told the number of finished pieces, on the calling thread only; it ends the
  ///     work early by returning false.
  /// - Returns: The results in the order of the pieces, or nil when the work was ended early.
  public static func map<State, Result: Sendable>(
    _ count: Int, threads: Int, state: @escaping @Sendable () -> State,
    work: @escaping @Sendable (Int, inout State) -> Result,
    progress: (Int) -> Bool = { _ in true }
  ) -> [Result]? {
    let done = gather(
      count, threads: threads, state: { (own: state(), done: [(piece: Int, result: Result)]()) },
      work: { piece, thread in thread.done.append((piece, work(piece, &thread.own))) },
      output: \.done, progress: progress)
    guard done.isWhole else { return nil }
    var results = [Result?](repeating: nil, count: count)
    for (piece, result) in done.outputs.joined() { results[piece] = result }
    return results.compactMap(\.self)
  }

  /// Does pieces of work, with one output of each thread rather than one of each piece.
  ///
  /// - Parameters:
  ///   - count: The number of pieces, 0 or more.
  ///   - threads: The number of threads, at least 1, the calling one among them.
  ///   - state: Makes what a thread keeps from one piece to the next.
  ///   - work: Does the piece of a number; called on any thread.
  ///   - output: What a thread has made of its pieces, asked at its end.
  ///   - progress: Told the number of finished pieces, on the calling thread only; it ends the
  ///     work early by returning false.
  /// - Returns: The outputs, in no order that means anything, and whether the work was not ended early.
  public static func gather<State, Output: Sendable>(
    _ count: Int, threads: Int, state: @escaping @Sendable () -> State,
    work: @escaping @Sendable (Int, inout State) -> Void,
    output: @escaping @Sendable (State) -> Output,
    progress: (Int) -> Bool = { _ in true }
  ) -> (outputs: [Output], isWhole: Bool) {
    precondition(count >= 0 && threads >= 1, "work needs a thread (was \(threads))")
    let board = Board(count: count)
    let others = (1..<max(1, min(threads, count))).map { _ in
      Thread {
        var own = state()
        while let piece = board.next() {
          work(piece, &own)
          board.finish()
        }
        return output(own)
      }
    }
    var own = state()
    while let piece = board.next() {
      work(piece, &own)
      board.finish()
      if !progress(board.finished) { board.stop() }
    }
    let outputs = [output(own)] + others.compactMap { $0.join() }
    // The last pieces may have been done elsewhere while this thread waited.
    let goesOn = progress(board.finished)
    return (outputs, goesOn && board.finished == count)
  }
}

/// How many pieces are taken, and how many finished.
private final class Board: Sendable {
  private let count: Int
  private let taken = Atomic<Int>(0)
  private let done = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)

  init(count: Int) { self.count = count }

  func next() -> Int? {
    guard !isStopped.load(ordering: .relaxed) else { return nil }
    let piece = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return piece < count ? piece : nil
  }

  func finish() { done.wrappingAdd(1, ordering: .relaxed) }

  func stop() { isStopped.store(true, ordering: .relaxed) }

  var finished: Int { done.load(ordering: .relaxed) }
}
