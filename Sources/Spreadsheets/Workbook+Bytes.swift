public import OutputFiles

extension Workbook {
  /// The bytes of the file, the same for the same runs.
  ///
  /// - Parameter path: The path that failures name: that of the file the bytes are meant for.
  /// - Precondition: Every run was added.
  /// - Throws: ``OutputFailure`` when the system refuses memory or room for temporary files.
  public func bytes(reportedAs path: String) throws(OutputFailure) -> [UInt8] {
    let file = try WorkbookFile(
      title: titles.joined(separator: ", "), in: language, reportedAs: path)
    for sheet in finished {
      let page = file.add(sheet, in: language)
      file.insert(sheet.charts, beside: sheet, in: page)
    }
    return try file.close()
  }
}
