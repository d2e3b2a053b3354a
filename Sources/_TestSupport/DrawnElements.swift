import Foundation
import FoundationXML

/// The elements of a drawing as another program, libxml2, reads them.
package struct DrawnElements {
  /// One element.
  package struct Element {
    package let name: String
    package let attributes: [String: String]
    package var text = ""

    /// An attribute as a number; nil when it has none or is none.
    package subscript(attribute: String) -> Double? { attributes[attribute].flatMap(Double.init) }
  }

  /// The elements in the order of the text; nil for what is no well-formed XML.
  package let elements: [Element]

  /// Reads a drawing; nil when it is not well-formed.
  package init?(_ svg: String) {
    let reader = Reader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    guard parser.parse() else { return nil }
    elements = reader.elements
  }

  /// The elements of a name.
  package func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// What is wrong with the places of a drawing; empty when all lie in its frame.
  package var misplaced: [String] {
    guard
      let box = elements.first?.attributes["viewBox"]?.split(separator: " ").compactMap({
        Double($0)
      }), box.count == 4
    else { return ["no view box"] }
    let (width, height) = (box[2] + 1, box[3] + 1)
    return elements.flatMap { element -> [String] in
      // Patterns have a frame of their own.
      if element.name == "pattern" || element.attributes["stroke-opacity"] != nil { return [] }
      return Self.places(of: element).filter { place in
        !(place.x >= -1 && place.x <= width && place.y >= -1 && place.y <= height)
      }.map { "\(element.name) at \($0.x), \($0.y)" }
    }
  }

  private static func places(of element: Element) -> [(x: Double, y: Double)] {
    func number(_ name: String) -> Double { element[name] ?? .nan }
    switch element.name {
    case "line": return [(number("x1"), number("y1")), (number("x2"), number("y2"))]
    case "rect":
      let (x, y) = (number("x"), number("y"))
      let negative = number("width") < 0 || number("height") < 0
      return negative ? [(.nan, .nan)] : [(x, y), (x + number("width"), y + number("height"))]
    case "text":
      let size = number("font-size")
      // A low guess of the width: what this finds outside is outside in every font.
      let width = Double(element.text.count) * size * 0.42
      let x = number("x")
      let left =
        switch element.attributes["text-anchor"] {
        case "middle": x - width / 2
        case "end": x - width
        default: x
        }
      return [(left, number("y")), (left + width, number("y"))]
    case "path": return pathPlaces(element.attributes["d"] ?? "")
    default: return []
    }
  }

  /// The pairs of numbers of a path; arcs count by their ends.
  private static func pathPlaces(_ path: String) -> [(x: Double, y: Double)] {
    var places: [(x: Double, y: Double)] = []
    for piece in path.matches(of: /([MLCA])([^MLCAZ]*)/) {
      let numbers = piece.2.split(separator: " ").map { Double($0) ?? .nan }
      let kept = piece.1 == "A" ? numbers.suffix(2) : numbers[...]
      if kept.count % 2 != 0 { places.append((.nan, .nan)) }
      for start in stride(from: kept.startIndex, to: kept.endIndex - 1, by: 2) {
        places.append((kept[start], kept[start + 1]))
      }
    }
    return places
  }
}

/// Takes elements as the parser comes upon them.
private final class Reader: NSObject, XMLParserDelegate {
  var elements: [DrawnElements.Element] = []
  private var open: [Int] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(DrawnElements.Element(name: name, attributes: attributes))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }
}
