import Foundation

/// The tutorial, with the output of its commands as they write it now.
///
/// A block ` ```console ` holds one command after `$ ` and what it writes, standard error included.
/// Before it, `<!-- lines: 3-8, 20 -->` chooses the lines to show; the others are `…`. A block
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
    var shown: [ClosedRange<Int>]?
    var result: [String] = []
    while let line = lines.popFirst() {
      result.append(line)
      if let list = line.between("<!-- lines: ", " -->") {
        shown = list.components(separatedBy: ", ").compactMap(Tutorial.range)
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
  private mutating func console(
    _ prompt: String, _ shown: [ClosedRange<Int>]?
  ) throws -> [String] {
    guard prompt.hasPrefix("$ ") else {
      faults.append("a console block begins with `\(prompt)` and not with a command")
      return [prompt]
    }
    commands += 1
    let result = try Tool.shell("\(prompt.dropFirst(2)) 2>&1", in: place.url)
    var output = result.output.components(separatedBy: "\n")
    if output.last == "" { output.removeLast() }
    guard let shown else { return [prompt] + output }
    var lines = [prompt]
    var next = 1
    for range in shown {
      if range.lowerBound > next { lines.append("…") }
      guard range.upperBound <= output.count else {
        faults.append("`\(prompt)` writes \(output.count) lines, not \(range.upperBound)")
        return lines
      }
      lines += output[(range.lowerBound - 1)..<range.upperBound]
      next = range.upperBound + 1
    }
    return lines + (next <= output.count ? ["…"] : [])
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

  private static func range(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    guard let first = ends.first, let last = ends.last, first >= 1, first <= last else {
      return nil
    }
    return first...last
  }
}

extension String {
  /// What stands between a beginning and an end, or nil.
  fileprivate func between(_ prefix: String, _ suffix: String) -> String? {
    guard hasPrefix(prefix), hasSuffix(suffix) else { return nil }
    return String(dropFirst(prefix.count).dropLast(suffix.count))
  }
}
