/// What the schema of scenario files says to those who write in an editor.
public enum SchemaText: String, MessageKey {
  case title
  case required
  case requiredUnlessExtends = "required-unless-extends"
  case leftOut = "left-out"
  case example
  case fact
  case changes, add, remove
  case rangeOfParameter = "range-of-parameter"
  case path
  case codes
  case tableFile = "table-file"
  case tableColumn = "table-column"
  case metric
  case unitMoney = "unit-money"
  case unitEuros = "unit-euros"
  case unitPersons = "unit-persons"
  case unitCount = "unit-count"
  case unitShare = "unit-share"
  case unitNumber = "unit-number"
  case eventAppropriation = "event-appropriation"
  case eventTransfer = "event-transfer"
  case eventCancel = "event-cancel"
  case eventFreeze = "event-freeze"
  case eventUnfreeze = "event-unfreeze"
  case eachDepartment = "each-department"
  case eachRegion = "each-region"
  case eachMonth = "each-month"

  public static let area = "schema"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .title: "Scenario of inclusim"
    case .required: "Must be stated."
    case .requiredUnlessExtends: "Must be stated, unless the file extends one that does."
    case .leftOut: "When left out: {text}."
    case .example: "Example: {text}"
    case .fact: "{label}: {text}"
    case .changes: "Changes the list of the scenario that is extended, instead of replacing it."
    case .rangeOfParameter:
      "A value; an interval such as `25 to 45 %`, in which 90 % lie; or a distribution, such as "
        + "`{distribution: uniform, low: …, high: …}`."
    case .add: "What comes at the end of the inherited list."
    case .remove: "What is taken out of the inherited list; an event is told by some of its values."
    case .path: "A file in the folder of this one."
    case .codes: "A number for each department, by its code; those left out have none."
    case .tableFile: "A CSV file in the folder of this one, with codes and numbers."
    case .tableColumn: "The column of numbers, when the file has several."
    case .metric: "{meaning} Unit: {unit}."
    case .unitMoney: "an amount, as 60 M€"
    case .unitEuros: "euros, as 150 €"
    case .unitPersons: "people"
    case .unitCount: "a number"
    case .unitShare: "a share, as 8 %"
    case .unitNumber: "a number without unit"
    case .eventAppropriation: "new money on a line"
    case .eventTransfer: "money from one line to another: what is still available, at most"
    case .eventCancel: "money taken off a line: what is still available, at most"
    case .eventFreeze: "no new commitment on a line; what is committed goes on being paid"
    case .eventUnfreeze: "end of a freeze: what was foreseen meanwhile is caught up in that month"
    case .eachDepartment: "Each department must meet it."
    case .eachRegion: "Each region must meet it."
    case .eachMonth: "It must be met at the end of each month."
    }
  }
}
