import Foundation
import OutputFiles
import Testing

@Suite struct `A folder put in its place in one step` {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  /// An output whose marker lists its other files, one a line after a first line.
  private func staged(_ name: String = "results") throws(OutputFailure) -> StagedFolder {
    try StagedFolder(at: temporary.path(name), marker: "marker") { bytes in
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      return lines.first == "ours" ? Set(lines.dropFirst()) : nil
    }
  }

  private func fill(
    _ folder: StagedFolder, _ files: [String], text: String = "new"
  ) throws(OutputFailure) {
    let marker = (["ours"] + files).joined(separator: "\n")
    for (name, text) in files.map({ ($0, text) }) + [("marker", marker)] {
      let file = try folder.file(name)
      try file.write(Array(text.utf8))
      try file.finish()
    }
  }

  @Test func `appears with all its files when it is committed, and not before`() throws {
    let folder = try staged()
    try fill(folder, ["a", "b"])
    #expect(try !temporary.names().contains("results"))
    try folder.commit()
    #expect(try temporary.names() == ["results"])
    #expect(try temporary.names("results") == ["a", "b", "marker"])
  }

  @Test func `replaces an earlier output whole, files that are no longer written included`() throws
  {
    var folder = try staged()
    try fill(folder, ["a", "b"], text: "old")
    try folder.commit()
    folder = try staged()
    try fill(folder, ["b", "c"])
    #expect(try temporary.text("results/b") == "old")
    try folder.commit()
    #expect(try temporary.names() == ["results"])
    #expect(try temporary.names("results") == ["b", "c", "marker"])
    #expect(try temporary.text("results/b") == "new")
  }

  @Test func `leaves the old one and nothing else when it is given up`() throws {
    var folder: StagedFolder? = try staged()
    try fill(#require(folder), ["a"], text: "old")
    try folder?.commit()
    folder = try staged()
    try fill(#require(folder), ["a"])
    folder = nil
    #expect(try temporary.names() == ["results"])
    #expect(try temporary.text("results/a") == "old")
  }

  @Test func `takes the place of an empty folder, and keeps its permissions`() throws {
    try FileManager.default.createDirectory(
      atPath: temporary.path("results"), withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    let folder = try staged()
    try fill(folder, ["a"])
    try folder.commit()
    let attributes = try FileManager.default.attributesOfItem(atPath: temporary.path("results"))
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }

  @Test func `never replaces a folder that is no output`() throws {
    try temporary.write("thesis", to: "results/chapter")
    #expect(throws: OutputFailure.notAnOutput(path: temporary.path("results"))) { try staged() }
    try temporary.write("theirs", to: "results/marker")
    #expect(throws: OutputFailure.notAnOutput(path: temporary.path("results"))) { try staged() }
    #expect(try temporary.names("results") == ["chapter", "marker"])
  }

  @Test func `never replaces an output in which someone put a file of their own`() throws {
    let folder = try staged()
    try fill(folder, ["a"])
    try folder.commit()
    try temporary.write("mine", to: "results/analysis.R")
    let refused = OutputFailure.holdsForeign(path: temporary.path("results"), name: "analysis.R")
    #expect(throws: refused) { try staged() }
  }

  @Test func `sees a file that was put there while it was written`() throws {
    let first = try staged()
    try fill(first, ["a"], text: "old")
    try first.commit()
    let second = try staged()
    try fill(second, ["a"])
    try temporary.write("mine", to: "results/late")
    #expect(throws: OutputFailure.self) { try second.commit() }
    #expect(try temporary.text("results/a") == "old")
    #expect(try temporary.text("results/late") == "mine")
  }

  @Test func `is refused where a file stands, where no folder can hold it, and where one works`()
    throws
  {
    try temporary.write("text", to: "results")
    #expect(throws: OutputFailure.notFolder(path: temporary.path("results"))) { try staged() }
    #expect(throws: OutputFailure.noParent(path: temporary.path("none/results"))) {
      try staged("none/results")
    }
    #expect(throws: OutputFailure.workingFolder(path: ".")) {
      try StagedFolder(at: ".", marker: "marker") { _ in [] }
    }
    #expect(throws: OutputFailure.workingFolder(path: "/")) {
      try StagedFolder(at: "/", marker: "marker") { _ in [] }
    }
    #expect(throws: OutputFailure.self) { try StagedFolder(at: "", marker: "m") { _ in [] } }
    #expect(throws: OutputFailure.self) { try StagedFolder(at: "a\0b", marker: "m") { _ in [] } }
  }

  @Test func `follows a link to the folder, and leaves the link`() throws {
    let first = try staged("real")
    try fill(first, ["a"], text: "old")
    try first.commit()
    try FileManager.default.createSymbolicLink(
      atPath: temporary.path("results"), withDestinationPath: "real")
    let second = try staged()
    try fill(second, ["a"])
    try second.commit()
    #expect(try temporary.text("real/a") == "new")
    #expect(try temporary.names() == ["real", "results"])
  }

  @Test func `clears away what a killed process left, and not what a living one writes`() throws {
    try temporary.write("half", to: ".results.inclusim-1-0/a")
    try temporary.write("other", to: ".results-other")
    let living = try staged()
    try fill(living, ["a"], text: "living")
    let other = try staged()
    try fill(other, ["a"], text: "other")
    let hidden = try temporary.names().filter { $0.hasPrefix(".results.inclusim-") }
    #expect(hidden.count == 2)
    #expect(!hidden.contains(".results.inclusim-1-0"))
    try other.commit()
    try living.commit()
    #expect(try temporary.names() == [".results-other", "results"])
    #expect(try temporary.text("results/a") == "living")
  }
}
