import Messages
import Testing

@Suite struct `Numbers in English` {
  let format = NumberFormat(.english)

  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (-1000, "-1,000"),
    (67_441_850, "67,441,850"),
    (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func `whole numbers are grouped by thousands`(value: Int, text: String) {
    #expect(format.integer(value) == text)
  }

  @Test(arguments: [
    (1_234_567.891, 2, "1,234,567.89"), (0.5, 0, "0"), (1.5, 0, "2"), (2.5, 0, "2"),
    (-0.5, 1, "-0.5"), (-0.04, 1, "0.0"), (-0.0, 0, "0"), (999.999, 2, "1,000.00"),
    (1e15, 0, "1,000,000,000,000,000"), (.nan, 2, "n/a"), (.infinity, 2, "n/a"),
    (-.infinity, 0, "n/a"), (3.7, -1, "4"),
  ])
  func `numbers have fixed decimals, ties to even`(value: Double, decimals: Int, text: String) {
    #expect(format.number(value, decimals: decimals) == text)
  }

  @Test(arguments: [(0.125, 1, "12.5 %"), (0, 0, "0 %"), (1, 0, "100 %"), (.nan, 1, "n/a")])
  func `shares are shown in percent`(share: Double, decimals: Int, text: String) {
    #expect(format.percent(share, decimals: decimals) == text)
  }

  @Test(arguments: [
    (25_000, "€250.00"), (0, "€0.00"), (5, "€0.05"), (-1205, "-€12.05"),
    (25_000_000_000, "€250,000,000.00"), (Int64.min, "-€92,233,720,368,547,758.08"),
  ])
  func `amounts are shown to the cent`(cents: Int64, text: String) {
    #expect(format.money(cents: cents) == text)
  }

  @Test(arguments: [
    (1234.5, 2, "1234.50"), (-0.25, 1, "-0.2"), (1e6, 0, "1000000"),
    (0.1, 20, "0.10000000000000000555"),
  ])
  func `machine formats have no grouping`(value: Double, decimals: Int, text: String) {
    #expect(NumberFormat.fixed(value, decimals: decimals) == text)
  }

  @Test func `the longest number is written in full`() {
    let text = NumberFormat.fixed(-.greatestFiniteMagnitude, decimals: 120)
    #expect(text.utf8.count == 1 + 309 + 1 + 120)
    #expect(text.hasPrefix("-1797693134862315708") && text.hasSuffix("0000"))
  }
}
