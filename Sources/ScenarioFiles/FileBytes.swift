import Glibc

/// The bytes of a file, read without Foundation, whose loading alone takes longer than a run.
enum FileBytes {
  enum Failure: Error, Hashable {
    case missing
    case folder
    case notPermitted
    case other(String)
  }

  /// The bytes of a file, at most `limit` of them.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    // A path with a NUL would name another file to the system.
    guard !path.utf8.contains(0) else { throw .missing }
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(errno) }
    defer { close(file) }
    return try read(file, limit: limit)
  }

  /// The bytes of standard input, at most `limit` of them.
  static func standardInput(limit: Int) throws(Failure) -> [UInt8] {
    try read(STDIN_FILENO, limit: limit)
  }

  private static func read(_ file: Int32, limit: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = unsafe Glibc.read(file, &buffer, min(buffer.count, limit - bytes.count))
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw Failure(errno)
      }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// The bytes of a file that is neither a folder nor a device, which could keep a reader waiting.
  static func readRegular(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw Failure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return try read(path, limit: limit)
    case S_IFDIR: throw .folder
    default: throw Failure(EINVAL)
    }
  }
}

extension FileBytes.Failure {
  /// What an error code of the system means for a reader.
  init(_ code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EISDIR: .folder
      case EACCES, EPERM: .notPermitted
      default: .other(unsafe String(cString: strerror(code)))
      }
  }
}
