import Ensembles
import Foundation
import OutputFiles
import Parameters
import PublicFinance
import ResultTables
import SamplingDesigns
import Scenarios
import Simulations
import Testing
import _TestSupport

@Suite struct `All draws of an ensemble` {
  private static let draws = 70

  private static func ensemble() throws -> Ensemble {
    var scenario = SamplePlans.hindcast
    scenario.horizon = 26
    return try Ensemble(
      Plan(scenario), design: EnsembleDesign(kind: .sobol, draws: draws, seed: 42))
  }

  /// Writes the arrays and gives the files of the folder.
  private static func files(threads: Int) throws -> [String: [UInt8]] {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: place) }
    let ensemble = try Self.ensemble()
    let folder = try AllDraws.folder(at: place.path)
    let all = try AllDraws(of: ensemble, in: folder)
    _ = try ensemble.count(threads: threads, each: { all.write($0) })
    #expect(all.failed == nil)
    try all.finish(folder, scenario: "hindcast")
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path)
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, Array(try Data(contentsOf: place.appending(path: $0))))
      })
  }

  /// The shape and the numbers of a file of NumPy.
  private static func array(_ bytes: [UInt8]?) throws -> (shape: [Int], numbers: [Double]) {
    let bytes = try #require(bytes)
    #expect(bytes.prefix(8) == [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59, 1, 0])
    let length = Int(bytes[8]) + Int(bytes[9]) << 8
    #expect((10 + length).isMultiple(of: 64))
    let head = String(decoding: bytes[10..<10 + length], as: UTF8.self)
    #expect(
      head.hasPrefix("{'descr': '<f8', 'fortran_order': False, 'shape': (") && head.hasSuffix("\n"))
    let shape = head.split(separator: "(")[1].prefix { $0 != ")" }
      .split(separator: ",").compactMap { Int($0.filter { $0 != " " }) }
    let content = bytes[(10 + length)...]
    #expect(content.count == shape.reduce(8, *))
    let numbers = stride(from: content.startIndex, to: content.endIndex, by: 8).map { start in
      Double(
        bitPattern: content[start..<start + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      )
    }
    return (shape, numbers)
  }

  @Test func `are the figures of a run with the parameters beside them`() throws {
    let files = try Self.files(threads: 2)
    let ensemble = try Self.ensemble()
    let sources = ensemble.uncertainty.sources.map(\.name)
    let parameters = try Self.array(files["parameters.npy"])
    #expect(parameters.shape == [Self.draws, sources.count])
    let reached = try Self.array(files["reached.npy"])
    #expect(reached.shape == [Self.draws, 26, 1])
    let metrics: [DepartmentalMetric] = [
      .inPost, .sessions, .reached, .autonomous, .assisted, .need, .additional, .access, .coverage,
    ]
    let byTerritory = try metrics.map {
      try Self.array(files["\($0.rawValue)-by-territory.npy"])
    }
    // December 2020, 2021 and 2022 end fiscal years; January 2023 is the last month.
    #expect(byTerritory.allSatisfy { $0.shape == [Self.draws, 4, 18 + 101] })
    let territories = Territorial(ensemble.plan.country)
    for draw in [0, 31, 69] {
      var scenario = ensemble.plan.scenario
      for (position, name) in sources.enumerated() {
        scenario.parameters[name] = parameters.numbers[draw * sources.count + position]
      }
      let outcome = Outcome(running: try Plan(scenario))
      for month in [0, 12, 25] {
        #expect(
          reached.numbers[draw * 26 + month] == outcome.value(of: .reached, at: MonthIndex(month)))
      }
      for (metric, array) in zip(metrics, byTerritory) {
        let values = outcome.territorialValues(of: metric, at: MonthIndex(25), over: territories)
        let last = array.numbers[(draw * 4 + 3) * 119..<(draw * 4 + 4) * 119]
        #expect(Array(last) == values.regions + values.departments, "\(metric)")
      }
    }
  }

  @Test func `are the same bytes on any number of threads`() throws {
    #expect(try Self.files(threads: 3) == Self.files(threads: 1))
  }

  @Test func `are listed in an index, with months and places`() throws {
    let files = try Self.files(threads: 1)
    let text = String(decoding: try #require(files["index.json"]), as: UTF8.self)
    for name in files.keys where name != "index.json" { #expect(text.contains("\"\(name)\"")) }
    #expect(text.contains("\"level\": \"department\", \"code\": \"2A\""))
    #expect(text.contains("\"months\": [\"2020-12\", \"2021-12\", \"2022-12\", \"2023-01\"]"))
    #expect(!text.contains("\"level\": \"nation\""))
  }
}
