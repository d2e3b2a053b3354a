/// The findings that open a summary, each a sentence or two made by a rule from the figures.
public enum FindingName: String, MessageKey {
  public static let area = "finding"

  case nothingOpened = "nothing-opened"
  case noMoney = "no-money"
  case reach
  case money
  case advisers
  case advisersEnd = "advisers-end"
  case advisersGone = "advisers-gone"
  case advisersUnderWay = "advisers-under-way"
  case noAdviser = "no-adviser"
  case uncommitted
  case notExecuted = "not-executed"
  case autonomy
  case territories
  case evenTerritories = "even-territories"
  case otherNeed = "other-need"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .nothingOpened:
      "No credit is opened by the end of {month}, the last month of this simulation. The figures "
        + "below are those of the country without the programme."
    case .noMoney:
      "This plan has no money. The figures below are those of the country without the programme: "
        + "{need} people in need at the end of {month}, from {needAtStart} at the start."
    case .reach:
      "By the end of {month}, {reached} people have been helped at least once: {coverage} of the "
        + "{needAndInflow} people ever in need. Repeat visits and people coming into need are assumed."
    case .money:
      "Of the {opened} opened, {paid} are paid and {leftToPay} are committed and left to pay; "
        + "{returned} came back from posts that stood empty, and {uncommitted} are not committed."
    case .advisers:
      "{postsAwarded} posts are awarded, but a post is not an adviser: the advisers in post are "
        + "{inPost} at the end of {month}, after a peak of {peak} in {peakMonth}."
    case .advisersEnd:
      "{postsAwarded} posts are awarded and advisers in post peak at {peak} in {peakMonth}, but "
        + "conventions end faster than money renews them: {inPost} advisers are left at the end of "
        + "{month}."
    case .advisersGone:
      "{postsAwarded} posts are awarded and advisers in post peak at {peak} in {peakMonth}, but "
        + "conventions end and no money renews them: no adviser is left at the end of {month}."
    case .advisersUnderWay:
      "{postsAwarded} posts are awarded, but a post is not an adviser: {inPost} advisers are in post "
        + "at the end of {month}, the highest number so far."
    case .noAdviser:
      "{postsAwarded} posts are awarded, but a post is not an adviser: none is trained and in post "
        + "by the end of {month}."
    case .uncommitted:
      "On the line {line}, {uncommitted} of the {opened} opened are not committed at the end of "
        + "{month}."
    case .notExecuted:
      "{notExecuted} of what the events ask could not be executed, for want of available credits."
    case .autonomy:
      "{autonomous} people * are counted as autonomous, and {additional} fewer * are in need than "
        + "without the programme: both rest on assumptions, never measured."
    case .territories:
      "Coverage goes from {lowest} in {lowestPlace} to {highest} in {highestPlace}."
    case .evenTerritories:
      "Coverage is the same everywhere."
    case .otherNeed:
      "This plan counts {needTotal} people in need where the official figure is {official}: coverage "
        + "moves with that choice, the number of people reached hardly does."
    }
  }
}
