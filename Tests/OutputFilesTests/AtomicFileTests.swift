import Foundation
import OutputFiles
import Testing

@Suite struct `A file replaced whole` {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  @Test func `holds the new bytes and nothing stands beside it`() throws {
    try AtomicFile.write(Array("one".utf8), to: temporary.path("table.csv"))
    try AtomicFile.write(Array("two".utf8), to: temporary.path("table.csv"))
    #expect(try temporary.text("table.csv") == "two")
    #expect(try temporary.names() == ["table.csv"])
  }

  @Test func `keeps its permissions and its link`() throws {
    try temporary.write("old", to: "real.csv")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: temporary.path("real.csv"))
    try FileManager.default.createSymbolicLink(
      atPath: temporary.path("table.csv"), withDestinationPath: "real.csv")
    try AtomicFile.write(Array("new".utf8), to: temporary.path("table.csv"))
    #expect(try temporary.text("real.csv") == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: temporary.path("real.csv"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `is refused where a folder stands and where no folder can hold it`() throws {
    #expect(throws: OutputFailure.isFolder(path: temporary.path)) {
      try AtomicFile.write([], to: temporary.path)
    }
    #expect(throws: OutputFailure.noParent(path: temporary.path("none/table.csv"))) {
      try AtomicFile.write([], to: temporary.path("none/table.csv"))
    }
  }

  @Test func `tells a full device`() {
    #expect(throws: OutputFailure.system(path: "/dev/full", code: ENOSPC)) {
      try AtomicFile.write([1], to: "/dev/full")
    }
  }

  @Test func `writes to a device directly`() throws {
    try AtomicFile.write([1], to: "/dev/null")
  }

  @Test func `clears away what a killed process left`() throws {
    try temporary.write("half", to: ".table.csv.inclusim-1-0")
    try AtomicFile.write(Array("new".utf8), to: temporary.path("table.csv"))
    #expect(try temporary.names() == ["table.csv"])
  }
}
