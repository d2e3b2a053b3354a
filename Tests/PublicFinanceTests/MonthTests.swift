import PublicFinance
import Testing

@Suite struct `Months` {
  @Test func `month 0 is December 2020`() throws {
    let december = try #require(Month(year: 2020, month: 12))
    #expect(Month.origin == december)
    #expect(MonthIndex(december) == MonthIndex(0))
    #expect(Month(MonthIndex(0)) == december)
  }

  @Test(arguments: [
    (1, 2021, 1), (12, 2021, 12), (13, 2022, 1), (59, 2025, 11), (-1, 2020, 11), (-12, 2019, 12),
  ])
  func `positions count months from there`(index: Int, year: Int, month: Int) throws {
    let calendarMonth = try #require(Month(year: year, month: month))
    #expect(MonthIndex(calendarMonth).value == index)
    #expect(Month(MonthIndex(index)) == calendarMonth)
  }

  @Test func `position and calendar month are inverse to each other, in order`() {
    for index in -240...240 {
      let month = Month(MonthIndex(index))
      #expect(MonthIndex(month) == MonthIndex(index))
      #expect((1...12).contains(month.month))
      #expect(month < Month(MonthIndex(index) + 1))
      #expect(MonthIndex(index) < MonthIndex(index) + 1)
    }
  }

  @Test func `a fiscal year is a calendar year`() {
    #expect(Month.origin.fiscalYear == FiscalYear(2020))
    #expect(Month(MonthIndex(1)).fiscalYear == FiscalYear(2021))
    #expect(FiscalYear(2020) < FiscalYear(2021))
    #expect(FiscalYear(2021).description == "2021")
  }

  @Test(arguments: [(2021, 0), (2021, 13), (0, 1), (10_000, 1), (2021, -3)])
  func `outside the calendar there is none`(year: Int, month: Int) {
    #expect(Month(year: year, month: month) == nil)
  }

  @Test(arguments: [(2021, 3, "2021-03"), (2020, 12, "2020-12"), (987, 1, "0987-01")])
  func `are written with year and month`(year: Int, month: Int, text: String) throws {
    #expect(try #require(Month(year: year, month: month)).description == text)
  }
}
