/// What a step of a stochastic run counts or computes in every department and uses up at once.
struct PassingColumns {
  // Counts.
  let taken, rest, arriving: WholeColumn
  let filled, refilled, settling: PerHost<WholeColumn>
  let firsts, again, next, sessions, freed, continuing, lost, attended: WholeColumn

  // Numbers from which a chance is computed.
  let expected, ratio, chance: Column
  let capacity, workshopPlaces, reach, demand, share: Column
  let seeking, returning: PerSegment<Column>

  init(_ memory: WholeMemory) {
    taken = memory.column()
    rest = memory.column()
    arriving = memory.column()
    filled = PerHost { _ in memory.column() }
    refilled = PerHost { _ in memory.column() }
    settling = PerHost { _ in memory.column() }
    firsts = memory.column()
    again = memory.column()
    next = memory.column()
    sessions = memory.column()
    freed = memory.column()
    continuing = memory.column()
    lost = memory.column()
    attended = memory.column()
    expected = memory.numbers()
    ratio = memory.numbers()
    chance = memory.numbers()
    capacity = memory.numbers()
    workshopPlaces = memory.numbers()
    reach = memory.numbers()
    demand = memory.numbers()
    share = memory.numbers()
    seeking = PerSegment { _ in memory.numbers() }
    returning = PerSegment { _ in memory.numbers() }
  }
}
