import Glibc

/// A single file that is replaced whole: its old bytes or its new ones, never a part.
public enum AtomicFile {
  /// Writes a file.
  ///
  /// The bytes are written beside the file, brought to the disk, and put in its place in one step.
  /// A device, a pipe or a socket is written to directly. What a killed process left beside the
  /// file is removed by the next one that writes it.
  ///
  /// - Throws: ``OutputFailure`` when the place cannot be written; the file is then as it was.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
    switch FileSystem.kind(of: path) {
    case .folder: throw .isFolder(path: path)
    case .other: try overwrite(path, bytes)
    case .nothing, .file: try replace(path, bytes)
    }
  }

  /// Writes a file where nothing is.
  ///
  /// - Returns: Whether it was written; false when something has that name, which is then as it
  ///   was, even when it came there meanwhile.
  /// - Throws: ``OutputFailure`` when the place cannot be written; nothing is left there then.
  public static func create(_ bytes: [UInt8], at path: String) throws(OutputFailure) -> Bool {
    guard FileSystem.kind(of: path) == .nothing else { return false }
    let place = try OutputPlace(path)
    place.removeLeftovers()
    let (work, file) = try makeWork(place)
    defer { unlink(work) }
    if let code = bytes.withUnsafeBytes({ file.write($0) }) ?? file.synchronize() {
      throw .system(path: path, code: code)
    }
    // A link, unlike a new name, never takes the place of a file.
    if link(work, place.path) != 0 {
      if errno == EEXIST { return false }
      throw .system(path: path, code: errno)
    }
    if let code = FileSystem.synchronizeNames(in: place.parent) {
      throw .system(path: path, code: code)
    }
    return true
  }

  /// Makes sure that a file can be written at a path, as far as can be seen before it is.
  public static func verify(_ path: String) throws(OutputFailure) {
    if FileSystem.kind(of: path) == .folder { throw .isFolder(path: path) }
    _ = try OutputPlace(path)
  }

  private static func overwrite(_ path: String, _ bytes: [UInt8]) throws(OutputFailure) {
    guard let file = Descriptor(open(path, O_WRONLY | O_CLOEXEC)) else {
      throw .system(path: path, code: errno)
    }
    if let code = bytes.withUnsafeBytes({ file.write($0) }) {
      throw .system(path: path, code: code)
    }
  }

  private static func replace(_ path: String, _ bytes: [UInt8]) throws(OutputFailure) {
    let place = try OutputPlace(path)
    place.removeLeftovers()
    let (work, file) = try makeWork(place)
    if let mode = FileSystem.permissions(of: place.path) { fchmod(file.number, mode & 0o777) }
    var code = bytes.withUnsafeBytes { file.write($0) } ?? file.synchronize()
    if code == nil, rename(work, place.path) != 0 { code = errno }
    if let code {
      unlink(work)
      throw .system(path: path, code: code)
    }
    if let code = FileSystem.synchronizeNames(in: place.parent) {
      throw .system(path: path, code: code)
    }
  }

  private static func makeWork(
    _ place: OutputPlace
  ) throws(OutputFailure) -> (String, Descriptor) {
    for attempt in 0..<1000 {
      let path = place.workPath(attempt: attempt)
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
      guard let file = Descriptor(open(path, flags, 0o666)) else {
        if errno == EEXIST { continue }
        throw .system(path: place.given, code: errno)
      }
      if file.takesLock(at: path) { return (path, file) }
    }
    throw .system(path: place.given, code: EAGAIN)
  }
}
