import Digests
import OutputFiles

/// A file as it was written: its name, size and digest.
public struct WrittenFile: Sendable, Hashable {
  /// The name in the folder.
  public let name: String
  /// The size in bytes.
  public let bytes: Int
  /// The SHA-256 digest, in hexadecimal.
  public let digest: String
  /// The rows of a table without its header; nil for other files.
  public let rows: Int?
}

/// Hands bytes on, and counts and digests them on the way.
final class DigestingOutput {
  private let sink: ([UInt8]) throws(OutputFailure) -> Void
  private var digest = SHA256()
  private var count = 0

  init(to sink: @escaping ([UInt8]) throws(OutputFailure) -> Void) {
    self.sink = sink
  }

  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    digest.update(bytes)
    count += bytes.count
    try sink(bytes)
  }

  func file(named name: String, rows: Int? = nil) -> WrittenFile {
    WrittenFile(name: name, bytes: count, digest: digest.hexadecimal, rows: rows)
  }
}
