import Foundation
import Testing

@Suite struct `The tool under adverse conditions` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  static let hasPython =
    ["/usr/bin", "/usr/local/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/python3")
    }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.url.path).sorted()
  }

  private func python(_ script: String, _ arguments: String) throws -> Tool.Result {
    let path = Self.repository.appending(path: "Tests/Robustness/\(script)").path
    let tool = try #require(Tool.folder).appending(path: "inclusim").path
    return try Tool.shell("python3 '\(path)' '\(tool)' \(arguments)", in: place.url)
  }

  @Test(arguments: ["text", "json", "csv"])
  func `says that standard output is full`(_ format: String) throws {
    let result = try Tool.shell(
      "inclusim run no-programme --format \(format) > /dev/full", in: place.url)
    #expect(result.status == 74)
    #expect(result.errors.contains("No space left on device"))
  }

  @Test func `says that standard output is closed`() throws {
    let result = try Tool.shell("inclusim run no-programme >&-", in: place.url)
    #expect(result.status == 74)
    #expect(result.errors.contains("the results cannot be written"))
  }

  @Test func `runs without standard error`() throws {
    let result = try Tool.shell("inclusim run no-programme 2>&-", in: place.url)
    #expect(result.status == 0 && !result.output.isEmpty)
  }

  @Test func `is silent when the reader of its output leaves early`() throws {
    let result = try Tool.shell(
      "{ inclusim run france-relance-13m --format csv; echo $? > status; } | head -n 1",
      in: place.url)
    #expect(result.errors == "")
    #expect(result.output.split(separator: "\n").count == 1)
    let status = try String(contentsOf: place.url.appending(path: "status"), encoding: .utf8)
    #expect(["0\n", "74\n"].contains(status))
  }

  @Test(.enabled(if: Tool.admitsFileLimits))
  func `leaves nothing of a folder that does not fit`() throws {
    let result = try Tool.shell(
      "ulimit -f 8; inclusim run no-programme --output results", in: place.url)
    #expect(result.status == 74)
    #expect(result.errors.contains("File too large"))
    #expect(try names() == [])
  }

  @Test(.enabled(if: Tool.admitsFileLimits))
  func `keeps an earlier folder when the new one does not fit`() throws {
    let first = try Tool.shell("inclusim run no-programme --output results --quiet", in: place.url)
    #expect(first.status == 0)
    let manifest = place.url.appending(path: "results/manifest.json")
    let before = try Data(contentsOf: manifest)
    let second = try Tool.shell(
      "ulimit -f 8; inclusim run all-advisers --output results", in: place.url)
    #expect(second.status == 74)
    #expect(try Data(contentsOf: manifest) == before)
    #expect(try names() == ["results"])
  }

  @Test(.enabled(if: Tool.admitsFileLimits))
  func `keeps a lock that cannot be written anew`() throws {
    let plan = "extends: no-programme\ntitle: A plan\n"
    try plan.write(
      to: place.url.appending(path: "plan.yaml"), atomically: true, encoding: .utf8)
    let lock = place.url.appending(path: "plan.lock.json")
    #expect(try Tool.shell("inclusim lock plan.yaml", in: place.url).status == 0)
    let before = try Data(contentsOf: lock)
    let again = try Tool.shell("ulimit -f 0; inclusim lock plan.yaml", in: place.url)
    #expect(again.status == 74)
    #expect(try Data(contentsOf: lock) == before)
    #expect(try names() == ["plan.lock.json", "plan.yaml"])
  }

  @Test(.enabled(if: hasPython))
  func `leaves the old folder or the new one, whole, when it is killed`() throws {
    let result = try python("kills.py", "--count 10 --seed 7")
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.hasPrefix("10 runs, seed 7: "))
  }

  @Test(.enabled(if: hasPython))
  func `keeps every run that it said was stored, whole, when it is killed`() throws {
    let result = try python("store-kills.py", "--count 10 --seed 7")
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.hasPrefix("10 kills, seed 7: "))
  }

  @Test(.enabled(if: hasPython))
  func `reads every file of the kept corpus in 256 MiB`() throws {
    let corpus = Self.repository.appending(path: "Tests/FuzzTargetsTests/Corpus").path
    let result = try python("memory.py", "'\(corpus)'")
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains("MiB"))
  }
}
