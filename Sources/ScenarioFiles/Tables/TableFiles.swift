package import Diagnostics
import Messages
import YAMLNodes

/// The tables that scenarios name, each taken from the disk once.
///
/// A path is read from the folder of the file that names it and never leads out of it, so that a
/// folder of scenarios and tables can be passed on as one. A path given with `--set` is one the
/// user typed: it is read from the folder the command runs in, and may lead anywhere.
package struct TableFiles: Sendable {
  /// A path as a file writes it.
  private struct Name: Hashable {
    let path: String
    let file: String
  }

  /// The largest table, in bytes: 32 MiB.
  package static let largestFile = 32 << 20

  private let files: FilesBeside
  private var taken: [Name: Result<SourceText, TableFailure>] = [:]

  /// Takes the tables that some files name, and finds others later.
  init(_ files: FilesBeside, namedIn layers: [Node] = []) {
    self.files = files
    for node in layers.flatMap(\.tablePaths) {
      guard case .scalar(let scalar) = node.content else { continue }
      let name = Name(path: scalar.text, file: node.span.source.name)
      if taken[name] == nil { taken[name] = take(name) }
    }
  }

  /// The text of the table that `path` names in a file.
  ///
  /// - Throws: A diagnostic at the place of the path, or at the byte that is not UTF-8.
  func text(_ path: String, at span: SourceSpan) throws(Diagnostic) -> SourceText {
    let name = Name(path: path, file: span.source.name)
    do throws(TableFailure) {
      return try (taken[name] ?? take(name)).get()
    } catch {
      switch error {
      case .file(let failure): throw .table(path, failure, at: span)
      case .text(let diagnostic): throw diagnostic
      }
    }
  }

  private func take(_ name: Name) -> Result<SourceText, TableFailure> {
    let isTyped = name.file == Override.sourceName
    let found: (file: FilesBeside.Found, path: String)
    do throws(FilesBeside.Failure) {
      found =
        isTyped
        ? (try files.typed(name.path, limit: Self.largestFile), name.path)
        : try files.file(name.path, beside: name.file, limit: Self.largestFile)
    } catch {
      return .failure(.file(error))
    }
    do throws(Diagnostic) {
      return .success(try Self.decode(found.file.bytes, name: found.path))
    } catch {
      return .failure(.text(error))
    }
  }

  /// The text of the file at a path that the user typed.
  package static func read(_ path: String) throws(Diagnostic) -> SourceText {
    let bytes: [UInt8]
    do throws(FileBytes.Failure) {
      bytes = try FileBytes.read(path, limit: largestFile + 1)
    } catch {
      throw .unreadable(error, path)
    }
    return try decode(bytes, name: path)
  }

  /// The text of a table; what spreadsheets save in other encodings is told with what to do.
  static func decode(_ bytes: [UInt8], name: String) throws(Diagnostic) -> SourceText {
    do throws(Diagnostic) {
      return try YAMLText.decode(bytes, name: name, limit: largestFile)
    } catch {
      guard error.id == .fileNotUTF8 else { throw error }
      throw Diagnostic(
        error.id, error.message, at: error.primary,
        hints: error.hints + [Message(TableMessage.spreadsheetHint)])
    }
  }
}

/// Why there is no text of a table.
private enum TableFailure: Error {
  case file(FilesBeside.Failure)
  case text(Diagnostic)
}

extension Diagnostic {
  fileprivate static func table(
    _ path: String, _ failure: FilesBeside.Failure, at span: SourceSpan
  ) -> Diagnostic {
    switch failure {
    case .missing:
      Diagnostic(
        .missingFile, Message(FileMessage.missing, text: path), at: Label(span),
        hints: [
          span.source.name == Override.sourceName
            ? Message(FileMessage.missingHint) : Message(TableMessage.missingHint)
        ])
    case .folder:
      Diagnostic(.fileIsFolder, Message(FileMessage.folder, text: path), at: Label(span))
    case .notPermitted:
      Diagnostic(
        .fileNotPermitted, Message(FileMessage.notPermitted, text: path), at: Label(span),
        hints: [Message(FileMessage.notPermittedHint)])
    case .outside:
      Diagnostic(
        .tableOutsideFolder, Message(TableMessage.outsideFolder, text: path),
        at: Label(span, Message(TableMessage.outsideFolderLabel)),
        hints: [Message(TableMessage.outsideFolderHint)])
    case .other(let reason):
      Diagnostic(
        .fileUnreadable, Message(FileMessage.unreadable, text: path), at: Label(span),
        notes: [Message(FileMessage.unreadableNote, ["reason": .text(reason)])])
    }
  }
}
