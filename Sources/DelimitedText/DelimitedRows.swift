/// The rows of a text one by one, going on after a fault.
///
/// Where ``DelimitedText`` ends at the first fault, this gives each row or what is wrong with it, so
/// that all faults of a file can be told at once; a row in which a cell is wrongly quoted is passed
/// over to the end of its line. Rows may have any number of cells.
public struct DelimitedRows: Sequence, IteratorProtocol {
  private var scanner: DelimitedTextScanner

  /// Begins at the start of a text.
  ///
  /// - Parameter separator: The ASCII character between cells.
  public init(_ text: String, separator: Character) {
    scanner = DelimitedTextScanner(text, separator: separator)
  }

  /// The next row that is not blank or its fault; nil at the end.
  public mutating func next() -> Result<[DelimitedText.Cell], DelimitedTextError>? {
    do throws(DelimitedTextError) {
      return try scanner.nextRow().map { .success($0) }
    } catch {
      scanner.skipLine()
      return .failure(error)
    }
  }
}
