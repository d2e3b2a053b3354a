import Messages
import Parameters
import PublicFinance
import Scenarios
import Simulations

/// The rules that choose what to say first.
///
/// A plan without money or a run that ends before the opening has one finding, and the note on
/// need. Otherwise: people reached, money, advisers, another need, autonomy, what the events could not
/// do, the line with the most idle money, territories; at most five, the less urgent left out.
struct Findings {
  let outcome: Outcome
  let heading: SummaryHeading
  let envelope: EnvelopeSummary
  let events: [EventSummary]
  let people: PeopleSummary

  /// The findings in the order in which they are told.
  var all: [Finding] {
    if let withoutMoney { return [withoutMoney] + otherNeed }
    let told = [reach, money, advisers] + otherNeed + [autonomy]
    return Array((told + notExecuted + uncommitted + territories).prefix(5))
  }

  private var month: Finding.Value { .month(heading.lastMonth) }

  private func nation(_ name: FigureName) -> Finding.Value {
    .quantity(people.nation[name] ?? Quantity(nil, .persons))
  }

  private func total(_ name: FigureName) -> Finding.Value {
    .quantity(envelope.total.figures[name] ?? Quantity(.zero))
  }

  private var withoutMoney: Finding? {
    let opened = envelope.total.figures[.opened]?.money ?? .zero
    guard opened == .zero else { return nil }
    if heading.envelope.money != .zero { return Finding(.nothingOpened, ["month": month]) }
    return Finding(
      .noMoney,
      ["need": nation(.need), "month": month, "needAtStart": nation(.needAtStart)])
  }

  private var reach: Finding {
    Finding(
      .reach,
      [
        "month": month, "reached": nation(.reached), "coverage": nation(.coverage),
        "needAndInflow": nation(.needAndInflow),
      ])
  }

  private var money: Finding {
    let idle = [FigureName.available, .frozen, .unallocated].reduce(Money.zero) {
      $0 + (envelope.total.figures[$1]?.money ?? .zero)
    }
    return Finding(
      .money,
      [
        "opened": total(.opened), "paid": total(.paid), "leftToPay": total(.leftToPay),
        "returned": total(.returned), "uncommitted": .quantity(Quantity(idle)),
      ])
  }

  /// Advisers at the end, against their highest number: a plan ends, grows or has none yet.
  private var advisers: Finding {
    let series = (0..<outcome.months).map { outcome.value(of: .inPost, at: MonthIndex($0)) }
    let last = outcome.months - 1
    let peakMonth = series.indices.max { series[$0] < series[$1] } ?? last
    let (peak, end) = (series[peakMonth], series[last])
    func persons(_ value: Double) -> Finding.Value { .quantity(Quantity(value, .persons)) }
    let awarded = outcome.value(of: .postsAwarded, at: MonthIndex(last))
    let isRenewed = outcome.value(of: .renewed, at: MonthIndex(last)) >= 0.5
    let name: FindingName =
      if peak < 0.5 {
        .noAdviser
      } else if peakMonth == last {
        .advisersUnderWay
      } else {
        end < 0.5 && !isRenewed ? .advisersGone : end < peak / 2 ? .advisersEnd : .advisers
      }
    return Finding(
      name,
      [
        "postsAwarded": .quantity(Quantity(awarded, .posts)), "inPost": persons(end),
        "month": month, "peak": persons(peak), "peakMonth": .month(Month(MonthIndex(peakMonth))),
      ])
  }

  private var otherNeed: [Finding] {
    let parameter = Parameter[.needTotal]
    guard heading.isFrance,
      outcome.plan.scenario.parameters[.needTotal] != parameter.defaultValue
    else { return [] }
    return [
      Finding(
        .otherNeed,
        [
          "needTotal": .quantity(heading.needTotal),
          "official": .quantity(Quantity(parameter.defaultValue, of: parameter)),
        ])
    ]
  }

  private var notExecuted: [Finding] {
    let missing = events.filter { $0.result != .beyondHorizon }
      .reduce(Money.zero) { $0 + ($1.figures[.notExecuted]?.money ?? .zero) }
    guard missing > .zero else { return [] }
    return [Finding(.notExecuted, ["notExecuted": .quantity(Quantity(missing))])]
  }

  private var autonomy: Finding {
    Finding(.autonomy, ["autonomous": nation(.autonomous), "additional": nation(.additional)])
  }

  private var territories: [Finding] {
    guard let best = people.best(1).first, let worst = people.lowest else { return [] }
    guard best.coverage > worst.coverage else { return [Finding(.evenTerritories, [:])] }
    return [
      Finding(
        .territories,
        [
          "lowest": .quantity(Quantity(worst.coverage, .share)),
          "lowestPlace": .place(worst.code, name: worst.name),
          "highest": .quantity(Quantity(best.coverage, .share)),
          "highestPlace": .place(best.code, name: best.name),
        ])
    ]
  }

  /// The line of the programme with the most idle money, when it is a twentieth of all credits.
  private var uncommitted: [Finding] {
    let all = envelope.total.figures[.opened]?.money ?? .zero
    let idle = envelope.lines.compactMap { line -> (LineSummary, Money, Money)? in
      guard let available = line.figures[.available]?.money,
        let opened = line.figures[.opened]?.money, available.cents > 0,
        available.cents >= all.cents / 20
      else { return nil }
      return (line, available, opened)
    }
    guard let (line, available, opened) = idle.max(by: { $0.1 < $1.1 }), let name = line.line
    else { return [] }
    return [
      Finding(
        .uncommitted,
        [
          "line": .line(name), "uncommitted": .quantity(Quantity(available)),
          "opened": .quantity(Quantity(opened)), "month": month,
        ])
    ]
  }
}
