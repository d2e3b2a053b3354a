import RandomStreams
import Testing

@Suite struct `Philox and its keys` {
  // The file kat_vectors of Random123, version 1.14: philox4x32, 10 rounds.
  @Test(arguments: [
    (
      key: UInt64(0), low: UInt64(0), high: UInt64(0),
      block: (UInt64(0xe169c58d_6627e8d5), UInt64(0x9b00dbd8_bc57ac4c))
    ),
    (
      key: .max, low: .max, high: .max, block: (0x41c83b0e_408f276d, 0x6d5451fd_a20bc7c6)
    ),
    (
      key: 0x299f31d0_a4093822, low: 0x85a308d3_243f6a88, high: 0x03707344_13198a2e,
      block: (0x94fdcceb_d16cfe09, 0x24126ea1_5001e420)
    ),
  ])
  func `the published answers come out`(
    key: UInt64, low: UInt64, high: UInt64, block: (UInt64, UInt64)
  ) {
    let result = Philox.block(key: key, low: low, high: high)
    #expect(result.0 == block.0 && result.1 == block.1)
  }

  // The tests of draft-eastlake-fnv, section 6.
  @Test(arguments: [
    ("", UInt64(0xcbf2_9ce4_8422_2325)), ("a", 0xaf63_dc4c_8601_ec8c),
    ("foobar", 0x8594_4171_f739_67e8),
  ])
  func `names are hashed as published`(text: String, hash: UInt64) {
    #expect(StreamKey.fnv(text) == hash)
  }

  // Computed by a second program from the rule in the documentation: these keys never change.
  @Test func `keys follow their rule`() {
    #expect(StreamKey(seed: 0).word == 0x813f_0174_a236_7c13)
    #expect(StreamKey(seed: 42).word == 0xe15f_07fe_f55b_9454)
    #expect(StreamKey(seed: 42, "hires", "971").word == 0x9bf5_0fe8_29c3_f7b8)
    #expect(StreamKey(seed: 42, "hi", "res971").word == 0x0342_907c_410f_df4b)
    #expect(StreamKey(seed: 42, "besançon").word == 0xe291_97c1_8039_e440)
    #expect(StreamKey(seed: 7).named(12) == StreamKey(seed: 7, "12"))
  }

  @Test func `a stream follows its rule`() {
    var stream = StreamKey(seed: 42, "hires", "971").stream(draw: 17, part: 5)
    let start = stream
    #expect(stream.next() == 0xb302_3e73_b395_b2df)
    #expect(stream.next() == 0xffd2_1a8e_ae3a_e6c5)
    stream = start
    #expect(stream.uniform() == 0.6992529900049564)
    #expect(stream.uniform() == 0.9992996786443018)
  }

  @Test func `keys of many causes, departments and seeds are all different`() {
    var words: Set<UInt64> = []
    for seed in 0..<20 {
      for cause in 0..<30 {
        for code in 0..<101 {
          words.insert(StreamKey(seed: UInt64(seed), "cause \(cause)", "\(code)").word)
        }
      }
    }
    #expect(words.count == 20 * 30 * 101)
  }
}
