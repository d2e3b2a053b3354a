public import Scenarios
public import Testing

/// A scenario is named by its title in test results.
extension Scenario: CustomTestStringConvertible {
  public var testDescription: String { title }
}
