import Messages
import Parameters
import Reports

extension SummarySchema {
  typealias Member = (key: String, value: JSONValue)

  static func object(leading: [Member], _ members: Member...) -> JSONValue {
    .object(leading + members)
  }

  /// An object with these members and no other.
  static func closed(_ members: [Member], optional: Set<String> = []) -> JSONValue {
    .object([
      ("type", .string("object")), ("properties", .object(members)),
      (
        "required",
        .array(members.filter { !optional.contains($0.key) }.map { .string($0.key) })
      ),
      ("additionalProperties", .bool(false)),
    ])
  }

  static func array(_ items: JSONValue) -> JSONValue {
    .object([("type", .string("array")), ("items", items)])
  }

  static func text(_ meaning: String) -> JSONValue { typed("string", meaning) }

  static func integer(_ meaning: String) -> JSONValue { typed("integer", meaning) }

  static func boolean(_ meaning: String) -> JSONValue { typed("boolean", meaning) }

  static func month(_ meaning: String) -> JSONValue {
    .object([
      ("type", .string("string")), ("pattern", .string("^[0-9]{4}-[0-9]{2}$")),
      ("description", .string(meaning)),
    ])
  }

  private static func typed(_ type: String, _ meaning: String) -> JSONValue {
    .object([("type", .string(type)), ("description", .string(meaning))])
  }

  static func constant(_ text: String) -> JSONValue { .object([("const", .string(text))]) }

  static func names(_ names: [String]) -> JSONValue {
    .object([("enum", .array(names.map(JSONValue.string)))])
  }

  /// An object of figures, each with its unit.
  static func figures(_ names: [FigureName], optional: Bool = false) -> JSONValue {
    closed(
      names.map { ($0.rawValue, quantity($0.unit, label($0))) },
      optional: optional ? Set(names.map(\.rawValue)) : [])
  }

  static func label(_ name: FigureName) -> String { Message(name).text(in: .english) }

  /// A figure with its value, unit and basis.
  static func quantity(_ unit: Quantity.Unit, _ meaning: String) -> JSONValue {
    .object([
      ("type", .string("object")), ("description", .string(meaning)),
      (
        "properties",
        .object([
          ("value", value(unit, nil)), ("unit", constant(unitName(unit))),
          ("basis", text("what the figure rests on")),
        ])
      ),
      ("required", .array([.string("value"), .string("unit"), .string("basis")])),
      ("additionalProperties", .bool(false)),
    ])
  }

  /// A value alone, in a unit that stands elsewhere: whole for money, null where undefined.
  static func value(_ unit: Quantity.Unit, _ meaning: String?) -> JSONValue {
    let types = [unit == .money ? "integer" : "number", "null"]
    let description: [Member] =
      meaning.map { [("description", .string("\($0); unit: \(unitName(unit))"))] } ?? []
    return .object([("type", .array(types.map(JSONValue.string)))] + description)
  }

  /// A figure in any of the units of parameters and published figures.
  static let anyQuantity = closed([
    (
      "value",
      .object([("type", .array([.string("number"), .string("null")]))])
    ),
    ("unit", text("unit of the value")), ("basis", text("what the figure rests on")),
  ])

  /// Summaries write money in cents, so that no digit is lost.
  static func unitName(_ unit: Quantity.Unit) -> String {
    unit == .money ? "EUR-cents" : unit.name
  }
}

/// The figures of each part of a summary, in the order written.
enum FigureGroups {
  static let line: [FigureName] = [
    .announced, .opened, .committed, .paid, .returned, .leftToPay, .available, .frozen,
    .unallocated, .cancelled,
  ]
  static let unfilledAwards: [FigureName] = [.unfilledPosts, .unfilledCommitment]
  static let event: [FigureName] = [.amount, .executed, .notExecuted, .available]
  static let fiscalYear: [FigureName] = [
    .broughtForward, .opened, .committed, .carriedForward, .paid, .returned, .leftToPay,
  ]
  static let employers: [FigureName] = [.employmentCost, .stateContribution, .employersRemainder]
  static let recruitment: [FigureName] = [
    .postsPlanned, .applications, .applicationsPerPost, .pixPassed, .candidates,
    .candidatesPerOpenPost, .postsAwarded, .open, .vacant, .departmentsRecruiting, .hired,
    .departmentsHired, .waiting, .inTraining, .trained, .certified, .inPost,
    .inPostFranceServices, .inPostOtherPublic, .inPostOtherPrivate, .hosts, .spacesOpen,
    .aidantsTrained,
  ]
  static let press: [FigureName] = [
    .applications, .applicationsPerPost, .open, .departmentsRecruiting,
  ]
  static let sessions: [FigureName] = [
    .sessions, .individualSessions, .workshopSessions, .personalData, .socialNetworks,
    .curriculumVitae, .remoteWork, .teleconsultation, .sessionsPerPerson,
  ]
  static let nation: [FigureName] = [
    .needAtStart, .needAndInflow, .need, .needWithoutProgramme, .reached, .coverage,
    .reachedByAdvisers, .reachedByAidants, .inFollowUp, .inFollowUpShare, .assisted,
    .assistedShare, .autonomous, .autonomousShare, .additional, .additionalShare,
  ]
  static let departments: [FigureName] = [
    .coverage, .reached, .additional, .additionalShare, .inPost, .postsPlanned, .postsAwarded,
    .sessions, .inFollowUp, .inFollowUpShare, .autonomous, .autonomousShare, .assisted,
    .assistedShare, .need, .needAndInflow,
  ]
  static let costs: [FigureName] = [
    .costPerPersonReached, .costPerAutonomousPerson, .costPerAdditionalPerson, .costPerSession,
  ]
  static let inequality: [FigureName] = [.gini, .theil, .atkinson, .decileRatio, .minimum]
}
