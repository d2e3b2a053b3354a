/// Decompression of the deflate format (RFC 1951).
struct Inflate {
  struct Fault: Error {}

  private let bytes: [UInt8]
  private var position: Int
  private var bits = 0
  private var held = 0
  private var output: [UInt8] = []

  static func bytes(of compressed: [UInt8]) throws -> [UInt8] {
    var inflate = Inflate(bytes: compressed, position: 0)
    try inflate.run()
    return inflate.output
  }

  private init(bytes: [UInt8], position: Int) {
    (self.bytes, self.position) = (bytes, position)
  }

  /// The symbols of a code in the order of their words, with the number of words of each length.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(_ lengths: [Int]) {
      for length in 1...15 {
        let own = lengths.indices.filter { lengths[$0] == length }
        counts[length] = own.count
        symbols += own
      }
    }
  }

  private mutating func take(_ count: Int) throws -> Int {
    while held < count {
      guard position < bytes.count else { throw Fault() }
      bits |= Int(bytes[position]) << held
      position += 1
      held += 8
    }
    defer {
      bits >>= count
      held -= count
    }
    return bits & ((1 << count) - 1)
  }

  private mutating func symbol(_ code: Code) throws -> Int {
    var (word, first, index) = (0, 0, 0)
    for length in 1...15 {
      word |= try take(1)
      let count = code.counts[length]
      if word - count < first {
        guard word >= first else { throw Fault() }
        return code.symbols[index + word - first]
      }
      index += count
      first = (first + count) << 1
      word <<= 1
    }
    throw Fault()
  }

  private mutating func run() throws {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try stored()
      case 1:
        let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
        try block(Code(lengths), Code([Int](repeating: 5, count: 30)))
      case 2:
        let (lengths, distances) = try codes()
        try block(lengths, distances)
      default: throw Fault()
      }
    }
  }

  private mutating func stored() throws {
    (bits, held) = (0, 0)
    guard position + 4 <= bytes.count else { throw Fault() }
    let count = Int(bytes[position]) | Int(bytes[position + 1]) << 8
    position += 4
    guard position + count <= bytes.count else { throw Fault() }
    output += bytes[position..<position + count]
    position += count
  }

  private mutating func codes() throws -> (Code, Code) {
    let (literals, distances, count) = (try take(5) + 257, try take(5) + 1, try take(4) + 4)
    var own = [Int](repeating: 0, count: 19)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    for index in 0..<count { own[order[index]] = try take(3) }
    let code = Code(own)
    var lengths: [Int] = []
    while lengths.count < literals + distances {
      switch try symbol(code) {
      case 16:
        guard let last = lengths.last else { throw Fault() }
        lengths += [Int](repeating: last, count: 3 + (try take(2)))
      case 17: lengths += [Int](repeating: 0, count: 3 + (try take(3)))
      case 18: lengths += [Int](repeating: 0, count: 11 + (try take(7)))
      case let length: lengths.append(length)
      }
    }
    guard lengths.count == literals + distances else { throw Fault() }
    return (Code(Array(lengths[..<literals])), Code(Array(lengths[literals...])))
  }

  private mutating func block(_ code: Code, _ distances: Code) throws {
    let base = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
      163, 195, 227, 258,
    ]
    let extra = [
      0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    while true {
      let word = try symbol(code)
      if word < 256 {
        output.append(UInt8(word))
      } else if word == 256 {
        return
      } else {
        guard word < 257 + base.count else { throw Fault() }
        let length = base[word - 257] + (try take(extra[word - 257]))
        let place = try symbol(distances)
        guard place < 30 else { throw Fault() }
        let more = max(0, place / 2 - 1)
        let distance =
          place < 4 ? place + 1 : ((2 + place % 2) << more) + 1 + (try take(more))
        guard distance <= output.count else { throw Fault() }
        for _ in 0..<length { output.append(output[output.count - distance]) }
      }
    }
  }
}
