import Charts
public import Diagnostics
import Messages
public import Territories
import YAMLNodes

/// Reads outlines from GeoJSON (RFC 7946): a collection of features with polygons, each with the code of
/// a territory among its properties.
public enum BoundaryReader {
  /// The names that publishers give the property of the code.
  static let codeProperties = ["code", "code_insee", "code_dept", "INSEE_DEP", "insee_dep"]

  /// Reads outlines.
  ///
  /// - Parameters:
  ///   - source: At most ``YAMLText/largestFile`` bytes: outlines for a map need not be finer.
  ///   - country: The territories wanted; others in the file are passed over.
  /// - Returns: Nil when the text is not such a file; a warning names territories without outlines.
  public static func read(
    _ source: SourceText, for country: Country
  ) -> (boundaries: Boundaries?, diagnostics: [Diagnostic]) {
    // JSON is YAML, and the reader of YAML knows places.
    let reading = YAMLText.read(source)
    guard let root = reading.root, reading.diagnostics.isEmpty else {
      return (nil, reading.diagnostics)
    }
    do throws(Diagnostic) {
      var found: [String: [[Point]]] = [:]
      guard try root.text("type") == "FeatureCollection" else {
        throw .invalidBoundaries(at: root.span)
      }
      for feature in try root.list("features") {
        guard let code = try feature.member("properties").code() else {
          throw .invalidBoundaries(at: feature.span)
        }
        found[code, default: []] += try feature.member("geometry").rings()
      }
      let missing = country.departments.filter { found[$0.code.text] == nil }
      let rings = country.departments.map { found[$0.code.text] ?? [] }
      guard missing.count < country.departments.count else {
        throw .noOutlineKnown(at: source.beginning)
      }
      return (Boundaries(rings), missing.isEmpty ? [] : [.missingOutlines(missing, source)])
    } catch {
      return (nil, [error])
    }
  }
}

extension Node {
  fileprivate func member(_ key: String) throws(Diagnostic) -> Node {
    guard case .mapping(let entries) = content,
      let entry = entries.first(where: { $0.key.text == key })
    else { throw .invalidBoundaries(at: span) }
    return entry.value
  }

  fileprivate func items() throws(Diagnostic) -> [Node] {
    guard case .sequence(let items) = content else { throw .invalidBoundaries(at: span) }
    return items
  }

  fileprivate func list(_ key: String) throws(Diagnostic) -> [Node] {
    try member(key).items()
  }

  fileprivate func text(_ key: String) throws(Diagnostic) -> String {
    let node = try member(key)
    guard case .scalar(let scalar) = node.content else { throw .invalidBoundaries(at: node.span) }
    return scalar.text
  }

  /// The code among properties; nil when none of the names known has one.
  fileprivate func code() throws(Diagnostic) -> String? {
    guard case .mapping(let entries) = content else { throw .invalidBoundaries(at: span) }
    for name in BoundaryReader.codeProperties {
      if let entry = entries.first(where: { $0.key.text == name }),
        case .scalar(let scalar) = entry.value.content
      {
        return scalar.text
      }
    }
    return nil
  }

  /// The rings of a polygon or of several.
  fileprivate func rings() throws(Diagnostic) -> [[Point]] {
    switch try text("type") {
    case "Polygon":
      return try list("coordinates").map { (ring) throws(Diagnostic) in try ring.ring() }
    case "MultiPolygon":
      var rings: [[Point]] = []
      for polygon in try list("coordinates") {
        for ring in try polygon.items() { rings.append(try ring.ring()) }
      }
      return rings
    default: throw .invalidBoundaries(at: span)
    }
  }

  private func ring() throws(Diagnostic) -> [Point] {
    let points = try items().map { (position) throws(Diagnostic) -> Point in
      let numbers = try position.items()
      guard numbers.count >= 2, let east = numbers[0].degrees(180),
        let north = numbers[1].degrees(90)
      else { throw .invalidBoundaries(at: position.span) }
      return Point(east, north)
    }
    guard points.count >= 4 else { throw .invalidBoundaries(at: span) }
    return points
  }

  private func degrees(_ most: Double) -> Double? {
    guard case .scalar(let scalar) = content, let value = Double(scalar.text),
      abs(value) <= most
    else { return nil }
    return value
  }
}

extension Diagnostic {
  fileprivate static func invalidBoundaries(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .invalidBoundaries, Message(BoundaryMessage.invalid), at: Label(span),
      hints: [Message(BoundaryMessage.invalidHint)])
  }

  fileprivate static func noOutlineKnown(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .invalidBoundaries, Message(BoundaryMessage.noneKnown), at: Label(span),
      hints: [Message(BoundaryMessage.noneKnownHint)])
  }

  fileprivate static func missingOutlines(
    _ territories: [Department], _ source: SourceText
  ) -> Diagnostic {
    let shown = territories.prefix(5).map { Message.Argument.text("\($0.name) (\($0.code))") }
    return Diagnostic(
      .missingOutlines, severity: .warning,
      Message(
        BoundaryMessage.missing,
        ["count": .integer(territories.count), "places": .list(shown)]), at: Label(source.beginning)
    )
  }
}
