/// A part of a report: a title and what stands under it.
package struct ReportSection {
  /// The title; nil where the table beneath says it.
  package let title: String?
  package let blocks: [ReportBlock]

  package init(title: String? = nil, blocks: [ReportBlock]) {
    self.title = title
    self.blocks = blocks
  }
}

/// What a section is made of.
package enum ReportBlock {
  case table(ReportTable)
  /// Whole sentences.
  case paragraph([String])
  /// One or two sentences a point.
  case bullets([String])
}

/// A table: columns of labels, then columns of figures.
package struct ReportTable {
  /// The number of columns of labels.
  package let labels: Int
  package let header: [String]
  /// The rows, each with as many cells as the header.
  package let rows: [[String]]

  package init(labels: Int = 1, header: [String], rows: [[String]]) {
    self.labels = labels
    self.header = header
    self.rows = rows
  }
}
