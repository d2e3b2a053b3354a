import Foundation
import Testing

@Suite struct `The command merge` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private func shell(_ line: String) throws -> Tool.Result { try Tool.shell(line, in: place.url) }

  private static let ensemble =
    "inclusim ensemble france-relance-13m --draws 320 --set horizon=36 --design sobol"

  @Test func `gives what one run gives, byte for byte`() throws {
    for number in 1...3 {
      let part = try shell("\(Self.ensemble) --shard \(number)/3 --part \(number).part --jobs 1")
      #expect(part.status == 0 && part.output == "" && part.errors == "")
    }
    for format in ["text", "csv", "json"] {
      let whole = try shell("\(Self.ensemble) --format \(format)")
      let merged = try shell("inclusim merge 3.part 1.part 2.part --format \(format)")
      #expect(merged.status == 0 && merged.errors == "")
      #expect(merged.output == whole.output)
    }
    // Parts of parts are parts.
    let half = try shell("inclusim merge 1.part 3.part --partial --part half.part")
    #expect(half.status == 0 && half.output.contains("PARTIAL: 213 of 320 draws are counted"))
    let all = try shell("inclusim merge half.part 2.part")
    #expect(all.output == (try shell(Self.ensemble).output))
  }

  @Test func `refuses what does not belong together, and writes nothing`() throws {
    _ = try shell("\(Self.ensemble) --shard 1/2 --part a.part")
    _ = try shell("\(Self.ensemble) --seed 7 --shard 2/2 --part b.part")
    _ = try shell("head -c 2000 a.part > cut.part; echo draws > text.part")
    let cases = [
      ("a.part", "error[draws-missing]: 160 of 320 draws are in no part: 160–319"),
      ("a.part a.part", "error[counted-twice]: `a.part` holds draws"),
      ("a.part b.part", "error[parts-differ]: `b.part` is a part of another ensemble"),
      ("cut.part", "error[not-a-part]: `cut.part` is cut short or was changed"),
      ("text.part", "error[not-a-part]: `text.part` is not a part"),
    ]
    for (files, message) in cases {
      let result = try shell("inclusim merge \(files) --output merged.txt")
      #expect(result.status == 1 && result.output == "")
      #expect(result.errors.contains(message), "\(result.errors)")
    }
    let absent = try shell("inclusim merge absent.part")
    #expect(absent.status == 74 && absent.errors.contains("error[missing-file]"))
    #expect(!FileManager.default.fileExists(atPath: place.url.appending(path: "merged.txt").path))
  }

  @Test func `refuses a scenario that has changed since`() throws {
    _ = try shell("inclusim init --output plan.yaml")
    _ = try shell("inclusim ensemble plan.yaml --draws 3 --part a.part")
    #expect(try shell("inclusim merge a.part").status == 0)
    _ = try shell("mv plan.yaml moved.yaml")
    #expect(try shell("inclusim merge a.part").status == 74)
    #expect(try shell("inclusim merge a.part --scenario moved.yaml").status == 0)
    let changed = try shell(
      "echo '# changed' >> moved.yaml; inclusim merge a.part --scenario moved.yaml")
    #expect(changed.status == 1)
    #expect(changed.errors.contains("what differs: the scenario, a file that it rests on"))
  }
}

@Suite struct `An interrupted ensemble` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  /// Begins an ensemble that takes long, or goes on with it, and ends it after a while.
  private func interrupted(_ options: String) throws -> (result: Tool.Result, counted: Int) {
    let ended = try Tool.shell(
      """
      inclusim ensemble france-relance-13m --draws 2000000 --part e.part --format json \
        --output partial.json \(options) & pid=$!
      sleep 4; kill -INT $pid; wait $pid
      """, in: place.url)
    let file = place.url.appending(path: "partial.json")
    let partial = try String(contentsOf: file, encoding: .utf8)
    #expect(partial.contains("\"complete\": false"))
    let count = partial.components(separatedBy: "\"counted-draws\": ").last?
      .prefix { $0.isNumber }
    return (ended, try #require(count.flatMap { Int($0) }))
  }

  @Test func `leaves a result that says how much of it there is, and goes on from there`() throws {
    let (first, counted) = try interrupted("")
    #expect(first.status == 130 && first.output == "")
    #expect(first.errors.contains("interrupted: "))
    #expect(first.errors.contains("they are kept in `e.part`; `--resume` goes on from there"))
    #expect(counted > 0)
    let (second, more) = try interrupted("--resume")
    #expect(second.status == 130)
    #expect(more > counted)
  }

  @Test func `does not go on from another one`() throws {
    let lines = ["--draws 3", "--draws 4 --resume", "--draws 3 --seed 1 --resume"]
    let results = try lines.map {
      try Tool.shell("inclusim ensemble no-programme \($0) --part e.part", in: place.url)
    }
    #expect(results.map(\.status) == [0, 1, 1])
    #expect(results[1].errors.contains("what differs: the number of draws"))
    #expect(results[2].errors.contains("what differs: the seed"))
  }

  @Test(arguments: [
    ("--resume", "--resume needs --part FILE"), ("--shard 1/2", "--shard needs --part FILE"),
    ("--shard 3/2 --part p", "not `3/2`"), ("--shard half --part p", "not `half`"),
    ("--shard 1/2 --part p --format csv", "takes no --format"),
    ("--shard 1/2 --part p --output o", "takes no --output"),
  ])
  func `tells options that do not go together, as misuse`(options: String, message: String) throws {
    let result = try Tool.shell("inclusim ensemble no-programme \(options)", in: place.url)
    #expect(result.status == 64 && result.output == "")
    #expect(result.errors.contains(message), "\(result.errors)")
  }
}

@Suite struct `The job of Kubernetes` {
  /// The script of the container, its lines folded as YAML does.
  private static func script() throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Docs/guides/kubernetes-ensemble.yaml")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasSuffix("- >-") })
    let depth = lines[start].prefix { $0 == " " }.count
    return lines[(start + 1)...].prefix { $0.prefix { $0 == " " }.count > depth }
      .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
  }

  @Test func `counts each shard by its index`() throws {
    let place = try TemporaryFolder()
    try Self.script().write(
      to: place.url.appending(path: "pod.sh"), atomically: true, encoding: .utf8)
    let result = try Tool.shell(
      """
      export SCENARIO=no-programme DRAWS=10 SHARDS=3 PARTS=.
      for JOB_COMPLETION_INDEX in 0 1 2; do
        export JOB_COMPLETION_INDEX; sh pod.sh || exit 1
      done
      ls; inclusim merge *.part --format csv > merged.csv
      inclusim ensemble no-programme --draws 10 --format csv | cmp - merged.csv
      """, in: place.url)
    #expect(result.status == 0 && result.errors == "")
    #expect(result.output == "1.part\n2.part\n3.part\npod.sh\n")
  }
}

@Suite struct `All draws in a folder` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private static let ensemble = "inclusim ensemble no-programme --draws 5"

  @Test func `are written beside the result, in place of earlier ones and of nothing else`() throws
  {
    let first = try Tool.shell("\(Self.ensemble) --all-draws draws > text; ls draws", in: place.url)
    #expect(first.status == 0 && first.errors == "")
    #expect(first.output.contains("index.json\n") && first.output.contains("parameters.npy\n"))
    let plain = try Tool.shell("\(Self.ensemble) | cmp - text", in: place.url)
    #expect(plain.status == 0)
    #expect(try Tool.shell("\(Self.ensemble) --all-draws draws", in: place.url).status == 0)
    let foreign = try Tool.shell(
      "touch draws/mine; \(Self.ensemble) --all-draws draws", in: place.url)
    #expect(foreign.status == 74 && foreign.errors.contains("mine"))
    let other = try Tool.shell(
      "mkdir own; touch own/a; \(Self.ensemble) --all-draws own", in: place.url)
    #expect(other.status == 74 && other.output == "")
  }

  @Test(arguments: ["--shard 1/2 --part p", "--part p --resume"])
  func `are those of a whole run`(options: String) throws {
    let result = try Tool.shell(
      "\(Self.ensemble) --all-draws draws \(options)", in: place.url)
    #expect(
      result.status == 64 && result.errors.contains("--all-draws writes all draws in one run"))
  }
}
