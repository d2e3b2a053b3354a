import Glibc
import Synchronization

/// How often the user asked to end the work; at the top level, where a signal handler can reach it.
private let requests = Atomic<Int>(0)

/// Ctrl-C and its kin: work that writes files asks here whether it should end, and cleans up.
enum Interruption {
  /// Whether the user wants the work to end.
  static var isRequested: Bool { requests.load(ordering: .relaxed) > 0 }

  /// From now on the first request is noted, and the second ends the process at once.
  ///
  /// A process that was started by a thread that lets no signals through lets them through from here.
  static func watch() {
    _ = isRequested
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { _ in
        if requests.wrappingAdd(1, ordering: .relaxed).oldValue > 0 { _exit(130) }
      }
    }
  }
}
