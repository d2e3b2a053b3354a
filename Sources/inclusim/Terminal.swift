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
    guard let code = write(text, to: STDOUT_FILENO) else { return }
    // A reader that has seen enough closes its end; that needs no message.
    if code != EPIPE {
      let reason = String(cString: strerror(code))
      say(Message(ToolText.outputFailed, ["reason": .text(reason)]))
    }
    throw ExitCode.inputOutput
  }

  /// Writes diagnostics to standard error.
  static func report(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let renderer = TextRenderer(language: language, usesColor: usesColor)
    _ = write(renderer.text(of: diagnostics), to: STDERR_FILENO)
  }

  /// Writes a line to standard error.
  static func say(_ message: Message) {
    say(message.text(in: language))
  }

  /// Writes a line to standard error.
  static func say(_ text: String) {
    _ = write(text + "\n", to: STDERR_FILENO)
  }

  /// Whether standard error is a terminal that wants colour.
  private static var usesColor: Bool {
    let isSilenced = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let isDumb = getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? true
    return isatty(STDERR_FILENO) != 0 && !isSilenced && !isDumb
  }

  /// Writes a text in full, and returns the error code of the system when that fails.
  static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if written >= 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
        } else if errno != EINTR {
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
  static func catalogue(_ key: ToolText) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: key.inUserLanguage)
  }
}
