import Diagnostics
import Messages
import Parameters
import PublicFinance
import ScenarioFiles
import Testing

/// What comes of a text: a value, or the identifier of the fault.
private func outcome<Value>(_ parse: () throws(ValueFault) -> Value) -> Result<Value, ValueFault> {
  do throws(ValueFault) { return .success(try parse()) } catch { return .failure(error) }
}

extension Result where Failure == ValueFault {
  fileprivate var value: Success? { try? get() }
  fileprivate var fault: DiagnosticIdentifier? {
    if case .failure(let fault) = self { fault.id } else { nil }
  }
}

@Suite struct `Values as people write them` {
  @Test(arguments: [
    ("250 M€", 25_000_000_000), ("250M€", 25_000_000_000), ("€250M", 25_000_000_000),
    ("€ 250 M", 25_000_000_000), ("250 M EUR", 25_000_000_000), ("250 MEUR", 25_000_000_000),
    ("250 millions d'euros", 25_000_000_000), ("250 millions d’euros", 25_000_000_000),
    ("1 million euros", 100_000_000), ("1,2 Md€", 120_000_000_000),
    ("1.2 milliard d'euros", 120_000_000_000), ("44 M€", 4_400_000_000), ("50 000 €", 5_000_000),
    ("50\u{A0}000\u{A0}€", 5_000_000), ("50\u{202F}000\u{202F}€", 5_000_000),
    ("50\u{2009}000 €", 5_000_000), ("1 234 567,89 €", 123_456_789), ("50,000 EUR", 5_000_000),
    ("EUR 50,000", 5_000_000), ("1,234,567.89 €", 123_456_789), ("1.234.567,89 €", 123_456_789),
    ("1,234,567 €", 123_456_700), ("200000000.00 EUR", 20_000_000_000), ("0 €", 0), ("0", 0),
    ("0.00", 0), ("350 k€", 35_000_000), ("0,01 €", 1), ("0.5 €", 50), ("12.50 €", 1250),
    ("10 Md€", 1_000_000_000_000), ("10 G€", 1_000_000_000_000), ("1500,25 €", 150_025),
    ("1,500 €", 150_000), ("€1,500", 150_000), ("1,500 euros", 150_000), ("-0 €", 0),
    ("0,350 M€", 35_000_000), ("0,500 €", 50), ("1,50 M€", 150_000_000),
    ("50\u{2007}000 €", 5_000_000), ("250\u{202F}000\u{202F}000,00\u{A0}€", 25_000_000_000),
    ("1.2 bn€", 120_000_000_000), ("€1.2bn", 120_000_000_000), ("1.2 bn EUR", 120_000_000_000),
    ("1,2 Mds €", 120_000_000_000), ("1,2 milliards d'euros", 120_000_000_000),
    ("250 Millions d'Euros", 25_000_000_000), ("350 K€", 35_000_000), ("40 KEUR", 4_000_000),
    ("50 mille euros", 5_000_000), ("50 thousand euros", 5_000_000),
    ("50 milliers d'euros", 5_000_000), ("250 million €", 25_000_000_000),
    ("1,234,567 M€", -1), ("1e6 €", 100_000_000), ("0,044 Md€", 4_400_000_000), ("007 €", 700),
  ])
  func `amounts`(_ text: String, _ cents: Int64) {
    // A negative figure stands for an amount above the limit.
    guard cents >= 0 else {
      let read = outcome { () throws(ValueFault) in try MoneyText.parse(text) }
      #expect(read.fault == .amountOutOfRange)
      return
    }
    #expect(outcome { () throws(ValueFault) in try MoneyText.parse(text) }.value?.cents == cents)
  }

  @Test(arguments: [
    ("250", DiagnosticIdentifier.missingUnit), ("250 M", .missingUnit),
    ("1,500", .ambiguousNumber), ("1,500 M€", .ambiguousNumber), ("1,500 M", .ambiguousNumber),
    ("1,500 MEUR", .ambiguousNumber), ("€1,500M", .ambiguousNumber), ("1,500 k€", .ambiguousNumber),
    ("1.500 €", .ambiguousNumber), ("50.000 EUR", .ambiguousNumber), ("1.500", .ambiguousNumber),
    ("1.2 billion euros", .ambiguousNumber), ("2 billions d'euros", .ambiguousNumber),
    ("250 M d euros", .invalidNumber), ("35 %", .invalidNumber), ("250 Mois", .invalidNumber),
    ("-5 €", .amountOutOfRange), ("−5 €", .amountOutOfRange), ("-1 M€", .amountOutOfRange),
    ("10.1 Md€", .amountOutOfRange), ("10000000000.01 €", .amountOutOfRange),
    ("0.001 €", .notWholeCents), ("12.345,678 €", .notWholeCents), ("1e999 €", .invalidNumber),
    ("1e-999 €", .notWholeCents), ("1e99999999999999999999 €", .invalidNumber),
    (".inf", .invalidNumber), ("nan €", .invalidNumber), ("250 $", .invalidNumber),
    ("250 m€", .invalidNumber), ("€250 €", .invalidNumber), ("1 2 €", .invalidNumber),
    ("1 0000 €", .invalidNumber), ("1,2,3 €", .invalidNumber), ("1,2.3,4 €", .invalidNumber),
    ("12, €", .invalidNumber), ("--5 €", .invalidNumber), ("5 € 5", .invalidNumber),
    ("", .invalidNumber), ("€", .invalidNumber), ("about 5 €", .invalidNumber),
    ("1_000 €", .invalidNumber), ("0x10 €", .invalidNumber), ("٣ €", .invalidNumber),
    ("1234567890123456789012345678901234567890 €", .invalidNumber),
  ])
  func `amounts that are refused`(_ text: String, _ id: DiagnosticIdentifier) {
    #expect(outcome { () throws(ValueFault) in try MoneyText.parse(text) }.fault == id)
  }

  @Test(arguments: [0, 1, 1250, 50_000_00, 250_000_000_00, 41_800_000_00, 1_000_000_000_001])
  func `an amount is written as it is read`(_ cents: Int64) {
    let text = MoneyText.written(Money(cents: min(cents, Money.limit.cents)))
    let read = outcome { () throws(ValueFault) in try MoneyText.parse(text) }.value
    #expect(read?.cents == min(cents, Money.limit.cents))
  }

  @Test(arguments: [
    ("35 %", 0.35), ("35%", 0.35), ("0.35", 0.35), ("0,35", 0.35), ("100 %", 1), ("0", 0),
    ("1", 1), ("21.38 %", 0.2138), ("6,571 %", 0.06571), ("1.500 %", 0.015), ("1e-05", 1e-5),
    ("65.711538461538461538 %", 0.65711538461538461538), ("35\u{202F}%", 0.35),
    ("35\u{A0}%", 0.35), ("35 percent", 0.35), ("35 pour cent", 0.35), ("35,5 %", 0.355),
  ])
  func `parts of a whole`(_ text: String, _ share: Double) {
    let read = outcome { () throws(ValueFault) in try ShareText.parse(text) }.value
    #expect(read?.double == share)
  }

  @Test(arguments: [
    ("101 %", DiagnosticIdentifier.outOfRange), ("35", .outOfRange), ("-1 %", .outOfRange),
    ("1,500", .outOfRange), ("half", .invalidNumber), ("35 €", .invalidNumber),
    ("35 % %", .invalidNumber), (".nan", .invalidNumber),
  ])
  func `parts that are refused`(_ text: String, _ id: DiagnosticIdentifier) {
    #expect(outcome { () throws(ValueFault) in try ShareText.parse(text) }.fault == id)
  }

  @Test(arguments: [
    ("4000", 4000), ("4 000", 4000), ("13 M", 13_000_000), ("7 M", 7_000_000),
    ("13 millions", 13_000_000), ("1,5 M", 1_500_000), ("0", 0), ("4000.0", 4000),
    ("1e3", 1000), ("+5", 5), ("4\u{202F}000", 4000), ("4\u{A0}000", 4000),
    ("13 MILLIONS", 13_000_000), ("40 mille", 40_000),
  ])
  func `counts`(_ text: String, _ count: Int) {
    let read = outcome { () throws(ValueFault) in try CountText.parse(text, in: 0...100_000_000) }
    #expect(read.value == count)
  }

  @Test(arguments: [
    ("4,000", DiagnosticIdentifier.ambiguousNumber), ("4.5", .notWhole), ("-1", .outOfRange),
    ("1e20", .outOfRange), ("1e300", .outOfRange), ("none", .invalidNumber),
    ("5 posts", .invalidNumber), ("1,500", .ambiguousNumber), ("1 billion", .ambiguousNumber),
  ])
  func `counts that are refused`(_ text: String, _ id: DiagnosticIdentifier) {
    let read = outcome { () throws(ValueFault) in try CountText.parse(text, in: 0...100_000_000) }
    #expect(read.fault == id)
  }

  @Test(arguments: [
    ("4 months", 4), ("60 months", 60), ("60 mois", 60), ("1 month", 1), ("60", 60),
    ("5 years", 60), ("1 year", 12), ("5 ans", 60), ("1 an", 12), ("60 Mois", 60),
  ])
  func `numbers of months`(_ text: String, _ months: Int) {
    #expect(
      outcome { () throws(ValueFault) in try DurationText.parse(text, in: 1...600) }.value == months
    )
  }

  @Test func `months`() {
    func parse(_ text: String) -> Month? {
      outcome { () throws(ValueFault) in try MonthText.parse(text) }.value
    }
    #expect(parse("2021-03") == Month(year: 2021, month: 3))
    for text in ["March 2021", "mars 2021", "Mars 2021", "MARCH 2021", "mars\u{A0}2021"] {
      #expect(parse(text) == Month(year: 2021, month: 3), "\(text)")
    }
    let french = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    for (number, names) in zip(1..., zip(french, english)) {
      #expect(parse("\(names.0) 2022") == Month(year: 2022, month: number))
      #expect(parse("\(names.1) 2022") == Month(year: 2022, month: number))
    }
    for text in [
      "mars", "mars 21", "2021 mars", "15 mars 2021", "ma 2021", "mars  20211", "03/2021",
    ] {
      #expect(parse(text) == nil, "\(text)")
    }
    for text in ["2021-3", "2021-13", "2021-00", "21-03", "2021-03-15", "2021", "2021/03", ""] {
      #expect(parse(text) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    (ParameterName.contactHours, "60 h/month", 60.0), (.contactHours, "60 h/mois", 60),
    (.contactHours, "60", 60), (.contactHours, "60.0", 60), (.needTotal, "13 M", 13e6),
    (.needTotal, "13 M persons", 13e6), (.needTotal, "13 millions", 13e6),
    (.needTotal, "13 millions de personnes", 13e6), (.needTotal, "13 000 000 personnes", 13e6),
    (.pixPassShare, "60 pour cent", 0.6), (.spaceUnitCost, "40,000 €", 40000),
    (.employerMonthlyCost, "2,500 €/month", 2500), (.trainingLongMonths, "4 mois", 4),
    (.pixPassShare, "60 %", 0.6), (.pixPassShare, "0,6", 0.6), (.matchingRate, "0.126", 0.126),
    (.matchingRate, "12.6 %/month", 0.126), (.matchingRate, "0.126 / month", 0.126),
    (.seekOffline, "2.25 %", 0.0225), (.spaceUnitCost, "40 000 €", 40000),
    (.spaceUnitCost, "40000", 40000), (.spaceUnitCost, "40 k€", 40000),
    (.spaceUnitCost, "40,000 EUR", 40000), (.employerMonthlyCost, "2 500 €/mois", 2500),
    (.trainingSeats, "700 seats/month", 700), (.trainingLongMonths, "4 months", 4),
    (.accessRadius, "6 km", 6), (.communeAreaCap, "40 km²", 40),
    (.kitCost, "297.23 EUR", 297.23), (.povertyExponent, "0.5", 0.5),
    (.relapse, "0.005", 0.005), (.awarenessPresence, "3 advisers per million", 3),
    (.applicationsAfter, "1500 persons/month", 1500), (.slotsPerSpace, "20 workshops/month", 20),
    (.individualDuration, "1 h", 1),
  ])
  func `parameters in their unit`(_ name: ParameterName, _ text: String, _ expected: Double) {
    let read = outcome { () throws(ValueFault) in try ParameterText.parse(text, of: Parameter[name])
    }
    #expect(read.value == expected)
  }

  @Test(arguments: ParameterName.allCases)
  func `every default can be written with its unit`(_ name: ParameterName) {
    let parameter = Parameter[name]
    // Four decimals settle a number that could otherwise be read in two ways.
    let number = parameter.defaultValue
    let digits = number == number.rounded() ? "\(Int(number))" : "\(number)0000"
    let unit = parameter.unit == .share ? nil : parameter.unit.spoken
    for language in Language.allCases {
      let text = unit.map { "\(digits) \($0.text(in: language))" } ?? digits
      let read = outcome { () throws(ValueFault) in try ParameterText.parse(text, of: parameter) }
      #expect(read.value == number, "\(text)")
    }
  }

  @Test func `words`() {
    #expect(WordText.isNone("none") && WordText.isNone("aucun") && !WordText.isNone("0"))
    #expect(WordText.isNever("never") && WordText.isNever("jamais") && !WordText.isNever("no"))
  }

  @Test(arguments: [
    "0.1", "0.30000000000000004", "1e-7", "123456789.123456789", "5e-324", "1.7e308",
  ])
  func `decimals become the nearest floating-point number`(_ text: String) {
    let read = outcome { () throws(ValueFault) in try WeightText.parse(text) }
    #expect(read.value == Double(text))
  }
}
