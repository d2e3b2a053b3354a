import Parameters
public import PublicFinance
import Scenarios

extension Outcome {
  /// Sessions of one person alone with an adviser, cumulative.
  public func individualSessions(at month: MonthIndex) -> Double {
    value(of: .sessions, at: month) - value(of: .workshopSessions, at: month)
  }

  /// Sessions in workshops on a theme, cumulative; a workshop of five people is five sessions.
  public func workshopSessions(on theme: WorkshopTheme, at month: MonthIndex) -> Double {
    value(of: .workshopSessions, at: month)
      * (theme.share * theme.attendance / WorkshopTheme.meanAttendance)
  }
}
