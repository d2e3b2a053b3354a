import Charts
import Foundation
import Testing

@Suite struct `Colours` {
  /// The relative luminance of WCAG 2.2.
  static func luminance(_ hex: String) -> Double {
    let number = Int(hex.dropFirst(), radix: 16) ?? 0
    let parts = [number >> 16, number >> 8 & 255, number & 255].map { value -> Double in
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  static func contrast(_ first: String, _ second: String) -> Double {
    let (one, two) = (luminance(first), luminance(second))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  @Test func `of text stand 4.5 to 1 from what is behind them`() {
    for paint in [Paint.ink, .muted] {
      #expect(Self.contrast(paint.light, Paint.paper.light) >= 4.5)
      #expect(Self.contrast(paint.dark, Paint.paper.dark) >= 4.5)
    }
    for step in 1...7 {
      for (text, paint) in [
        (Paint.onStep(step), Paint.step(step)), (.onDifference(step), .difference(step)),
      ] {
        #expect(Self.contrast(text.light, paint.light) >= 4.5, "\(paint)")
        #expect(Self.contrast(text.dark, paint.dark) >= 4.5, "\(paint)")
      }
    }
  }

  @Test func `of marks stand 3 to 1 from the paper`() {
    for paint in (0..<8).map(Paint.series) + [.axis] {
      #expect(Self.contrast(paint.light, Paint.paper.light) >= 3, "\(paint)")
      #expect(Self.contrast(paint.dark, Paint.paper.dark) >= 3, "\(paint)")
    }
  }

  @Test func `from little to much go from near the paper to far from it`() {
    for paper in [\Paint.light, \Paint.dark] {
      let contrasts = (1...7).map {
        Self.contrast(Paint.step($0)[keyPath: paper], Paint.paper[keyPath: paper])
      }
      #expect(zip(contrasts, contrasts.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test func `have a rule each, on light and on dark paper`() {
    for paint in Paint.all {
      #expect(ColorRules.light.contains("--figure-\(paint.name):\(paint.light);"))
      #expect(ColorRules.dark.contains("--figure-\(paint.name):\(paint.dark);"))
    }
  }
}
