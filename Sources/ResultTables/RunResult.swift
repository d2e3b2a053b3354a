public import Parameters
public import Simulations

/// A run with the name by which its rows are told apart.
public struct RunResult: Sendable {
  /// The identifier in the column `scenario`, unlike that of any other run of the output.
  public let scenario: String
  /// The file the scenario was read from, or the name of a shipped one.
  public let source: String
  /// The values given beside the file, as given.
  public let overrides: [String]
  /// What the run gave.
  public let outcome: Outcome
  /// Where the scenario states a parameter, as `plan.yaml:12:7`.
  public let places: [ParameterName: String]

  /// Names a run.
  public init(
    scenario: String, source: String, overrides: [String], outcome: Outcome,
    places: [ParameterName: String]
  ) {
    self.scenario = scenario
    self.source = source
    self.overrides = overrides
    self.outcome = outcome
    self.places = places
  }

  /// The scenario as commands take it: the name of a shipped one, or the path of its file.
  public var nameForCommands: String {
    let (folder, ending) = ("<shipped>/", ".yaml")
    guard source.hasPrefix(folder), source.hasSuffix(ending) else { return source }
    return String(source.dropFirst(folder.count).dropLast(ending.count))
  }

  /// Identifiers of scenarios from the names or paths they were read by.
  ///
  /// The identifier is the name of the file without its folder and ending. When several are equal,
  /// the later ones get a number: `plan`, `plan-2`.
  public static func identifiers(of names: [String]) -> [String] {
    var used: Set<String> = []
    return names.map { name in
      let file = name.split(separator: "/").last.map(String.init) ?? name
      let stem =
        [".yaml", ".yml"].first { file.hasSuffix($0) && file.count > $0.count }
        .map { String(file.dropLast($0.count)) } ?? file
      var identifier = stem
      var number = 2
      while !used.insert(identifier).inserted {
        identifier = "\(stem)-\(number)"
        number += 1
      }
      return identifier
    }
  }
}
