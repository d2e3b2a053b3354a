import Foundation

/// What stands in a folder.
enum FileNames {
  static func of(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
