/// The parameters of the model, in the order of their table.
///
/// Value, unit, range, status and source of each stand in `Data/parameters.csv`.
public enum ParameterName: String, Sendable, Hashable, CaseIterable {
  /// People who never go online.
  case needOffline = "need-offline"
  /// People in need of digital inclusion.
  case needTotal = "need-total"
  /// Digital exclusion rate at 15–44.
  case ageRate15To44 = "age-rate-15-44"
  /// Digital exclusion rate at 45–59.
  case ageRate45To59 = "age-rate-45-59"
  /// Digital exclusion rate at 60–74.
  case ageRate60To74 = "age-rate-60-74"
  /// Digital exclusion rate at 75 and over.
  case ageRate75Plus = "age-rate-75-plus"
  /// How strongly struggling users follow the age profile.
  case strugglingAgeExponent = "struggling-age-exponent"
  /// How strongly need follows poverty.
  case povertyExponent = "poverty-exponent"
  /// Offline people who leave need without the programme.
  case naturalExitOffline = "natural-exit-offline"
  /// Struggling people who leave need without the programme.
  case naturalExitStruggling = "natural-exit-struggling"
  /// New offline people, as a part of the first need.
  case inflowOffline = "inflow-offline"
  /// New struggling people, as a part of the first need.
  case inflowStruggling = "inflow-struggling"
  /// Posts held by public hosts.
  case publicShare = "public-share"
  /// Applications from January to June 2021.
  case applicationsToJune2021 = "applications-to-2021-06"
  /// Applications from January to December 2021.
  case applicationsToDecember2021 = "applications-to-2021-12"
  /// Applications a month after 2021.
  case applicationsAfter = "applications-after"
  /// Applicants who pass the PIX filter.
  case pixPassShare = "pix-pass-share"
  /// Candidates who give up each month.
  case candidateDecay = "candidate-decay"
  /// Hiring rate when candidates equal vacancies.
  case matchingRate = "matching-rate"
  /// Effect of candidates per vacancy on hiring.
  case matchingExponent = "matching-exponent"
  /// Training seats a month once the ramp-up is over.
  case trainingSeats = "training-seats"
  /// Months from the first award to the first training seats.
  case trainingDelay = "training-delay"
  /// Months until all training seats are open.
  case trainingRampupMonths = "training-rampup-months"
  /// Length of the long training path.
  case trainingLongMonths = "training-long-months"
  /// Length of the short training path.
  case trainingShortMonths = "training-short-months"
  /// Trainees on the short path.
  case trainingShortShare = "training-short-share"
  /// Months from the end of training to the examination.
  case certificationDelay = "certification-delay"
  /// Trainees who leave each month.
  case attritionTrainee = "attrition-trainee"
  /// Advisers in post who leave each month.
  case attritionInPost = "attrition-in-post"
  /// Length of a first convention, public host.
  case conventionMonthsPublic = "convention-months-public"
  /// Length of a first convention, private host.
  case conventionMonthsPrivate = "convention-months-private"
  /// Length of a renewed convention.
  case renewalMonths = "renewal-months"
  /// Hosts willing to renew at term.
  case renewalWillingness = "renewal-willingness"
  /// Ended posts awarded again.
  case reawardShare = "reaward-share"
  /// Months a host waits for renewal credits.
  case bridgingMonths = "bridging-months"
  /// Contact hours of an experienced adviser.
  case contactHours = "contact-hours"
  /// Contact hours of a novice, relative to an experienced adviser.
  case noviceProductivity = "novice-productivity"
  /// Mean months as a novice.
  case noviceMonths = "novice-months"
  /// Contact hours of a trainee, relative to an experienced adviser.
  case traineeProductivity = "trainee-productivity"
  /// Contact time spent on workshops.
  case workshopTimeShare = "workshop-time-share"
  /// Length of an individual session.
  case individualDuration = "individual-duration"
  /// Preparation of a workshop.
  case workshopPreparation = "workshop-preparation"
  /// People in a workshop.
  case groupSize = "group-size"
  /// People in a workshop held in an equipped space.
  case groupSizeEquipped = "group-size-equipped"
  /// Workshops an equipped space can hold.
  case slotsPerSpace = "slots-per-space"
  /// Advisers per host.
  case advisersPerHost = "advisers-per-host"
  /// Advisers hosted outside France Services.
  case hostOutsideFranceServicesShare = "host-outside-fs-share"
  /// France Services that act as a venue.
  case franceServicesVenueShare = "fs-venue-share"
  /// Distance people travel to a venue.
  case accessRadius = "access-radius-km"
  /// Inhabited area per commune, at most.
  case communeAreaCap = "commune-area-cap-km2"
  /// Spaces that open a new site.
  case spaceNewSiteShare = "space-new-site-share"
  /// Offline people who seek help, at full awareness and access.
  case seekOffline = "seek-offline"
  /// Struggling people who seek help, at full awareness and access.
  case seekStruggling = "seek-struggling"
  /// Offline need for which the seek rate was calibrated.
  case seekReferenceOffline = "seek-reference-offline"
  /// Struggling need for which the seek rate was calibrated.
  case seekReferenceStruggling = "seek-reference-struggling"
  /// Seek rate of people already reached, relative to the others.
  case returnFactor = "return-factor"
  /// Awareness at the start.
  case awarenessStart = "awareness-start"
  /// Advisers in post at which the programme counts as present.
  case awarenessPresence = "awareness-presence"
  /// Months of presence for awareness to grow.
  case awarenessTime = "awareness-time"
  /// Sessions followed by another one.
  case continueProbability = "continue-probability"
  /// People in follow-up who give up when not served.
  case dropUnserved = "drop-unserved"
  /// Sessions that make an offline person autonomous.
  case autonomyPerSessionOffline = "autonomy-per-session-offline"
  /// Sessions that make a struggling person autonomous.
  case autonomyPerSessionStruggling = "autonomy-per-session-struggling"
  /// Autonomous people who fall back into need.
  case relapse
  /// Weight of the observed local activity factor.
  case activityFactorWeight = "activity-factor-weight"
  /// Cost of a reception space.
  case spaceUnitCost = "space-unit-cost"
  /// First month in which spaces are ordered.
  case spaceOrderStart = "space-order-start"
  /// Months over which spaces are ordered.
  case spaceOrderMonths = "space-order-months"
  /// Months from order to opening of a space.
  case spaceLag = "space-lag"
  /// Part of a space paid at the order.
  case spaceFirstPayment = "space-first-payment"
  /// Cost of training an aidant.
  case aidantUnitCost = "aidant-unit-cost"
  /// Middle of the aidants’ training curve.
  case aidantMidpoint = "aidant-midpoint"
  /// Slope of the aidants’ training curve.
  case aidantSlope = "aidant-slope"
  /// Aidants beyond whom a further one adds little.
  case aidantPotential = "aidant-potential"
  /// Trained aidants who are active.
  case aidantActiveShare = "aidant-active-share"
  /// New mandates a month per active aidant.
  case aidantNewUsers = "aidant-new-users"
  /// Mandates that end each month.
  case mandateLapse = "mandate-lapse"
  /// Training of an adviser.
  case trainingCost = "training-cost"
  /// Equipment kit of an adviser.
  case kitCost = "kit-cost"
  /// Certification of an adviser.
  case certificationCost = "certification-cost"
  /// Subsidy of a post, public host, mainland.
  case subsidyPublic = "subsidy-public"
  /// Subsidy of a post, private host.
  case subsidyPrivate = "subsidy-private"
  /// Subsidy of a post, public host, Antilles and Guyane.
  case subsidyPublicAntillesGuyane = "subsidy-public-antilles-guyane"
  /// Subsidy of a post, public host, La Réunion and Mayotte.
  case subsidyPublicReunionMayotte = "subsidy-public-reunion-mayotte"
  /// Part of the subsidy paid at the first filling.
  case tranche0 = "tranche-0"
  /// Part of the subsidy paid after six months.
  case tranche6 = "tranche-6"
  /// Part of the subsidy paid after twelve months.
  case tranche12 = "tranche-12"
  /// First yearly amount of a renewed convention, public host.
  case renewalPublic1 = "renewal-public-1"
  /// Second yearly amount of a renewed convention, public host.
  case renewalPublic2 = "renewal-public-2"
  /// Third yearly amount of a renewed convention, public host.
  case renewalPublic3 = "renewal-public-3"
  /// First yearly amount of a renewed convention, private host.
  case renewalPrivate1 = "renewal-private-1"
  /// Second yearly amount of a renewed convention, private host.
  case renewalPrivate2 = "renewal-private-2"
  /// Third yearly amount of a renewed convention, private host.
  case renewalPrivate3 = "renewal-private-3"
  /// Full cost of an adviser to the employer.
  case employerMonthlyCost = "employer-monthly-cost"
}
