import Glibc

/// An open file or folder, closed when it is no longer used.
final class Descriptor: Sendable {
  let number: Int32

  /// Takes over an open descriptor; nil when opening failed, with the reason in `errno`.
  init?(_ number: Int32) {
    guard number >= 0 else { return nil }
    self.number = number
  }

  deinit { close(number) }

  /// Opens a folder and takes its lock, which ends with the process whatever happens to it.
  ///
  /// - Returns: Nil when the folder is not there or another process holds its lock.
  static func lockedFolder(_ path: String) -> Descriptor? {
    guard let folder = Descriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else {
      return nil
    }
    return folder.takesLock(at: path) ? folder : nil
  }

  /// Takes the lock without waiting, and makes sure that the path still leads here.
  func takesLock(at path: String) -> Bool {
    guard flock(number, LOCK_EX | LOCK_NB) == 0 else { return false }
    var (here, there) = (stat(), stat())
    return fstat(number, &here) == 0 && lstat(path, &there) == 0
      && here.st_ino == there.st_ino && here.st_dev == there.st_dev
  }

  /// Writes bytes in full; the error number when that fails.
  func write(_ bytes: UnsafeRawBufferPointer) -> Int32? {
    var rest = bytes
    while !rest.isEmpty {
      let written = Glibc.write(number, rest.baseAddress, rest.count)
      if written >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  /// Writes bytes in full at a place; the error number when that fails.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int32? {
    var (rest, place) = (bytes, offset)
    while !rest.isEmpty {
      let written = pwrite(number, rest.baseAddress, rest.count, off_t(place))
      if written >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
        place += written
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  /// Brings what was written to the disk; the error number when that fails.
  func synchronize() -> Int32? {
    while fsync(number) != 0 {
      // Some file systems have nothing to bring to a disk.
      if errno == EINVAL { return nil }
      if errno != EINTR { return errno }
    }
    return nil
  }
}
