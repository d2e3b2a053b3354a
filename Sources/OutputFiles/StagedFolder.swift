import CFileExchange
import Glibc

/// A folder that is written beside its place and put there in one step.
///
///     let folder = try StagedFolder(at: "results", marker: "manifest.json", names: manifestNames)
///     let file = try folder.file("months.csv")
///     try file.write(bytes)
///     try file.finish()
///     try folder.commit()
///
/// At every moment the place holds the old folder or the new one, whole: the files are written and
/// brought to the disk in a hidden folder beside it, which is then exchanged with the old folder
/// in one step of the kernel. The hidden folder is locked while its process lives; what a killed
/// process leaves is removed by the next one that writes to the same place. A folder that is not
/// committed is removed.
///
/// Folders are flat: files only. A folder that is neither empty nor an earlier output, or in which
/// someone has put a file of their own, is never replaced.
public final class StagedFolder {
  private let place: OutputPlace
  private let marker: String
  private let ownNames: ([UInt8]) -> Set<String>?
  private let work: String
  private let lock: Descriptor
  private var isCommitted = false

  /// The largest marker file that is read.
  private static let largestMarker = 1 << 26

  /// Prepares a folder for a place, and removes what killed processes left there.
  ///
  /// - Parameters:
  ///   - path: Where the folder shall stand; the folder that holds it must exist.
  ///   - marker: The file by which an earlier output is known.
  ///   - names: Takes the bytes of an earlier marker and gives the names that its output holds,
  ///     or nil when they are no marker.
  /// - Throws: ``OutputFailure`` when there is something at the place that may not be replaced, or
  ///   the hidden folder cannot be made.
  public init(
    at path: String, marker: String, names: @escaping ([UInt8]) -> Set<String>?
  ) throws(OutputFailure) {
    place = try OutputPlace(path)
    self.marker = marker
    ownNames = names
    try Self.verify(place, marker, names)
    place.removeLeftovers()
    (work, lock) = try Self.makeWork(place)
    if let mode = FileSystem.permissions(of: place.path) { fchmod(lock.number, mode) }
  }

  deinit {
    if !isCommitted { FileSystem.removeFlatFolder(work) }
  }

  /// Begins a file of the folder.
  ///
  /// - Parameter name: A plain name, without a slash.
  public func file(_ name: String) throws(OutputFailure) -> StagedFile {
    precondition(!name.contains("/"), "a staged folder is flat (name: \(name))")
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    guard let file = Descriptor(openat(lock.number, name, flags, 0o666)) else {
      throw .system(path: place.given, code: errno)
    }
    return StagedFile(file, reportedAs: place.given)
  }

  /// Puts the folder in its place, and removes the one that stood there.
  public func commit() throws(OutputFailure) {
    try check(lock.synchronize())
    // Someone else may make or remove the folder at the same moment; a few attempts settle it.
    for attempt in 1... {
      if FileSystem.kind(of: place.path) == .nothing {
        if file_rename_new(work, place.path) == 0 { break }
        if errno == EINVAL, rename(work, place.path) == 0 { break }
      } else {
        try Self.verify(place, marker, ownNames)
        if file_exchange(work, place.path) == 0 { break }
        if errno == EINVAL || errno == ENOSYS { throw .cannotExchange(path: place.given) }
      }
      let code = errno
      let isRace = code == EEXIST || code == ENOENT || code == ENOTEMPTY
      guard isRace, attempt < 10 else { throw .system(path: place.given, code: code) }
    }
    isCommitted = true
    // The exchange is on the disk before the old folder goes.
    let failure = FileSystem.synchronizeNames(in: place.parent)
    FileSystem.removeFlatFolder(work)
    try check(failure)
  }

  private func check(_ code: Int32?) throws(OutputFailure) {
    if let code { throw .system(path: place.given, code: code) }
  }

  /// Makes sure that what stands at the place may be replaced.
  private static func verify(
    _ place: OutputPlace, _ marker: String, _ ownNames: ([UInt8]) -> Set<String>?
  ) throws(OutputFailure) {
    switch FileSystem.kind(of: place.path) {
    case .nothing: return
    case .file, .other: throw .notFolder(path: place.given)
    case .folder: break
    }
    if let here = FileSystem.resolved("."), here == place.path || here.hasPrefix(place.path + "/") {
      throw .workingFolder(path: place.given)
    }
    guard let names = FileSystem.names(in: place.path) else {
      throw .system(path: place.given, code: errno)
    }
    guard !names.isEmpty else { return }
    guard
      let bytes = FileSystem.bytes(of: "\(place.path)/\(marker)", limit: Self.largestMarker),
      let own = ownNames(bytes)
    else { throw .notAnOutput(path: place.given) }
    if let foreign = names.first(where: { $0 != marker && !own.contains($0) }) {
      throw .holdsForeign(path: place.given, name: foreign)
    }
  }

  /// Makes the hidden folder and locks it.
  private static func makeWork(
    _ place: OutputPlace
  ) throws(OutputFailure) -> (String, Descriptor) {
    for attempt in 0... {
      let path = place.workPath(attempt: attempt)
      guard mkdir(path, 0o777) == 0 else {
        if errno == EEXIST, attempt < 1000 { continue }
        throw .system(path: place.given, code: errno)
      }
      // Between the two calls another process may have taken it for a leftover: then once more.
      if let lock = Descriptor.lockedFolder(path) { return (path, lock) }
      guard attempt < 1000 else { break }
    }
    throw .system(path: place.given, code: EAGAIN)
  }
}
