/// The files that this module is built from, for digests.
package enum TerritoryData {
  /// The name and the text of each file.
  package static var files: [(name: String, text: String)] {
    embeddedTexts.map { ($0.key, $0.value) }
  }
}
