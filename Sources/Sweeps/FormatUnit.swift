import Parameters
import ScenarioFiles

/// The units of keys of the scenario format, as tables name them.
enum FormatUnit {
  /// The unit of the numbers at a path of keys; nil for what has none or is not known.
  static func name(of path: String) -> String? {
    let steps = path.split(separator: ".").map(\.trimmed)
    if steps.count == 2, steps[0] == "params" { return parameter(steps[1]) }
    var table = FormatTable.scenario
    for (position, step) in steps.enumerated() {
      guard let key = table.keys.first(where: { $0.name == step }) else { return nil }
      if case .table(let inner) = key.kind {
        table = inner
        continue
      }
      return position == steps.count - 1 ? name(of: key) : nil
    }
    return nil
  }

  private static func name(of key: FormatKey) -> String? {
    switch key.kind {
    case .money: "EUR"
    case .share: "share"
    case .months: "months"
    case .countOrNone where key.name == "posts-cap": "posts"
    case .parameter(let name): parameter(name.name)
    default: nil
    }
  }

  private static func parameter(_ name: String) -> String? {
    guard let name = ParameterName(name: name) else { return nil }
    let unit = Parameter[name].unit
    return unit == .number ? nil : unit.rawValue
  }
}
