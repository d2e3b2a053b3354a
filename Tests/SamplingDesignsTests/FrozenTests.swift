import SamplingDesigns
import Testing

/// Digests of designs: they hold on every processor, and a change of one changes results.
@Suite struct `Designs give the bytes they always gave` {
  @Test(arguments: [
    (SamplingDesign.Kind.random, UInt64(0x8b67_674a_420d_76c6)),
    (.latinHypercube, 0x29ac_2815_6119_5163), (.sobol, 0x2c92_785a_bdb7_0993),
  ])
  func `with groups and correlations`(kind: SamplingDesign.Kind, digest: UInt64) throws {
    let table = try DimensionTable(registry: ["a", "b", "c", "d"], others: ["mine"])
    let design = try SamplingDesign(kind, draws: 1000, seed: 2026, dimensions: table)
    let joint = try JointDesign(
      design, names: ["a", "b", "c", "d", "mine"], shared: [["a", "d"]],
      correlations: [RankCorrelation("b", "mine", 0.5), RankCorrelation("b", "c", -0.4)])
    let hash = joint.uniforms(0..<1000).joined().reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ $1.bitPattern) &* 0x0000_0100_0000_01B3
    }
    #expect(hash == digest)
  }
}
