import ArgumentParser
import Glibc
import InclusionPlan

extension CompletionKind {
  /// Names of shipped scenarios.
  static var shippedScenarios: CompletionKind {
    .custom { _, _, _ in ShippedScenarios.names }
  }

  /// Names of shipped scenarios, and scenario files of the folder in which the word begins.
  static var scenarios: CompletionKind {
    .custom { _, _, word in ShippedScenarios.names + ScenarioFileNames.matching(word) }
  }
}

/// The files that a shell offers while a path is being typed.
private enum ScenarioFileNames {
  /// The YAML files and the folders that the beginning of a path may mean.
  static func matching(_ word: String) -> [String] {
    let slash = word.lastIndex(of: "/")
    let folder = slash.map { String(word[...$0]) } ?? ""
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      guard !name.hasPrefix(".") else { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) {
        names.append("\(folder)\(name)/")
      } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        names.append(folder + name)
      }
    }
    return names.sorted()
  }
}
