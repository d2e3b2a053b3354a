import GSL
import RandomStreams
import SamplingDesigns
import Testing

@Suite struct `The Sobol sequence` {
  private static let dimensions = [0, 1, 2, 3, 9, 39, 40, 99, 255, 256, 511, 777, 1023]

  // Points of scipy.stats.qmc.Sobol(1024, scramble=False, bits=30), SciPy 1.17.1.
  @Test(arguments: [
    (1, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]),
    (2, [0.75, 0.25, 0.25, 0.25, 0.75, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75, 0.25, 0.75]),
    (
      5,
      [0.875, 0.875, 0.125, 0.375, 0.125, 0.375, 0.375, 0.375, 0.875, 0.375, 0.875, 0.875, 0.375]
    ),
    (
      100,
      [
        0.4140625, 0.2578125, 0.7734375, 0.7265625, 0.6953125, 0.1328125, 0.7109375, 0.8828125,
        0.5703125, 0.1171875, 0.5234375, 0.1484375, 0.9453125,
      ]
    ),
    (
      777,
      [
        0.6923828125, 0.9365234375, 0.1630859375, 0.2744140625, 0.3232421875, 0.3583984375,
        0.7216796875, 0.5107421875, 0.6357421875, 0.0048828125, 0.7978515625, 0.0478515625,
        0.4521484375,
      ]
    ),
    (
      1023,
      [
        0.0009765625, 0.7529296875, 0.6123046875, 0.1455078125, 0.8505859375, 0.6982421875,
        0.6318359375, 0.5302734375, 0.8427734375, 0.0947265625, 0.6142578125, 0.6611328125,
        0.9951171875,
      ]
    ),
    (
      4095,
      [
        0.000244140625, 0.941162109375, 0.334228515625, 0.901611328125, 0.246337890625,
        0.227294921875, 0.200927734375, 0.962646484375, 0.613037109375, 0.797607421875,
        0.914794921875, 0.882080078125, 0.354736328125,
      ]
    ),
  ])
  func `its points are the published ones`(index: Int, point: [Double]) {
    for (dimension, value) in zip(Self.dimensions, point) {
      let sequence = SobolSequence(dimension: dimension)
      #expect(Double(sequence.digits(at: index)) * 0x1p-52 == value, "dimension \(dimension)")
    }
  }

  // FNV-1a over the first thirty digits of every 64th of 4,096 points, all dimensions, same source.
  @Test func `all of 1,024 dimensions are the published ones`() {
    let sequences = (0..<1024).map { SobolSequence(dimension: $0) }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in stride(from: 0, to: 4096, by: 64) {
      for sequence in sequences {
        hash = (hash ^ (sequence.digits(at: index) >> 22)) &* 0x0000_0100_0000_01B3
      }
    }
    #expect(hash == 0xca9f5d2851d62325)
  }

  // The oracle holds the forty dimensions of Bratley and Fox (1988); the first two are the same.
  @Test func `agrees with the oracle where their direction numbers agree`() {
    let points = GSL.sobol(dimensions: 40, points: 1023)
    var agreeing: [Int] = []
    for dimension in 0..<40 {
      let sequence = SobolSequence(dimension: dimension)
      let mine = (1...1023).map { Double(sequence.digits(at: $0)) * 0x1p-52 }
      let theirs = points.map { $0[dimension] }
      if mine == theirs { agreeing.append(dimension) }
      // Whatever the numbers, each dimension visits the same 1,023 places.
      #expect(mine.sorted() == theirs.sorted(), "dimension \(dimension)")
    }
    #expect(agreeing == [0, 1])
  }
}
