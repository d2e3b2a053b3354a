import Distributions
import Ensembles
import Messages
import Parameters
import Reports
import Scenarios
import Sensitivity

/// What stands around the table: explanations, factors that hardly count, pairs, how to read it.
extension StudyPage {
  func explanation(of row: StudyRow) -> [String] {
    let verdict = Message.Argument.message(Message(row.verdict.text))
    func lines(_ key: StudyText, _ arguments: [String: Message.Argument]) -> [String] {
      Paragraph.lines(format.text(key, arguments), first: "    ")
    }
    let sources = study.factors.sources(of: row.group)
    if sources.count == 1 {
      return lines(.explanation, ["parameter": words(of: sources[0]), "verdict": verdict])
    }
    return sources.flatMap {
      lines(.member, ["name": .text($0.name.name), "parameter": words(of: $0)])
    } + lines(.ofSeveral, ["verdict": verdict])
  }

  private func words(of source: Uncertainty.Source) -> Message.Argument {
    let parameter = Parameter[source.name]
    let range = source.range
    func end(_ value: Double) -> Message.Argument {
      format.argument(Quantity(value, of: parameter))
    }
    // Amounts have their sign with them.
    let hasUnit = parameter.unit != .number && parameter.unit != .euros
    return .message(
      Message(
        hasUnit ? StudyText.parameter : .parameterWithoutUnit,
        [
          "meaning": .text(parameter.meaning(in: format.language)),
          "low": end(range.lowerBound), "high": end(range.upperBound),
          "unit": .text(parameter.unit.word(in: format.language)),
        ]))
  }

  /// The groups that hardly count, by verdict.
  var others: [String] {
    let kinds: [(StudyVerdict, StudyText)] = [
      (.indistinguishable, .listIndistinguishable), (.negligible, .listNegligible),
      (.noEffect, .listNoEffect),
    ]
    return kinds.flatMap { verdict, text -> [String] in
      let names = rows.filter { $0.verdict == verdict }.map(\.label)
      guard !names.isEmpty else { return [] }
      return Paragraph.lines(
        format.text(
          text, ["count": .integer(names.count), "names": .list(names.map { .text($0) })]))
    }
  }

  /// The ten strongest pairs.
  var pairs: [String] {
    let pairs = result.pairs.prefix(10)
    guard !pairs.isEmpty else { return [] }
    func part(_ value: Double) -> String {
      Message.Argument.percent(value, decimals: 1).text(in: format.language)
    }
    let groups = study.space.groups
    let rows = pairs.map { pair in
      [
        groups[pair.first].name, groups[pair.second].name, part(pair.index.value),
        format.text(
          StudyText.fromTo,
          ["low": .text(part(pair.index.low)), "high": .text(part(pair.index.high))]),
        pair.index.includesZero ? format.text(StudyText.mayBeZero) : "",
      ]
    }
    let header = [StudyText.factor, .with, .together, .interval].map { format.text($0) } + [""]
    return [format.text(StudyText.pairs)] + TextTable(labels: 2, header: header, rows: rows).lines
  }

  var notes: [String] {
    var sentences: [String] = []
    switch result.estimates {
    case .sobol(let indices):
      sentences.append(format.text(StudyText.readSobol))
      let assumed = zip(study.space.groups, indices.first).reduce(0) { sum, found in
        let parameters = study.factors.parameters(of: found.0)
        return parameters.contains { $0.status == .assumed } ? sum + found.1.value : sum
      }
      sentences.append(
        format.text(
          StudyText.assumedPart, ["part": .percent(min(1, max(0, assumed)), decimals: 0)]))
      let size = indices.recommendedSize(halfWidth: StudyReport.halfWidth)
      let width: [String: Message.Argument] = [
        "width": .percent(indices.widestHalfWidth, decimals: 1), "draws": .text(String(size)),
        "limit": .percent(StudyReport.halfWidth, decimals: 0),
      ]
      sentences.append(
        format.text(size > indices.size ? StudyText.recommended : .sizeSuffices, width))
    case .morris: sentences.append(format.text(StudyText.readMorris))
    case .prcc: sentences.append(format.text(StudyText.readPRCC))
    case .tornado(let tornado):
      sentences.append(
        format.text(StudyText.readTornado, ["base": .text(cell(tornado.base))]))
    }
    sentences.append(format.text(StudyText.held))
    if study.leavesCorrelations { sentences.append(format.text(StudyText.correlationsLeft)) }
    return Paragraph.lines(sentences.joined(separator: " "))
  }
}

extension Uncertainty.Source {
  /// Where the values lie: all of them, or nine of ten where an end is open or stated so.
  fileprivate var range: ClosedRange<Double> {
    if origin == .table, let range = Parameter[name].range { return range }
    let (low, high) = (distribution.support.lower, distribution.support.upper)
    guard family != .interval, low.isFinite, high.isFinite else {
      return distribution.quantile(0.05)...distribution.quantile(0.95)
    }
    return low...high
  }
}
