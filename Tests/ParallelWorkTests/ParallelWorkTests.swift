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

  @Test(arguments: [1, 2, 3, 8], [0, 1, 7, 1000])
  func `gathers what each thread made of its pieces, no piece twice`(_ threads: Int, _ count: Int) {
    let work = ParallelWork.gather(
      count, threads: threads, state: { [Int]() }, work: { piece, own in own.append(piece) },
      output: \.self)
    #expect(work.isWhole)
    #expect(work.outputs.count == max(1, min(threads, count)))
    #expect(work.outputs.joined().sorted() == Array(0..<count))
  }

  @Test func `keeps what was made before it was ended`() {
    let work = ParallelWork.gather(
      1_000_000, threads: 2, state: { [Int]() }, work: { piece, own in own.append(piece) },
      output: \.self, progress: { $0 < 3 })
    let pieces = work.outputs.joined().sorted()
    #expect(!work.isWhole)
    #expect(pieces.count >= 3 && pieces == Array(0..<pieces.count))
  }
}
