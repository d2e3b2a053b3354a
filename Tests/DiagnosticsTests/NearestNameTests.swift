import Diagnostics
import Testing

@Suite struct `Nearest name` {
  struct Case: CustomTestStringConvertible {
    let typed: String
    let expected: String?
    var testDescription: String { "\(typed) → \(expected ?? "none")" }
  }

  static let lines = ["advisers", "spaces", "aidants", "renewal", "unallocated"]

  @Test(arguments: [
    Case(typed: "advisors", expected: "advisers"),
    Case(typed: "sapces", expected: "spaces"),
    Case(typed: "Aidants", expected: "aidants"),
    Case(typed: "renewals", expected: "renewal"),
    Case(typed: "mystery", expected: nil),
    Case(typed: "x", expected: nil),
    Case(typed: "", expected: nil),
  ])
  func `a name is suggested only when it is near`(_ example: Case) {
    let found = NearestName.suggestion(for: example.typed, among: Self.lines)
    #expect(found == example.expected)
  }

  @Test func `a swap of neighbours counts once`() {
    #expect(NearestName.distance("month", "mnoth") == 1)
    #expect(NearestName.distance("ca", "abc") == 3)
    #expect(NearestName.distance("", "abc") == 3)
    #expect(NearestName.distance("kitten", "sitting") == 3)
  }

  @Test func `of two names equally near the first is suggested`() {
    #expect(NearestName.suggestion(for: "2C", among: ["2A", "2B"]) == "2A")
  }
}
