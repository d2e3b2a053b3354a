extension DiagnosticHelp {
  var english: String {
    switch self {
    case .missingFile:
      """
      No file has the name that was given.
      Check the name and the folder. A path in a scenario begins at the folder of that scenario.
      """
    case .fileIsFolder:
      """
      The name is that of a folder, where a file was expected.
      Name a file in it; only `check` and `lock` take folders.
      """
    case .fileNotPermitted:
      """
      The file exists, and you may not read it.
      Ask its owner for the right to read it, or copy it to a folder of yours.
      """
    case .fileUnreadable:
      """
      The system could not read the file; the note says what it answered.
      Check the disk or the network drive, and try again.
      """
    case .sameTitle:
      """
      Two of the scenarios given have the same title, by which results are told apart.
      Give each a title of its own.
      """
    case .fileExists:
      """
      The file to write exists already, and inclusim does not replace what it was not asked to.
      Choose another name, or add `--force`.
      """
    case .fileTooLarge:
      """
      The file is larger than any scenario or table needs to be.
      Check that it is the file you mean; move tables of numbers to CSV files.
      """
    case .fileNotUTF8:
      """
      The file is not text in UTF-8; accents written by an older program are often the cause.
      Save it as UTF-8, in a spreadsheet as `CSV UTF-8`.
      """
    case .fileEmpty:
      """
      The file holds nothing but spaces and comments.
      Start from a shipped scenario: `inclusim init --output my-plan.yaml`.
      """
    case .unknownScenario:
      """
      The word is neither the name of a shipped scenario nor the path of a file.
      `inclusim scenarios` lists the names. A path holds a point or a stroke, as `./plan`.
      """
    case .emptyFolder:
      """
      The folder holds no file that ends in `.yaml` or `.yml`, so that nothing would be checked.
      Name the folder of the scenarios; hidden files and folders are passed over.
      """
    case .yamlSyntax:
      """
      The text does not follow the rules of YAML: a colon, a brace, a quote or an indentation is \
      not where it must be.
      The message says what is missing there. A text that holds `: ` or ` #` goes in quotes.
      """
    case .yamlTab:
      """
      A line is indented with a tab; YAML admits spaces only.
      Replace tabs by spaces; most editors can do it for the whole file.
      """
    case .yamlAnchor:
      """
      Anchors (`&name`) and aliases (`*name`) repeat a value without showing it. Scenarios have \
      none, so that every figure stands where it is used.
      Write the value where it is needed, or let files share it with `extends`.
      """
    case .yamlTag:
      """
      Tags such as `!!str` change how a value is read; scenarios need none.
      Remove the tag; if the exclamation mark belongs to a text, put the text in quotes.
      """
    case .yamlSeveralDocuments:
      """
      A line `---` begins a second document, and it would be unclear which one counts.
      Keep one scenario in one file.
      """
    case .yamlTooDeep:
      """
      Values are nested deeper than any scenario needs.
      Close the braces or brackets that were left open, or write the value at its level.
      """
    case .yamlKey:
      """
      A key is a list or a table, and a key must be a word.
      Write a word before the colon; a `?` at the start of a line goes in quotes.
      """
    case .unsupportedSchema:
      """
      The file states a version of the format that this inclusim does not know. Of a later \
      version nothing more is verified.
      Write `schema: 1`, or install a later inclusim.
      """
    case .unknownKey:
      """
      No key of that name is accepted there. Nothing is skipped in silence, since a misspelt key \
      would leave its default in force.
      Take the name that is proposed, or move the key to the table it belongs to: \
      [scenario-format.md](scenario-format.md).
      """
    case .duplicateKey:
      """
      The same key stands twice in one table, and only one value can count.
      Remove one of the two.
      """
    case .missingKey:
      """
      A key that must be stated is not there.
      Add it as shown, or start from another file with `extends`.
      """
    case .missingValue:
      """
      A key has nothing after its colon, or an empty text or table.
      Write the value, or remove the key to have its default.
      """
    case .wrongType:
      """
      A single value stands where a table or a list is expected, or the other way round.
      Write it in the form that the hint shows.
      """
    case .invalidOverride:
      """
      The text after `--set` is not a path, an equals sign and a value, or its path leads \
      nowhere.
      Write it as `--set "lines.spaces.amount=30 M€"`, in quotes.
      """
    case .invalidRange:
      """
      The values of a sweep are not a range or a list that can be counted out.
      Write a range as `0..80 M€ by 10 M€`, a list as `0 M€; 10 M€`.
      """
    case .tooManyAxes:
      """
      More than two keys have several values, and a table has two axes at most.
      Give the others a single value, and run several sweeps.
      """
    case .noAxis:
      """
      No key of the sweep has several values, so there is nothing to compare.
      Give one `--set` a range or a list, or use `inclusim run`.
      """
    case .tooManyPoints:
      """
      The two axes multiply to more runs than a sweep may have.
      Take larger steps.
      """
    case .unknownMetric:
      """
      No figure has that name.
      Take the name that is proposed; [outputs.md](outputs.md) lists them.
      """
    case .nothingLeftToBalance:
      """
      In a sweep the money of all lines is set, so none is left to take the rest of the \
      envelope.
      Leave one line free, or write `--balance none` and values that meet the envelope.
      """
    case .balanceIsSet:
      """
      The line that is to take the rest of the envelope has its money set as well.
      Name another line with `--balance`, or leave the line out of `--set`.
      """
    case .moreFaults:
      """
      A sweep has more faults than are shown; the first ones are told in full.
      Repair those shown, and run it again.
      """
    case .outputNoParent:
      """
      The folder in which results are to be written does not exist.
      Make it first, or check its name.
      """
    case .outputNotFolder:
      """
      Results are to go to a folder, and a file has that name.
      Name a folder that does not exist yet, or an earlier folder of results.
      """
    case .outputIsFolder:
      """
      A table is to go to a file, and a folder has that name.
      Name a file in it.
      """
    case .outputWorkingFolder:
      """
      The folder you are in, or one that holds it, would be replaced as a whole.
      Name a folder of its own, as `--output results`.
      """
    case .outputNotOurs:
      """
      The folder exists and is not an earlier folder of results, so it is left alone.
      Name a folder that does not exist yet.
      """
    case .outputForeignFile:
      """
      An earlier folder of results holds a file of yours, which would be lost with it.
      Move that file elsewhere, or name another folder.
      """
    case .outputCannotExchange:
      """
      The disk cannot exchange two folders in one step, as some network drives cannot.
      Remove the old folder first, or write to a local disk.
      """
    case .outputFailed:
      """
      Results could not be written in full; the note says what the system answered. What stood \
      there before is as it was.
      Check the space on the disk and your rights, and run it again.
      """
    case .extendsOutside:
      """
      A scenario extends a file outside the folder of the first one: results must not depend on \
      files that do not travel with it.
      Copy that file beside the scenario, and name it without `..`.
      """
    case .extendsCycle:
      """
      Files extend one another in a circle, so none of them comes first.
      Let the last one stand on its own, or extend a shipped scenario.
      """
    case .extendsTooLong:
      """
      More files extend one another than can be followed by a reader.
      Merge some of them.
      """
    case .nothingToRemove:
      """
      `remove` or `null` is to take something out that the base does not have, as it is written \
      there.
      Copy the value from the base, with its spelling; the message names the file.
      """
    case .quantitiesReplaceKey:
      """
      Numbers for a few departments take the place of a key that gave every department its part, \
      so the others have nothing.
      Write the numbers of all departments, or `key: null` beside them if that is meant.
      """
    case .invalidNumber:
      """
      The text is no number, no amount or no share.
      Write digits with a unit, as `250 M€`, `16 %` or `60 h/month`.
      """
    case .ambiguousNumber:
      """
      A comma or a point before three digits can separate thousands or decimals, and a \
      thousandfold error would go unseen. So can the word billion.
      Take one of the two readings that are shown: `1500` or `1.5`.
      """
    case .missingUnit:
      """
      An amount has no currency, or a tolerance no unit, so its size is not sure.
      Add it: `200 M€`, `50 000 €`, `1 %`, `1 point`.
      """
    case .wrongUnit:
      """
      The value is written in another unit than that of its parameter.
      Convert it, and write the unit that is shown, or none.
      """
    case .notWholeCents:
      """
      The amount has parts of a cent, and money is counted in whole cents.
      Write at most two decimals of a euro.
      """
    case .amountOutOfRange:
      """
      The amount is negative, or larger than any programme.
      Write an amount from 0 € to 10 Md€; to take money off a line, use an event of type \
      `cancel`.
      """
    case .notWhole:
      """
      A count has a fraction: posts, people, departments and months are whole.
      Write a whole number, or set `real-quantities: true` where that is meant.
      """
    case .outOfRange:
      """
      The value is outside what can be admitted: a share above 1, a negative number, a rate that \
      would empty a stock twice.
      Write a value within the range shown; `inclusim parameters NAME` tells it too.
      """
    case .invalidMonth:
      """
      The text is no month of the calendar.
      Write a year and a month, as `2021-03` or `March 2021`.
      """
    case .unknownWord:
      """
      One of a few words is expected, and this is none of them.
      Take one of the words that are listed.
      """
    case .factsNotSeparated:
      """
      Identifiers of several published figures stand in one entry of the list, as one name.
      Write a comma between two entries.
      """
    case .unknownFact:
      """
      No published figure has that identifier, so the source cannot be looked up.
      Correct the identifier, as listed in [sources.md](sources.md), or name the source in \
      words.
      """
    case .unsupportedStart:
      """
      Simulations begin in December 2020, where the data stand.
      Write `start: 2020-12`; to move the programme, use `programme-start`.
      """
    case .startAfterHorizon:
      """
      The programme would start after the last month simulated, and nothing would happen.
      Start earlier, or lengthen `horizon`.
      """
    case .monthOutOfRange:
      """
      The month lies before December 2020 or after the end of the simulation.
      Choose a month within the range shown, or lengthen `horizon`.
      """
    case .calendarDecreases:
      """
      The award calendar falls: it states the share of posts awarded by each month, which can \
      only grow.
      Write cumulative shares, not those of single months.
      """
    case .missingForTerritories:
      """
      Territories other than the departments of France have no defaults for figures that depend \
      on their size.
      State the parameters that are named.
      """
    case .unknownLine:
      """
      The budget has five lines, and none of them has this name.
      Take one of `advisers`, `spaces`, `aidants`, `renewal`, `unallocated`.
      """
    case .missingAmount:
      """
      A line states neither its amount nor its share.
      Add `amount` or `share`; a line without money is left out.
      """
    case .amountAndShareDiffer:
      """
      The amount of a line is not its share of the envelope.
      Keep one of the two.
      """
    case .shareNotWholeCents:
      """
      The share of the envelope has parts of a cent.
      Write the amount instead, or a share with fewer decimals.
      """
    case .envelopeGap:
      """
      The lines come to less than the envelope: money would be lost unseen.
      Raise a line, or put the difference on `unallocated`.
      """
    case .envelopeExcess:
      """
      The lines come to more than the envelope.
      Lower a line, or raise the envelope.
      """
    case .unknownDepartment:
      """
      No department has that code. Corsica is `2A` and `2B`; codes below 10 begin with a zero.
      Take the code that is proposed; `inclusim departments` lists them.
      """
    case .unknownAllocationKey:
      """
      No key of that name says how a line is spread.
      Take one of the names listed, a table of weights, or a CSV file.
      """
    case .unknownApportionment:
      """
      No method of apportionment has that name.
      Take one of the names listed; [the guide](guides/apportionment.md) compares them.
      """
    case .zeroWeights:
      """
      All weights are zero, so nothing says who receives the units.
      Give at least one weight above zero.
      """
    case .floorAboveCap:
      """
      The lowest number of a department is above the highest.
      Lower the floor, or raise the cap.
      """
    case .quantitiesExclude:
      """
      Exact numbers by department leave nothing to a key, a floor, a cap or a method.
      Keep `quantities`, or the others.
      """
    case .postsAboveCap:
      """
      The posts written by department are more than the cap of the nation.
      Lower them, or raise `posts-cap`.
      """
    case .weightTable:
      """
      The file of weights is no table, or does not show which of its columns holds the weights.
      Write a first row such as `name;weight`, then one row for each name, or say the column.
      """
    case .weightTableHeader:
      """
      The first row of a table of weights holds a number, so a name would be lost.
      Add a first row such as `name;weight`.
      """
    case .missingName:
      """
      A row of the table of weights has no name.
      Write the name, or remove the row.
      """
    case .duplicateName:
      """
      Two rows of the table of weights have the same name.
      Remove one, or tell the names apart.
      """
    case .totalAmongWeights:
      """
      One row weighs as much as all others together and looks like their total; it would take \
      half the seats.
      Remove it if it is a total.
      """
    case .unknownEventType:
      """
      No event has that type.
      Take one of `appropriation`, `transfer`, `cancel`, `freeze`, `unfreeze`.
      """
    case .eventOutOfRange:
      """
      An event takes place before the programme opens or after the end of the simulation.
      Choose a month within the range shown.
      """
    case .transferToItself:
      """
      A transfer goes from a line to the same line and moves nothing.
      Name another line under `to`.
      """
    case .alreadyFrozen:
      """
      A line is frozen while it is frozen already, so that the second freeze does nothing.
      Remove it, or end the first one with `unfreeze` before.
      """
    case .notFrozen:
      """
      A line is released that is not frozen in that month.
      Check the month and the line; events apply in the order written.
      """
    case .eventsMoved:
      """
      A later `programme-start` moves the dates of all events, as it moves every date of the \
      programme.
      Nothing, if that is meant; otherwise date the events earlier by as many months.
      """
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
    case .unusedApportionment:
      """
      With `real-quantities: true` nothing is rounded to whole units, so that the method of \
      apportionment is not used.
      Leave out `apportionment`, or `real-quantities`.
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
    case .drawsOutside:
      """
      An ensemble has at least one draw and at most ten million; each method of a study of \
      sensitivity has its own limits, which the message tells.
      Give `--draws` a number between them.
      """
    case .nothingVaries:
      """
      A study of sensitivity shares out how a figure varies, and this one does not vary: all \
      uncertain parameters are stated, or none of them moves it.
      Choose another figure, month or place, or leave parameters out of the scenario.
      """
    case .invalidGroup:
      """
      A group is a name and the parameters that are told as one, each in one group only, and each \
      among those that vary.
      Write `--group need=need-offline,need-total`; `inclusim parameters` lists the names.
      """
    case .notDrawable:
      """
      The range of an uncertain parameter makes no distribution, or the parameters cannot \
      be drawn together.
      State the parameter in the scenario, so that it does not vary.
      """
    case .drawRefused:
      """
      The values of one draw make a plan that cannot run, or a figure that is not a number; \
      it is not left out in silence.
      State one of the parameters that the notes list, or give the plan more room.
      """
    case .notAPart:
      """
      A file was not written by `inclusim ensemble --part`, by another version of it, or was \
      changed or cut short since.
      Name files that `--part` wrote, or count the draws again.
      """
    case .partsDiffer:
      """
      The counted draws of a file belong to another ensemble: its scenario, number of draws, seed \
      or design are others, or the tool is.
      Merge parts of one ensemble only, and go on with the command that the file was begun with.
      """
    case .countedTwice:
      """
      Two parts hold the same draws, which would count twice.
      Name each part once, with the shards of one number, such as 1/8 to 8/8.
      """
    case .drawsMissing:
      """
      The parts do not hold every draw of the ensemble.
      Add the shards that are missing, or write `--partial` to merge what there is.
      """
    case .unknownRegion:
      """
      No region has that name or code.
      Take the name that is proposed; `inclusim departments` shows them.
      """
    case .missingBound:
      """
      An expectation does not say what to expect.
      Add `at-least`, `at-most` or `equals`.
      """
    case .emptyRange:
      """
      What is expected at most is less than what is expected at least.
      Exchange the two.
      """
    case .keysExclude:
      """
      Two keys of an expectation say the same thing in different ways.
      Leave one out.
      """
    case .metricScope:
      """
      The figure is known for the nation only, or is no amount of a line.
      Leave out the key that is underlined, or choose another metric.
      """
    case .brokenRule:
      """
      The results break a numbered rule of the model. No scenario can cause that: it is a fault \
      of inclusim.
      Report it with the scenario and the version; [checks.md](checks.md) says what the rule \
      protects.
      """
    case .missedExpectation:
      """
      A figure of the plan is not what the scenario expects of it.
      Change the plan, or the expectation and its reason.
      """
    case .resultsMoved:
      """
      The results are no longer those that were locked; the notes say which figures moved and \
      what changed.
      If this is meant, lock them anew with `inclusim lock`.
      """
    case .invalidLock:
      """
      The file beside the scenario is not a lock that inclusim wrote.
      Write it anew with `inclusim lock`.
      """
    case .shippedLock:
      """
      A shipped scenario lies inside inclusim, so there is no place beside it for a lock.
      Make a file of it with `inclusim init`, and lock that.
      """
    }
  }
}
