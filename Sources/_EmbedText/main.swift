// Writes text files as one Swift dictionary from file name to content.
//
// Arguments: the Swift file to write, then the text files to embed.

import Foundation

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
  FileHandle.standardError.write(Data("usage: _EmbedText OUTPUT [FILE…]\n".utf8))
  exit(64)
}

var swift = "/// The embedded texts, by file name.\nlet embeddedTexts: [String: String] = [\n"
for path in arguments.dropFirst() {
  let url = URL(filePath: path)
  let text = try String(contentsOf: url, encoding: .utf8)
  // Four number signs delimit the literal: no text of this project holds `"""####`.
  swift += "  \"\(url.lastPathComponent)\": ####\"\"\"\n\(text)\n\"\"\"####,\n"
}
if arguments.count == 1 { swift += "  :\n" }
swift += "]\n"
try swift.write(to: URL(filePath: output), atomically: true, encoding: .utf8)
