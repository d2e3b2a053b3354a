import Glibc
import ShippedScenarios
public import YAMLNodes

/// The files that a scenario may name: those of its own folder and of the folders inside it.
///
/// A path written in a file that someone else sent must not reach the rest of the disk: absolute
/// paths, `..` and links that lead out of the folder are refused.
public struct FilesBeside: Sendable {
  /// Why there is no such file.
  public enum Failure: Error, Sendable, Hashable {
    /// Nothing has this name.
    case missing
    /// It is a folder.
    case folder
    /// The system does not let it be read.
    case notPermitted
    /// It lies outside the folder.
    case outside
    /// Anything else, in the words of the system.
    case other(String)
  }

  /// A file that was found.
  public struct Found: Sendable, Hashable {
    /// The content.
    public let bytes: [UInt8]
    /// One name for one file, whatever path leads to it.
    public let identity: String
  }

  /// Looks for a file inside a folder, or anywhere without one.
  private let find:
    @Sendable (_ path: String, _ folder: String?, _ limit: Int) -> Result<Found, Failure>
  private let identify: @Sendable (_ path: String) -> String
  /// The text of the shipped scenario of a name.
  let shipped: @Sendable (_ name: String) -> String?

  private init(
    find: @escaping @Sendable (String, String?, Int) -> Result<Found, Failure>,
    identify: @escaping @Sendable (String) -> String,
    shipped: @escaping @Sendable (String) -> String? = { ShippedScenarios.text(named: $0) }
  ) {
    self.find = find
    self.identify = identify
    self.shipped = shipped
  }

  /// The files on disk.
  public static let disk = FilesBeside(
    find: { path, folder, limit in
      do throws(Failure) {
        return .success(try onDisk(path, inside: folder, limit: limit))
      } catch {
        return .failure(error)
      }
    },
    identify: { realPath($0) ?? $0 })

  /// No files at all, for texts that do not come from a disk: shipped scenarios remain.
  public static let none = FilesBeside.texts([:])

  /// Files that stand in memory, by their path.
  ///
  /// - Parameter areAll: Whether shipped scenarios too are taken from there, as `<shipped>/NAME.yaml`,
  ///   rather than as they come with the tool.
  public static func texts(_ texts: [String: String], areAll: Bool = false) -> FilesBeside {
    FilesBeside(
      find: { path, _, _ in
        guard let text = texts[path] else { return .failure(.missing) }
        return .success(Found(bytes: Array(text.utf8), identity: path))
      },
      identify: { $0 },
      shipped: { name in
        areAll
          ? texts[ScenarioSources.shippedName(name)] : ShippedScenarios.text(named: name)
      })
  }

  /// The file at a path that was written relative to a folder, and the path from there on.
  ///
  /// - Parameters:
  ///   - written: The path as a scenario states it, such as `base.yaml` or `sub/base.yaml`.
  ///   - file: The path of the file that states it.
  ///   - limit: The bytes of the largest file a reader accepts.
  /// - Returns: The file, at most one byte longer than the largest one a reader accepts, and the
  ///   path to name it by.
  /// - Throws: ``Failure``, with ``Failure/outside`` for every path that leaves the folder.
  public func file(
    _ written: String, beside file: String, limit: Int = YAMLText.largestFile
  ) throws(Failure) -> (Found, path: String) {
    guard let relative = Self.inside(written) else { throw .outside }
    let folder = Self.folder(of: file)
    let path = folder + relative
    return (try find(path, folder, limit + 1).get(), path)
  }

  /// The file at a path that the user typed, wherever it leads.
  func typed(_ path: String, limit: Int) throws(Failure) -> Found {
    try find(path, nil, limit + 1).get()
  }

  /// One name for the file at a path, whatever path leads to it.
  public func identity(of path: String) -> String { identify(path) }

  /// The path without `.`, or nil when it is absolute or contains `..`.
  private static func inside(_ path: String) -> String? {
    guard !path.hasPrefix("/") else { return nil }
    let parts = path.split(separator: "/").filter { $0 != "." }
    return parts.contains("..") ? nil : parts.joined(separator: "/")
  }

  /// The folder part of a path with its `/`, or nothing.
  private static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }

  private static func onDisk(
    _ path: String, inside folder: String?, limit: Int
  ) throws(Failure) -> Found {
    // A path with a NUL would name another file to the system.
    guard !path.utf8.contains(0) else { throw .missing }
    guard let real = realPath(path) else { throw Failure(errno) }
    if let folder {
      guard let root = realPath(folder.isEmpty ? "." : folder) else { throw Failure(errno) }
      guard real.hasPrefix(root == "/" ? root : root + "/") else { throw .outside }
    }
    do throws(FileBytes.Failure) {
      let bytes = try FileBytes.readRegular(real, limit: limit)
      return Found(bytes: bytes, identity: real)
    } catch {
      throw Failure(error)
    }
  }

  /// The path without links, or nil when nothing is there.
  private static func realPath(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}

extension FilesBeside.Failure {
  fileprivate init(_ code: Int32) {
    self.init(FileBytes.Failure(code))
  }

  fileprivate init(_ failure: FileBytes.Failure) {
    self =
      switch failure {
      case .missing: .missing
      case .folder: .folder
      case .notPermitted: .notPermitted
      case .other(let reason): .other(reason)
      }
  }
}
