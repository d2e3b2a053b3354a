// The arithmetic of the fluid model over territories, one month at a time.
//
// Sections are those of the specification, Docs/model.md. A column is one number for each
// territory, in `blocks` blocks of eight lanes. Columns of the month before may be the memory of the
// month itself, unless said otherwise: each block is read before it is written.
#ifndef CFLUIDMODEL_H
#define CFLUIDMODEL_H

#include <stdint.h>

#pragma clang assume_nonnull begin

#ifdef FLUID_MODEL_VECTORS
/// Eight doubles side by side, aligned as `Lanes` are.
typedef double FluidLanes __attribute__((ext_vector_type(8), aligned(16)));
#else
/// Swift does not import vectors and hands over the addresses of its own, `Lanes`.
typedef void FluidLanes;
#endif

/// Columns of successive months, `stride` blocks apart; 0 where only the last month is kept.
typedef struct {
  FluidLanes *base;
  long stride;
} FluidHistory;

// MARK: Posts

/// The posts of one type of host (5.0), month by month.
typedef struct {
  /// Posts for one unit of the award scale.
  const FluidLanes *base;
  /// The subsidy of a post, in cents.
  const FluidLanes *subsidy;
  FluidHistory open, vacant, waiting, novices, experienced;
  /// A month has one column for each month of the long path, one after the other.
  FluidHistory training;
  /// Conventions by the month of their first filling, and of their renewal or new award.
  FluidHistory fillings, renewals;
  /// Occupancy, summed from month 0.
  FluidHistory occupancy;
  /// Where conventions end: the share of each stage that keeps its convention, and new awards.
  const FluidLanes *keptShare, *reawarded;
  FluidLanes *graduates, *conventions;
} FluidHost;

/// What sections 5.2 to 5.8 read and write: the same addresses for every month of a run.
typedef struct {
  long blocks;
  /// Months of the long path.
  long stages;
  /// Columns of zeros: what stands before month 0.
  const FluidLanes *nothing;
  const FluidLanes *populationShare, *basePosts;
  FluidHost publicHost, privateHost;
  FluidHistory candidates, firstTrainings, hired, inPost, effective;
  /// What one step of a month hands on to the next.
  FluidLanes *probability, *ratios, *replacements, *seatedShare;
  /// Payments of subsidies, a running sum in cents.
  FluidLanes *subsidyPaid;
} FluidPosts;

/// The numbers of section 5 that are the same for every territory and month.
typedef struct {
  /// The stage at whose end the short path finishes, or -1, and the part of trainees on it.
  long shortStage;
  double shortShare;
  double attritionTrainee, attritionInPost;
  double matchingExponent, matchingRate;
  /// The part of candidates who stay eligible.
  double candidatesStaying;
  double noviceLeave, noviceWeight, traineeWeight;
  /// The parts of the subsidy paid after 0, 6 and 12 months, or at the term when it comes first.
  double atFilling, atSix, atTwelve;
  long publicTerm, privateTerm;
} FluidPostRates;

/// The numbers of one month of hires.
typedef struct {
  /// Awards of the month over the base, and new eligible candidates.
  double newAwards, newCandidates;
  /// Whether conventions of a type of host end: then `keptShare` and `reawarded` hold.
  _Bool publicEnds, privateEnds;
  /// Whether posts were ever awarded.
  _Bool hasAwards;
} FluidRecruiting;

/// National sums after the hires of a month.
typedef struct {
  double filledPublic, filledPrivate, hired, waiting, open, candidates;
  /// Territories with at least half a hire, and with at least half a post to fill.
  double territoriesHired, territoriesRecruiting;
} FluidHireTotals;

/// 5.2 to 5.5: awards, ended conventions, attrition, progress of training, candidates and hires.
FluidHireTotals fluid_recruit(
    const FluidPosts *posts, const FluidPostRates *rates, const FluidRecruiting *month, long t);

typedef struct {
  double replacements, firsts;
} FluidStartTotals;

/// 5.6 Training starts: first trainings while a territory has started fewer than its awards. The
/// part of those who wait that finds a seat is `seated`, the award scale `awarded`.
FluidStartTotals fluid_start_trainings(
    const FluidPosts *posts, double seated, double awarded, long t);

/// National sums of one type of host at the end of a month.
typedef struct {
  double graduates, waiting, trainees, vacant, inPost;
} FluidHostTotals;

typedef struct {
  FluidHostTotals publicHost, privateHost;
} FluidPostTotals;

/// 5.6 to 5.8: trainees take seats, novices settle, graduates take up posts; subsidies are paid.
/// The part that finds a seat is `seated`, or below 0 the column `seatedShare`.
FluidPostTotals fluid_take_up_posts(
    const FluidPosts *posts, const FluidPostRates *rates, double seated, long t);

// MARK: Money

/// Adds a multiple of a column to another.
void fluid_add(FluidLanes *column, const FluidLanes *other, double factor, long blocks);

/// 10.3 Whole cents of `source * factor * price`, never above `limit` where there is one.
typedef struct {
  const FluidLanes *source;
  const FluidLanes *_Nullable limit;
  double factor, price;
  FluidLanes *row;
  /// Receives the sum of the row, exact as long as it is below 2^53.
  double *sum;
} FluidWriting;

/// Writes amounts one after the other: a later one may be limited by an earlier one.
void fluid_write_cents(const FluidWriting *writings, long count, long blocks);

/// 5.3 Renewals of one type of host in one month.
typedef struct {
  const FluidLanes *terms, *expiring, *thirdYear, *secondYear;
  const FluidLanes *occupiedBefore, *occupiedAtStart, *conventions, *subsidy;
  FluidLanes *bridging, *renewed, *keptShare, *reawarded;
  FluidLanes *settlement, *renewalMoney, *reawardMoney, *yearMoney;
  double willingness, renewedShare, givingUp, reawardShare, reawardedShare;
  double expiringKept, thirdRunning, thirdKept, secondRunning, secondKept;
  /// The amounts of the first, second and third year, in cents.
  double firstAmount, secondAmount, thirdAmount;
  /// Months of a convention.
  double months;
} FluidRenewals;

void fluid_renew(FluidRenewals renewals, long blocks);

// MARK: People

/// Who is in need of a segment (8.0), month by month.
typedef struct {
  /// People in need at the start.
  const FluidLanes *initial;
  FluidHistory unreached, followUp, pathEnded, autonomous, left;
} FluidSegment;

/// What sections 7 and 8 read and write: the same addresses for every month of a run.
typedef struct {
  long blocks;
  /// A column of zeros: what stands before month 0.
  const FluidLanes *nothing;
  const FluidLanes *reach, *activity, *spaces, *aidants, *potential;
  FluidHistory inPost, effective;
  FluidSegment offline, struggling;
  FluidHistory access, capacity, demand, served, sessions, reached, assisted, need;
  /// What one step of a month hands on to the next.
  FluidLanes *workshopPlaces, *servedShare, *mandateOpenings;
  /// The effective part of the potential of aidants, kept while no more are trained.
  FluidLanes *effectiveAidants;
} FluidPeople;

/// The numbers of a segment that are the same for every territory and month.
typedef struct {
  /// The part of those served who become autonomous, the part of a month who stay in need, and the
  /// inflow for each person in need at the start.
  double autonomy, staying, inflow;
} FluidSegmentRates;

/// The numbers of sections 7 and 8 that are the same for every territory and month.
typedef struct {
  /// Venues for each France Services and for each adviser in post.
  double venuesPerService, venuesPerAdviser;
  /// Contact hours of an adviser, workshops and individual sessions for each of them.
  double hours, workshopsPerHour, individualPerHour;
  /// Places in a workshop, and places added by a space.
  double group, added;
  double returnFactor, continuing, dropping, relapse, mandateLapse;
  /// Mandates that an effective aidant opens.
  double openingsPerAidant;
  FluidSegmentRates offline, struggling;
} FluidPeopleRates;

/// The numbers of one month that are the same for every territory.
typedef struct {
  /// The two counts of France Services between which the month lies, and its place between them.
  const FluidLanes *servicesBefore, *servicesAfter;
  double weight;
  /// Venues and workshop slots for each planned space, and the training scale of aidants.
  double venuesPerSpace, slotsPerSpace, trained;
  /// Whether that scale is another than in the month before.
  _Bool newlyTrained;
  /// The parts of the unreached who seek at full access, awareness included.
  double seekingOffline, seekingStruggling;
} FluidPeopleMonth;

/// National sums of one month.
typedef struct {
  double demand, capacity, served, inWorkshops, firstVisits, newMandates;
  double need, assisted, reached, inFollowUp, autonomous;
  /// Access weighted by the need at the start.
  double reachable;
} FluidPeopleTotals;

/// Sections 7 and 8: access, capacity and people of a month.
FluidPeopleTotals fluid_people(
    const FluidPeople *people, const FluidPeopleRates *rates, const FluidPeopleMonth *month, long t);

// MARK: Sums

/// The place of each value in ascending order, equal values in the order they stand in; none is NaN.
/// Its time grows with the square of their number.
void fluid_ranks(const double *values, int32_t *ranks, long count);

/// The sum of a column over all territories, in the fixed order.
double fluid_sum(const FluidLanes *column, long blocks);

#pragma clang assume_nonnull end

#endif
