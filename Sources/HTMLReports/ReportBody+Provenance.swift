import Digests
import Messages
import Reports
import ResultTables

extension ReportBody {
  /// What the page was made with and from.
  var provenance: [Markup] {
    var seen: Set<Manifest.Input> = []
    let inputs = plans.flatMap(\.inputs).filter { seen.insert($0).inserted }
    let rows =
      [(writer.text(PageText.dataDigest), Release.dataDigest)]
      + inputs.map { ($0.name, SHA256.hexadecimal(of: $0.bytes)) }
    let heads = [PageText.inputFile, .digest].map {
      Markup.element("th", ["scope": "col"], writer.text($0))
    }
    let title = writer.text(PageText.inputFile)
    let table = Markup.element(
      "table",
      [
        .element("caption", title), .element("thead", [.element("tr", heads)]),
        .element(
          "tbody",
          rows.map { name, digest in
            .element(
              "tr",
              [
                .element("th", ["scope": "row"], name),
                .element("td", ["class": "digest"], digest),
              ])
          }),
      ])
    let explain = "inclusim explain \(plans[0].run.nameForCommands) --metric reached"
    return [
      writer.paragraph(writer.text(PageText.madeBy, ["version": .text(Release.line)])),
      .element(
        "p",
        [.text(writer.text(PageText.command) + " "), .element("code", command)]),
      writer.paragraph(writer.text(PageText.traceNote, ["command": .text(explain)])),
      writer.scroll(table, title),
    ]
  }
}
