import Parameters
import Testing

@Suite struct `The page of parameters` {
  @Test func `says what the table of parameters says`() throws {
    try Page.expect(ParametersPage(model: Page.written("model.md")).text, in: "parameters.md")
  }

  @Test func `leads to a section of the model for every parameter`() throws {
    let headings = ParametersPage(model: try Page.written("model.md")).headings
    for parameter in Parameter.all {
      #expect(!parameter.sections.isEmpty, "\(parameter.name.name)")
      for section in parameter.sections {
        #expect(headings[section] != nil, "\(parameter.name.name): section \(section)")
      }
    }
  }
}
