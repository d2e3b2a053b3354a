import Charts
public import Messages
import Reports
import ResultTables

/// A report as one page for a browser, which needs nothing but itself.
///
/// The page is complete without its script, which only adds a map that moves and tables that sort. The
/// same plans give the same bytes.
public struct HTMLReport: Sendable {
  /// The page, ending with a line feed.
  public let text: String

  /// The plans that a page can compare.
  public static let mostPlans = 6

  /// Writes the report of a plan, or of several beside the first.
  ///
  /// - Parameters:
  ///   - plans: One to ``mostPlans``, with months alike or not.
  ///   - pictures: What is drawn, by the place it stands at.
  ///   - command: The command that makes the page again.
  public init(
    _ plans: [ReportedPlan], pictures: ReportPictures, command: String, in language: Language
  ) {
    let writer = PageWriter(language)
    let body = ReportBody(
      writer: writer, plans: plans, pages: plans.map { ReportPage($0.summary, in: language) },
      pictures: pictures, command: command)
    text =
      HTMLDocument(
        language: language, title: body.title, description: body.description, body: body.markup
      ).text
  }
}

/// A whole document: the head, the styles, the body and the script.
struct HTMLDocument {
  let language: Language
  let title: String
  let description: String
  let body: [Markup]
  /// What style sheets call the kind of document.
  var kind = "report"

  var text: String {
    let writer = PageWriter(language)
    let words = """
      {"play":"\(writer.text(PageText.play))","pause":"\(writer.text(PageText.pause))",\
      "colon":"\(language == .french ? "\u{A0}:" : ":")"}
      """
    let head = Markup.element(
      "head",
      [
        .element("meta", ["charset": "utf-8"]),
        .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .element("meta", ["name": "description", "content": description]),
        .element("title", title),
        // An icon of nothing, so that no browser asks for one.
        .element("link", ["rel": "icon", "href": "data:,"]),
        .raw(
          "<style>\n\(embeddedTexts["page.css"] ?? "")\n:root{\(ColorRules.light)}"
            + "\n@media screen and (prefers-color-scheme:dark){:root{\(ColorRules.dark)}}\n</style>"
        ),
      ])
    let script = Markup.raw("<script>\n\(embeddedTexts["page.js"] ?? "")\n</script>")
    let page = Markup.element(
      "html", ["lang": language.rawValue],
      [head, .element("body", ["class": kind], body + [.data(id: "words", words), script])])
    return "<!DOCTYPE html>\n\(page.html)\n"
  }
}
