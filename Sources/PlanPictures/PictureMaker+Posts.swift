public import Charts
import Messages
import PublicFinance
import Reports
import Simulations

extension PictureMaker {
  /// From applications to advisers in post.
  public func funnel() -> Picture {
    let stages = funnelStages
    let chart: Chart =
      .bars(
        BarChart(
          categories: stages.map { $0.label.capitalizedAtStart },
          series: runs.map { run in
            BarChart.Series(
              runs.count > 1 ? run.title : "", stages.map { $0.value(run.outcome, month) })
          },
          isHorizontal: true, format: ValueFormat(.count, in: language)))
    return Picture(
      id: PictureName.funnel.rawValue, title: title(.funnelTitle, ["month": words(month)]),
      unit: text(.unitPeopleAndPosts),
      alternative: sentences { run in
        let values = stages.map { $0.value(run.outcome, month) }
        return text(
          .funnelSays,
          [
            "applications": count(values[0]), "passed": count(values[1]),
            "awarded": count(values[2]), "filled": count(values[3]), "trained": count(values[4]),
            "inPost": count(values[5]),
          ])
      },
      notes: [text(.funnelNote)],
      table: table([words(.step), numbers(.value)]) { run in
        stages.map {
          [
            PictureTable.Cell($0.label.capitalizedAtStart),
            cell($0.value(run.outcome, month), .persons),
          ]
        }
      },
      chart: chart, language: language)
  }

  /// A stage of the funnel.
  private struct Stage {
    let label: String
    let value: (Outcome, MonthIndex) -> Double
  }

  private var funnelStages: [Stage] {
    func stage(_ metric: Metric) -> Stage {
      Stage(label: MetricWords(metric.rawValue, in: language).name) {
        $0.value(of: metric, at: $1)
      }
    }
    let filled = Stage(label: text(.filled)) {
      $0.value(of: .postsAwarded, at: $1) - $0.value(of: .open, at: $1)
    }
    let trained = Stage(label: text(.trained)) { $0.value(of: .trained, at: $1) }
    return [
      stage(.applications), stage(.pixPassed), stage(.postsAwarded), filled, trained,
      stage(.inPost),
    ]
  }

  /// Posts by state over time.
  public func posts() -> Picture {
    let states: [(Metric, ChartText)] = [
      (.inPost, .inPost), (.inTraining, .inTraining), (.waiting, .waiting),
      (.vacant, .vacantPosts), (.open, .openPosts),
    ]
    let chart = panels { run in
      .layers(
        LayerChart(
          layers: states.map { metric, label in
            LayerChart.Layer(
              text(label).capitalizedAtStart, months.map { run.outcome.value(of: metric, at: $0) })
          },
          times: times, format: ValueFormat(.count, in: language)))
    }
    return Picture(
      id: PictureName.posts.rawValue, title: title(.postsTitle), unit: text(.unitPosts),
      alternative: sentences { run in
        func now(_ metric: Metric) -> Message.Argument {
          count(run.outcome.value(of: metric, at: month))
        }
        return text(
          .postsSays,
          [
            "end": words(month), "inPost": now(.inPost), "inTraining": now(.inTraining),
            "waiting": now(.waiting), "vacant": now(.vacant), "open": now(.open),
          ])
      },
      table: table([words(.month)] + states.map { numbers($0.1) }) { run in
        months.map { month in
          [PictureTable.Cell(Month(month).description)]
            + states.map { cell(run.outcome.value(of: $0.0, at: month), .posts) }
        }
      },
      chart: chart, language: language)
  }

  /// Sessions by theme, and of one person alone.
  public func workshops() -> Picture {
    func sessions(_ outcome: Outcome) -> [Double] {
      [outcome.individualSessions(at: month)]
        + WorkshopTheme.all.map { outcome.workshopSessions(on: $0, at: month) }
    }
    let names =
      [text(.individual)]
      + WorkshopTheme.all.map { MetricWords($0.name, in: language).name }
    let labels = names.map(\.capitalizedAtStart)
    return Picture(
      id: PictureName.workshops.rawValue, title: title(.workshopsTitle, ["month": words(month)]),
      unit: text(.unitSessions),
      alternative: sentences { run in
        let values = sessions(run.outcome)
        let most = values.indices.dropFirst().max { (values[$0], $1) < (values[$1], $0) }
        guard let most, values.reduce(0, +) > 0 else { return text(.workshopsNone) }
        return text(
          .workshopsSays,
          [
            "total": count(values.reduce(0, +)), "individual": count(values[0]),
            "theme": .text(names[most]), "most": count(values[most]),
          ])
      },
      notes: [text(.themesNote)],
      table: table([words(.theme), numbers(.value)]) { run in
        zip(labels, sessions(run.outcome)).map { [PictureTable.Cell($0), cell($1, .sessions)] }
      },
      chart: .bars(
        BarChart(
          categories: labels,
          series: runs.map { run in
            BarChart.Series(runs.count > 1 ? run.title : "", sessions(run.outcome))
          },
          isHorizontal: true, format: ValueFormat(.count, in: language))),
      language: language)
  }
}
