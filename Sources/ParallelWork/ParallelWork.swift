import Glibc
import Synchronization

/// Independent pieces of work done by several threads, with results in the order of the pieces.
///
/// What a piece gives depends on its number alone and not on who does it or when, so the results
/// are the same whatever the number of threads.
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
    precondition(count >= 0 && threads >= 1, "work needs a thread (was \(threads))")
    let board = Board<Result>(count: count)
    let others = (1..<max(1, min(threads, count))).map { _ in
      Thread {
        var own = state()
        while let piece = board.next() { board.note(work(piece, &own), of: piece) }
      }
    }
    var own = state()
    while let piece = board.next() {
      board.note(work(piece, &own), of: piece)
      if !progress(board.finished) { board.stop() }
    }
    for thread in others { thread.join() }
    // The last pieces may have been done elsewhere while this thread waited.
    guard progress(board.finished) else { return nil }
    return board.results
  }
}

/// Which pieces are taken, and what came of them.
private final class Board<Result: Sendable>: Sendable {
  private let count: Int
  private let taken = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)
  private let done: Mutex<(number: Int, results: [Result?])>

  init(count: Int) {
    self.count = count
    done = Mutex((0, Array(repeating: nil, count: count)))
  }

  func next() -> Int? {
    guard !isStopped.load(ordering: .relaxed) else { return nil }
    let piece = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return piece < count ? piece : nil
  }

  func note(_ result: Result, of piece: Int) {
    done.withLock {
      $0.results[piece] = result
      $0.number += 1
    }
  }

  func stop() { isStopped.store(true, ordering: .relaxed) }

  var finished: Int { done.withLock { $0.number } }

  /// Every result, or nil when one is missing.
  var results: [Result]? {
    done.withLock { done in
      let all = done.results.compactMap(\.self)
      return all.count == count ? all : nil
    }
  }
}
