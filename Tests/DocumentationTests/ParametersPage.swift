import Messages
import Parameters

/// The reference of the parameters, from the table that the model itself reads.
struct ParametersPage {
  /// The groups of section 12 of the specification, by the parameter each begins with.
  static let groups: [(title: String, first: ParameterName)] = [
    ("Need", .needOffline), ("Recruitment and training", .publicShare),
    ("Conventions and renewal", .conventionMonthsPublic),
    ("Advisers' work and access", .contactHours), ("People", .seekOffline),
    ("Spaces and Aidants Connect", .spaceUnitCost), ("Money", .trainingCost),
  ]

  /// The headings of the specification, by the number of their section.
  let headings: [String: String]
  private let numbers = NumberFormat(.english)

  init(model: String) {
    let pairs = model.split(separator: "\n").compactMap { line -> (String, String)? in
      guard line.hasPrefix("## ") || line.hasPrefix("### ") else { return nil }
      let words = line.drop { $0 == "#" || $0 == " " }
      let number = words.prefix { $0.isNumber || $0 == "." }
      let trimmed = number.hasSuffix(".") ? number.dropLast() : number
      return trimmed.isEmpty ? nil : (String(trimmed), String(words))
    }
    headings = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  var text: String {
    let all = Parameter.all
    let counts = Parameter.Status.allCases.map { status in
      "\(all.filter { $0.status == status }.count) are \(status.rawValue)"
    }
    let starts = ParametersPage.groups.map(\.first.rawValue) + [all.count]
    let tables = ParametersPage.groups.enumerated().map { index, group in
      let rows = all[starts[index]..<starts[index + 1]].map(row)
      let header = [
        "Parameter", "What it is", "Value", "Plausible range", "Drawn from", "May be set to",
        "Status", "Source", "Acts in",
      ]
      let table = Markdown.table(header, rows, numbers: ["Value", "Plausible range"])
      return "## \(group.title)\n\n\(table)"
    }
    return """
      # Parameters

      The \(all.count) numbers of the model that a scenario can change under `params`, each with its
      value when a scenario does not state it. This page is written from the table that the model reads
      (`Sources/Parameters/Data/parameters.csv`) by a test, which fails when the two differ.

      ```yaml
      params:
        contact-hours: 65 h/month
        pix-pass-share: 45 %
      ```

      - **Status.** *Measured*: published, or set by an official text. *Calibrated*: fitted so that the
        run of the past comes near published figures ([validation.md](validation.md)). *Assumed*: no
        observation constrains it; say so beside any result that it carries. Of all, \(counts[0]), \
      \(counts[1])
        and \(counts[2]).
      - **Plausible range.** The values between which the truth probably lies. Results should be read over
        this range. *Fixed* values have none.
      - **Drawn from.** The family from which `inclusim ensemble` draws the values of the range
        ([uncertainty.md](uncertainty.md)).
      - **May be set to.** What a scenario may write; anything else is refused with the accepted range.
      - **Source.** Ids such as PF079 are published figures, in `Sources/Parameters/Data/facts.csv` with
        publisher and address.
      - **Acts in.** The section of [model.md](model.md) with the rule that uses it.

      Units are written as here or left out; a share also as `45 %`, counts of people also as `13 M`.

      \(tables.joined(separator: "\n\n"))

      """
  }

  private func row(_ parameter: Parameter) -> [String] {
    let range = parameter.range.map { range in
      "\(value(range.lowerBound, parameter)) – \(value(range.upperBound, parameter))"
    }
    let name = Markdown.code(parameter.name.name)
    return [
      parameter.symbol.isEmpty ? name : "\(name) (\(parameter.symbol))", parameter.meaning,
      withUnit(value(parameter.defaultValue, parameter), parameter),
      range ?? "fixed", parameter.family == .fixed ? "–" : parameter.family.rawValue,
      admitted(parameter), parameter.status.rawValue, sources(parameter),
      parameter.sections.map { "[\($0)](model.md#\(anchor($0)))" }.joined(separator: ", "),
    ]
  }

  /// A value with the decimals it was written with; shares in percent.
  private func value(_ value: Double, _ parameter: Parameter) -> String {
    let scale = parameter.unit == .share ? 100.0 : 1
    let scaled = value * scale
    let decimals = (0...6).first { decimals in
      var power = 1.0
      for _ in 0..<decimals { power *= 10 }
      return abs((scaled * power).rounded() - scaled * power) < 1e-7 * max(1, abs(scaled * power))
    }
    return numbers.number(scaled, decimals: decimals ?? 6) + (scale == 1 ? "" : " %")
  }

  private func withUnit(_ text: String, _ parameter: Parameter) -> String {
    switch parameter.unit {
    case .number, .share: text
    case .euros: "€\(text)"
    default: "\(text) \(parameter.unit.rawValue)"
    }
  }

  private func admitted(_ parameter: Parameter) -> String {
    let range = parameter.admitted
    let low = value(range.minimum, parameter)
    let whole = parameter.isInteger ? "whole, " : ""
    return whole
      + (range.excludesMinimum
        ? "above \(low), to \(value(range.maximum, parameter))"
        : "\(low) to \(value(range.maximum, parameter))")
  }

  /// Sources as people read them: runs of neighbouring ids, with their publisher.
  private func sources(_ parameter: Parameter) -> String {
    var runs: [(first: String, last: String, publisher: String)] = []
    var others: [String] = []
    for source in parameter.sources {
      guard let fact = PublishedFact.fact(source) else {
        others.append(source)
        continue
      }
      if let last = runs.last, last.publisher == fact.publisher, follows(source, last.last) {
        runs[runs.count - 1].last = source
      } else {
        runs.append((source, source, fact.publisher))
      }
    }
    let cited = runs.map { run in
      (run.first == run.last ? run.first : "\(run.first)–\(run.last)") + ", \(run.publisher)"
    }
    let note =
      switch parameter.note {
      case "": ""
      case "calibration": "(fitted: model.md 11)"
      case "insee-digital-exclusion": "(fitted to regional rates of Insee: model.md 11)"
      default: "(\(parameter.note))"
      }
    let all = cited + others + (note.isEmpty ? [] : [note])
    return all.isEmpty ? "–" : all.joined(separator: "; ").replacing("; (", with: " (")
  }

  private func follows(_ id: String, _ previous: String) -> Bool {
    Int(id.dropFirst(2)) == Int(previous.dropFirst(2)).map { $0 + 1 }
  }

  /// The anchor that pages of the web give to the heading of a section.
  private func anchor(_ section: String) -> String {
    let heading = headings[section] ?? ""
    let kept = heading.lowercased().filter { $0.isLetter || $0.isNumber || " -".contains($0) }
    return kept.replacing(" ", with: "-")
  }
}
