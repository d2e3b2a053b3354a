import Messages
import OutputFiles
import PublicFinance
import Reports
import Simulations

/// The table of months: month × territory × metric.
struct MonthsTable {
  let writer: TableWriter

  func write(_ result: RunResult, over territories: Territorial) throws(OutputFailure) {
    let outcome = result.outcome
    let places = territories.all.map {
      EncodedCells($0.level.rawValue, $0.code, $0.name, in: writer.dialect)
    }
    let nation = places[0]
    let regions = places.dropFirst().prefix(territories.regions.count)
    let departments = places.dropFirst(1 + territories.regions.count)
    let scenario = EncodedCells(result.scenario, in: writer.dialect)
    let metrics = MetricDescription.all.map {
      (
        description: $0, name: EncodedCells($0.name.rawValue, in: writer.dialect),
        unit: EncodedCells($0.unit.name, in: writer.dialect)
      )
    }
    for position in 0..<outcome.months {
      let month = MonthIndex(position)
      let date = EncodedCells(Month(month).description, String(position), in: writer.dialect)
      func row(
        _ place: EncodedCells, _ name: EncodedCells, _ value: Double, _ unit: EncodedCells
      ) throws(OutputFailure) {
        writer.encoded(scenario)
        writer.encoded(date)
        writer.encoded(place)
        writer.encoded(name)
        if value.isNaN { writer.empty() } else { writer.number(value) }
        writer.encoded(unit)
        try writer.endRow()
      }
      for metric in metrics {
        let value = outcome.nationalValue(of: metric.description, at: month)
        try row(nation, metric.name, value, metric.unit)
      }
      for metric in metrics {
        guard let departmental = metric.description.departmental else { continue }
        let values = outcome.territorialValues(of: departmental, at: month, over: territories)
        for (place, value) in zip(regions, values.regions) {
          try row(place, metric.name, value, metric.unit)
        }
        for (place, value) in zip(departments, values.departments) {
          try row(place, metric.name, value, metric.unit)
        }
      }
    }
  }
}
