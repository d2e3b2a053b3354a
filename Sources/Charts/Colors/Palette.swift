/// The colours of light or of dark paper.
///
/// - Series: the eight colours of Okabe and Ito (*Color Universal Design*, 2008), which people who see
///   fewer colours tell apart, made darker or lighter where they would stand less than 3 : 1 from
///   the paper. Black takes the colour of text.
/// - Steps: quadratic curves through three colours in OKLab (Ottosson, 2020), even in lightness. On
///   dark paper much is light, so that much always stands out.
/// - Text upon a step is black or white, whichever differs more: at least 4.5 : 1.
struct Palette: Sendable {
  private let paper, ink, muted, axis, grid, unknown: String
  private let series: [String]
  private let steps, differences: [String]
  private let onSteps, onDifferences: [String]

  func color(of paint: Paint) -> String {
    switch paint {
    case .paper: paper
    case .ink: ink
    case .muted: muted
    case .axis: axis
    case .grid: grid
    case .unknown: unknown
    case .series(let number): series[number % 8]
    case .step(let number): steps[number - 1]
    case .onStep(let number): onSteps[number - 1]
    case .difference(let number): differences[number - 1]
    case .onDifference(let number): onDifferences[number - 1]
    }
  }

  private static let black = "#000000"
  private static let white = "#ffffff"
  private static let sequence = [
    "#e8f3f0", "#b1d1d8", "#80aec0", "#568aa7", "#32678e", "#174475", "#0b1f5c",
  ]
  private static let onSequence = [black, black, black, black, white, white, white]

  static let light = Palette(
    paper: "#ffffff", ink: "#161616", muted: "#595959", axis: "#767676", grid: "#dddddd",
    unknown: "#ffffff",
    series: [
      "#0072b2", "#d55e00", "#009e73", "#ca77a5", "#161616", "#3a9bce", "#c88300", "#6e6500",
    ],
    steps: sequence,
    differences: [
      "#8a3a00", "#bf7945", "#e4b792", "#f4f3f0", "#9abddc", "#4a80b4", "#003f7d",
    ],
    onSteps: onSequence,
    onDifferences: [white, black, black, black, black, black, white])

  static let dark = Palette(
    paper: "#1b1b1f", ink: "#f2f2f2", muted: "#bdbdbd", axis: "#8a8a8a", grid: "#3c3c42",
    unknown: "#1b1b1f",
    series: [
      "#3391cf", "#e8701a", "#10b183", "#cc79a7", "#f2f2f2", "#7cc8f2", "#e69f00", "#f0e442",
    ],
    steps: sequence.reversed(),
    differences: [
      "#ffc28a", "#c18654", "#7f5a40", "#3a3a40", "#456483", "#6798c4", "#a9d8ff",
    ],
    onSteps: onSequence.reversed(),
    onDifferences: [black, black, white, white, white, black, black])
}
