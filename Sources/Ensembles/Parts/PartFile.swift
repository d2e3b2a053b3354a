import Digests
import SamplingDesigns
import Simulations
import Verifications

/// A part of an ensemble as a file: what is counted, with what it belongs to.
///
/// The layout is of the tool alone and tells its version: a line of text, the identity, the counted
/// draws, each figure's scale, sums and counts, and the SHA-256 digest of all before it.
public struct PartFile: Sendable {
  /// What the part belongs to.
  public let identity: EnsembleIdentity
  /// What is counted.
  public let part: EnsemblePart

  /// Creates a file of a part.
  public init(_ part: EnsemblePart, of identity: EnsembleIdentity) {
    (self.part, self.identity) = (part, identity)
  }

  /// What every such file begins with.
  private static let opening = Array("inclusim part of an ensemble, version 2\n".utf8)
  private static let digestLength = 64

  /// The bytes: the same part gives the same bytes.
  public var bytes: [UInt8] {
    var writer = PartWriter()
    identity.write(to: &writer)
    part.write(to: &writer)
    let content = Self.opening + writer.bytes
    return content + Array(SHA256.hexadecimal(of: content).utf8)
  }

  /// Why a file is not read.
  public enum Fault: Error, Sendable, Hashable {
    /// It is no part of an ensemble, or one of another version of the tool.
    case otherFormat
    /// It is cut short or was changed.
    case damaged
  }

  /// Reads a file.
  ///
  /// - Throws: ``Fault``.
  public init(_ bytes: [UInt8]) throws(Fault) {
    guard bytes.starts(with: Self.opening) else { throw .otherFormat }
    let content = bytes.dropLast(Self.digestLength)
    guard content.count > Self.opening.count,
      SHA256.hexadecimal(of: content).utf8.elementsEqual(bytes.suffix(Self.digestLength))
    else { throw .damaged }
    var reader = PartReader(content.dropFirst(Self.opening.count))
    do throws(PartReader.Fault) {
      identity = try EnsembleIdentity(from: &reader)
      part = try EnsemblePart(from: &reader)
    } catch {
      throw .damaged
    }
    guard reader.isAtEnd else { throw .damaged }
  }
}

extension EnsembleIdentity {
  fileprivate func write(to writer: inout PartWriter) {
    for text in [
      tool, data, input, design.kind.rawValue, design.model.rawValue, request.scenario,
    ] {
      writer.write(text)
    }
    writer.write(request.territories ?? "")
    writer.write(UInt64(request.settings.count))
    for setting in request.settings { writer.write(setting) }
    writer.write(UInt64(design.draws))
    writer.write(design.seed)
    for flag in [everyMonth, matchesHistory] { writer.write(UInt8(flag ? 1 : 0)) }
  }

  fileprivate init(from reader: inout PartReader) throws(PartReader.Fault) {
    var texts: [String] = []
    for _ in 0..<7 { texts.append(try reader.text()) }
    let number = try reader.number(UInt64.self)
    guard number <= UInt64(reader.room(for: 8)) else { throw PartReader.Fault() }
    var settings: [String] = []
    for _ in 0..<number { settings.append(try reader.text()) }
    let draws = try reader.number(UInt64.self)
    let seed = try reader.number(UInt64.self)
    let everyMonth = try reader.number(UInt8.self)
    let matchesHistory = try reader.number(UInt8.self)
    guard let kind = SamplingDesign.Kind(rawValue: texts[3]),
      let model = ModelVersion(rawValue: texts[4]),
      (1...UInt64(EnsembleDesign.mostDraws)).contains(draws), everyMonth <= 1, matchesHistory <= 1
    else { throw PartReader.Fault() }
    self.init(
      tool: texts[0], data: texts[1], input: texts[2],
      design: EnsembleDesign(kind: kind, draws: Int(draws), seed: seed, model: model),
      everyMonth: everyMonth == 1, matchesHistory: matchesHistory == 1,
      request: Request(
        scenario: texts[5], settings: settings, territories: texts[6].isEmpty ? nil : texts[6]))
  }
}

extension EnsemblePart {
  fileprivate func write(to writer: inout PartWriter) {
    writer.write(UInt64(draws.ranges.count))
    for range in draws.ranges {
      writer.write(UInt64(range.lowerBound))
      writer.write(UInt64(range.upperBound))
    }
    writer.write(UInt64(scales.count))
    for figure in 0..<scales.count {
      scales[figure].write(to: &writer)
      counts.figures.write(figure, to: &writer)
    }
    writer.write(UInt64(counts.kept))
    writer.write(UInt64(counts.expectations.count))
    for tally in counts.expectations {
      for number in [tally.runs, tally.met, tally.missed.count] { writer.write(UInt64(number)) }
      for count in tally.missed { writer.write(count: count) }
    }
  }

  fileprivate init(from reader: inout PartReader) throws(PartReader.Fault) {
    let number = try reader.number(UInt64.self)
    guard number <= UInt64(reader.room(for: 16)) else { throw PartReader.Fault() }
    var ranges: [Range<Int>] = []
    for _ in 0..<number {
      let lower = try reader.number(UInt64.self)
      let upper = try reader.number(UInt64.self)
      guard lower < upper, upper <= UInt64(EnsembleDesign.mostDraws) else {
        throw PartReader.Fault()
      }
      ranges.append(Int(lower)..<Int(upper))
    }
    let figures = try reader.number(UInt64.self)
    guard figures <= UInt64(reader.room(for: 64)) else { throw PartReader.Fault() }
    var scales: [Scale] = []
    var tallies = Tallies(Int(figures))
    for figure in 0..<Int(figures) {
      scales.append(try Scale(from: &reader))
      try tallies.read(figure, from: &reader)
    }
    let kept = try reader.number(UInt64.self)
    guard kept <= UInt64(EnsembleDesign.mostDraws) else { throw PartReader.Fault() }
    self.init(
      CountedDraws(ranges), scales: Scales(scales),
      counts: DrawCounts(tallies, try Self.expectations(from: &reader), kept: Int(kept)))
  }

  private static func expectations(
    from reader: inout PartReader
  ) throws(PartReader.Fault) -> [ExpectationTally] {
    let number = try reader.number(UInt64.self)
    guard number <= UInt64(reader.room(for: 24)) else { throw PartReader.Fault() }
    var tallies: [ExpectationTally] = []
    for _ in 0..<number {
      let runs = try reader.number(UInt64.self)
      let met = try reader.number(UInt64.self)
      let cells = try reader.number(UInt64.self)
      guard met <= runs, runs <= UInt64(EnsembleDesign.mostDraws),
        cells <= UInt64(reader.room(for: 1))
      else { throw PartReader.Fault() }
      var missed: [UInt32] = []
      for _ in 0..<cells { missed.append(try reader.count()) }
      tallies.append(ExpectationTally(runs: Int(runs), met: Int(met), missed: missed))
    }
    return tallies
  }
}
