import Diagnostics
import Distributions
import Parameters
import ScenarioFiles
import Scenarios
import Testing

@Suite struct `Ranges of parameters` {
  private static let head = """
    schema: 1
    title: Plan
    start: 2020-12
    horizon: 60 months
    envelope: 250 M€
    lines: {advisers: {amount: 250 M€}}

    """

  private func scenario(
    _ text: String, _ overrides: [String] = [], bases: [String: String] = [:]
  ) throws -> Scenario {
    let reading = ScenarioReader.read(
      SourceText(name: "plan.yaml", content: text), overrides: overrides.map { Override($0) },
      files: .texts(bases))
    #expect(TextRenderer().text(of: reading.diagnostics) == "")
    return try #require(reading.scenario)
  }

  private func range(_ name: ParameterName, _ text: String) throws -> (Scenario, StatedRange) {
    let plan = try scenario(Self.head + "params: {\(name.name): \(text)}\n")
    return (plan, try #require(plan.ranges[name]))
  }

  static let intervals: [(name: ParameterName, text: String, low: Double, high: Double)] = [
    (.pixPassShare, "25 % to 45 %", 0.25, 0.45), (.pixPassShare, "25 % à 45 %", 0.25, 0.45),
    (.pixPassShare, "25 to 45 %", 0.25, 0.45), (.pixPassShare, "0.25 to 0.45", 0.25, 0.45),
    (.pixPassShare, "\"0,25 à 0,45\"", 0.25, 0.45), (.pixPassShare, "25 % To 45 %", 0.25, 0.45),
    (.pixPassShare, "25\u{202F}% à 45\u{202F}%", 0.25, 0.45),
    (.seekOffline, "1 to 4 %/month", 0.01, 0.04), (.seekOffline, "1 % à 4 % par mois", 0.01, 0.04),
    (.contactHours, "50 h/month to 70 h/month", 50, 70), (.contactHours, "50 à 70 h/mois", 50, 70),
    (.aidantPotential, "30 000 to 150 000", 30_000, 150_000),
    (.needTotal, "13 to 18 M", 13e6, 18e6),
    (.needTotal, "13 à 18 millions de personnes", 13e6, 18e6),
    (.kitCost, "250 to 350 €", 250, 350), (.kitCost, "€250 to €350", 250, 350),
  ]

  @Test(arguments: intervals)
  func `in words hold nine tenths of the draws`(
    name: ParameterName, text: String, low: Double, high: Double
  ) throws {
    let (plan, range) = try range(name, text)
    #expect(range.family == .interval)
    #expect(abs(range.ends.low - low) <= 1e-9 * low)
    #expect(abs(range.ends.high - high) <= 1e-9 * high)
    // The median of a lognormal is the geometric mean of its ends; of a share, that of the odds.
    let admitsAboveOne = Parameter[name].admitted.maximum > 1
    func odds(_ x: Double) -> Double { x / (1 - x) }
    let ratio = admitsAboveOne ? (low * high).squareRoot() : (odds(low) * odds(high)).squareRoot()
    let median = admitsAboveOne ? ratio : ratio / (1 + ratio)
    #expect(abs(plan.parameters[name] - median) <= 1e-9 * median)
    #expect(plan.statedParameters.contains(name) && plan.varies(name))
  }

  static let tables: [(text: String, family: DistributionFamily, estimate: Double)] = [
    ("{distribution: uniform, low: 4, high: 8}", .uniform(low: 4, high: 8), 6),
    (
      "{distribution: triangular, low: 4, mode: 5, high: 8}",
      .triangular(low: 4, mode: 5, high: 8), 5
    ),
    (
      "{distribution: pert, low: 4, mode: 5, high: 8}", .pert(low: 4, mode: 5, high: 8, lambda: 4),
      5
    ),
    (
      "{distribution: modified-pert, low: 4, mode: 5, high: 8, lambda: 2.5}",
      .pert(low: 4, mode: 5, high: 8, lambda: 2.5), 5
    ),
    ("{distribution: normal, mean: 5.5, deviation: 0.5}", .normal(mean: 5.5, deviation: 0.5), 5.5),
    (
      "{distribution: beta, alpha: 3, beta: 3, low: 4, high: 8}",
      .beta(alpha: 3, beta: 3, low: 4, high: 8), 6
    ),
    (
      "{distribution: beta, mean: 6, deviation: 1, low: 4, high: 8}",
      .beta(alpha: 1.5, beta: 1.5, low: 4, high: 8), 6
    ),
    (
      "{distribution: discrete, values: {4: 1, 5 persons: 60 %, 8: 0.2}}",
      .discrete([.init(4), .init(5, weight: 0.6), .init(8, weight: 0.2)]), 4
    ),
    ("{distribution: empirical, values: [4, 6, 5]}", .empirical([4, 6, 5]), 5),
    (
      "{distribution: pert, low: 4, mode: 5, high: 8, value: 6.5}",
      .pert(low: 4, mode: 5, high: 8, lambda: 4), 6.5
    ),
    (
      "{distribution: pert, low: 4, mode: 5, high: 8, at-least: 5.5}",
      .pert(low: 4, mode: 5, high: 8, lambda: 4), 5.5
    ),
  ]

  @Test(arguments: tables)
  func `in tables have the numbers that are written`(
    text: String, family: DistributionFamily, estimate: Double
  ) throws {
    let (plan, range) = try range(.groupSize, text)
    #expect(range.distribution.family == family)
    #expect(abs(plan.parameters[.groupSize] - estimate) <= 1e-12)
  }

  @Test(arguments: [
    ("lognormal", 5.0), ("gamma", 5.0), ("normal", 5.0),
  ])
  func `by mean and deviation have them`(family: String, mean: Double) throws {
    let (plan, range) = try range(
      .groupSize, "{distribution: \(family), mean: \(mean), deviation: 0.5}")
    #expect(abs(range.distribution.mean - mean) < 1e-9)
    #expect(plan.parameters[.groupSize] == range.distribution.median)
    // The variance by its definition, over many quantiles.
    let values = (0..<200_000).map { range.distribution.quantile((Double($0) + 0.5) / 200_000) }
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 200_000
    #expect(abs(variance.squareRoot() - 0.5) < 1e-3)
  }

  @Test func `have another coverage where they state one`() throws {
    let text = "{distribution: interval, low: 30 %, high: 50 %, coverage: 50 %}"
    let (_, range) = try range(.pixPassShare, text)
    #expect(abs(range.distribution.quantile(0.25) - 0.3) < 1e-9)
    #expect(abs(range.distribution.quantile(0.75) - 0.5) < 1e-9)
  }

  @Test func `draw only what the parameter admits, whole where it is`() throws {
    let (_, share) = try range(.pixPassShare, "{distribution: normal, mean: 60 %, deviation: 17 %}")
    #expect(share.distribution.quantile(1) <= 1 && share.distribution.quantile(0) >= 0)
    let (plan, months) = try range(.trainingLongMonths, "2 to 7 months")
    #expect(plan.parameters[.trainingLongMonths] == 4)
    for u in stride(from: 0.0, through: 1, by: 1 / 512) {
      let value = months.distribution.quantile(u)
      #expect(value == value.rounded() && (1...60).contains(value))
    }
    let (_, above) = try range(
      .trainingRampupMonths, "{distribution: gamma, shape: 0.05, scale: 5, value: 5 months}")
    #expect(above.distribution.quantile(0) > 0)
  }

  @Test func `of the need stand in its short form too`() throws {
    let plan = try scenario(
      Self.head
        + "need: {total: 13 M to 18 M, offline: {distribution: uniform, low: 6 M, high: 8 M}}\n")
    #expect(plan.ranges[.needTotal]?.family == .interval)
    #expect(plan.ranges[.needOffline]?.family == .uniform)
    #expect(plan.parameters[.needOffline] == 7e6)
  }

  @Test func `are replaced whole by a file that extends another, and dropped by null`() throws {
    let base =
      Self.head + """
        params:
          group-size: {distribution: pert, low: 4, mode: 5, high: 8, at-most: 7}
          contact-hours: 50 to 70 h/month
          relapse: 1 % to 2 %

        """
    let child = """
      extends: base.yaml
      title: Child
      params:
        group-size: {distribution: uniform, low: 5, high: 6}
        contact-hours: null
        relapse: 1 %
      """
    let plan = try scenario(child, bases: ["base.yaml": base])
    #expect(plan.ranges.keys.map(\.self) == [.groupSize])
    #expect(plan.ranges[.groupSize]?.distribution.family == .uniform(low: 5, high: 6))
    #expect(plan.statedParameters == [.groupSize, .relapse])
  }

  @Test func `are set beside a file, whole or one number`() throws {
    let file = Self.head + "params: {group-size: {distribution: pert, low: 4, mode: 5, high: 8}}\n"
    let changed = try scenario(
      file, ["params.group-size.mode=6", "params.pix-pass-share=25 % to 45 %"])
    #expect(changed.parameters[.groupSize] == 6)
    #expect(changed.ranges[.pixPassShare]?.family == .interval)
    let held = try scenario(file, ["params.group-size=6 persons"])
    #expect(held.ranges.isEmpty && held.parameters[.groupSize] == 6)
  }

  @Test func `vary as one or go together as the file says`() throws {
    let usual = try scenario(Self.head)
    #expect(usual.sharedQuantiles == Scenario.pairs && usual.rankCorrelations.isEmpty)
    let plan = try scenario(
      Self.head + """
        shared-quantiles: [[contact-hours, group-size, return-factor]]
        rank-correlations:
          - {between: [contact-hours, relapse], correlation: -0.4}
          - {between: [seek-offline, seek-struggling], correlation: "0,9"}

        """)
    #expect(plan.sharedQuantiles == [[.contactHours, .groupSize, .returnFactor]])
    #expect(
      plan.rankCorrelations == [
        ParameterCorrelation(.contactHours, .relapse, -0.4),
        ParameterCorrelation(.seekOffline, .seekStruggling, 0.9),
      ])
    #expect(try scenario(Self.head + "shared-quantiles: []\n").sharedQuantiles.isEmpty)
  }

  @Test func `are held by one value`() throws {
    var (plan, _) = try range(.groupSize, "4 to 7")
    plan.hold(.groupSize, at: 5)
    #expect(!plan.varies(.groupSize) && plan.parameters[.groupSize] == 5)
  }
}
