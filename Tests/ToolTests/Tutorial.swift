import Foundation

/// The tutorial, with the output of its commands as they write it now.
///
/// A block ` ```console ` holds one command after `$ ` and what it writes, standard error included.
/// Before it, `<!-- show: What comes out +12; Events +3 -->` chooses what is shown: the line that
/// begins so and as many in all; the others are `…`. A block
/// ` ```yaml ` shows lines of `my-plan.yaml`, which `<!-- edit: SED EXPRESSION -->` before it has
/// changed as the reader is asked to. All commands run in one folder, in their order.
struct Tutorial {
  private(set) var text = ""
  private(set) var commands = 0
  private(set) var faults: [String] = []
  private let place: TemporaryFolder

  init(_ written: String) throws {
    place = try TemporaryFolder()
    var lines = written.components(separatedBy: "\n")[...]
    var shown: [Excerpt]?
    var result: [String] = []
    while let line = lines.popFirst() {
      result.append(line)
      if let list = line.between("<!-- show: ", " -->") {
        shown = list.components(separatedBy: "; ").compactMap { Excerpt($0) }
      } else if let expression = line.between("<!-- edit: ", " -->") {
        try edit(expression)
      } else if line == "```console" {
        let block = lines.prefix { $0 != "```" }
        lines = lines.dropFirst(block.count)
        result += try console(block.first ?? "", shown)
        shown = nil
      } else if line == "```yaml" {
        let block = lines.prefix { $0 != "```" }
        try check(Array(block))
      }
    }
    text = result.joined(separator: "\n")
  }

  /// A command with the lines of its output that are shown.
  private mutating func console(_ prompt: String, _ shown: [Excerpt]?) throws -> [String] {
    guard prompt.hasPrefix("$ ") else {
      faults.append("a console block begins with `\(prompt)` and not with a command")
      return [prompt]
    }
    commands += 1
    let result = try Tool.shell("\(prompt.dropFirst(2)) 2>&1", in: place.url)
    var output = result.output.replacing("\r\n", with: "\n").components(separatedBy: "\n")[...]
    if output.last == "" { output.removeLast() }
    guard let shown else { return [prompt] + output }
    var lines = [prompt]
    for excerpt in shown {
      guard let first = output.firstIndex(where: { $0.hasPrefix(excerpt.beginning) }),
        first + excerpt.count <= output.endIndex
      else {
        faults.append("`\(prompt)` has no \(excerpt.count) lines from `\(excerpt.beginning)` on")
        return lines
      }
      if first > output.startIndex { lines.append("…") }
      lines += output[first..<(first + excerpt.count)]
      output = output[(first + excerpt.count)...]
    }
    return lines + (output.isEmpty ? [] : ["…"])
  }

  private mutating func edit(_ expression: String) throws {
    let file = place.url.appending(path: "my-plan.yaml")
    let before = try String(contentsOf: file, encoding: .utf8)
    let result = try Tool.shell("sed -i -E '\(expression)' my-plan.yaml", in: place.url)
    let after = try String(contentsOf: file, encoding: .utf8)
    if result.status != 0 || before == after { faults.append("nothing to edit: \(expression)") }
  }

  private mutating func check(_ block: [String]) throws {
    let file = place.url.appending(path: "my-plan.yaml")
    let content = try String(contentsOf: file, encoding: .utf8)
    for line in block where !content.contains(line) {
      faults.append("my-plan.yaml does not hold the line shown: \(line)")
    }
  }
}

/// Lines of an output: the first that begins with a text, and as many in all.
private struct Excerpt {
  let beginning: String
  let count: Int

  /// Reads `BEGINNING +COUNT`.
  init?(_ text: String) {
    guard let plus = text.lastIndex(of: "+"), let count = Int(text[plus...].dropFirst()), count > 0
    else { return nil }
    beginning = String(text[..<plus].dropLast())
    self.count = count
  }
}

extension String {
  /// What stands between a beginning and an end, or nil.
  fileprivate func between(_ prefix: String, _ suffix: String) -> String? {
    guard hasPrefix(prefix), hasSuffix(suffix) else { return nil }
    return String(dropFirst(prefix.count).dropLast(suffix.count))
  }
}
