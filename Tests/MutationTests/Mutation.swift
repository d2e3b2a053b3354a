import Foundation
import _TestSupport

/// One change of one character or one token of a text, drawn from a seed.
struct Mutation {
  /// What is done to the character or token.
  enum Kind: String, CaseIterable {
    case deleteCharacter = "a character deleted"
    case doubleCharacter = "a character doubled"
    case swapCharacters = "two neighbouring characters swapped"
    case replaceCharacter = "a character replaced"
    case insertCharacter = "a character inserted"
    case deleteToken = "a token deleted"
    case doubleToken = "a token doubled"
    case swapTokens = "two neighbouring tokens swapped"
    case replaceToken = "a token replaced by another of the file"
    case strayToken = "a token replaced by a stray one"
  }

  let kind: Kind
  /// The text after the change.
  let text: String
  /// The lines on which the change shows, in the text after it, from 1.
  let lines: ClosedRange<Int>
  /// How many lines the change adds to those after it.
  let addedLines: Int
  /// Whether what is changed, or put in its place, lies in a comment.
  let isInComment: Bool
}

/// A text as scalars, with its tokens, ready to be changed many times.
struct MutationGround {
  let scalars: [Unicode.Scalar]
  /// The number of line breaks before each scalar.
  private let breaks: [Int]
  private let tokens: [Range<Int>]
  private let inComment: [Bool]
  /// The scalars and tokens that say something: neither comment nor description.
  private let telling: [Int]
  private let tellingTokens: [Int]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    let comments = Self.comments(scalars)
    var (breaks, tokens, start) = ([Int](), [Range<Int>](), Int?.none)
    var lines = 0
    for (index, scalar) in scalars.enumerated() {
      breaks.append(lines)
      if scalar == "\n" { lines += 1 }
      if Self.separators.contains(scalar) {
        if let first = start { tokens.append(first..<index) }
        start = nil
      } else {
        start = start ?? index
      }
    }
    if let first = start { tokens.append(first..<scalars.count) }
    let description = Self.description(scalars)
    let tells = scalars.indices.map { !comments[$0] && !description.contains($0) }
    self.scalars = scalars
    self.breaks = breaks
    self.tokens = tokens
    inComment = comments
    telling = scalars.indices.filter { tells[$0] }
    tellingTokens = tokens.indices.filter { tells[tokens[$0].lowerBound] }
  }

  private static let separators: Set<Unicode.Scalar> = [
    " ", "\n", "{", "}", "[", "]", ",", ":", "#",
  ]

  /// What may be typed by mistake: digits, letters, marks of YAML, and look-alikes.
  private static let alphabet = Array(
    "0123456789aceikmnorstxMG€%{}[]:,#-.'\"&*!|>?@`_/ \t\n\u{A0}\u{202F}\u{2212}\u{3BF}\u{663}é\u{200B}"
      .unicodeScalars)

  private static let strays = [
    "null", "~", "yes", "no", "true", ".inf", ".nan", "-1", "1e9", "0x10", "1,500", "1.500", "&a",
    "*a", "!!str", "<<", "---", "...", "0", "08", "100 %", "50 %", "5 M€", "5 k€", "2021-13",
    "2021-02", "none", "never", "population", "spaces", "\"\"", "[]", "{}",
  ].map { Array($0.unicodeScalars) }

  /// Which scalars lie in a comment: from a `#` after a blank or a line break to the line's end.
  private static func comments(_ scalars: [Unicode.Scalar]) -> [Bool] {
    var (isComment, isBlank) = (false, true)
    return scalars.map { scalar in
      if scalar == "\n" { (isComment, isBlank) = (false, true) }
      if scalar == "#", isBlank { isComment = true }
      isBlank = scalar == " " || scalar == "\t" || scalar == "\n"
      return isComment
    }
  }

  /// The lines of a description that is written as a block.
  private static func description(_ scalars: [Unicode.Scalar]) -> Range<Int> {
    let text = String(String.UnicodeScalarView(scalars))
    guard let start = text.range(of: "description: >-\n"),
      let end = text.range(of: "\nauthor", range: start.upperBound..<text.endIndex)
    else { return 0..<0 }
    let view = text.unicodeScalars
    return view.distance(
      from: view.startIndex, to: start.upperBound)..<view.distance(
        from: view.startIndex, to: end.lowerBound)
  }
}

extension MutationGround {
  /// A mutation; nil when the draw leaves the text as it is.
  ///
  /// Seven of eight are drawn where the text says something to the reader.
  func mutation(_ generator: inout SplitMix64) -> Mutation? {
    let kinds = Mutation.Kind.allCases
    let kind = kinds[Int.random(in: 0..<kinds.count, using: &generator)]
    let isAnywhere = Int.random(in: 0..<8, using: &generator) == 0
    switch kind {
    case .deleteCharacter, .doubleCharacter, .swapCharacters, .replaceCharacter, .insertCharacter:
      let place =
        isAnywhere
        ? scalars.indices.randomElement(using: &generator)
        : telling.randomElement(using: &generator)
      let letter = Self.alphabet.randomElement(using: &generator)
      guard let place, let letter else { return nil }
      return ofCharacter(kind, place, letter)
    case .deleteToken, .doubleToken, .swapTokens, .replaceToken, .strayToken:
      let place =
        isAnywhere
        ? tokens.indices.randomElement(using: &generator)
        : tellingTokens.randomElement(using: &generator)
      let other =
        kind == .strayToken
        ? Self.strays.randomElement(using: &generator)
        : tellingTokens.randomElement(using: &generator).map { Array(scalars[tokens[$0]]) }
      guard let place, let other else { return nil }
      return ofToken(kind, place, other)
    }
  }

  private func ofCharacter(
    _ kind: Mutation.Kind, _ place: Int, _ letter: Unicode.Scalar
  ) -> Mutation? {
    let here = scalars[place]
    switch kind {
    case .deleteCharacter: return replacing(kind, place..<place + 1, by: [])
    case .doubleCharacter: return replacing(kind, place..<place + 1, by: [here, here])
    case .replaceCharacter: return replacing(kind, place..<place + 1, by: [letter])
    case .insertCharacter: return replacing(kind, place..<place, by: [letter])
    default:
      guard place + 1 < scalars.count else { return nil }
      return replacing(kind, place..<place + 2, by: [scalars[place + 1], here])
    }
  }

  private func ofToken(
    _ kind: Mutation.Kind, _ place: Int, _ other: [Unicode.Scalar]
  ) -> Mutation? {
    let range = tokens[place]
    let here = Array(scalars[range])
    switch kind {
    case .deleteToken: return replacing(kind, range, by: [])
    case .doubleToken: return replacing(kind, range, by: here + [" "] + here)
    case .replaceToken, .strayToken: return replacing(kind, range, by: other)
    default:
      guard place + 1 < tokens.count else { return nil }
      let next = tokens[place + 1]
      let between = scalars[range.upperBound..<next.lowerBound]
      return replacing(kind, range.lowerBound..<next.upperBound, by: scalars[next] + between + here)
    }
  }

  private func replacing(
    _ kind: Mutation.Kind, _ range: Range<Int>, by new: [Unicode.Scalar]
  ) -> Mutation? {
    let old = scalars[range]
    guard old.elementsEqual(new) == false else { return nil }
    var changed = scalars
    changed.replaceSubrange(range, with: new)
    let first = (range.lowerBound < breaks.count ? breaks[range.lowerBound] : breaks.last ?? 0) + 1
    let (gone, come) = (old.count { $0 == "\n" }, new.count { $0 == "\n" })
    let after = Self.comments(changed)
    let isInComment =
      range.allSatisfy { inComment[$0] }
      && (range.lowerBound..<range.lowerBound + new.count).allSatisfy { after[$0] }
      && (!range.isEmpty || !new.isEmpty && after[range.lowerBound])
    // A line break that comes or goes is seen on the line that it ends and on the next one.
    return Mutation(
      kind: kind, text: String(String.UnicodeScalarView(changed)),
      lines: first...first + max(gone, come), addedLines: come - gone, isInComment: isInComment)
  }
}
