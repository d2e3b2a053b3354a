import ParallelWork
import Testing

@Suite struct `Work in parallel` {
  @Test(arguments: [1, 2, 3, 8], [0, 1, 7, 1000])
  func `gives the results in the order of the pieces`(_ threads: Int, _ count: Int) {
    let results = ParallelWork.map(
      count, threads: threads, state: { 0 },
      work: { piece, done in
        done += 1
        return piece * piece
      })
    #expect(results == (0..<count).map { $0 * $0 })
  }

  @Test func `ends early when asked, and gives nothing`() {
    var told: [Int] = []
    let results = ParallelWork.map(
      1_000_000, threads: 2, state: {}, work: { piece, _ in piece },
      progress: { done in
        told.append(done)
        return told.count < 3
      })
    #expect(results == nil)
    #expect(told.count <= 4)
  }

  @Test func `tells progress up to the end`() {
    var last = 0
    _ = ParallelWork.map(
      50, threads: 3, state: {}, work: { piece, _ in piece },
      progress: { done in
        #expect(done >= last)
        last = done
        return true
      })
    #expect(last == 50)
  }
}
