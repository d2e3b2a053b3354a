/// Why a run and the press of 18 June 2021 differ.
public enum GapReason: String, MessageKey {
  public static let area = "gap"

  case applications
  case applicationsPerPost = "applications-per-post"
  case open
  case departmentsRecruiting = "departments-recruiting"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .applications: "June's applications are spread over the month here."
    case .applicationsPerPost:
      "The press gave three to four; the run divides by all posts planned."
    case .open:
      "The press counted posts published on the platform; the run, posts awarded and never filled."
    case .departmentsRecruiting: "The run opens a part of a post everywhere."
    }
  }
}
