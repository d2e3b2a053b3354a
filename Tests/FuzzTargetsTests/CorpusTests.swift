import Foundation
import Testing
import _FuzzTargets

/// What fuzzing found, or began with: every file is read again, and none may end the process.
@Suite struct `The kept corpus` {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Corpus")

  private static func files(of target: FuzzTarget) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: target.rawValue), includingPropertiesForKeys: nil)
  }

  @Test(arguments: FuzzTarget.allCases)
  func `is read to its end by its target`(_ target: FuzzTarget) throws {
    let files = try Self.files(of: target)
    #expect(!files.isEmpty)
    for file in files { target.read(Array(try Data(contentsOf: file))) }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `is read to its end by the other targets as well`(_ target: FuzzTarget) throws {
    for other in FuzzTarget.allCases where other != target {
      for file in try Self.files(of: other) { target.read(Array(try Data(contentsOf: file))) }
    }
  }

  @Test func `and so are its parts and its bytes turned around`() throws {
    for target in FuzzTarget.allCases {
      for file in try Self.files(of: target) {
        let bytes = Array(try Data(contentsOf: file))
        for cut in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 8)) {
          target.read(Array(bytes[..<cut]))
          target.read(Array(bytes[cut...]) + bytes[..<cut])
        }
        target.read(bytes.reversed())
      }
    }
  }
}
