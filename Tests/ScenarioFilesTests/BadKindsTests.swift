import Foundation
import Testing

/// The kinds of bad input that must be answered, each with the files that show them; what only a
/// process can meet stands in the tests of the tool.
@Suite struct `Kinds of bad input` {
  static let kinds: [(kind: String, fixtures: [String])] = [
    ("a misspelt key", ["unknown-key", "unknown-key-far", "override-unknown-path"]),
    ("a key of another table", ["unknown-key-line-at-top", "unknown-key-parameter-at-top"]),
    ("a misspelt line", ["line-unknown", "event-unknown-line", "expect-unknown-line"]),
    ("a misspelt parameter", ["parameter-unknown"]),
    ("a misspelt type of event", ["event-unknown-type", "event-key-of-other-type"]),
    ("a misspelt key of an expectation", ["expect-unknown-key", "expect-unknown-every"]),
    ("a misspelt metric", ["expect-unknown-metric"]),
    ("a misspelt department", ["department-unknown", "expect-unknown-department"]),
    ("a misspelt region", ["expect-unknown-region"]),
    ("a misspelt allocation key", ["allocation-key-unknown"]),
    ("a misspelt method", ["apportionment-unknown"]),
    ("a misspelt scenario", ["extends-near-name", "extends-unknown-name"]),
    ("two sources without a comma", ["sources-not-separated"]),
    ("a source that is not known", ["sources-unknown", "event-unknown-source"]),
    ("a French word for a key", ["french-words"]),
    ("a wrong unit", ["parameter-unit", "horizon-unit", "expect-wrong-unit"]),
    ("an amount without its currency", ["money-without-currency", "money-without-unit"]),
    ("an amount without its million", ["amount-without-million", "money-million-in-small"]),
    ("an amount in thousands", ["amount-in-thousands", "envelope-in-thousands"]),
    ("a share for an amount, and back", ["amount-is-share", "share-is-amount"]),
    (
      "a number that reads two ways",
      [
        "money-ambiguous", "money-ambiguous-point", "money-bare-ambiguous", "posts-cap-ambiguous",
        "parameter-ambiguous", "table-weights-ambiguous",
      ]
    ),
    ("a billion", ["money-billion"]),
    ("a comma that cuts a number", ["cap-comma-in-braces", "money-comma-in-braces"]),
    (
      "a negative number",
      [
        "money-negative", "event-amount-negative", "posts-cap-negative", "weight-negative",
        "share-negative", "horizon-negative",
      ]
    ),
    ("not a number", ["money-nan", "parameter-nan", "money-not-a-number"]),
    ("an infinite number", ["money-infinite", "money-not-finite", "parameter-not-finite"]),
    ("a number too large to hold", ["posts-cap-overflow", "horizon-overflow", "money-too-large"]),
    ("a part of one", ["posts-cap-half", "parameter-not-whole", "quantities-not-whole"]),
    ("a part of a cent", ["money-half-cent", "share-not-whole-cents"]),
    ("a share above one", ["share-above-one", "calendar-share"]),
    ("shares a thousandth off", ["shares-a-thousandth-off"]),
    ("lines below the envelope", ["envelope-gap", "envelope-gap-with-unallocated", "extends-gap"]),
    ("lines above the envelope", ["envelope-excess", "envelope-excess-with-unallocated"]),
    ("an amount that is not its share", ["line-amount-and-share"]),
    ("a line without money", ["line-without-amount", "line-empty", "event-missing-amount"]),
    ("a floor above its cap", ["floor-above-cap"]),
    ("posts above their cap", ["posts-above-cap", "posts-above-default-cap"]),
    ("a value out of range", ["parameter-out-of-range", "horizon-too-long"]),
    ("a value hardly plausible", ["parameter-implausible"]),
    ("a month that does not exist", ["month-impossible", "month-with-day"]),
    (
      "a month outside the horizon",
      [
        "event-too-late", "event-too-early", "expect-month-outside", "programme-start-late",
        "event-too-late-for-late-start",
      ]
    ),
    ("a month before the data", ["calendar-before", "programme-start-early", "start-other"]),
    ("a calendar that falls", ["calendar-decreases", "calendar-empty"]),
    (
      "a key stated twice",
      ["duplicate-key", "title-twice", "department-twice", "calendar-month-twice", "need-twice"]
    ),
    ("codes without their zero, and `no`", ["department-codes-bare"]),
    ("yes and no", ["boolean-yes", "boolean-no"]),
    ("a missing key", ["missing-keys", "event-without-type", "extends-without-title"]),
    ("a missing value", ["missing-value", "empty-title", "extends-unwritten"]),
    ("a wrong kind of value", ["wrong-type-events", "wrong-type-line", "wrong-type-scalar"]),
    ("a circle of files", ["extends-cycle"]),
    ("a missing base", ["extends-missing", "extends-missing-further"]),
    (
      "a base outside the folder",
      ["extends-outside", "extends-climbs-inside", "extends-absolute"]
    ),
    ("a base with a fault", ["extends-fault-in-base", "extends-base-not-a-table"]),
    ("not UTF-8", ["file-not-utf8"]),
    ("an empty file", ["file-empty", "extends-empty"]),
    ("a file that is a list", ["file-is-a-list"]),
    ("tabs", ["yaml-tab"]),
    ("nesting without end", ["yaml-too-deep"]),
    ("anchors and aliases", ["yaml-anchor-and-alias"]),
    ("tags", ["yaml-tag"]),
    ("several documents", ["yaml-several-documents"]),
    ("a key that is no word", ["yaml-key-is-a-list"]),
    ("quotes and braces left open", ["yaml-unclosed-quote", "yaml-unclosed-brace"]),
    ("colons and indentation", ["yaml-missing-colon", "yaml-colon-in-title", "yaml-indentation"]),
    ("a version of the future", ["schema-newer", "extends-base-of-the-future"]),
    ("a version that is none", ["schema-text"]),
    ("a transfer to itself", ["event-transfer-to-itself"]),
    ("a freeze twice, or none to end", ["event-frozen-twice", "freeze-with-fault"]),
    ("expectations that exclude each other", ["expect-equals-and-bound", "expect-empty-range"]),
    (
      "an impossible certainty of an expectation",
      [
        "expect-probability-and-quantile", "expect-quantile-of-equals", "expect-certainty-outside",
      ]
    ),
    ("an expectation without a bound", ["expect-no-bound"]),
    ("an expectation of the wrong scope", ["expect-of-nation-only", "expect-line-of-people"]),
    ("needs that do not fit", ["need-below-offline"]),
    ("counts that fall", ["applications-decrease"]),
    ("payments that are not the whole", ["tranches"]),
    ("weights that are all zero", ["weights-zero", "table-zero-weights"]),
    ("numbers beside a key", ["quantities-with-key", "quantities-empty"]),
    ("a table outside the folder", ["table-outside", "table-absolute"]),
    ("a missing table", ["table-missing"]),
    ("a spreadsheet for a table", ["table-spreadsheet"]),
    ("a table without a header", ["table-no-header", "table-empty", "table-one-column"]),
    ("rows of another length", ["table-rows"]),
    ("quotes of a table left open", ["table-quotes"]),
    (
      "columns that are not known",
      ["table-column-unknown", "table-columns", "table-column-twice"]
    ),
    ("territories left out", ["table-left-out"]),
    ("an interval with one unit", ["range-one-unit", "range-one-end"]),
    ("an interval that is reversed", ["range-reversed"]),
    ("an interval without a word", ["range-with-dash"]),
    ("a percent sign forgotten", ["range-percent-misuse"]),
    ("an interval that reaches its end", ["range-reaches-its-ends"]),
    ("a misspelt distribution", ["distribution-unknown", "distribution-not-named"]),
    ("a number of a distribution left out", ["distribution-missing-number"]),
    ("a number of another distribution", ["distribution-extra-number"]),
    ("a mode outside its ends", ["distribution-mode-outside"]),
    ("a deviation that is none", ["distribution-not-positive", "range-nan"]),
    ("values without weight", ["distribution-values"]),
    ("limits that leave nothing", ["distribution-limits", "distribution-nothing-admitted"]),
    ("an estimate outside its range", ["distribution-value-outside"]),
    ("a range beyond what is admitted", ["distribution-out-of-range", "distribution-cut"]),
    ("a range where one value must be", ["distribution-of-a-tranche"]),
    ("a list for a distribution", ["distribution-is-a-list"]),
    ("a range hardly plausible", ["distribution-implausible"]),
    ("a correlation outside its limits", ["correlation-outside"]),
    ("a correlation of wrong names", ["correlation-names"]),
    ("a pair twice", ["correlation-twice"]),
    ("correlations that contradict each other", ["correlations-impossible"]),
    ("a correlation without effect", ["correlation-without-effect"]),
    ("a name in two groups", ["shared-twice"]),
    ("an override that is none", ["override-not-an-override", "override-bad-value"]),
    ("many faults at once", ["several-at-once", "expect-several-at-once", "table-many-faults"]),
  ]

  @Test func `are at least eighty, each shown by a file`() {
    #expect(Self.kinds.count >= 80)
    #expect(Set(Self.kinds.map(\.kind)).count == Self.kinds.count)
    let names = Set(Golden.names(in: "Bad"))
    for (kind, fixtures) in Self.kinds {
      #expect(!fixtures.isEmpty && names.isSuperset(of: fixtures), "\(kind): \(fixtures)")
    }
  }
}
