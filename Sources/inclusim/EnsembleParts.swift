import ArgumentParser
import InclusionPlan

/// The file in which the draws of an ensemble are kept as they are counted.
struct EnsembleParts: ParsableArguments {
  @Option(help: .catalogue(EnsembleText.partOption, valueName: .fileValue))
  var part: String?

  @Flag(help: .catalogue(EnsembleText.resumeFlag))
  var resume = false

  @Option(help: .catalogue(EnsembleText.shardOption, valueName: EnsembleText.shardValue))
  var shard: String?

  /// Draws after which the file is written again, about a minute's work.
  private static let slice = 50_000

  func validate() throws {
    func refuse(_ key: EnsembleText, _ arguments: [String: Message.Argument]) -> ValidationError {
      ValidationError(Message(key, arguments).text(in: Terminal.language))
    }
    if let shard, Shard(shard) == nil {
      throw refuse(.shardOutside, ["most": .text(String(Shard.most)), "text": .text(shard)])
    }
    if part == nil, resume || shard != nil {
      throw refuse(.needsPart, ["option": .text(resume ? "--resume" : "--shard")])
    }
  }

  /// The draws of the shard asked for; all of them without one.
  func draws(of total: Int) -> Range<Int> {
    shard.flatMap { Shard($0) }?.draws(of: total) ?? 0..<total
  }

  /// Counts the draws that are asked for, and keeps them.
  ///
  /// - Returns: What is counted, less than asked for when the user ended it; nil when nothing is.
  func count(
    _ ensemble: Ensemble, _ identity: EnsembleIdentity, threads: Int, into all: AllDraws?,
    progress: ProgressLine
  ) throws -> EnsemblePart? {
    let wanted = draws(of: ensemble.design.draws)
    var counted = try earlier(of: identity)
    progress.begin(at: counted.map { $0.draws.intersection(CountedDraws([wanted])).count } ?? 0)
    // Slices from the first draw on, so that what is counted already is passed over.
    var each: EachDraws?
    if let all { each = { block in all.write(block) } }
    func goesOn(_ done: Int) -> Bool {
      progress.show(done)
      return !Interruption.isRequested && all?.failed == nil
    }
    var end = wanted.lowerBound
    repeat {
      end = min(end + Self.slice, wanted.upperBound)
      do throws(EnsembleError) {
        counted = try ensemble.count(
          wanted.lowerBound..<end, onto: counted, threads: threads, progress: goesOn, each: each)
      } catch {
        progress.clear()
        Terminal.report([error.diagnostic])
        throw ExitCode.wrongInput
      }
      if let counted { try keep(counted, of: identity) }
    } while end < wanted.upperBound && !Interruption.isRequested && all?.failed == nil
    progress.clear()
    return counted
  }

  private func earlier(of identity: EnsembleIdentity) throws -> EnsemblePart? {
    guard resume, let part, let file = try PartFile(reporting: part, ifExists: true) else {
      return nil
    }
    let differing = file.identity.differences(from: identity)
    if !differing.isEmpty {
      Terminal.report([PartFault.differs(path: part, differing).diagnostic])
      throw ExitCode.wrongInput
    }
    return file.part
  }

  private func keep(_ counted: EnsemblePart, of identity: EnsembleIdentity) throws {
    guard let part else { return }
    let bytes = PartFile(counted, of: identity).bytes
    try reportingFailure { () throws(OutputFailure) in try AtomicFile.write(bytes, to: part) }
  }
}

extension PartFile {
  /// The largest file of a part, in bytes.
  private static let largest = 1 << 30

  /// Reads a file, and tells why when it cannot be read; nil when it may be absent and is.
  ///
  /// - Throws: An exit status.
  init?(reporting path: String, ifExists: Bool) throws {
    let bytes: [UInt8]
    do throws(ScenarioSourceError) {
      bytes = try ScenarioSources.bytes(of: path, limit: Self.largest)
    } catch {
      if ifExists, error.diagnostic.id == .missingFile { return nil }
      Terminal.report([error.diagnostic])
      throw ExitCode.inputOutput
    }
    do throws(PartFile.Fault) {
      try self.init(bytes)
    } catch {
      Terminal.report([PartFault.file(path: path, error).diagnostic])
      throw ExitCode.wrongInput
    }
  }
}
