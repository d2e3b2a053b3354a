public import Diagnostics
import Digests
import ResultTables
import SamplingDesigns

/// What makes the draws of an ensemble what they are: parts with the same can be put together.
public struct EnsembleIdentity: Sendable, Hashable {
  /// What a user asked for, so that it can be asked for again.
  public struct Request: Sendable, Hashable {
    /// The name or path of the scenario.
    public let scenario: String
    /// Values given on the command line, as `key=value`.
    public let settings: [String]
    /// The path of a file of territories; nil for the departments.
    public let territories: String?

    /// Creates a request.
    public init(scenario: String, settings: [String] = [], territories: String? = nil) {
      (self.scenario, self.settings, self.territories) = (scenario, settings, territories)
    }
  }

  /// The version of the tool.
  public let tool: String
  /// The digest of the data built into the tool.
  public let data: String
  /// The digest of the scenario, of every file that it rests on and of the settings.
  public let input: String
  /// How draws are made.
  public let design: EnsembleDesign
  /// Whether regions and departments tell every month.
  public let everyMonth: Bool
  /// Whether only draws that agree with history are counted.
  public let matchesHistory: Bool
  /// How it was asked for.
  public let request: Request

  init(
    tool: String, data: String, input: String, design: EnsembleDesign, everyMonth: Bool,
    matchesHistory: Bool, request: Request
  ) {
    (self.tool, self.data, self.input) = (tool, data, input)
    (self.design, self.everyMonth, self.request) = (design, everyMonth, request)
    self.matchesHistory = matchesHistory
  }

  /// The identity of an ensemble.
  ///
  /// - Parameter inputs: The texts that the scenario was read from, the file itself first.
  public init(of ensemble: Ensemble, request: Request, inputs: [SourceText]) {
    let digests = inputs.map { SHA256.hexadecimal(of: $0.content.utf8) }
    self.init(
      tool: Release.version, data: Release.dataDigest,
      input: SHA256.hexadecimal(of: (digests + request.settings).joined(separator: "\n").utf8),
      design: ensemble.design, everyMonth: ensemble.everyMonth,
      matchesHistory: ensemble.history != nil, request: request)
  }

  /// What two ensembles have in common, or not.
  public enum Aspect: String, Sendable, CaseIterable {
    case tool, data, input, draws, seed, design, model
    case everyMonth = "every-month"
    case history
  }

  /// Where another identity differs in what decides the result; where the scenario lies does not.
  public func differences(from other: EnsembleIdentity) -> [Aspect] {
    Aspect.allCases.filter { aspect in
      switch aspect {
      case .tool: tool != other.tool
      case .data: data != other.data
      case .input: input != other.input
      case .draws: design.draws != other.design.draws
      case .seed: design.seed != other.design.seed
      case .design: design.kind != other.design.kind
      case .model: design.model != other.design.model
      case .everyMonth: everyMonth != other.everyMonth
      case .history: matchesHistory != other.matchesHistory
      }
    }
  }
}
