import Boundaries
import Charts
import Diagnostics
import Territories
import Testing

@Suite struct `Outlines of territories` {
  private static func feature(_ code: String, _ geometry: String) -> String {
    #"{"type": "Feature", "properties": {"code": "\#(code)"}, "geometry": \#(geometry)}"#
  }

  private static func square(_ east: Int, _ north: Int) -> String {
    "[[\(east), \(north)], [\(east + 1), \(north)], [\(east + 1), \(north + 1)], [\(east), \(north)]]"
  }

  private static func file(_ features: String...) -> SourceText {
    SourceText(
      name: "outlines.geojson",
      content: #"{"type": "FeatureCollection", "features": [\#(features.joined(separator: ","))]}"#)
  }

  @Test func `are read from polygons and from several polygons of one territory`() throws {
    let polygon = #"{"type": "Polygon", "coordinates": [\#(Self.square(2, 46))]}"#
    let several =
      #"{"type": "MultiPolygon", "coordinates": [[\#(Self.square(8, 41))], [\#(Self.square(9, 42))]]}"#
    let (read, told) = BoundaryReader.read(
      Self.file(Self.feature("23", polygon), Self.feature("2A", several)), for: .france)
    let boundaries = try #require(read)
    let codes = Country.france.departments.map(\.code.text)
    let creuse = try #require(codes.firstIndex(of: "23"))
    let corse = try #require(codes.firstIndex(of: "2A"))
    #expect(boundaries.rings[creuse].count == 1 && boundaries.rings[creuse][0].count == 4)
    #expect(boundaries.rings[creuse][0][1].x == 3 && boundaries.rings[creuse][0][1].y == 46)
    #expect(boundaries.rings[corse].count == 2)
    #expect(boundaries.rings.count { !$0.isEmpty } == 2)
    #expect(told.map(\.id) == [.missingOutlines] && told[0].severity == .warning)
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"type": "Feature"}"#, #"{"type": "FeatureCollection"}"#,
    #"{"type": "FeatureCollection", "features": [1]}"#,
    #"{"type": "FeatureCollection", "features": [{"properties": {}, "geometry": {}}]}"#,
    #"{"type": "FeatureCollection", "features": []}"#,
    #"{"type": "FeatureCollection", "features": [{"properties": {"code": "23"}, "geometry": {"type": "Point", "coordinates": [1, 2]}}]}"#,
    #"{"type": "FeatureCollection", "features": [{"properties": {"code": "23"}, "geometry": {"type": "Polygon", "coordinates": [[[1, 2], [3, 4]]]}}]}"#,
    #"{"type": "FeatureCollection", "features": [{"properties": {"code": "23"}, "geometry": {"type": "Polygon", "coordinates": [[[1, 2], [3, 4], [5, 600], [1, 2]]]}}]}"#,
    #"{"type": "FeatureCollection", "features": [{"properties": {"code": "23"}, "geometry": {"type": "Polygon", "coordinates": [[[1, "x"], [3, 4], [5, 6], [1, 2]]]}}]}"#,
  ])
  func `are refused with one fault where they are none`(text: String) {
    let (read, told) = BoundaryReader.read(
      SourceText(name: "outlines.geojson", content: text), for: .france)
    #expect(read == nil)
    #expect(told.count == 1 && told.allSatisfy { $0.severity == .error })
  }
}
