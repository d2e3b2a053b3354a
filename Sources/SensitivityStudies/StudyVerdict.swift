import Messages
import Sensitivity

/// What a study says of a group, in words.
enum StudyVerdict: String {
  case noEffect = "no-effect"
  case negligible
  case indistinguishable = "not-distinguishable"
  case interactions = "through-interactions"
  case aloneIndistinguishable = "alone-not-distinguishable"
  case influential
  case linear, monotone
  case almostMonotone = "almost-monotone"
  case varying
  case rises, falls
  case turns

  /// Whether the group is told in the table, rather than among those that hardly count.
  var isShown: Bool {
    switch self {
    case .noEffect, .negligible, .indistinguishable: false
    default: true
    }
  }

  /// The words.
  var text: StudyText {
    switch self {
    case .noEffect: .noEffect
    case .negligible: .negligible
    case .indistinguishable: .indistinguishable
    case .interactions: .interactions
    case .aloneIndistinguishable: .aloneIndistinguishable
    case .influential: .influential
    case .linear: .linear
    case .monotone: .monotone
    case .almostMonotone: .almostMonotone
    case .varying: .varying
    case .rises: .rises
    case .falls: .falls
    case .turns: .turns
    }
  }

  init(_ verdict: SobolVerdict) {
    switch verdict {
    case .noEffect: self = .noEffect
    case .negligible: self = .negligible
    case .indistinguishable: self = .indistinguishable
    case .interactions: self = .interactions
    case .aloneIndistinguishable: self = .aloneIndistinguishable
    case .influential: self = .influential
    }
  }

  init(_ verdict: MorrisEffects.Verdict) {
    switch verdict {
    case .noEffect: self = .noEffect
    case .negligible: self = .negligible
    case .linear: self = .linear
    case .monotone: self = .monotone
    case .almostMonotone: self = .almostMonotone
    case .varying: self = .varying
    }
  }

  init(_ verdict: PartialRankCorrelation.Verdict) {
    switch verdict {
    case .indistinguishable: self = .indistinguishable
    case .rises: self = .rises
    case .falls: self = .falls
    }
  }

  /// A bar is negligible below one hundredth of the longest.
  init(_ bar: Tornado.Bar, in tornado: Tornado) {
    let longest = tornado.bars.map(\.swing).max() ?? 0
    let base = tornado.base
    if bar.swing == 0 {
      self = .noEffect
    } else if bar.swing < longest * SobolVerdict.negligiblePart {
      self = .negligible
    } else if bar.low <= base, base <= bar.high {
      self = .rises
    } else if bar.high <= base, base <= bar.low {
      self = .falls
    } else {
      self = .turns
    }
  }
}
