import Messages
import Testing

@Suite struct `The language of a user` {
  @Test(arguments: [
    ([:], Language.english), (["LANG": "C"], .english), (["LANG": "POSIX"], .english),
    (["LANG": "C.UTF-8"], .english), (["LANG": "fr_FR.UTF-8"], .french), (["LANG": "fr"], .french),
    (["LANG": "FR_be@euro"], .french), (["LANG": "de_DE.UTF-8"], .english),
    (["LANG": "en_GB.UTF-8", "LC_MESSAGES": "fr_FR"], .french),
    (["LANG": "fr_FR", "LC_ALL": "C"], .english), (["LANG": "fr_FR", "LC_ALL": ""], .french),
    (["LANG": "en_US.UTF-8", "LANGUAGE": "fr:en"], .french),
    (["LANG": "C", "LANGUAGE": "fr:en"], .english), (["LANGUAGE": "fr"], .english),
    (["LANG": "français"], .english),
  ])
  func `is that of the environment`(environment: [String: String], language: Language) {
    #expect(Language { environment[$0] } == language)
  }
}

@Suite struct `Numbers in French` {
  let format = NumberFormat(.french)

  @Test(arguments: [
    (0, "0"), (999, "999"), (-1000, "-1\u{202F}000"), (67_441_850, "67\u{202F}441\u{202F}850"),
  ])
  func `whole numbers are grouped by narrow spaces`(value: Int, text: String) {
    #expect(format.integer(value) == text)
  }

  @Test(arguments: [
    (1234.5, 1, "1\u{202F}234,5"), (-0.5, 1, "-0,5"), (2, 0, "2"), (.nan, 1, "n.d."),
  ])
  func `numbers have a decimal comma`(value: Double, decimals: Int, text: String) {
    #expect(format.number(value, decimals: decimals) == text)
  }

  @Test(arguments: [(0.125, 1, "12,5\u{202F}%"), (.infinity, 0, "n.d.")])
  func `shares are shown in percent after a narrow space`(
    share: Double, decimals: Int, text: String
  ) {
    #expect(format.percent(share, decimals: decimals) == text)
  }

  @Test(arguments: [
    (25_000, "250,00\u{202F}€"), (-123_456_789, "-1\u{202F}234\u{202F}567,89\u{202F}€"),
    (5, "0,05\u{202F}€"),
  ])
  func `amounts end with the sign of the euro`(cents: Int64, text: String) {
    #expect(format.money(cents: cents) == text)
  }
}
