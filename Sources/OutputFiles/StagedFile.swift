import Glibc

/// A file of a folder in the making: bytes are added at its end, or put at places.
public final class StagedFile: Sendable {
  private let file: Descriptor
  private let path: String

  init(_ file: Descriptor, reportedAs path: String) {
    self.file = file
    self.path = path
  }

  /// Adds bytes.
  public func write(_ bytes: [UInt8]) throws(OutputFailure) {
    if let code = bytes.withUnsafeBytes({ file.write($0) }) {
      throw .system(path: path, code: code)
    }
  }

  /// Puts bytes at a place, counted from the start of the file; several threads may do so at once.
  public func write(
    _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(OutputFailure) {
    if let code = file.write(bytes, at: offset) { throw .system(path: path, code: code) }
  }

  /// Brings the file to the disk, after which nothing may be added.
  public func finish() throws(OutputFailure) {
    if let code = file.synchronize() { throw .system(path: path, code: code) }
  }
}
