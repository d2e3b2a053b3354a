/// The value of every parameter, each in the unit of its table row.
public struct ParameterValues: Sendable, Hashable {
  private var values: [Double]

  /// The defaults of the table.
  public static let defaults = ParameterValues(values: Parameter.all.map(\.defaultValue))

  private init(values: [Double]) {
    self.values = values
  }

  /// The value of a parameter.
  public subscript(name: ParameterName) -> Double {
    get { values[name.rawValue] }
    set { values[name.rawValue] = newValue }
  }
}
