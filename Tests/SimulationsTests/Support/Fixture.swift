import Foundation

/// Recorded figures of an independent implementation of the specification.
struct Fixture {
  /// One figure: money in cents, persons and posts real, shares as parts of one.
  struct Row: Sendable {
    let name, series, place: String
    let month: Int
    let value: Double
  }

  /// The folder of fixtures beside the tests.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  /// The rows of `model-cases.csv`, with columns case, series, place, month and value.
  static let modelCases: [Row] = {
    let text = try? String(contentsOf: folder.appending(path: "model-cases.csv"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: ",").map(String.init)
      guard cells.count == 5, let month = Int(cells[3]), let value = Double(cells[4]) else {
        return nil
      }
      return Row(name: cells[0], series: cells[1], place: cells[2], month: month, value: value)
    }
  }()
}
