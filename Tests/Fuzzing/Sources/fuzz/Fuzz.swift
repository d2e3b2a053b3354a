import CLibFuzzer
import Glibc
import _FuzzTargets

// Coverage-guided fuzzing of one reader, with libFuzzer and the address sanitizer.
//
//   FUZZ_TARGET=amounts Tests/Fuzzing/.build/release/fuzz -runs=10000000 CORPUS
//
// Tests/Fuzzing/fuzz.sh builds and runs it.

/// The target named by the environment.
private let target: FuzzTarget = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    let message = "FUZZ_TARGET must be one of: \(names)\n"
    write(STDERR_FILENO, message, message.utf8.count)
    exit(64)
  }
  return target
}()

@main
enum Fuzz {
  static func main() {
    var (count, arguments) = (CommandLine.argc, CommandLine.unsafeArgv)
    exit(
      LLVMFuzzerRunDriver(&count, &arguments) { data, size in
        target.read(Array(UnsafeBufferPointer(start: data, count: size)))
        return 0
      })
  }
}
