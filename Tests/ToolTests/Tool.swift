import Foundation
import Testing

/// The built tool, run as its users run it.
enum Tool {
  /// What a command wrote, and how it ended.
  struct Result {
    let output: String
    let errors: String
    let status: Int32
  }

  /// The folder that holds the built tool: that of the tests themselves.
  static let folder: URL? = {
    let arguments = CommandLine.arguments
    let bundle = arguments.firstIndex(of: "--test-bundle-path").map { arguments[$0 + 1] }
    let start = URL(filePath: bundle ?? arguments[0])
    let folders = sequence(first: start.deletingLastPathComponent()) { folder in
      folder.path.count > 1 ? folder.deletingLastPathComponent() : nil
    }
    return folders.first { folder in
      FileManager.default.isExecutableFile(atPath: folder.appending(path: "inclusim").path)
    }
  }()

  /// Whether the size of the files of the tool may be limited: not when it is built with the thread
  /// sanitizer, whose own memory is made of files.
  static let admitsFileLimits = dlsym(nil, "__tsan_init") == nil

  /// Runs the tool in a folder.
  static func run(_ arguments: String..., in folder: URL? = nil) throws -> Result {
    try run(arguments, in: folder)
  }

  /// Runs the tool with arguments in a list.
  static func run(_ arguments: [String], in folder: URL? = nil) throws -> Result {
    try execute(#require(Tool.folder).appending(path: "inclusim"), arguments, in: folder)
  }

  /// The rows of a table that one thread and three threads write alike.
  static func rowsOnAnyThreads(_ words: [String]) throws -> [Substring] {
    let alone = try run(words + ["--format", "csv", "--jobs", "1"])
    let several = try run(words + ["--format", "csv", "--jobs", "3"])
    #expect(alone.status == 0)
    #expect(several.output == alone.output)
    return alone.output.split(separator: "\r\n")
  }

  /// Runs a line of shell with the tool on the path, errors after what is written to the output.
  static func shell(_ line: String, in folder: URL) throws -> Result {
    try execute(URL(filePath: "/bin/sh"), ["-c", line], in: folder)
  }

  private static func execute(
    _ program: URL, _ arguments: [String], in folder: URL?
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    let own = ProcessInfo.processInfo.environment
    var environment = [
      "PATH": "\(try #require(Tool.folder).path):\(own["PATH"] ?? "/usr/bin:/bin")",
      "LC_ALL": "C.UTF-8", "NO_COLOR": "1",
    ]
    // Where coverage is measured, the tool counts too, unless it may not write a file to its end.
    if let counts = own["LLVM_PROFILE_FILE"] {
      let folder = URL(filePath: counts).deletingLastPathComponent()
      let isLimited = arguments.contains { $0.contains("ulimit") }
      environment["LLVM_PROFILE_FILE"] =
        isLimited ? "/dev/null" : folder.appending(path: "tool-%p.profraw").path
    }
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] { environment[name] = own[name] }
    process.environment = environment
    // Files, unlike pipes, cannot fill up while the other one is read.
    let place = try TemporaryFolder()
    let (output, errors) = (
      place.url.appending(path: "output"), place.url.appending(path: "errors")
    )
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8), status: process.terminationStatus)
  }
}

/// A folder that is removed with the value that made it.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
