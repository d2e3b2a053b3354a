/// The kinds of drawings.
public indirect enum Chart: Sendable {
  /// Lines over time, with bands around them.
  case lines(LineChart)
  /// Layers over time, one upon the other.
  case layers(LayerChart)
  /// Bars, side by side or one upon the other.
  case bars(BarChart)
  /// Bars from a low to a high value about a base: a tornado.
  case intervals(IntervalChart)
  /// Streams from left to right.
  case flow(FlowChart)
  /// A Lorenz curve.
  case lorenz(LorenzChart)
  /// A map of squares.
  case tiles(TileMap)
  /// A map of outlines.
  case outlines(OutlineMap)
  /// Several drawings of one kind, on common scales.
  case panels([Panel])

  /// One of several drawings.
  public struct Panel: Sendable {
    /// What tells it from the others.
    public var title: String
    /// The drawing.
    public var chart: Chart

    /// Creates a panel.
    public init(_ title: String, _ chart: Chart) {
      self.title = title
      self.chart = chart
    }
  }

  /// Several drawings of one kind on common scales; a single one stays as it is.
  public static func multiples(_ panels: [Panel]) -> Chart {
    if panels.count == 1 { return panels[0].chart }
    return .panels(commonScales(panels))
  }

  /// The same drawings of one kind with the same scales.
  public static func commonScales(_ panels: [Panel]) -> [Panel] {
    CommonScales.applied(to: panels)
  }
}

/// A kind of drawing: how high it is at a width, and how it is drawn.
protocol Drawable {
  /// The height that the drawing takes at a width, in pixels.
  func height(width: Double) -> Double
  /// Draws into a frame of that width and height.
  func draw(on canvas: inout Canvas, in frame: Frame)
}

extension Chart: Drawable {
  var drawable: any Drawable {
    switch self {
    case .lines(let chart): chart
    case .layers(let chart): chart
    case .bars(let chart): chart
    case .intervals(let chart): chart
    case .flow(let chart): chart
    case .lorenz(let chart): chart
    case .tiles(let chart): chart
    case .outlines(let chart): chart
    case .panels(let panels): PanelGrid(panels: panels)
    }
  }

  func height(width: Double) -> Double { drawable.height(width: width) }

  func draw(on canvas: inout Canvas, in frame: Frame) { drawable.draw(on: &canvas, in: frame) }
}
