/// What a shape or a text is painted with: a name that style sheets can redefine, and the colour that
/// it has on light and on dark paper.
package enum Paint: Sendable, Hashable {
  /// Paper, text, lesser text, axes, and lines of a grid.
  case paper, ink, muted, axis, grid
  /// A series, from 0 to 7.
  case series(Int)
  /// A step from little to much, from 1 to 7, and text upon it.
  case step(Int), onStep(Int)
  /// A step from below to above zero, from 1 to 7, and text upon it.
  case difference(Int), onDifference(Int)
  /// Something unknown.
  case unknown

  /// The name without prefix, as in `series-1`.
  package var name: String {
    switch self {
    case .paper: "paper"
    case .ink: "ink"
    case .muted: "muted"
    case .axis: "axis"
    case .grid: "grid"
    case .series(let number): "series-\(number % 8 + 1)"
    case .step(let number): "step-\(number)"
    case .onStep(let number): "on-step-\(number)"
    case .difference(let number): "difference-\(number)"
    case .onDifference(let number): "on-difference-\(number)"
    case .unknown: "unknown"
    }
  }

  /// The colour on light paper.
  package var light: String { Palette.light.color(of: self) }
  /// The colour on dark paper.
  package var dark: String { Palette.dark.color(of: self) }

  /// Every paint.
  package static let all: [Paint] =
    [.paper, .ink, .muted, .axis, .grid, .unknown] + (0..<8).map(Paint.series)
    + (1...7).flatMap { [.step($0), .onStep($0), .difference($0), .onDifference($0)] }
}
