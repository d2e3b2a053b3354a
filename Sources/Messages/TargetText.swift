/// What the search for conditions under which a plan misses a target says.
public enum TargetText: String, MessageKey {
  public static let area = "target"

  // What was looked for.
  case missedBelow, missedAbove, neverMissed, alwaysMissed, noBox
  // The box.
  case conditions, found, from, upTo, measure, quality, read
  // The command.
  case abstract, discussion, atLeastOption, atMostOption, targetDrawsOption, targetFormatOption
  case boundValue, oneBound, drawsOutside

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .missedBelow:
      "Target: at least {bound}. It is missed in {part} of {draws} draws of {count} uncertain factors "
        + "(Latin hypercube, seed {seed})."
    case .missedAbove:
      "Target: at most {bound}. It is missed in {part} of {draws} draws of {count} uncertain factors "
        + "(Latin hypercube, seed {seed})."
    case .neverMissed: "No draw misses the target."
    case .alwaysMissed: "Every draw misses the target."
    case .noBox:
      "No conditions were found that set most misses apart: they are spread over all factors, or too few."
    case .conditions: "Misses are frequent where all of this holds"
    case .found: "found again"
    case .from: "{low} or more"
    case .upTo: "{high} or less"
    case .measure: "{value} {unit}"
    case .quality:
      "There the target is missed in {density} of the draws (density). {coverage} of all misses are "
        + "there (coverage), and {mass} of all draws (mass)."
    case .read:
      "Found again is the part of ten random halves of the draws in which the same factor was limited."
    case .abstract: "Find the conditions under which a plan misses a target."
    case .discussion:
      """
      The uncertain parameters of the plan are drawn within their ranges, and a figure is held against a \
      target. The search then peels off, slice after slice, the draws that meet it, until a box of a few \
      limits is left in which misses are frequent (patient rule induction). The same plan, seed and number \
      of draws give the same bytes, whatever the number of threads.

      Examples:
        inclusim discover france-relance-13m --metric reached --at-least "1.5 M"
        inclusim discover my-plan.yaml --metric cost-per-additional-person --at-most 3000€
        inclusim discover my-plan.yaml --metric coverage --department Creuse --at-least 10%
      """
    case .atLeastOption: "The target is missed below this value, such as 1.5 M, 8 % or 200 M€."
    case .atMostOption: "The target is missed above this value."
    case .targetDrawsOption: "The number of draws."
    case .targetFormatOption: "How to write the result: text or json."
    case .boundValue: "value"
    case .oneBound: "discover needs a target: either --at-least or --at-most, and not both"
    case .drawsOutside: "discover takes from {least} to {most} draws, and not {draws}"
    }
  }
}
