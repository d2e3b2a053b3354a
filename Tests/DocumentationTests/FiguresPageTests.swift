import Messages
import PlanPictures
import Testing

/// The page that lists what `inclusim plot` draws.
@Suite struct `The page of figures` {
  @Test func `lists every figure`() throws {
    let rows = PictureName.allCases.map { name in
      [
        Markdown.code(name.rawValue), name.meaning.text(in: .english),
        name.meaning.text(in: .french), name.hasDepartment ? "yes" : "",
        String(name.mostScenarios),
      ]
    }
    let table = Markdown.table(
      ["figure", "what it shows", "ce qu’elle montre", "of a department", "scenarios"], rows,
      numbers: ["scenarios"])
    try Page.expect(
      """
      # Figures

      `inclusim plot` draws one figure of a scenario as an SVG file, for a note, a slide or a page. This page is
      written by a test from the tables of the program.

      ```sh
      inclusim plot france-relance-13m --figure map --output map.svg
      inclusim plot france-relance-13m --figure map --metric in-post --month 2022-08 --output posts.svg
      inclusim plot france-relance-13m --figure coverage --draws 1000 --language fr --output couverture.svg
      inclusim plot france-relance-13m spaces-first --figure money-flow --width 1400 --output money.svg
      inclusim plot france-relance-13m --figure tornado --metric reached --output tornado.svg
      ```

      \(table)

      - `--metric` names the figure of the map (coverage without it), and for `tornado` and `sobol` the one whose
        influences are drawn, which must be named.
      - `--boundaries` draws the map in the outlines of a GeoJSON file of yours, in degrees, whose features have
        a property `code`.
      - `--month` is the month at whose end a figure stands; figures over time end with it.
      - `--draws` gives `coverage` bands that hold 50 % and 90 % of the draws ([uncertainty.md](uncertainty.md)),
        and sets the base points of `sobol` ([sensitivity.md](sensitivity.md)).
      - Several scenarios are drawn on common scales: beside each other, or in one drawing where each is one line.

      Each picture says in words what it shows, for those who do not see it. Colours can be told apart with
      every kind of colour vision, series differ in dashes or hatching too, and files adapt to dark screens. The
      same request gives the same bytes.

      The money of `money-flow` is that of the journal, to the cent: what is committed on a line is the sum of what
      flows from it. What is given back was paid for posts and is shown apart; credits that are not committed belong
      to no region and are left out.

      """, in: "figures.md")
  }
}
