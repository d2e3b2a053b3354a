/// The parameters of the model, in the order of their table.
///
/// Value, unit, range, status and source of each stand in `Data/parameters.csv`. The raw value is
/// the position in that table; ``name`` is what users write.
public enum ParameterName: Int, Sendable, Hashable, CaseIterable {
  /// People who never go online.
  case needOffline
  /// People in need of digital inclusion.
  case needTotal
  /// Digital exclusion rate at 15–44.
  case ageRate15To44
  /// Digital exclusion rate at 45–59.
  case ageRate45To59
  /// Digital exclusion rate at 60–74.
  case ageRate60To74
  /// Digital exclusion rate at 75 and over.
  case ageRate75Plus
  /// How strongly struggling users follow the age profile.
  case strugglingAgeExponent
  /// How strongly need follows poverty.
  case povertyExponent
  /// Offline people who leave need without the programme.
  case naturalExitOffline
  /// Struggling people who leave need without the programme.
  case naturalExitStruggling
  /// New offline people, as a part of the first need.
  case inflowOffline
  /// New struggling people, as a part of the first need.
  case inflowStruggling
  /// Posts held by public hosts.
  case publicShare
  /// Applications from January to June 2021.
  case applicationsToJune2021
  /// Applications from January to December 2021.
  case applicationsToDecember2021
  /// Applications a month after 2021.
  case applicationsAfter
  /// Applicants who pass the PIX filter.
  case pixPassShare
  /// Candidates who give up each month.
  case candidateDecay
  /// Hiring rate when candidates equal vacancies.
  case matchingRate
  /// Effect of candidates per vacancy on hiring.
  case matchingExponent
  /// Training seats a month once the ramp-up is over.
  case trainingSeats
  /// Months from the first award to the first training seats.
  case trainingDelay
  /// Months until all training seats are open.
  case trainingRampupMonths
  /// Length of the long training path.
  case trainingLongMonths
  /// Length of the short training path.
  case trainingShortMonths
  /// Trainees on the short path.
  case trainingShortShare
  /// Months from the end of training to the examination.
  case certificationDelay
  /// Trainees who leave each month.
  case attritionTrainee
  /// Advisers in post who leave each month.
  case attritionInPost
  /// Length of a first convention, public host.
  case conventionMonthsPublic
  /// Length of a first convention, private host.
  case conventionMonthsPrivate
  /// Length of a renewed convention.
  case renewalMonths
  /// Hosts willing to renew at term.
  case renewalWillingness
  /// Ended posts awarded again.
  case reawardShare
  /// Months a host waits for renewal credits.
  case bridgingMonths
  /// Contact hours of an experienced adviser.
  case contactHours
  /// Contact hours of a novice, relative to an experienced adviser.
  case noviceProductivity
  /// Mean months as a novice.
  case noviceMonths
  /// Contact hours of a trainee, relative to an experienced adviser.
  case traineeProductivity
  /// Contact time spent on workshops.
  case workshopTimeShare
  /// Length of an individual session.
  case individualDuration
  /// Preparation of a workshop.
  case workshopPreparation
  /// People in a workshop.
  case groupSize
  /// People in a workshop held in an equipped space.
  case groupSizeEquipped
  /// Workshops an equipped space can hold.
  case slotsPerSpace
  /// Advisers per host.
  case advisersPerHost
  /// Advisers hosted outside France Services.
  case hostOutsideFranceServicesShare
  /// France Services that act as a venue.
  case franceServicesVenueShare
  /// Distance people travel to a venue.
  case accessRadius
  /// Inhabited area per commune, at most.
  case communeAreaCap
  /// Spaces that open a new site.
  case spaceNewSiteShare
  /// Offline people who seek help, at full awareness and access.
  case seekOffline
  /// Struggling people who seek help, at full awareness and access.
  case seekStruggling
  /// Offline need for which the seek rate was calibrated.
  case seekReferenceOffline
  /// Struggling need for which the seek rate was calibrated.
  case seekReferenceStruggling
  /// Seek rate of people already reached, relative to the others.
  case returnFactor
  /// Awareness at the start.
  case awarenessStart
  /// Advisers in post at which the programme counts as present.
  case awarenessPresence
  /// Months of presence for awareness to grow.
  case awarenessTime
  /// Sessions followed by another one.
  case continueProbability
  /// People in follow-up who give up when not served.
  case dropUnserved
  /// Sessions that make an offline person autonomous.
  case autonomyPerSessionOffline
  /// Sessions that make a struggling person autonomous.
  case autonomyPerSessionStruggling
  /// Autonomous people who fall back into need.
  case relapse
  /// Weight of the observed local activity factor.
  case activityFactorWeight
  /// Cost of a reception space.
  case spaceUnitCost
  /// First month in which spaces are ordered.
  case spaceOrderStart
  /// Months over which spaces are ordered.
  case spaceOrderMonths
  /// Months from order to opening of a space.
  case spaceLag
  /// Part of a space paid at the order.
  case spaceFirstPayment
  /// Cost of training an aidant.
  case aidantUnitCost
  /// Middle of the aidants’ training curve.
  case aidantMidpoint
  /// Slope of the aidants’ training curve.
  case aidantSlope
  /// Aidants beyond whom a further one adds little.
  case aidantPotential
  /// Trained aidants who are active.
  case aidantActiveShare
  /// New mandates a month per active aidant.
  case aidantNewUsers
  /// Mandates that end each month.
  case mandateLapse
  /// Training of an adviser.
  case trainingCost
  /// Equipment kit of an adviser.
  case kitCost
  /// Certification of an adviser.
  case certificationCost
  /// Subsidy of a post, public host, mainland.
  case subsidyPublic
  /// Subsidy of a post, private host.
  case subsidyPrivate
  /// Subsidy of a post, public host, Antilles and Guyane.
  case subsidyPublicAntillesGuyane
  /// Subsidy of a post, public host, La Réunion and Mayotte.
  case subsidyPublicReunionMayotte
  /// Part of the subsidy paid at the first filling.
  case tranche0
  /// Part of the subsidy paid after six months.
  case tranche6
  /// Part of the subsidy paid after twelve months.
  case tranche12
  /// First yearly amount of a renewed convention, public host.
  case renewalPublic1
  /// Second yearly amount of a renewed convention, public host.
  case renewalPublic2
  /// Third yearly amount of a renewed convention, public host.
  case renewalPublic3
  /// First yearly amount of a renewed convention, private host.
  case renewalPrivate1
  /// Second yearly amount of a renewed convention, private host.
  case renewalPrivate2
  /// Third yearly amount of a renewed convention, private host.
  case renewalPrivate3
  /// Full cost of an adviser to the employer.
  case employerMonthlyCost
}
