import Messages
import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories

/// How cells, leaves, formulas and numbers are written in a language.
struct Wording {
  let language: Language
  let inputs: ModelInputs

  func text(_ key: ExplainText, _ arguments: [String: String] = [:]) -> String {
    Message(key, arguments.mapValues { .text($0) }).text(in: language)
  }

  /// A month as it is written in files, as 2023-06.
  func month(_ month: Int) -> String { Month(MonthIndex(month)).description }

  /// The name of a cell, without its month.
  func name(_ label: CellLabel) -> String {
    let figure = label.name.template(in: language)
    func host(_ position: Int) -> String {
      text(position == 0 ? .publicHosts : .privateHosts)
    }
    switch label.variant {
    case .none: return figure
    case .host(let position): return text(.ofHost, ["figure": figure, "host": host(position)])
    case .segment(let position):
      return text(
        .ofSegment,
        ["figure": figure, "segment": text(position == 0 ? .offline : .struggling)])
    case .line(let line): return text(.ofLine, ["figure": figure, "line": line.name])
    case .account(let line, let cause):
      return text(.ofCause, ["figure": figure, "line": line.name, "cause": cause.name])
    case .stage(let position):
      let stage = Message(ExplainText.stage, ["number": .integer(position / 2 + 1)])
      return text(
        .ofStage,
        ["figure": figure, "host": host(position % 2), "stage": stage.text(in: language)])
    case .event(let position):
      return text(.ofEvent, ["figure": figure, "number": String(position + 1)])
    }
  }

  /// The name of a leaf, without its department.
  func name(_ family: LeafFamily) -> String {
    func ofLine(_ key: ExplainText, _ line: BudgetLine) -> String {
      text(key, ["line": line.name])
    }
    switch family {
    case .parameter(let name): return name.name
    case .envelope: return "envelope"
    case .postsCap: return "posts-cap"
    case .realQuantities: return "real-quantities"
    case .programmeStart: return "programme-start"
    case .renewalExpectedFrom: return "renewal-expected-from"
    case .amount(let line): return ofLine(.amountOfLine, line)
    case .share(let line): return ofLine(.shareOfLine, line)
    case .key(let line): return ofLine(.keyOfLine, line)
    case .method(let line): return ofLine(.methodOfLine, line)
    case .floor(let line): return ofLine(.floorOfLine, line)
    case .cap(let line): return ofLine(.capOfLine, line)
    case .weights(let line): return ofLine(.weightOfLine, line)
    case .quantities(let line): return ofLine(.quantityOfLine, line)
    case .awardShare(let month): return text(.awardShareOfMonth, ["month": self.month(month)])
    case .eventMonth(let event): return text(.monthOfEvent, ["number": String(event + 1)])
    case .eventAmount(let event): return text(.amountOfEvent, ["number": String(event + 1)])
    case .data(let column): return column.rawValue
    case .theme(let theme, let figure):
      let key: ExplainText =
        switch figure {
        case .share: .shareOfTheme
        case .hours: .hoursOfTheme
        case .attendance: .attendanceOfTheme
        }
      let name = WorkshopTheme.all[theme].name
      let words = FigureName(rawValue: name)?.template(in: language) ?? name
      return text(key, ["theme": words])
    }
  }

  func status(_ status: LeafStatus) -> String {
    switch status {
    case .measured: text(.measured)
    case .calibrated: text(.calibrated)
    case .assumed: text(.assumed)
    case .decided: text(.decided)
    }
  }

  /// The name and the code of a department.
  func department(_ position: Int) -> String {
    let department = inputs.country.departments[position]
    return "\(department.name) (\(department.code))"
  }
}
