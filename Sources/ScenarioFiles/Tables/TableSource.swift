package import Diagnostics
import Messages
import YAMLNodes

/// Where the tables that a scenario names are found.
///
/// A path is read from the folder of the file that names it, so that a folder of scenarios and
/// tables can be moved as one; it never leads out of that folder. A path given with `--set` is one
/// the user typed: it is read from the folder the command runs in, and may lead anywhere.
public enum TableSource: Sendable, Hashable {
  /// Files of the disk.
  case disk
  /// These texts, by the path they would have on the disk.
  case texts([String: String])

  /// The largest table, in bytes: 32 MiB.
  package static let largestFile = 32 << 20

  /// The text of the table that `path` names in a file.
  ///
  /// - Throws: A diagnostic at the place of the path, or at the byte that is not UTF-8.
  func text(_ path: String, at span: SourceSpan) throws(Diagnostic) -> SourceText {
    let isTyped = span.source.name == Override.sourceName
    guard let name = isTyped ? path : Self.resolved(path, beside: span.source.name) else {
      throw .outsideFolder(path, at: span)
    }
    if !isTyped, span.source.name.hasPrefix(ScenarioSources.shippedFolder) {
      throw .noFolder(path, at: span)
    }
    switch self {
    case .disk:
      guard isTyped || FileBytes.leads(name, intoFolderOf: span.source.name) else {
        throw .outsideFolder(path, at: span)
      }
      return try Self.read(name, at: span)
    case .texts(let texts):
      guard let content = texts[name] else { throw .unreadable(.missing, name, at: span) }
      return SourceText(name: name, content: content)
    }
  }

  /// The text of a file of the disk.
  package static func read(_ name: String, at span: SourceSpan?) throws(Diagnostic) -> SourceText {
    let bytes: [UInt8]
    do throws(FileBytes.Failure) {
      bytes = try FileBytes.read(name, limit: largestFile + 1)
    } catch {
      throw .unreadable(error, name, at: span)
    }
    do throws(Diagnostic) {
      return try YAMLText.decode(bytes, name: name, limit: largestFile)
    } catch {
      guard error.id == .fileNotUTF8 else { throw error }
      throw Diagnostic(
        error.id, error.message, at: error.primary,
        hints: error.hints + [Message(TableMessage.spreadsheetHint)])
    }
  }

  /// The path from where the command runs; nil when it is empty, absolute or climbs.
  static func resolved(_ path: String, beside name: String) -> String? {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !path.isEmpty, !path.hasPrefix("/"), !steps.contains("..") else { return nil }
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    return folder + steps.drop { $0 == "." }.joined(separator: "/")
  }
}

extension Diagnostic {
  fileprivate static func outsideFolder(_ path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .tableOutsideFolder, Message(TableMessage.outsideFolder, text: path),
      at: Label(span, Message(TableMessage.outsideFolderLabel)),
      hints: [Message(TableMessage.outsideFolderHint)])
  }

  fileprivate static func noFolder(_ path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .tableOutsideFolder, Message(TableMessage.noFolder, text: path), at: Label(span),
      hints: [Message(TableMessage.noFolderHint)])
  }
}
