import Diagnostics
import Explanations
import Messages
import PublicFinance
import Simulations
import Territories
import Testing
import _TestSupport

@Suite("What is asked to be explained")
struct RequestTests {
  static let inputs = ModelInputs(SamplePlans.seed, in: .france)

  static let faults: [(reader: RequestReader, id: DiagnosticIdentifier, text: String)] = [
    (RequestReader(metric: "reachd"), .unknownMetric, "did you mean `reached`?"),
    (RequestReader(metric: ""), .unknownMetric, "the figures are reached"),
    (RequestReader(metric: "needWeight"), .unknownMetric, "no figure is called"),
    (RequestReader(metric: "need-weight"), .unknownMetric, "no figure is called"),
    (RequestReader(metric: "gini", department: "01"), .unknownMetric, "of the country"),
    (RequestReader(metric: "reached", line: "spaces"), .unknownMetric, "not a figure of the lines"),
    (RequestReader(metric: "paid", line: "space"), .unknownLine, "did you mean `spaces`?"),
    (RequestReader(metric: "need", department: "20"), .unknownDepartment, "2A"),
    (RequestReader(metric: "need", department: "Creus"), .unknownDepartment, "`Creuse`"),
    (RequestReader(metric: "need", department: ""), .unknownDepartment, "write the code"),
    (RequestReader(metric: "need", month: "2020-11"), .monthOutOfRange, "2020-12 to 2025-11"),
    (RequestReader(metric: "need", month: "2025-12"), .monthOutOfRange, "2020-12 to 2025-11"),
    (RequestReader(metric: "need", month: "2023-13"), .invalidMonth, "not a month"),
    (RequestReader(metric: "need", month: "2023-6"), .invalidMonth, "not a month"),
    (RequestReader(metric: "need", month: "-2023-06"), .invalidMonth, "not a month"),
    (RequestReader(metric: "need", month: "٢٠٢٣-٠٦"), .invalidMonth, "not a month"),
    (RequestReader(metric: "need", depth: 0), .outOfRange, "from 1 to 1000"),
    (RequestReader(metric: "need", depth: .max), .outOfRange, "from 1 to 1000"),
  ]

  @Test(arguments: faults)
  func `is refused with what is accepted`(
    reader: RequestReader, id: DiagnosticIdentifier, text: String
  ) {
    let (request, diagnostics) = reader.read(for: Self.inputs)
    #expect(request == nil)
    #expect(diagnostics.map(\.id) == [id])
    #expect(TextRenderer().text(of: diagnostics).contains(text))
  }

  @Test func `is told all that is wrong at once`() {
    let reader = RequestReader(
      metric: "x", department: "x", month: "x", line: "x", depth: -1)
    let (_, diagnostics) = reader.read(for: Self.inputs)
    #expect(diagnostics.count == 5)
  }

  @Test(arguments: [("23", "23"), ("2a", "2A"), ("1", "01"), ("Creuse", "23"), ("mayotte", "976")])
  func `names a department by its code or its name`(text: String, code: String) throws {
    let reader = RequestReader(metric: "need", department: text)
    let department = try #require(reader.read(for: Self.inputs).request?.department)
    #expect(Country.france.departments[department.value].code.text == code)
  }

  @Test func `is the last month when none is named`() {
    #expect(RequestReader(metric: "need").read(for: Self.inputs).request?.month == MonthIndex(59))
  }

  @Test func `has every metric of a run and of its departments`() {
    for metric in Metric.allCases {
      #expect(ExplainedFigure.national.map(\.rawValue).contains(metric.rawValue))
    }
    for metric in DepartmentalMetric.allCases {
      #expect(ExplainedFigure.departmental.map(\.rawValue).contains(metric.rawValue))
    }
  }
}
