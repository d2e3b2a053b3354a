public import ArgumentParser
public import InclusionPlan

/// How tables are written where they are written as CSV.
struct DialectOption: ParsableArguments {
  @Option(help: .catalogue(SpreadsheetText.dialectOption, valueName: .dialectValue))
  var csvDialect: CSVDialect?

  /// The dialect of tables.
  var dialect: CSVDialect { csvDialect ?? .international }

  /// Refuses a dialect where no table is written.
  func verify(isTable: Bool, _ otherwise: SpreadsheetText = .dialectOfTables) throws {
    guard csvDialect == nil || isTable else {
      throw ValidationError(otherwise.inUserLanguage)
    }
  }
}

extension CSVDialect: ExpressibleByArgument {}

extension ArgumentHelp {
  /// The help of an argument of tables and workbooks, from the catalogue.
  static func catalogue(
    _ key: SpreadsheetText, valueName: SpreadsheetText
  ) -> ArgumentHelp {
    ArgumentHelp(key.inUserLanguage, valueName: valueName.inUserLanguage)
  }
}
