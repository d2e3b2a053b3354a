import Glibc

/// One thread of the system, which hands its output to the thread that waits for it.
///
/// When the system has none to give, ``join()`` gives nil and the others do its work.
final class Thread<Output: Sendable> {
  private var handle: pthread_t?
  private let body: Body

  private final class Body: Sendable {
    let work: @Sendable () -> Output
    // Written by the thread before its end, read after that end was waited for.
    nonisolated(unsafe) var output: Output?

    init(_ work: @escaping @Sendable () -> Output) { self.work = work }

    func run() { output = work() }
  }

  init(_ work: @escaping @Sendable () -> Output) {
    body = Body(work)
    // The start of a thread takes a C function, which knows no type parameter.
    let run = Unmanaged.passRetained(Start(body.run))
    var handle = pthread_t()
    let code = pthread_create(
      &handle, nil,
      { pointer in
        if let pointer { Unmanaged<Start>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }, run.toOpaque())
    if code == 0 {
      self.handle = handle
    } else {
      run.release()
    }
  }

  /// Waits for the end of the work and gives what came of it.
  func join() -> Output? {
    guard let handle else { return nil }
    pthread_join(handle, nil)
    self.handle = nil
    return body.output
  }
}

/// What a thread does.
private final class Start: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
