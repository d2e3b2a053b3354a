/// Files of parts, put together.
public enum PartFiles {
  /// Parts of one ensemble as one.
  ///
  /// - Parameter files: At least one, each with its path.
  /// - Throws: ``PartFaults``: all that is wrong, in the order of the files.
  public static func merged(
    _ files: [(path: String, file: PartFile)]
  ) throws(PartFaults) -> EnsemblePart {
    precondition(!files.isEmpty, "there is nothing to merge")
    var merged = files[0].file.part
    var faults: [PartFault] = []
    for (path, file) in files.dropFirst() {
      let differing = file.identity.differences(from: files[0].file.identity)
      let twice = merged.draws.intersection(file.part.draws)
      if !differing.isEmpty || !merged.hasScales(of: file.part) {
        faults.append(.differs(path: path, differing.isEmpty ? [.input] : differing))
      } else if twice.count > 0 {
        faults.append(.countedTwice(path: path, twice))
      } else {
        merged.add(file.part)
      }
    }
    guard faults.isEmpty else { throw PartFaults(faults: faults) }
    return merged
  }
}

/// What is wrong with several parts; never empty.
public struct PartFaults: Error, Sendable, Hashable {
  /// The faults.
  public let faults: [PartFault]
}
