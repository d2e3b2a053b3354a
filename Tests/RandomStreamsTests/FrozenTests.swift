import RandomStreams
import Testing

/// Digests of what samplers give: they hold on every processor, and a change of one changes results.
@Suite struct `Samplers give the bytes they always gave` {
  private func digest(_ name: String, _ draw: (inout RandomStream) -> [UInt64]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in 0..<5000 {
      var stream = StreamKey(seed: 2026, name).stream(draw: UInt64(index), part: 3)
      for word in draw(&stream) { hash = (hash ^ word) &* 0x0000_0100_0000_01B3 }
    }
    return hash
  }

  @Test func `whole numbers`() {
    let binomial = digest("binomial") { stream in
      [(7, 0.3), (40, 0.02), (100, 0.3), (1000, 0.97), (200_000, 0.4)].map {
        UInt64(stream.binomial(trials: $0.0, probability: $0.1))
      }
    }
    let poisson = digest("poisson") { stream in
      [0.3, 9, 11, 5000].map { UInt64(stream.poisson(mean: $0)) }
    }
    let urns = digest("urns") { stream in
      stream.hypergeometric(sample: 300, counts: [5, 100, 30, 700, 80]).map { UInt64($0) }
        + stream.multinomial(trials: 90, weights: [1, 0.5, 3, 0.01]).map { UInt64($0) }
        + stream.permutation(7).map { UInt64($0) }
    }
    #expect(binomial == 0x711d_04ed_068f_4a7a)
    #expect(poisson == 0x5511_cd94_529e_c605)
    #expect(urns == 0x5838_e5a6_9d9d_b339)
  }

  @Test func `real numbers`() {
    let real = digest("real") { stream in
      [
        stream.uniform(), stream.normal(), stream.exponential(), stream.gamma(shape: 0.3),
        stream.gamma(shape: 12), stream.beta(0.5, 4), stream.beta(30, 20),
      ].map(\.bitPattern)
    }
    #expect(real == 0x73fb_be4b_7341_7e6e)
  }
}
