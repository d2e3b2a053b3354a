extension PlanHelp {
  var english: String {
    switch self {
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
    case .unknownFact:
      """
      No published figure has that identifier, so the source cannot be looked up.
      Correct the identifier, as listed in [sources.md](sources.md), or name the source in \
      words.
      """
    case .factsNotSeparated:
      """
      Identifiers of several published figures stand in one entry of the list, as one name.
      Write a comma between two entries.
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
    case .unusedApportionment:
      """
      With `real-quantities: true` nothing is rounded to whole units, so that the method of \
      apportionment is not used.
      Leave out `apportionment`, or `real-quantities`.
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
    }
  }
}
