import Glibc
import InclusionPlan

/// Writes samples, values and estimates of known functions as CSV, for `beside_salib.py`.

typealias Function = @Sendable ([Double]) -> Double

let ishigami: Function = { point in
  let x = point.map { Double.pi * (2 * $0 - 1) }
  return sin(x[0]) + 7 * sin(x[1]) * sin(x[1]) + 0.1 * pow(x[2], 4) * sin(x[0])
}
let g: Function = { point in
  zip(point, [0, 1, 4.5, 9, 99, 99, 99, 99]).reduce(1) {
    $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1)
  }
}
let functions: [(name: String, factors: Int, function: Function)] = [
  ("ishigami", 3, ishigami), ("g", 8, g),
]

func write(_ rows: [[String]], to name: String) {
  guard let file = fopen("\(CommandLine.arguments[1])/\(name).csv", "w") else { exit(74) }
  for row in rows { fputs(row.joined(separator: ",") + "\n", file) }
  fclose(file)
}

func table(_ sample: some PointSet, _ values: [Double]) -> [[String]] {
  values.indices.map { (sample.point(at: $0) + [values[$0]]).map { "\($0)" } }
}

guard CommandLine.arguments.count == 2 else {
  print("usage: salib FOLDER")
  exit(64)
}
for (name, factors, function) in functions {
  let space = try FactorSpace((1...factors).map { "x\($0)" })
  let sobol = try SaltelliSample(space, size: 8192, secondOrder: true, seed: 42)
  let values = try sobol.values(threads: 2, of: function)
  let indices = try SobolIndices(values, groups: factors, secondOrder: true, resamples: 0)
  write(table(sobol, values), to: "sobol-\(name)")
  write(
    (0..<factors).flatMap { factor in
      [
        ["first", "\(factor)", "\(factor)", "\(indices.first[factor].value)"],
        ["total", "\(factor)", "\(factor)", "\(indices.total[factor].value)"],
      ]
    } + indices.second.map { ["second", "\($0.first)", "\($0.second)", "\($0.index.value)"] },
    to: "sobol-\(name)-indices")

  let morris = try MorrisSample(space, trajectories: 100, seed: 42)
  let steps = try morris.values(threads: 2, of: function)
  let effects = try MorrisEffects(steps, at: morris, resamples: 2)
  write(table(morris, steps), to: "morris-\(name)")
  write(
    effects.groups.map {
      ["\($0.mean?.value ?? .nan)", "\($0.size.value)", "\($0.deviation)"]
    }, to: "morris-\(name)-effects")

  let design = try DesignSample(space, count: 2000, seed: 42)
  let draws = try design.values(threads: 2, of: function)
  let columns = (0..<factors).map { factor in (0..<2000).map { design.point(at: $0)[factor] } }
  let ranks = try PartialRankCorrelation(draws, factors: columns)
  write(table(design, draws), to: "prcc-\(name)")
  write(
    ranks.factors.map { ["\($0.coefficient.value)", "\($0.probability)"] },
    to: "prcc-\(name)-coefficients")
}
