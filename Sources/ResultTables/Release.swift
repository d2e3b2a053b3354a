import Digests
import Parameters
import ShippedScenarios
import Territories

/// What identifies this version of inclusim and the data it carries.
public enum Release {
  /// The version of the tool.
  public static let version = "0.1.0"
  /// The version of the format of scenario files.
  public static let scenarioSchema = 1
  /// The version of the format of output folders.
  public static let outputVersion = 1

  /// The digest of the data built in: departments, parameters, published figures, scenarios.
  ///
  /// It is the SHA-256 digest, in hexadecimal, of one line for each file in the order of their
  /// names: the digest of the file, two spaces, its name in the source tree. In a clone,
  /// `LC_ALL=C sha256sum Scenarios/*.yaml Sources/*/Data/*.csv | sha256sum` gives the same.
  public static let dataDigest: String = {
    let lines = data.map { name, text in "\(SHA256.hexadecimal(of: text.utf8))  \(name)\n" }
    return SHA256.hexadecimal(of: lines.joined().utf8)
  }()

  /// Version, data and schema in one line, as `inclusim --version` prints it.
  public static var line: String {
    "inclusim \(version) (data \(dataDigest.prefix(12)), schema \(scenarioSchema))"
  }

  /// The files built in, by their names in the source tree, in the order of their names.
  package static var data: [(name: String, text: String)] {
    let files =
      ShippedScenarios.names.map { name in
        ("Scenarios/\(name).yaml", ShippedScenarios.text(named: name) ?? "")
      }
      + ParameterData.files.map { ("Sources/Parameters/Data/\($0.name)", $0.text) }
      + TerritoryData.files.map { ("Sources/Territories/Data/\($0.name)", $0.text) }
    return files.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }
}
