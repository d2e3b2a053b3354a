extension CalendarName {
  var french: String {
    switch self {
    case .january: "janvier {year}"
    case .february: "février {year}"
    case .march: "mars {year}"
    case .april: "avril {year}"
    case .may: "mai {year}"
    case .june: "juin {year}"
    case .july: "juillet {year}"
    case .august: "août {year}"
    case .september: "septembre {year}"
    case .october: "octobre {year}"
    case .november: "novembre {year}"
    case .december: "décembre {year}"
    }
  }
}
