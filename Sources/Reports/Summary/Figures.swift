public import Messages
import Parameters
import PublicFinance

/// A named figure.
public struct Figure: Sendable, Hashable {
  /// The name, which is the key in machine formats and leads to the label for people.
  public let name: FigureName
  /// The value with its unit.
  public let quantity: Quantity

  /// Creates a figure.
  public init(_ name: FigureName, _ quantity: Quantity) {
    self.name = name
    self.quantity = quantity
  }
}

/// Named figures in the order in which they are told.
public struct Figures: Sendable, Hashable {
  /// The figures, each name once.
  public let all: [Figure]

  /// Creates a list of figures.
  public init(_ all: [Figure]) {
    self.all = all
  }

  /// The figure with a name, or nil.
  public subscript(name: FigureName) -> Quantity? {
    all.first { $0.name == name }?.quantity
  }
}

extension Figure {
  init(_ name: FigureName, _ money: Money) {
    self.init(name, Quantity(money))
  }

  init(
    _ name: FigureName, _ number: Double?, _ unit: Quantity.Unit,
    basis: Quantity.Basis = .computed
  ) {
    self.init(name, Quantity(number, unit, basis: basis))
  }
}
