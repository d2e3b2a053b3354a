import Foundation
import ShippedScenarios
import Testing

/// What the tool says in French, searched for words that were left in English.
@Suite struct `The tool in French` {
  static let commands: [[String]] =
    [["--help"]]
    + [
      "run", "check", "lock", "explain", "sweep", "ensemble", "merge", "sensitivity", "apportion",
      "init", "scenarios", "departments", "parameters", "schema", "compare", "discover",
      "report", "plot", "history",
    ].map { [$0, "--help"] }
    + ShippedScenarios.names.map { ["run", $0] }
    + [
      ["scenarios"], ["departments"], ["parameters"], ["check", "--list"],
      ["parameters", "contact-hours", "matching-rate", "aidant-slope", "need-total"],
      ["apportion", "--compare", "--seats", "100", "--key", "population"],
      ["apportion", "--method", "dhondt", "--seats", "100", "--key", "need", "--cap", "3"],
      ["run", "--seats"], ["run", "nothing"], ["lock", "france-relance-13m"],
      ["run", "france-relance-13m", "--set", "posts-cap=x"],
      ["explain", "france-relance-13m", "--metric", "reached", "--depth", "12"],
      ["explain", "france-relance-13m", "--metric", "sessions", "--depth", "12"],
      ["explain", "hindcast-2020-2025", "--metric", "paid", "--depth", "12"],
      ["compare", "france-relance-13m", "spaces-first"],
      ["compare", "france-relance-13m", "hindcast-2020-2025", "spaces-first", "--draws", "40"],
      ["discover", "france-relance-13m", "--metric", "reached", "--at-least", "1.5 M"],
    ]

  /// Words that both languages share, names of people, publishers and programmes, and names of the
  /// format, which are the same in every language.
  static let shared: Set<String> = [
    // Words of both languages.
    "argument", "arguments", "budget", "centre", "certification",
    "change", "charge", "charges", "commune", "communes", "compare", "contact", "convention",
    "conventions", "dates", "description", "diagnostics", "distance", "document", "exclusion",
    "euros", "format", "formats", "guide", "inclusion", "journal", "local", "messages", "million",
    "millions", "nation", "national", "nationale", "options", "place", "plans", "plausible",
    "point", "programme", "prototype", "public", "quota", "regret", "source", "sources", "standard",
    "table", "tables", "terminal", "vacant", "version", "selection", "population", "exact",
    "conditions", "gains", "induction", "parts", "places", "points", "quantile", "second",
    "variance", "index", "numpy", "merge",
    "double", "chance", "pixels", "influences", "figure", "figures", "observation",
    "aidant", "aidants", "employer", "ensemble", "total", "reste", "france", "calibration",
    // Names of people, publishers, programs and programmes.
    "adams", "hondt", "dhondt", "laguë", "hamilton", "jefferson", "webster", "aidants", "connect",
    "antilles", "archimag", "atkinson", "theil", "etalab", "insee", "filosofi", "comparateur",
    "relance", "services", "python", "hledger", "inclusim", "github", "junit", "sarif",
    "géographique", "numerique", "officiel", "conseiller", "localtis", "banque", "gazette",
    "assemblee", "hubikoop", "laboratoire", "matin", "media", "paroles", "informaticien",
    "libreoffice", "sqlite", "geojson", "lorenz", "simulation", "observations",
    "directions", "prefecture", "premiere", "societe", "villes", "zepros", "gervais",
    "everybodywiki", "cramif", "economie", "territoires",
    // Names of commands, keys, parameters, lines and causes.
    "advisers", "apportion", "check", "discover", "explain", "sweep", "scenarios", "departments",
    "parameters",
    "schema", "spaces", "space", "renewal", "renewed", "reaward", "unallocated", "relapse",
    "observed", "equal", "never", "coverage", "sensitivity", "sobol", "morris", "random", "latin",
    "tornado", "hypercube", "additional", "history", "report", "funnel", "posts", "remainder",
    "workshops", "reached", "false", "lines", "months", "settlement",
    "subsidy", "envelope", "horizon", "announced", "values", "amount", "share", "appropriation",
    "metric", "french", "international", "excel",
  ]

  private static let places: Set<String> = {
    let output = try? Tool.run("departments", "--format", "csv").output
    return words(of: output ?? "")
  }()

  /// The words of more than four letters that stand alone, outside what a user would type.
  private static func words(of text: String) -> Set<String> {
    let plain = text.replacing(/`[^`\n]*`|https?:\/\/\S+|"[^"\n]*"/, with: " ")
    let marks = CharacterSet(charactersIn: ".,;:!?()«»“”[]…*=<>'’\u{A0}\u{202F}")
    return Set(
      plain.components(separatedBy: .whitespacesAndNewlines)
        .flatMap { $0.components(separatedBy: CharacterSet(charactersIn: "'’,")) }
        .map { $0.trimmingCharacters(in: marks).lowercased() }
        .filter { $0.count > 4 && $0.allSatisfy(\.isLetter) })
  }

  @Test(arguments: commands)
  func `says nothing in English`(_ command: [String]) throws {
    let place = try TemporaryFolder()
    let line = (["inclusim"] + command).joined(separator: " ")
    let english = try Tool.shell("\(line) --language en 2>&1", in: place.url).output
    let french = try Tool.shell("\(line) --language fr 2>&1", in: place.url).output
    #expect(english != french)
    let same = Self.words(of: english).intersection(Self.words(of: french))
    let left = same.subtracting(Self.shared).subtracting(Self.places)
    #expect(left.isEmpty, "\(line): \(left.sorted())")
  }

  @Test(arguments: [
    ["france-relance-13m", "--sensitivity", "tornado", "--draws", "40"],
    ["france-relance-13m", "spaces-first"], ["france-relance-13m", "--department", "23"],
  ])
  func `says nothing in English on a page`(_ words: [String]) throws {
    let place = try TemporaryFolder()
    func page(_ language: String) throws -> String {
      let made = try Tool.run(
        ["report"] + words + ["--quiet", "--language", language, "--output", "report.html"],
        in: place.url)
      #expect(made.status == 0 && made.output == "" && made.errors == "")
      let page = try String(
        contentsOf: place.url.appending(path: "report.html"), encoding: .utf8)
      // Who published what is told in the words of the data.
      return page.replacing(/<section id="sources".*?<\/section>/.dotMatchesNewlines(), with: " ")
        .replacing(/<(style|script)\b.*?<\/(style|script)>/.dotMatchesNewlines(), with: " ")
        .replacing(/<code>.*?<\/code>|<option.*?>|<[^>]*>/, with: " ")
    }
    let same = Self.words(of: try page("en")).intersection(Self.words(of: try page("fr")))
    let left = same.subtracting(Self.shared).subtracting(Self.places)
    #expect(left.isEmpty, "\(words): \(left.sorted())")
  }

  @Test func `has a title and a description for every shipped scenario`() {
    for name in ShippedScenarios.names {
      let words = ShippedScenarios.french(named: name)
      #expect(words != nil, "\(name)")
      #expect(!(words?.title ?? "").isEmpty && words?.description.hasSuffix(".") == true)
    }
  }

  @Test func `answers French words for keys with the names of the format`() throws {
    let place = try TemporaryFolder()
    let plan = """
      extends: france-relance-13m
      title: Plan
      enveloppe: 250 M€
      lines: {renouvellement: {amount: 2 €}, advisers: {plafond: 4, montant: 1 €}}
      events: [{month: 2021-09, type: virement, de: spaces, vers: aidants, amount: 1 €}]
      """
    try plan.write(to: place.url.appending(path: "plan.yaml"), atomically: true, encoding: .utf8)
    let told = try Tool.shell("inclusim run plan.yaml 2>&1", in: place.url).output
    for name in ["envelope", "renewal", "cap", "amount", "transfer"] {
      #expect(told.contains("did you mean `\(name)`?"), "\(name)")
    }
  }
}
