/// The months of the year and the ways to write a date.
public enum CalendarName: String, MessageKey {
  public static let area = "calendar"

  case january, february, march, april, may, june
  case july, august, september, october, november, december

  /// The name of a month of the year, 1 to 12; nil for another number.
  public init?(monthOfYear month: Int) {
    guard CalendarName.allCases.indices.contains(month - 1) else { return nil }
    self = CalendarName.allCases[month - 1]
  }

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .january: "January {year}"
    case .february: "February {year}"
    case .march: "March {year}"
    case .april: "April {year}"
    case .may: "May {year}"
    case .june: "June {year}"
    case .july: "July {year}"
    case .august: "August {year}"
    case .september: "September {year}"
    case .october: "October {year}"
    case .november: "November {year}"
    case .december: "December {year}"
    }
  }
}
