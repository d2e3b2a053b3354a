import Messages
import Reports
import Simulations
import Territories

extension ReportBody {
  /// What is told of each department under each plan.
  private static let shown: [FigureName] = [
    .coverage, .reached, .inPost, .postsAwarded, .sessions, .autonomous, .additional, .need,
  ]
  /// The same beside other plans.
  private static let compared: [FigureName] = [.coverage, .reached]

  /// A row for each department; beside other plans, with what each gains and loses.
  var departments: Markup {
    plans.count == 1 ? ofOnePlan : ofSeveralPlans
  }

  private var places: [SortedTable.Column] {
    [PageText.code, .name, .region].map {
      SortedTable.Column(title: writer.text($0), isNumeric: false)
    }
  }

  private func place(_ department: DepartmentSummary, _ region: String) -> [SortedTable.Cell] {
    [
      SortedTable.Cell(department.code.text), SortedTable.Cell(department.name),
      SortedTable.Cell(region),
    ]
  }

  private var regions: [String] {
    plans[0].outcome.plan.country.departments.map(\.region.name)
  }

  private var tableTitle: String {
    writer.text(isFrance ? PageText.departments : .territories)
  }

  private var ofOnePlan: Markup {
    let departments = plans[0].summary.people.departments
    let columns = Self.shown.map { name in
      let star = departments.first?.figures[name]?.basis == .computedOnAssumptions ? " *" : ""
      return SortedTable.Column(title: writer.text(name) + star, isNumeric: true)
    }
    let rows = zip(departments, regions).map { department, region in
      place(department, region)
        + Self.shown.map { name in
          SortedTable.Cell(
            writer.format.cell(department.figures[name]), department.figures[name]?.value)
        }
    }
    return SortedTable(id: "places", title: tableTitle, columns: places + columns, rows: rows)
      .markup(writer)
  }

  private var ofSeveralPlans: Markup {
    let columns = Self.compared.flatMap { name in
      plans.enumerated().flatMap { index, plan -> [SortedTable.Column] in
        let head = "\(writer.text(name)) – \(plan.summary.heading.title)"
        let value = SortedTable.Column(title: head, isNumeric: true)
        let difference = SortedTable.Column(
          title: writer.text(PageText.difference), isNumeric: true)
        return index == 0 ? [value] : [value, difference]
      }
    }
    let all = plans.map(\.summary.people.departments)
    // Plans over other territories stand below one another by code.
    let rows = zip(all[0], regions).map { department, region in
      place(department, region)
        + Self.compared.flatMap { name in
          all.enumerated().flatMap { index, departments -> [SortedTable.Cell] in
            guard let other = departments.first(where: { $0.code == department.code }),
              let quantity = other.figures[name]
            else { return index == 0 ? [.init("")] : [.init(""), .init("")] }
            let value = SortedTable.Cell(writer.format.cell(quantity), quantity.value)
            guard index > 0, let first = department.figures[name] else { return [value] }
            let change = difference(quantity, from: first)
            let kind = (change.number ?? 0) > 0 ? "gain" : (change.number ?? 0) < 0 ? "loss" : nil
            return [value, SortedTable.Cell(change.text, change.number, kind: kind)]
          }
        }
    }
    return SortedTable(id: "places", title: tableTitle, columns: places + columns, rows: rows)
      .markup(writer)
  }
}
