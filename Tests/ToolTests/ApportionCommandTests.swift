import Foundation
import Testing

@Suite struct `The command apportion` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private func write(_ bytes: [UInt8], to name: String = "weights.csv") throws {
    try Data(bytes).write(to: place.url.appending(path: name))
  }

  private func apportion(_ arguments: String...) throws -> Tool.Result {
    try Tool.shell("inclusim apportion \(arguments.joined(separator: " "))", in: place.url)
  }

  @Test func `shares seats by a table, and the seats add up`() throws {
    try write(Array("nom;poids\nAin;53\nAisne;24\nAllier;23\n".utf8))
    let result = try apportion(
      "--method hamilton --seats 10 --weights weights.csv --format csv")
    #expect(result.status == 0)
    let rows = result.output.components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty }
    #expect(rows.map { $0.split(separator: ",")[4] } == ["5", "3", "2"])
  }

  @Test func `puts six methods for all departments in one table`() throws {
    for language in ["en", "fr"] {
      let result = try apportion("--compare --seats 4000 --key population --language \(language)")
      #expect(result.status == 0)
      let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.count <= 100 })
      #expect(lines.count { $0.hasPrefix("2A ") } == 1)
    }
  }

  @Test func `has words that fit a single seat`() throws {
    try write(Array("name,weight\na,1\nb,2\n".utf8))
    let result = try apportion("--method dhondt --seats 1 --weights weights.csv")
    #expect(result.status == 0 && !result.output.contains("1 seats"))
  }

  @Test func `says what to do with a file that a French spreadsheet has saved`() throws {
    // Windows-1252: é is one byte.
    try write(Array("nom;poids\nPyr".utf8) + [0xE9] + Array("n;12\nAin;3\n".utf8))
    let result = try apportion("--method adams --seats 5 --weights weights.csv")
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.contains("error[file-not-utf8]"))
    #expect(result.errors.contains("CSV UTF-8"))
    let french = try apportion(
      "--method adams --seats 5 --weights weights.csv --language fr")
    #expect(french.errors.contains("CSV UTF-8"))
  }

  @Test func `reads the column that is asked for`() throws {
    try write(Array("code;hommes;femmes\n01;1;3\n02;3;1\n".utf8))
    let unclear = try apportion("--method dean --seats 4 --weights weights.csv")
    #expect(unclear.status == 1 && unclear.errors.contains("--column"))
    let result = try apportion(
      "--method dean --seats 4 --weights weights.csv --column femmes --format csv")
    #expect(result.status == 0)
    #expect(result.output.contains("dean,01,3,3,3,0"))
    let noWeights = try apportion("--method dean --seats 4 --key need --column femmes")
    #expect(noWeights.status == 64)
  }

  @Test func `refuses what cannot be shared`() throws {
    try write(Array("name,weight\na,1\nb,2\n".utf8))
    let floors = try apportion("--method dean --seats 1 --weights weights.csv --floor 2")
    #expect(floors.status == 1 && floors.errors.contains("error[floors-above-total]"))
    #expect(try apportion("--seats 1 --weights weights.csv").status == 64)
    #expect(try apportion("--compare --seats 1").status == 64)
    #expect(try apportion("--method dean --seats -1 --weights weights.csv").status == 64)
    #expect(try apportion("--method dean --seats 3 --weights none.csv").status == 74)
  }

  @Test func `reads standard input`() throws {
    let result = try Tool.shell(
      "printf 'name,weight\\na,1\\nb,2\\n' | "
        + "inclusim apportion --method dean --seats 3 --weights - --format csv", in: place.url)
    #expect(result.status == 0 && result.output.contains("dean,b,2,2,2,0"))
  }
}
