import CFileExchange
import Glibc

/// A file in memory with a path of its own, for libraries that write to paths only.
///
/// Nothing of it is left on a disk, whatever happens to the process.
public final class MemoryFile {
  private let file: Descriptor
  private let reported: String

  /// Makes an empty file.
  ///
  /// - Parameter path: The path that failures name: that of the file the bytes are meant for.
  /// - Throws: ``OutputFailure`` when the system has no memory or no descriptor for it.
  public init(reportedAs path: String) throws(OutputFailure) {
    guard let file = Descriptor(file_in_memory("inclusim")) else {
      throw .system(path: path, code: errno)
    }
    self.file = file
    reported = path
  }

  /// Where the file can be opened, in this process alone.
  public var path: String { "/proc/self/fd/\(file.number)" }

  /// Everything written to the file.
  public func bytes() throws(OutputFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(file.number, &buffer, buffer.count, off_t(bytes.count))
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw .system(path: reported, code: errno)
      }
    }
  }
}
