import GRDB

/// A value of a row: what the database keeps, and what the digest of the run counts.
enum StoredValue {
  case null
  case integer(Int)
  case number(Double)
  case text(String)
  /// The key of a row that runs share, which is another in each file, and the texts that say what it is.
  case reference(Int64, [String])

  /// A number, or nothing for one that is undefined.
  init(_ number: Double?) {
    guard let number, !number.isNaN else {
      self = .null
      return
    }
    // SQLite keeps whole numbers as integers, which have no minus zero.
    self = .number(number == 0 ? 0 : number)
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .number(let value): value.databaseValue
    case .text(let text): text.databaseValue
    case .reference(let key, _): key.databaseValue
    }
  }
}
