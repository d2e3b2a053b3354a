/// What is wrong with the budget lines and their spread over departments.
public enum LineMessage: String, MessageKey {
  case missingAmount = "missing-amount"
  case missingAmountLabel = "missing-amount-label"
  case lineIsTableHint = "line-is-table-hint"
  case differ
  case differAmount = "differ-amount"
  case differShare = "differ-share"
  case differHint = "differ-hint"
  case shareNotWholeCents = "share-not-whole-cents"
  case shareNotWholeCentsLabel = "share-not-whole-cents-label"
  case shareNotWholeCentsHint = "share-not-whole-cents-hint"
  case gap
  case excess
  case envelopeLabel = "envelope-label"
  case totalLabel = "total-label"
  case setLabel = "set-label"
  case meantLineHint = "meant-line-hint"
  case meantEnvelopeHint = "meant-envelope-hint"
  case gapHint = "gap-hint"
  case gapRaiseHint = "gap-raise-hint"
  case excessUnallocatedHint = "excess-unallocated-hint"
  case excessHint = "excess-hint"
  case unknownDepartment = "unknown-department"
  case unknownDepartmentLabel = "unknown-department-label"
  case unknownTerritoryLabel = "unknown-territory-label"
  case corsicaHint = "corsica-hint"
  case overseasHint = "overseas-hint"
  case nameHint = "name-hint"
  case unknownKey = "unknown-allocation-key"
  case unknownKeyHint = "unknown-allocation-key-hint"
  case unknownMethod = "unknown-apportionment"
  case noDepartment = "no-department"
  case zeroWeights = "zero-weights"
  case zeroWeightsLabel = "zero-weights-label"
  case floorAboveCap = "floor-above-cap"
  case floorLabel = "floor-label"
  case capLabel = "cap-label"
  case floorAboveCapHint = "floor-above-cap-hint"
  case quantitiesExclude = "quantities-exclude"
  case quantitiesExcludeLabel = "quantities-exclude-label"
  case quantitiesHere = "quantities-here"
  case postsAboveCap = "posts-above-cap"
  case postsLabel = "posts-label"
  case postsCapLabel = "posts-cap-label"
  case postsCapDefault = "posts-cap-default"
  case postsCapHint = "posts-cap-hint"

  public static let area = "line"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .missingAmount: "the line `{text}` has neither an amount nor a share"
    case .missingAmountLabel: "expected `amount` or `share`"
    case .lineIsTableHint: "write `{text}`"
    case .differ: "the amount and the share of `{line}` are not the same money"
    case .differAmount: "{amount}"
    case .differShare: "{share} of the envelope of {envelope}"
    case .differHint: "keep one of the two"
    case .shareNotWholeCents: "this share of the envelope is not a whole number of cents"
    case .shareNotWholeCentsLabel: "a part of {envelope}"
    case .shareNotWholeCentsHint: "write the money instead, as `amount: {amount}`"
    case .gap: "the lines come to {total}, which is {difference} less than the envelope"
    case .excess: "the lines come to {total}, which is {difference} more than the envelope"
    case .envelopeLabel: "{envelope} announced"
    case .totalLabel: "{total} on the lines"
    case .setLabel: "set here"
    case .meantLineHint:
      "did you mean `{amount}` on `{line}`, with which the lines meet the envelope?"
    case .meantEnvelopeHint: "did you mean an envelope of `{amount}`, which the lines meet?"
    case .gapHint: "write `unallocated: {table}` under `lines` if no line is to use it"
    case .gapRaiseHint: "raise `unallocated` to `{amount}` if no other line is to use it"
    case .excessUnallocatedHint: "lower `unallocated` to `{amount}`"
    case .excessHint: "lower the lines by `{difference}`, or raise the envelope to `{total}`"
    case .unknownDepartment: "no department has the code `{text}`"
    case .unknownDepartmentLabel: "not one of the 101 department codes"
    case .unknownTerritoryLabel: "not one of the {count} territory codes"
    case .corsicaHint: "Corsica is `2A` (Corse-du-Sud) and `2B` (Haute-Corse)"
    case .overseasHint: "overseas departments are {codes}"
    case .nameHint: "{name} has the code `{code}`"
    case .unknownKey: "there is no allocation key `{text}`"
    case .unknownKeyHint: "a table of weights by department code is accepted too"
    case .unknownMethod: "there is no method of apportionment `{text}`"
    case .noDepartment: "no department is listed"
    case .zeroWeights: "every weight is zero, so nothing says where the money goes"
    case .zeroWeightsLabel: "expected at least one weight above 0"
    case .floorAboveCap: "the floor of `{text}` is above its cap"
    case .floorLabel: "at least {count}"
    case .capLabel: "at most {count}"
    case .floorAboveCapHint:
      "lower the floor to {cap} or less, or raise the cap to {floor} or more"
    case .quantitiesExclude: "`{text}` has no effect beside `quantities`"
    case .quantitiesExcludeLabel: "explicit numbers replace it"
    case .quantitiesHere: "the explicit numbers"
    case .postsAboveCap: "more posts are listed than `posts-cap` allows"
    case .postsLabel: "{count} posts"
    case .postsCapLabel: "at most {count} posts"
    case .postsCapDefault: "`posts-cap` is left at its default of {count}"
    case .postsCapHint: "list fewer posts, raise `posts-cap`, or write `posts-cap: none`"
    }
  }
}
