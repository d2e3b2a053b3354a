import Messages
import PublicFinance
import Territories

extension TextPage {
  /// The funnel at the end of the run and on 18 June 2021, and the press of that day.
  var recruitment: [String] {
    let recruitment = summary.recruitment
    guard recruitment.atHorizon[.postsPlanned]?.number != 0 else { return [] }
    let parts: Set<FigureName> = [
      .inPostFranceServices, .inPostOtherPublic, .inPostOtherPrivate, .open, .vacant,
    ]
    let rows = recruitment.atHorizon.all.map { figure in
      [format.label(figure, indent: parts.contains(figure.name) ? 2 : 0)]
        + (recruitment.inJune2021.map { [format.cell($0[figure.name])] } ?? [])
        + [format.cell(figure.quantity)]
    }
    let june = recruitment.inJune2021 == nil ? [] : [format.text(ReportText.onDay)]
    let table = TextTable(
      header: [""] + june + [format.text(ReportText.atHorizon, month)], rows: rows)
    let funnel = section(
      .recruitment, [:], table.lines + [""] + note(ReportText.certifiedNote))
    return recruitment.press.isEmpty ? funnel : funnel + [""] + press
  }

  private var press: [String] {
    let rows = summary.recruitment.press.map { press in
      [
        format.text(press.run.name), format.cell(press.run.quantity), format.cell(press.published),
        "\(press.published.basis.name), \(press.publisher)",
      ]
    }
    let columns = [ReportText.run, .published, .source].map { format.text($0) }
    let reasons = summary.recruitment.press.flatMap { bullet(format.text($0.reason)) }
    return section(
      .press, [:],
      TextTable(header: [""] + columns, rows: rows).lines + [""]
        + note(ReportText.pressNote) + reasons)
  }

  /// Sessions by form and theme.
  var sessions: [String] {
    guard summary.people.sessions[.sessions]?.number != 0 else { return [] }
    let themes: Set<FigureName> = [
      .personalData, .socialNetworks, .curriculumVitae, .remoteWork, .teleconsultation,
    ]
    return section(
      .sessions, month,
      list(summary.people.sessions, indented: themes) + [""] + note(ReportText.sessionNote))
  }

  /// Counts of people and their shares of those ever in need.
  var people: [String] {
    let nation = summary.people.nation
    let shares: [FigureName: FigureName] = [
      .reached: .coverage, .inFollowUp: .inFollowUpShare, .assisted: .assistedShare,
      .autonomous: .autonomousShare, .additional: .additionalShare,
    ]
    let parts: Set<FigureName> = [.reachedByAdvisers, .reachedByAidants]
    let rows = nation.all.filter { !shares.values.contains($0.name) }.map { figure in
      [
        format.label(figure, indent: parts.contains(figure.name) ? 2 : 0),
        format.cell(figure.quantity), format.cell(shares[figure.name].flatMap { nation[$0] }),
      ]
    }
    let header = ["", format.text(ReportText.count), format.text(ReportText.share)]
    return section(
      .people, month,
      TextTable(header: header, rows: rows).lines + [""] + note(ReportText.peopleNote)
        + note(ReportText.restsOnAssumptions))
  }

  /// The ten best and the ten worst covered departments.
  var departments: [String] {
    let best = summary.people.best(10)
    let worst = summary.people.worst(10)
    guard best.contains(where: { $0.coverage > 0 }) else {
      return section(.departments, month, note(ReportText.noDepartment))
    }
    let lines = departmentTable(.best, best) + (worst.isEmpty ? [] : [""])
    return section(
      .departments, month,
      lines + (worst.isEmpty ? [] : departmentTable(.worst, worst)) + [""]
        + note(ReportText.departmentNote) + note(ReportText.restsOnAssumptions))
  }

  private func departmentTable(
    _ title: ReportText, _ departments: [DepartmentSummary]
  ) -> [String] {
    let names: [FigureName] = [.coverage, .reached, .additional, .inPost]
    let heads = [ReportText.coverage, .reached, .additional, .inPost].map { format.text($0) }
    // Codes and names are padded to one width, so that the two tables stand under each other.
    let all = summary.people.departments
    func padded(_ text: String, _ widths: [Int]) -> String {
      text + String(repeating: " ", count: max(0, (widths.max() ?? 0) - text.count))
    }
    return TextTable(
      labels: 2,
      header: [padded("", all.map(\.code.text.count))]
        + [padded(format.text(title), all.map(\.name.count))] + heads,
      rows: departments.map { department in
        [department.code.text, department.name]
          + names.map { format.cell(department.figures[$0]) }
      }
    ).lines
  }

  /// Euros paid for each person or session.
  var costs: [String] {
    guard summary.envelope.total.figures[.opened]?.money != .zero else { return [] }
    return section(
      .costs, month,
      list(summary.people.costs) + [""] + note(ReportText.costNote, month)
        + note(ReportText.restsOnAssumptions))
  }

  /// Inequality of coverage.
  var inequality: [String] {
    guard summary.people.nation[.reached]?.number != 0 else { return [] }
    return section(
      .inequality, [:],
      list(summary.people.inequality) + [""] + note(ReportText.inequalityNote))
  }
}
