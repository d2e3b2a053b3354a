import Glibc

/// One thread of the system; when it has none to give, the others do its work.
final class Thread {
  private var handle: pthread_t?

  private final class Body {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  init(_ work: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(work))
    var handle = pthread_t()
    let code = pthread_create(
      &handle, nil,
      { pointer in
        if let pointer { Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().work() }
        return nil
      }, body.toOpaque())
    if code == 0 {
      self.handle = handle
    } else {
      body.release()
    }
  }

  /// Waits for the end of the work.
  func join() {
    if let handle { pthread_join(handle, nil) }
    handle = nil
  }
}
