import Messages
import PublicFinance
import Territories

extension ReportPage {
  /// Counts of people and of sessions, their shares of those ever in need, and what each costs.
  package var people: ReportSection? {
    let nation = summary.people.nation
    let beside: [FigureName: (share: FigureName?, cost: FigureName?)] = [
      .reached: (.coverage, .costPerPersonReached), .inFollowUp: (.inFollowUpShare, nil),
      .assisted: (.assistedShare, nil), .autonomous: (.autonomousShare, .costPerAutonomousPerson),
      .additional: (.additionalShare, .costPerAdditionalPerson), .sessions: (nil, .costPerSession),
    ]
    let need: [FigureName] = [.needAndInflow, .need, .needWithoutProgramme]
    let helped: [FigureName] = [
      .reached, .inFollowUp, .assisted, .autonomous, .additional, .sessions,
    ]
    let rows = (need + (helpsAnyone ? helped : [])).compactMap { name in
      (nation[name] ?? summary.people.sessions[name]).map { count in
        [
          format.label(Figure(name, count)), format.cell(count),
          format.cell(beside[name]?.share.flatMap { nation[$0] }),
          format.cell(beside[name]?.cost.flatMap { summary.people.costs[$0] }),
        ]
      }
    }
    let heads = [
      "", format.text(ReportText.count), format.text(ReportText.share),
      format.text(ReportText.cost),
    ]
    let columns = helpsAnyone ? 4 : 2
    let table = ReportTable(
      header: Array(heads.prefix(columns)), rows: rows.map { Array($0.prefix(columns)) })
    return section(
      .people, at: month,
      [.table(table)]
        + (helpsAnyone ? peopleNotes : [.paragraph([format.text(Remark.naturalFlows)])]))
  }

  private var peopleNotes: [ReportBlock] {
    let nation = summary.people.nation
    let reached = format.text(
      ReportText.reachedNote,
      [
        "advisers": format.argument(nation[.reachedByAdvisers]),
        "aidants": format.argument(nation[.reachedByAidants]),
      ])
    return [
      .paragraph([format.text(Remark.autonomy)]),
      .paragraph([reached, format.text(ReportText.costNote)] + sessions),
    ]
  }

  /// Sessions by form and theme.
  private var sessions: [String] {
    let sessions = summary.people.sessions
    guard (sessions[.sessions]?.number ?? 0) > 0 else { return [] }
    let form = format.text(
      ReportText.sessionNote,
      [
        "individual": format.argument(sessions[.individualSessions]),
        "workshop": format.argument(sessions[.workshopSessions]),
        "perPerson": format.argument(sessions[.sessionsPerPerson]),
      ])
    let themes = sessions.all.map { ($0.name.rawValue, format.argument($0.quantity)) }
    return [
      form, format.text(ReportText.themeNote, Dictionary(themes, uniquingKeysWith: { $1 })),
    ]
  }

  /// The ten best and the ten worst covered departments, or all when there are no more than
  /// twenty, and how unequal all are.
  package var departments: ReportSection? {
    guard helpsAnyone else { return nil }
    let people = summary.people
    let shown: [(ReportText, [DepartmentSummary])] =
      people.departments.count <= 20
      ? [(.byCoverage, people.best(20))] : [(.best, people.best(10)), (.worst, people.worst(10))]
    let rows = shown.flatMap { title, departments in
      [heading(title)] + departments.map(row(of:))
    }
    let table = ReportTable(labels: 2, header: departmentHeads, rows: rows)
    let inequality = summary.people.inequality
    let note = format.text(
      summary.heading.isFrance ? ReportText.inequalityNote : .inequalityOfTerritories,
      [
        "gini": format.argument(inequality[.gini]), "theil": format.argument(inequality[.theil]),
        "atkinson": format.argument(inequality[.atkinson]),
        "decile-ratio": format.argument(inequality[.decileRatio]),
      ])
    return ReportSection(blocks: [.table(table), .paragraph([note])])
  }

  private static let departmentFigures: [FigureName] = [
    .coverage, .reached, .inFollowUp, .assisted, .autonomous, .autonomousShare, .additional,
    .additionalShare,
  ]

  private var departmentHeads: [String] {
    let heads: [ReportText] = [
      .coverage, .reached, .inFollowUp, .assisted, .autonomous, .ofNeed, .additional, .ofNeed,
    ]
    let places = summary.heading.isFrance ? ReportText.departments : .territories
    return ["", format.text(places)] + heads.map { format.text($0) }
  }

  private func heading(_ title: ReportText) -> [String] {
    ["", format.text(title)] + ReportPage.departmentFigures.map { _ in "" }
  }

  private func row(of department: DepartmentSummary) -> [String] {
    [department.code.text, department.name]
      + ReportPage.departmentFigures.map { format.cell(department.figures[$0]) }
  }
}
