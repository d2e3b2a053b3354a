/// A theme of adviser workshops, with its place in the programme of workshops.
///
/// Shares, hours and attendance are assumptions: no breakdown was published.
public struct WorkshopTheme: Sendable, Hashable {
  /// The name in outputs.
  public let name: String
  /// The part of workshops on this theme.
  public let share: Double
  /// The length of a workshop, in hours.
  public let hours: Double
  /// The people who come, relative to the mean group.
  public let attendance: Double

  /// The themes of the programme.
  public static let all = [
    WorkshopTheme(name: "personal-data", share: 0.2, hours: 2, attendance: 1),
    WorkshopTheme(name: "social-networks", share: 0.2, hours: 2, attendance: 1),
    WorkshopTheme(name: "curriculum-vitae", share: 0.2, hours: 2.5, attendance: 1),
    WorkshopTheme(name: "remote-work", share: 0.2, hours: 2, attendance: 1),
    WorkshopTheme(name: "teleconsultation", share: 0.2, hours: 1.5, attendance: 1),
  ]

  /// The mean length of a workshop, in hours.
  static let meanHours = all.reduce(0) { $0 + $1.share * $1.hours }
  /// The mean attendance of a workshop, relative to the group size.
  static let meanAttendance = all.reduce(0) { $0 + $1.share * $1.attendance }
}
