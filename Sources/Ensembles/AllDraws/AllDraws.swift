public import OutputFiles
import Parameters
import PublicFinance
import Reports
import ResultTables
import SamplingDesigns
import Scenarios
import Simulations
import Synchronization

/// Every draw of an ensemble as arrays in a folder: a file for each metric, one for the parameters, and an
/// index.
///
/// The arrays are draw × month × place, in the format of NumPy, and are written at their places as draws
/// are run; memory does not grow with their number, and the bytes do not depend on threads.
public final class AllDraws: Sendable {
  private let ensemble: Ensemble
  private let arrays: [(array: DrawArray, file: StagedFile, start: Int)]
  private let parameters: (file: StagedFile, start: Int)
  /// Which draws agree with history, where that is asked for.
  private let kept: (file: StagedFile, start: Int)?
  private let failure = Mutex<OutputFailure?>(nil)

  /// The file that tells what the others hold.
  public static let index = "index.json"
  private static let parameterFile = "parameters.npy"
  private static let keptFile = "kept.npy"

  /// Begins the files.
  ///
  /// - Parameter folder: A folder in the making, of ``folder(at:)``.
  /// - Throws: ``OutputFailure``.
  public init(of ensemble: Ensemble, in folder: StagedFolder) throws(OutputFailure) {
    self.ensemble = ensemble
    let draws = ensemble.design.draws
    var arrays: [(array: DrawArray, file: StagedFile, start: Int)] = []
    for array in DrawArray.all(of: ensemble) {
      let head = NumPyHeader.bytes(shape: array.shape(draws: draws))
      let file = try folder.file(array.name)
      try file.write(head)
      arrays.append((array, file, head.count))
    }
    self.arrays = arrays
    let head = NumPyHeader.bytes(shape: [draws, ensemble.uncertainty.sources.count])
    parameters = (try folder.file(Self.parameterFile), head.count)
    try parameters.file.write(head)
    guard ensemble.history != nil else {
      kept = nil
      return
    }
    let keptHead = NumPyHeader.bytes(shape: [draws])
    let file = try folder.file(Self.keptFile)
    try file.write(keptHead)
    kept = (file, keptHead.count)
  }

  /// A folder in the making for the draws of an ensemble, which takes the place of an earlier one.
  ///
  /// - Throws: ``OutputFailure`` when what stands there is something else.
  public static func folder(at path: String) throws(OutputFailure) -> StagedFolder {
    try StagedFolder(at: path, marker: index) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      guard text.contains("\"inclusim-draws\"") else { return nil }
      // The names are what the index itself gives.
      let quoted = text.split(separator: "\"", omittingEmptySubsequences: false)
      return Set(quoted.filter { $0.hasSuffix(".npy") }.map(String.init))
    }
  }

  /// Why a draw could not be written, if one could not; the ensemble should then end.
  public var failed: OutputFailure? { failure.withLock { $0 } }

  /// Writes some draws; called on any thread.
  public func write(_ block: DrawBlock) {
    guard failed == nil else { return }
    do throws(OutputFailure) {
      for (array, file, start) in arrays {
        var numbers: [Double] = []
        numbers.reserveCapacity(block.draws.count * array.positions.count)
        for draw in 0..<block.draws.count {
          let row = draw * block.width
          for position in array.positions { numbers.append(block.figures[row + position]) }
        }
        try Self.put(numbers, block, into: file, from: start)
      }
      var numbers: [Double] = []
      for draw in 0..<block.draws.count {
        for values in block.parameters { numbers.append(values[draw]) }
      }
      try Self.put(numbers, block, into: parameters.file, from: parameters.start)
      if let kept {
        try Self.put(block.isKept.map { $0 ? 1 : 0 }, block, into: kept.file, from: kept.start)
      }
    } catch {
      failure.withLock { $0 = error }
    }
  }

  private static func put(
    _ numbers: [Double], _ block: DrawBlock, into file: StagedFile, from start: Int
  ) throws(OutputFailure) {
    let bits = numbers.map(\.bitPattern.littleEndian)
    let width = numbers.count / block.draws.count * 8
    // The closure of the library's method cannot throw a typed error.
    let result = bits.withUnsafeBytes { bytes -> Result<Void, OutputFailure> in
      Result { () throws(OutputFailure) in
        try file.write(bytes, at: start + block.draws.lowerBound * width)
      }
    }
    try result.get()
  }

  /// Writes the index and puts the folder in its place.
  ///
  /// - Parameters:
  ///   - folder: The folder that the files were begun in.
  ///   - scenario: The identifier of the scenario.
  /// - Throws: ``OutputFailure``.
  public func finish(_ folder: StagedFolder, scenario: String) throws(OutputFailure) {
    for (_, file, _) in arrays { try file.finish() }
    try parameters.file.finish()
    try kept?.file.finish()
    let file = try folder.file(Self.index)
    try file.write(Array((document(scenario).text() + "\n").utf8))
    try file.finish()
    try folder.commit()
  }

  private func document(_ scenario: String) -> JSONValue {
    let design = ensemble.design
    let territories = ensemble.layout.territories.all.dropFirst().map { place in
      JSONValue.object([
        ("level", .string(place.level.rawValue)), ("code", .string(place.code)),
        ("name", .string(place.name)),
      ])
    }
    return .object([
      ("format", .string("inclusim-draws")), ("version", .integer(1)),
      ("scenario", .string(scenario)), ("title", .string(ensemble.plan.scenario.title)),
      ("design", .string(design.kind.rawValue)), ("draws", .integer(Int64(design.draws))),
      ("seed", .string(String(design.seed))),
      ("axes", .array(["draw", "month", "place"].map { .string($0) })),
      ("arrays", .array(arrays.map { entry($0.array) })), ("territories", .array(territories)),
      (
        "parameters",
        .object([
          ("file", .string(Self.parameterFile)),
          ("axes", .array([.string("draw"), .string("parameter")])),
          (
            "names", .array(ensemble.uncertainty.sources.map { .string($0.name.name) })
          ),
        ])
      ),
      ("agrees-with-history", kept == nil ? .null : .string(Self.keptFile)),
    ])
  }

  private func entry(_ array: DrawArray) -> JSONValue {
    .object([
      ("file", .string(array.name)), ("metric", .string(array.metric)),
      ("unit", .string(array.unit)), ("places", .string(array.places.rawValue)),
      ("months", .array(array.months.map { .string(Month($0).description) })),
    ])
  }
}
