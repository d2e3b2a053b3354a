import CFluidModel
import Parameters

// What the steps in C are given for people once a run.
extension FluidKernel {
  /// The numbers of sections 7 and 8 that are the same for every territory and month.
  func peopleRates() -> FluidPeopleRates {
    let share = constants[.workshopTimeShare]
    let workshopHours = WorkshopTheme.meanHours + constants[.workshopPreparation]
    let attendance = WorkshopTheme.meanAttendance
    let added = constants[.groupSizeEquipped] - constants[.groupSize]
    return FluidPeopleRates(
      venuesPerService: constants[.franceServicesVenueShare],
      venuesPerAdviser: constants[.hostOutsideFranceServicesShare] / constants[.advisersPerHost],
      hours: constants[.contactHours],
      workshopsPerHour: workshopHours > 0 ? share / workshopHours : 0,
      individualPerHour: (1 - share) / constants[.individualDuration],
      group: constants[.groupSize] * attendance,
      added: added * attendance,
      returnFactor: constants[.returnFactor],
      continuing: constants[.continueProbability],
      dropping: constants[.dropUnserved],
      relapse: constants[.relapse],
      mandateLapse: constants[.mandateLapse],
      openingsPerAidant: constants[.aidantActiveShare] * constants[.aidantNewUsers],
      offline: FluidSegmentRates(
        autonomy: constants[.autonomyPerSessionOffline],
        staying: 1 - constants[.naturalExitOffline],
        inflow: constants[.inflowOffline]),
      struggling: FluidSegmentRates(
        autonomy: constants[.autonomyPerSessionStruggling],
        staying: 1 - constants[.naturalExitStruggling],
        inflow: constants[.inflowStruggling]))
  }

  /// The columns that sections 7 and 8 read and write.
  func peopleColumns() -> FluidPeople {
    FluidPeople(
      blocks: constants.blocks,
      nothing: people.need[-1].base,
      reach: columns.venueReach.base,
      activity: columns.activity.base,
      spaces: columns.spaces.base,
      aidants: columns.aidants.base,
      potential: columns.aidantPotential.base,
      inPost: posts.inPost.fluid,
      effective: posts.effective.fluid,
      offline: segmentColumns(.offline),
      struggling: segmentColumns(.struggling),
      access: people.access.fluid,
      capacity: people.capacity.fluid,
      demand: people.demand.fluid,
      served: people.served.fluid,
      sessions: people.sessions.fluid,
      reached: people.reached.fluid,
      assisted: people.assisted.fluid,
      need: people.need.fluid,
      workshopPlaces: people.workshopPlaces.base,
      servedShare: people.servedShare.base,
      mandateOpenings: people.mandateOpenings.base,
      effectiveAidants: people.effectiveAidants.base)
  }

  private func segmentColumns(_ segment: Segment) -> FluidSegment {
    FluidSegment(
      initial: columns.need[segment].base,
      unreached: people.unreached[segment].fluid,
      followUp: people.followUp[segment].fluid,
      pathEnded: people.pathEnded[segment].fluid,
      autonomous: people.autonomous[segment].fluid,
      left: people.left[segment].fluid)
  }
}
