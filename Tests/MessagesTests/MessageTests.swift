import Messages
import Testing

@Suite struct `Messages to users` {
  enum Example: String, MessageKey {
    static let area = "example"

    case plain
    case named
    case open
    case adjacent

    func template(in language: Language) -> String {
      switch self {
      case .plain: "nothing to fill"
      case .named: "no department has the code {code}, expected one of {codes}"
      case .open: "an opening { brace and a {missing} value"
      case .adjacent: "{first}{second}"
      }
    }
  }

  @Test func `are identified by area and key`() {
    #expect(Message(Example.plain).id == "example.plain")
  }

  @Test func `have a text for every key in every language`() {
    for key in Example.allCases {
      for language in Language.allCases {
        #expect(!Message(key).text(in: language).isEmpty, "\(key) in \(language)")
      }
    }
  }

  @Test func `fill their places with values`() {
    let message = Message(
      Example.named, ["code": "2C", "codes": .list([.text("2A"), .text("2B"), .integer(1000)])])
    #expect(
      message.text(in: .english) == "no department has the code 2C, expected one of 2A, 2B, 1,000")
  }

  @Test func `keep the braces of places without a value`() {
    #expect(
      Message(Example.adjacent, ["second": .integer(2)]).text(in: .english) == "{first}2")
  }

  @Test func `do not read places in values`() {
    let message = Message(Example.adjacent, ["first": "{second}", "second": "{first}"])
    #expect(message.text(in: .english) == "{second}{first}")
  }

  @Test func `survive braces that do not belong to a place`() {
    let text = Message(Example.open, ["missing": "given"]).text(in: .english)
    #expect(text == "an opening { brace and a given value")
  }

  @Test(arguments: [
    (Message.Argument.integer(4000), "4,000"), (.number(2.25, decimals: 1), "2.2"),
    (.percent(0.8, decimals: 0), "80 %"), (.cents(25_000), "€250.00"), (.text("01"), "01"),
    (.message(Message(Example.plain)), "nothing to fill"), (.list([]), ""),
    (.list([.integer(1), .list([.cents(1), .text("a")])]), "1, €0.01, a"),
  ])
  func `write each kind of value in the habit of the language`(
    value: Message.Argument, text: String
  ) {
    #expect(value.text(in: .english) == text)
  }
}
