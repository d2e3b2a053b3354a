import Foundation
import Testing

@Suite struct `A command line that is refused` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  @Test(arguments: [
    ("runn all-advisers", "inclusim run"), ("sweeep x", "inclusim sweep"),
    ("all-advisers", "inclusim run all-advisers"), ("plan.yaml", "inclusim run plan.yaml"),
    ("departments 48", "inclusim departments | grep 48"), ("frobnicate", "`scenarios`"),
    ("init late-start", "inclusim init --from late-start"),
  ])
  func `says what was probably meant`(line: String, hint: String) throws {
    let result = try Tool.shell("inclusim \(line)", in: place.url)
    #expect(result.status == 64)
    #expect((result.output + result.errors).contains(hint), "\(result.output + result.errors)")
    let french = try Tool.shell("inclusim \(line) --language fr", in: place.url)
    #expect((french.output + french.errors).contains("conseil"))
  }

  @Test func `is refused as before where nothing comes to mind`() throws {
    let result = try Tool.run("run")
    #expect(result.status == 64 && !result.errors.contains("hint:"))
  }
}

@Suite struct `Scenarios of one title` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  @Test func `are told, and refused where nothing else tells them apart`() throws {
    for name in ["a", "b"] {
      try "extends: no-programme\ntitle: One plan\nhorizon: 12 months\n"
        .write(to: place.url.appending(path: "\(name).yaml"), atomically: true, encoding: .utf8)
    }
    let text = try Tool.run("run", "a.yaml", "b.yaml", in: place.url)
    #expect(text.status == 0 && text.errors.contains("warning[same-title]"))
    #expect(text.errors.contains("`a.yaml` and `b.yaml`"))
    let csv = try Tool.run("run", "a.yaml", "b.yaml", "--format", "csv", in: place.url)
    #expect(csv.status == 1 && csv.output == "" && csv.errors.contains("error[same-title]"))
    #expect(try Tool.run("run", "a.yaml", "no-programme", in: place.url).errors == "")
  }

  @Test func `and errors are told before warnings`() throws {
    let text = """
      extends: france-relance-13m
      title: A plan
      lines: {advisers: {quantities: posts.csv}}
      posts-cap: none
      params: {contact-hors: 3}

      """
    try text.write(
      to: place.url.appending(path: "a.yaml"), atomically: true, encoding: .utf8)
    try "code,posts\n01,3\n".write(
      to: place.url.appending(path: "posts.csv"), atomically: true, encoding: .utf8)
    let result = try Tool.run("run", "a.yaml", in: place.url)
    #expect(result.status == 1)
    let (error, warning) = (result.errors.range(of: "error["), result.errors.range(of: "warning["))
    #expect(try #require(error).lowerBound < #require(warning).lowerBound)
    #expect(result.errors.contains("inclusim parameters"))
  }
}
