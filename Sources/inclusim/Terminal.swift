import ArgumentParser
import Glibc
import InclusionPlan

/// Standard output and standard error: the only place that writes to them.
enum Terminal {
  /// The language of the user: what `--language` asks for, or the environment.
  static let language =
    LanguageOption.asked(in: CommandLine.arguments)
    ?? Language { name in getenv(name).map { String(cString: $0) } }

  /// Writes results to standard output.
  ///
  /// - Throws: The exit status 74, after saying why, when they cannot be written in full.
  static func writeResults(_ text: String) throws {
    try writeResults(Array(text.utf8))
  }

  /// Writes results to standard output.
  ///
  /// - Throws: The exit status 74, after saying why, when they cannot be written in full.
  static func writeResults(_ bytes: [UInt8]) throws {
    guard let code = write(bytes, to: STDOUT_FILENO) else { return }
    // A reader that has seen enough closes its end; that needs no message.
    if code == EINTR { throw ExitCode.interrupted }
    if code != EPIPE {
      let reason = String(cString: strerror(code))
      say(Message(ToolText.outputFailed, ["reason": .text(reason)]))
    }
    throw ExitCode.inputOutput
  }

  /// Writes diagnostics to standard error: the errors, which must be mended, before the warnings.
  static func report(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let renderer = TextRenderer(language: language, usesColor: usesColor)
    let errors = diagnostics.filter { $0.severity == .error }
    let others = diagnostics.filter { $0.severity != .error }
    _ = write(renderer.text(of: errors + others), to: STDERR_FILENO)
  }

  /// Writes diagnostics to standard error, the errors alone when quiet.
  static func report(_ diagnostics: [Diagnostic], quiet: Bool) {
    report(quiet ? diagnostics.filter { $0.severity == .error } : diagnostics)
  }

  /// Writes a line to standard error.
  static func say(_ message: Message) {
    say(message.text(in: language))
  }

  /// Writes a line to standard error.
  static func say(_ text: String) {
    _ = write(text + "\n", to: STDERR_FILENO)
  }

  /// Whether someone watches standard error.
  static var isWatched: Bool { isatty(STDERR_FILENO) != 0 }

  /// Writes over the last line of a terminal.
  static func rewriteLine(_ text: String) {
    _ = write("\r\u{1B}[K\(text)", to: STDERR_FILENO)
  }

  /// Whether standard error is a terminal that wants colour.
  private static var usesColor: Bool { wantsColor(STDERR_FILENO) }

  /// Whether standard output is a terminal that wants colour.
  static var resultsUseColor: Bool { wantsColor(STDOUT_FILENO) }

  private static func wantsColor(_ descriptor: Int32) -> Bool {
    let isSilenced = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let isDumb = getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? true
    return isatty(descriptor) != 0 && !isSilenced && !isDumb
  }

  /// Writes a text in full, and returns the error code of the system when that fails.
  static func write(_ text: String, to descriptor: Int32) -> Int32? {
    write(Array(text.utf8), to: descriptor)
  }

  /// Writes bytes in full, and returns the error code of the system when that fails.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if written >= 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
        } else if errno != EINTR || Interruption.isRequested {
          return errno
        }
      }
      return nil
    }
  }
}

extension MessageKey {
  /// The text without places, in the language of the user.
  var inUserLanguage: String { template(in: Terminal.language) }
}

extension ArgumentHelp {
  /// The help of an argument, from the catalogue.
  static func catalogue(_ key: ToolText, valueName: ToolText? = nil) -> ArgumentHelp {
    ArgumentHelp(key.inUserLanguage, valueName: valueName?.inUserLanguage)
  }

  /// The help of an argument of an ensemble, from the catalogue.
  static func catalogue(_ key: EnsembleText, valueName: ToolText? = nil) -> ArgumentHelp {
    ArgumentHelp(key.inUserLanguage, valueName: valueName?.inUserLanguage)
  }

  /// The help of an argument of an ensemble, its value named by its catalogue too.
  static func catalogue(_ key: EnsembleText, valueName: EnsembleText) -> ArgumentHelp {
    ArgumentHelp(key.inUserLanguage, valueName: valueName.inUserLanguage)
  }

  /// The help of an argument of a study of sensitivity, from the catalogue.
  static func catalogue(_ key: StudyText, valueName: ToolText? = nil) -> ArgumentHelp {
    ArgumentHelp(key.inUserLanguage, valueName: valueName?.inUserLanguage)
  }

  /// The help of an argument of a comparison, from the catalogue.
  static func catalogue(_ key: ComparisonText, valueName: ToolText? = nil) -> ArgumentHelp {
    ArgumentHelp(key.inUserLanguage, valueName: valueName?.inUserLanguage)
  }

  /// The help of an argument of a page, from the catalogue.
  static func catalogue(_ key: PageText, valueName: ToolText? = nil) -> ArgumentHelp {
    ArgumentHelp(key.inUserLanguage, valueName: valueName?.inUserLanguage)
  }
}
