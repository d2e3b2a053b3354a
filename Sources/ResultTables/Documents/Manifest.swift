import Digests
import Reports

/// What an output folder was made from and what it holds, each with its digest.
///
/// It names no time, machine or folder, so the same command gives the same bytes.
public struct Manifest: Sendable {
  /// A text that was read: a scenario, one it extends, or a table.
  public struct Input: Sendable, Hashable {
    /// The name shown to users: a path as given, or `<shipped>/NAME.yaml`.
    public let name: String
    /// The bytes as they were read.
    public let bytes: [UInt8]

    /// Creates an input.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What results depend on of the command: no place of output, nothing about messages.
  public let arguments: [String]
  /// Every text read, each once.
  public let inputs: [Input]

  /// Creates a manifest; equal inputs count once.
  public init(arguments: [String], inputs: [Input]) {
    self.arguments = arguments
    var seen: Set<Input> = []
    self.inputs = inputs.filter { seen.insert($0).inserted }
  }

  private static let format = "inclusim-output"

  /// The document, with the files written.
  func text(outputs: [WrittenFile]) -> String {
    let document = JSONValue.object([
      ("format", .string(Self.format)),
      ("version", .integer(Int64(Release.outputVersion))),
      (
        "tool",
        .object([("name", .string("inclusim")), ("version", .string(Release.version))])
      ),
      ("data", .object([("sha256", .string(Release.dataDigest))])),
      ("scenario-schema", .integer(Int64(Release.scenarioSchema))),
      ("arguments", .array(arguments.map(JSONValue.string))),
      (
        "inputs",
        .array(
          inputs.map { input in
            .object([
              ("name", .string(input.name)), ("bytes", .integer(Int64(input.bytes.count))),
              ("sha256", .string(SHA256.hexadecimal(of: input.bytes))),
            ])
          })
      ),
      (
        "outputs",
        .array(
          outputs.map { output in
            .object([
              ("file", .string(output.name)), ("bytes", .integer(Int64(output.bytes))),
              ("rows", output.rows.map { .integer(Int64($0)) } ?? .null),
              ("sha256", .string(output.digest)),
            ])
          })
      ),
    ])
    return document.text() + "\n"
  }

  /// The names of the files that a manifest lists; nil when the bytes are no manifest of ours.
  ///
  /// It reads what ``text(outputs:)`` writes, one file a line, of this version or a later one.
  static func outputNames(_ bytes: [UInt8]) -> Set<String>? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("{\n  \"format\": \"\(format)\",\n") else { return nil }
    let opening = "    {\"file\": \""
    let names = text.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix(opening) else { return nil }
      return String(line.dropFirst(opening.count).prefix { $0 != "\"" })
    }
    return Set(names)
  }
}
