public import Diagnostics
import Messages
import ShippedScenarios
import YAMLNodes

/// Finds the text of a scenario by its name or its path.
public enum ScenarioSources {
  /// The text of a scenario.
  ///
  /// A shipped name gives the scenario of that name, shown as `<shipped>/NAME.yaml`; anything
  /// else is the path of a file. A file that has the name of a shipped scenario is read when its
  /// path is written with a folder, as `./no-programme`.
  ///
  /// - Throws: ``ScenarioSourceError`` when there is no such scenario or file, or when the file
  ///   cannot be read as UTF-8 text of at most 1 MiB.
  public static func locate(_ nameOrPath: String) throws(ScenarioSourceError) -> SourceText {
    if let content = ShippedScenarios.text(named: nameOrPath) {
      return SourceText(name: shippedName(nameOrPath), content: content)
    }
    let bytes: [UInt8]
    do throws(FileBytes.Failure) {
      bytes = try FileBytes.read(nameOrPath, limit: YAMLText.largestFile + 1)
    } catch {
      throw ScenarioSourceError(error, nameOrPath)
    }
    do throws(Diagnostic) {
      return try YAMLText.decode(bytes, name: nameOrPath)
    } catch {
      throw ScenarioSourceError(diagnostic: error, isInputOutput: false)
    }
  }

  /// The bytes of a file that is no text.
  ///
  /// - Throws: ``ScenarioSourceError`` when it cannot be read, or has more than `limit` bytes.
  public static func bytes(
    of path: String, limit: Int
  ) throws(ScenarioSourceError) -> [UInt8] {
    do throws(FileBytes.Failure) {
      let bytes = try FileBytes.read(path, limit: limit + 1)
      guard bytes.count <= limit else {
        throw FileBytes.Failure.other("it has more than \(limit >> 20) MiB")
      }
      return bytes
    } catch {
      throw ScenarioSourceError(diagnostic: .unreadable(error, path), isInputOutput: true)
    }
  }

  /// The text of a scenario that comes with the tool.
  ///
  /// - Throws: ``ScenarioSourceError`` when none has that name.
  public static func shipped(_ name: String) throws(ScenarioSourceError) -> SourceText {
    guard ShippedScenarios.names.contains(name) else {
      throw ScenarioSourceError(diagnostic: .notShipped(name), isInputOutput: false)
    }
    return try locate(name)
  }
}

extension ScenarioSources {
  /// The name that a shipped scenario is shown by.
  static func shippedName(_ name: String) -> String { "<shipped>/\(name).yaml" }

  /// Whether a text is that of a shipped scenario.
  static func isShipped(_ source: SourceText) -> Bool {
    ShippedScenarios.names.contains {
      shippedName($0) == source.name && ShippedScenarios.text(named: $0) == source.content
    }
  }
}

/// Why there is no text of a scenario.
public struct ScenarioSourceError: Error, Sendable, Hashable {
  /// The reason, ready to be shown.
  public let diagnostic: Diagnostic
  /// Whether a file could not be read, rather than having the wrong name or content.
  public let isInputOutput: Bool

  init(diagnostic: Diagnostic, isInputOutput: Bool) {
    self.diagnostic = diagnostic
    self.isInputOutput = isInputOutput
  }

  init(_ failure: FileBytes.Failure, _ path: String) {
    // A bare word is meant as the name of a shipped scenario, anything else as a path.
    let isName = !path.contains("/") && !path.contains(".")
    let isUnknownName = failure == .missing && isName
    self.init(
      diagnostic: isUnknownName ? .unknownScenario(path) : .unreadable(failure, path),
      isInputOutput: !isUnknownName)
  }
}

extension Diagnostic {
  fileprivate static func notShipped(_ name: String) -> Diagnostic {
    let names = ShippedScenarios.names
    let known = Message.Argument.list(names.map { .text("`\($0)`") })
    return Diagnostic(
      .unknownScenario, Message(FileMessage.notShipped, text: name), at: nil,
      hints: [
        NearestName.suggestion(for: name, among: names)
          .map { Message(ValueMessage.didYouMean, text: $0) }
          ?? Message(FileMessage.unknownScenarioHint, ["names": known])
      ])
  }

  fileprivate static func unknownScenario(_ name: String) -> Diagnostic {
    let names = ShippedScenarios.names
    let near = NearestName.suggestion(for: name, among: names)
    let known = Message.Argument.list(names.map { .text("`\($0)`") })
    return Diagnostic(
      .unknownScenario, Message(FileMessage.unknownScenario, text: name), at: nil,
      hints: [
        near.map { Message(ValueMessage.didYouMean, text: $0) }
          ?? Message(FileMessage.unknownScenarioHint, ["names": known]),
        Message(FileMessage.shippedHint, text: name),
      ])
  }

  static func unreadable(_ failure: FileBytes.Failure, _ path: String) -> Diagnostic {
    switch failure {
    case .missing:
      Diagnostic(
        .missingFile, Message(FileMessage.missing, text: path), at: nil,
        hints: [Message(FileMessage.missingHint)])
    case .folder:
      Diagnostic(
        .fileIsFolder, Message(FileMessage.folder, text: path), at: nil,
        hints: [
          Message(
            FileMessage.folderHint, text: path.hasSuffix("/") ? String(path.dropLast()) : path)
        ])
    case .notPermitted:
      Diagnostic(
        .fileNotPermitted, Message(FileMessage.notPermitted, text: path), at: nil,
        hints: [Message(FileMessage.notPermittedHint)])
    case .other(let reason):
      Diagnostic(
        .fileUnreadable, Message(FileMessage.unreadable, text: path), at: nil,
        notes: [Message(FileMessage.unreadableNote, ["reason": .text(reason)])])
    }
  }
}
