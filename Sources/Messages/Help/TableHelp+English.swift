extension TableHelp {
  var english: String {
    switch self {
    case .unknownParameter:
      """
      No parameter of the model has that name.
      Take the name that is proposed; `inclusim parameters` lists them.
      """
    case .parameterStatedTwice:
      """
      A need stands both under `need` and under `params`.
      Keep one of the two.
      """
    case .implausibleValue:
      """
      The value is admitted but far from what is plausible: further from the range than the \
      range is wide, or ten times below it.
      Check the unit and the decimals; if the value is meant, the plan runs all the same.
      """
    case .needBelowOffline:
      """
      Fewer people are in need than are never online, who all are.
      Raise `need.total`, or lower `need.offline`.
      """
    case .applicationsDecrease:
      """
      Fewer applications by December 2021 than by June: the counts are cumulative.
      State both, with the later one at least as high.
      """
    case .tranchesNotOne:
      """
      The three payments of a subsidy are not the whole of it together.
      State all three so that they add up to 100 %.
      """
    case .invalidInterval:
      """
      A range in words has not the two ends that it should, or a unit after its first end only.
      Write `25 % to 45 %`, or `25 to 45 %`: a unit after the second end counts for both.
      """
    case .unknownDistribution:
      """
      The name after `distribution` is none that inclusim knows.
      Take one of the names listed; Docs/scenario-format.md shows the numbers of each.
      """
    case .invalidDistribution:
      """
      The numbers of a range contradict each other, or are none that the distribution can have.
      Correct the number at the place shown: the smaller end comes first, the mode lies between \
      the ends, deviations and shapes are above 0, a list has values and one weight at least is \
      above 0.
      """
    case .distributionCut:
      """
      A good part of the distribution lies outside what the parameter admits, and is left out \
      of the draws.
      Choose a distribution that fits, or state the limits with `at-least` and `at-most`.
      """
    case .parameterCannotVary:
      """
      A parameter is given a range though a rule ties it to others in every draw.
      State one value.
      """
    case .wrongNumberOfNames:
      """
      A group of parameters that vary as one has less than two names, or a correlation not \
      exactly two.
      Write `[contact-hours, group-size]`, or take the group or the correlation away.
      """
    case .sharedTwice:
      """
      A parameter stands in two groups of `shared-quantiles`, or twice in one.
      Leave it in one group; two groups with a name in common are one group.
      """
    case .correlationOutside:
      """
      A correlation of ranks is not between -1 and 1.
      Write a number such as `0.4`; for parameters that always go together use \
      `shared-quantiles`.
      """
    case .correlatedWithItself:
      """
      A correlation is between a parameter and itself, or one that varies as one with it.
      Name another parameter, or take one of the two out of the group in `shared-quantiles`.
      """
    case .correlatedTwice:
      """
      Two correlations are between the same parameters, or between the same groups that vary as \
      one.
      Keep one of them.
      """
    case .impossibleCorrelations:
      """
      No values can have these correlations together: they contradict each other.
      Bring them closer to 0, or state the correlation of the pair that is left out.
      """
    case .correlationWithoutEffect:
      """
      A correlation names a parameter that has one value only, so that the correlation changes \
      nothing.
      Give the parameter a range, or take the correlation away.
      """
    case .tableOutsideFolder:
      """
      A table lies outside the folder of the scenario, with which it could not travel.
      Put it beside the scenario, and name it without `..`.
      """
    case .tableEmpty:
      """
      The table has no row.
      Write a first row with the names of columns, then one row for each territory.
      """
    case .tableSyntax:
      """
      The quotes of a cell are not closed, or something follows them.
      Close them at the end of the cell; write a quote inside a quoted cell twice.
      """
    case .tableRowLength:
      """
      A row has more or fewer cells than the first row.
      Decimal commas in a file with commas are the common cause: write points, or separate cells \
      with semicolons.
      """
    case .tableHeader:
      """
      The first row of a table does not name its columns.
      Add a first row such as `code,weight`.
      """
    case .tableColumnTwice:
      """
      Two columns have the same name.
      Rename or remove one.
      """
    case .unknownColumn:
      """
      The table has no column of that name.
      Take one of the columns listed.
      """
    case .missingColumn:
      """
      A column that is needed is not in the table, or its cells are not separated as expected.
      Add it; `inclusim departments --format csv` writes a file with every column.
      """
    case .ambiguousColumn:
      """
      The table has several columns of numbers, and the scenario does not say which to read.
      Write `{file: posts.csv, column: NAME}`.
      """
    case .missingCode:
      """
      A row has no code of a territory.
      Write it, or remove the row.
      """
    case .duplicateCode:
      """
      A territory has two rows.
      Remove one.
      """
    case .departmentsLeftOut:
      """
      A table leaves territories out, which then have nothing: perhaps they were lost on the way \
      from a spreadsheet.
      Add their rows, with `0` where nothing is meant.
      """
    case .tableMoreFaults:
      """
      The table has more faults than are shown.
      Repair those shown, and run it again.
      """
    case .tooManyTerritories:
      """
      The file has more territories than a run may have.
      Group them, for instance by department.
      """
    case .populationsDisagree:
      """
      The age groups of a territory do not fit its population.
      Check the columns of that row against their source.
      """
    case .regionsDisagree:
      """
      One code of a region has two names.
      Give all its territories the same name of the region.
      """
    case .povertyNotPercent:
      """
      All poverty rates are below 1: they look like shares, and percentages are expected.
      Write 15 for fifteen percent.
      """
    case .invalidBoundaries:
      """
      A file of outlines for a map is not GeoJSON with a polygon and a code for each \
      territory.
      Take a file of administrative boundaries in GeoJSON, simplified to at most one million \
      bytes.
      """
    case .missingOutlines:
      """
      Some territories of the plan have no outline in the file; the map is drawn without them.
      Take a file with all of them, or leave `--boundaries` out: the map of tiles has every \
      territory.
      """
    case .floorsAboveTotal:
      """
      The floors of all departments come to more than the money of the line buys.
      Lower the floor, or give the line more money.
      """
    case .capsBelowTotal:
      """
      The caps of all departments come to less than the money of the line buys, so some would be \
      left over.
      Raise the cap, or write `cap: none`.
      """
    case .nothingToSpreadBy:
      """
      Departments with a weight are all at their cap, and units are left for those without any.
      Raise the cap, or give a weight to more departments.
      """
    case .missingObservation:
      """
      The key of a line needs an observed figure that a territory of the file does not have.
      Choose `population`, `need` or `equal`, or add the column.
      """
    case .needAbovePopulation:
      """
      In a territory more people would be in need than live there.
      Lower `need.total`, or check the population.
      """
    }
  }
}
