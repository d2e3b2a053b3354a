import Messages
import Parameters
import Sensitivity

/// What a study says of one group, as all formats tell it.
struct StudyRow {
  /// A number of a row.
  struct Cell {
    /// Its name in machine formats.
    let name: String
    let value: Double
    var low: Double?
    var high: Double?

    init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }

    init(_ name: String, _ estimate: Estimate) {
      self.init(name, estimate.value)
      (low, high) = (estimate.low, estimate.high)
    }
  }

  let group: FactorSpace.Group
  let parameters: [Parameter]
  /// What rows are sorted by: never negative.
  let influence: Double
  let cells: [Cell]
  let verdict: StudyVerdict

  /// The weakest status of the parameters.
  var status: Parameter.Status {
    let all = parameters.map(\.status)
    return all.contains(.assumed) ? .assumed : all.contains(.calibrated) ? .calibrated : .measured
  }

  /// The unit, where all parameters have the same.
  var unit: ParameterUnit? {
    parameters.allSatisfy { $0.unit == parameters.first?.unit } ? parameters.first?.unit : nil
  }

  /// The name of the group; of parameters that share a quantile the first and how many more there are.
  var label: String {
    let isFactor = group.name == parameters.first?.name.name
    return isFactor && parameters.count > 1
      ? "\(group.name) +\(parameters.count - 1)" : group.name
  }

  subscript(name: String) -> Cell? { cells.first { $0.name == name } }
}

extension StudyResult {
  /// Every group, the most influential first, in the order of the table where influences are equal.
  var rows: [StudyRow] {
    let rows = study.space.groups.indices.map(row)
    return rows.enumerated()
      .sorted { ($1.element.influence, $0.offset) < ($0.element.influence, $1.offset) }
      .map(\.element)
  }

  private func row(_ position: Int) -> StudyRow {
    let group = study.space.groups[position]
    func row(
      _ influence: Double, _ verdict: StudyVerdict, _ cells: [StudyRow.Cell]
    ) -> StudyRow {
      StudyRow(
        group: group, parameters: study.factors.parameters(of: group), influence: influence,
        cells: cells, verdict: verdict)
    }
    switch estimates {
    case .sobol(let indices):
      return row(
        indices.total[position].value, StudyVerdict(indices.verdict(of: position)),
        [
          StudyRow.Cell("first-order", indices.first[position]),
          StudyRow.Cell("total", indices.total[position]),
        ])
    case .morris(let effects):
      let found = effects.groups[position]
      return row(
        found.size.value, StudyVerdict(effects.verdict(of: position)),
        (found.mean.map { [StudyRow.Cell("mean-effect", $0)] } ?? [])
          + [
            StudyRow.Cell("mean-size", found.size),
            StudyRow.Cell("deviation", found.deviation),
          ])
    case .prcc(let correlation):
      let found = correlation.factors[position]
      return row(
        abs(found.coefficient.value), StudyVerdict(found.verdict),
        [
          StudyRow.Cell("rank-correlation", found.coefficient),
          StudyRow.Cell("probability", found.probability),
          StudyRow.Cell("adjusted-probability", found.adjustedProbability),
        ])
    case .tornado(let tornado):
      let bar = tornado.bars[position]
      return row(
        bar.swing, StudyVerdict(bar, in: tornado),
        [
          StudyRow.Cell("at-low", bar.low), StudyRow.Cell("at-high", bar.high),
          StudyRow.Cell("swing", bar.swing),
        ])
    }
  }

  /// The pairs of groups, the strongest first; empty unless they were asked for.
  var pairs: [SobolIndices.Pair] {
    guard case .sobol(let indices) = estimates else { return [] }
    return indices.second.enumerated().sorted {
      let sizes = (abs($0.element.index.value), abs($1.element.index.value))
      return sizes.0 != sizes.1 ? sizes.0 > sizes.1 : $0.offset < $1.offset
    }.map(\.element)
  }
}
