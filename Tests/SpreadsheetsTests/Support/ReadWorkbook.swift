import Foundation
import FoundationXML
import Spreadsheets

/// A workbook as a program reads it: by the files in it.
struct ReadWorkbook {
  /// A cell as it stands in the file.
  struct Cell: Equatable {
    var text: String?
    var number: Double?
    var formula: String?
    var style = 0
  }

  /// The parts of the file.
  let parts: [String: [UInt8]]
  let dates: Set<Int>
  /// The names of the sheets, in their order.
  let sheets: [String]
  /// The cells of each sheet by their place, as `B7`.
  let cells: [String: [String: Cell]]
  /// The codes of formats by the number that cells give.
  let formats: [String]
  /// The names for formulas, with what they stand for.
  let names: [String: String]

  init(_ bytes: [UInt8]) throws {
    let zip = try ZipFile(bytes)
    parts = zip.files
    dates = zip.dates
    func elements(_ part: String) throws -> [XMLElements.Element] {
      try XMLElements(zip.files[part] ?? []).all
    }
    let book = try elements("xl/workbook.xml")
    sheets = book.filter { $0.name == "sheet" }.map { $0.attributes["name"] ?? "" }
    names = Dictionary(
      book.filter { $0.name == "definedName" && $0.attributes["localSheetId"] == nil }
        .map { ($0.attributes["name"] ?? "", $0.text) }, uniquingKeysWith: { first, _ in first })
    let strings = try Self.strings(elements("xl/sharedStrings.xml"))
    formats = try Self.formats(elements("xl/styles.xml"))
    var cells: [String: [String: Cell]] = [:]
    for (position, sheet) in sheets.enumerated() {
      cells[sheet] = try Self.cells(elements("xl/worksheets/sheet\(position + 1).xml"), strings)
    }
    self.cells = cells
  }

  /// The rows of a sheet with texts and numbers as they stand, empty cells as nil.
  func rows(of sheet: String) -> [[Cell?]] {
    let own = cells[sheet] ?? [:]
    let places = own.keys.map { place in
      let letters = place.prefix { $0.isLetter }
      let column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
      return (column: column, row: (Int(place.dropFirst(letters.count)) ?? 0) - 1, cell: own[place])
    }
    let columns = (places.map(\.column).max() ?? -1) + 1
    let count = (places.map(\.row).max() ?? -1) + 1
    var rows = [[Cell?]](repeating: [Cell?](repeating: nil, count: columns), count: count)
    for place in places { rows[place.row][place.column] = place.cell }
    return rows
  }

  private static func strings(_ elements: [XMLElements.Element]) -> [String] {
    elements.filter { $0.name == "t" }.map { element in
      element.text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
        Int(match.1, radix: 16).flatMap { Unicode.Scalar($0) }.map(String.init) ?? ""
      }
    }
  }

  private static func formats(_ elements: [XMLElements.Element]) -> [String] {
    let codes = Dictionary(
      elements.filter { $0.name == "numFmt" }.map {
        ($0.attributes["numFmtId"] ?? "", $0.attributes["formatCode"] ?? "")
      }, uniquingKeysWith: { first, _ in first })
    // The first formats belong to styles with names; those of cells follow.
    let start = elements.firstIndex { $0.name == "cellXfs" } ?? 0
    return elements[start...].filter { $0.name == "xf" }.map {
      let id = $0.attributes["numFmtId"] ?? ""
      return codes[id] ?? id
    }
  }

  private static func cells(
    _ elements: [XMLElements.Element], _ strings: [String]
  ) -> [String: Cell] {
    var cells: [String: Cell] = [:]
    var place = ""
    var isShared = false
    for element in elements {
      switch element.name {
      case "c":
        place = element.attributes["r"] ?? ""
        isShared = element.attributes["t"] == "s"
        cells[place] = Cell(style: Int(element.attributes["s"] ?? "0") ?? 0)
      case "f": cells[place]?.formula = element.text
      case "v":
        if isShared {
          cells[place]?.text = Int(element.text).map { strings[$0] }
        } else {
          cells[place]?.number = Double(element.text)
        }
      default: break
      }
    }
    return cells
  }
}

/// The elements of an XML document in the order of their beginnings; a fault where it is not sound.
final class XMLElements: NSObject, XMLParserDelegate {
  struct Fault: Error {}

  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private(set) var all: [Element] = []
  private var open: [Int] = []

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { throw Fault() }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(all.count)
    all.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { all[last].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
