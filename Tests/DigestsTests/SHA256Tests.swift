import Digests
import Testing
import _TestSupport

/// Examples of NIST: *Secure Hash Standard — Example Values*, and the long message of FIPS 180-2.
@Suite struct `SHA-256` {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let message: [UInt8]
    let digest: String
  }

  static let examples = [
    Example(
      testDescription: "nothing", message: [],
      digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Example(
      testDescription: "one block", message: Array("abc".utf8),
      digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Example(
      testDescription: "two blocks",
      message: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
      digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    Example(
      testDescription: "a million times a", message: Array(repeating: 0x61, count: 1_000_000),
      digest: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ]

  @Test(arguments: examples)
  func `gives the published digests`(_ example: Example) {
    #expect(SHA256.hexadecimal(of: example.message) == example.digest)
  }

  @Test func `does not depend on how the bytes come in pieces`() {
    var random = SplitMix64(seed: 180_4)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let whole = SHA256.hexadecimal(of: bytes)
      var digest = SHA256()
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 0...70, using: &random))
        digest.update(Array(piece))
        rest = rest.dropFirst(piece.count)
      }
      #expect(digest.hexadecimal == whole, "\(length) bytes")
    }
  }

  @Test func `can be read and then go on`() {
    var digest = SHA256()
    digest.update(Array("ab".utf8))
    _ = digest.hexadecimal
    digest.update(Array("c".utf8))
    #expect(digest.hexadecimal == Self.examples[1].digest)
  }
}
