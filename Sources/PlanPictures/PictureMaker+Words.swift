import Charts
import Messages
import PublicFinance
import Reports
import Scenarios
import Simulations
import Territories

extension PictureMaker {
  /// A text of the catalogue.
  func text(_ key: ChartText, _ arguments: [String: Message.Argument] = [:]) -> String {
    Message(key, arguments).text(in: language)
  }

  /// A text that begins a line.
  func title(_ key: ChartText, _ arguments: [String: Message.Argument] = [:]) -> String {
    text(key, arguments).capitalizedAtStart
  }

  /// A month in words.
  func words(_ month: MonthIndex) -> Message.Argument { format.month(Month(month)) }

  /// A number of people, posts or sessions: whole from a hundred on.
  func count(_ value: Double) -> Message.Argument { format.argument(Quantity(value, .persons)) }

  /// An amount in a sentence.
  func amount(_ money: Money) -> Message.Argument { format.argument(Quantity(money)) }

  /// An index in a sentence.
  func index(_ value: Double) -> Message.Argument { format.argument(Quantity(value, .index)) }

  /// A part of a whole in a sentence.
  func part(_ value: Double) -> Message.Argument { format.argument(Quantity(value, .share)) }

  /// A figure in a sentence, negative ones too.
  func figure(_ value: Double, _ unit: Quantity.Unit) -> Message.Argument {
    let text = format.argument(Quantity(abs(value), unit)).text(in: language)
    return .text((value < 0 ? "-" : "") + text)
  }

  /// A cell of a table.
  func cell(_ value: Double, _ unit: Quantity.Unit) -> PictureTable.Cell {
    let quantity = Quantity(abs(value), unit)
    return PictureTable.Cell(
      (value < 0 ? "-" : "") + format.cell(quantity), value.isFinite ? value : nil)
  }

  /// A cell of a table with an amount in euros, to the cent.
  func cell(_ money: Money) -> PictureTable.Cell {
    PictureTable.Cell(format.cell(Quantity(money)), money.inEuros)
  }

  /// The months up to the one of the picture.
  var months: [MonthIndex] { (0...month.value).map(MonthIndex.init) }

  /// The texts of an axis of months: each January, or the first and the last month of a short run.
  var times: [AxisLabel] {
    let januaries = months.filter { Month($0).month == 1 }
    guard januaries.count > 1 else {
      let ends = months.count > 1 ? [months[0], months[months.count - 1]] : months
      return ends.map { AxisLabel($0.value, Month($0).description) }
    }
    return januaries.map { AxisLabel($0.value, String(Month($0).year)) }
  }

  /// A sentence for each scenario; its title comes first when there are several.
  func sentences(_ sentence: (PicturedRun) -> String) -> String {
    guard runs.count > 1 else { return sentence(runs[0]) }
    return runs.map {
      text(.ofScenario, ["scenario": .text($0.title), "sentence": .text(sentence($0))])
    }.joined(separator: " ")
  }

  /// A table of all scenarios: their titles stand in the first column when there are several.
  func table(
    _ columns: [PictureTable.Column], _ rows: (PicturedRun) -> [[PictureTable.Cell]]
  ) -> PictureTable {
    guard runs.count > 1 else { return PictureTable(columns: columns, rows: rows(runs[0])) }
    let first = PictureTable.Column(text(.scenario), isNumeric: false)
    return PictureTable(
      columns: [first] + columns,
      rows: runs.flatMap { run in rows(run).map { [PictureTable.Cell(run.title)] + $0 } })
  }

  /// One drawing for each scenario, on common scales.
  func panels(_ chart: (PicturedRun) -> Chart) -> Chart {
    .multiples(runs.map { Chart.Panel($0.title, chart($0)) })
  }

  /// A column of texts.
  func words(_ key: ChartText) -> PictureTable.Column {
    PictureTable.Column(text(key), isNumeric: false)
  }

  /// A column of numbers.
  func numbers(_ key: ChartText) -> PictureTable.Column {
    PictureTable.Column(text(key).capitalizedAtStart)
  }

  /// The country of the runs.
  var country: Country { runs[0].outcome.plan.country }

  /// What the places of the country are called.
  var places: Message.Argument {
    .message(Message(country.isFrance ? ChartText.departments : .territories))
  }

  /// The same for several.
  var amongPlaces: Message.Argument {
    .message(Message(country.isFrance ? ChartText.amongDepartments : .amongTerritories))
  }

  /// The name of the department, when the picture is of one.
  var departmentName: String? {
    department.map { country.departments[$0.value] }.map { "\($0.name) (\($0.code))" }
  }

  /// A title, with the department that it is of.
  func placed(_ title: String) -> String {
    departmentName.map { text(.ofPlace, ["title": .text(title), "place": .text($0)]) } ?? title
  }

  /// How a budget line is called.
  func name(_ line: BudgetLine) -> String {
    Message(LineName(rawValue: line.name) ?? .unallocated).text(in: language)
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
