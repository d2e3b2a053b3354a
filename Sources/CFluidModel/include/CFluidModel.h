// The arithmetic of the fluid model over territories, one month at a time.
//
// Sections are those of the specification, Docs/model.md. A column is one number for each
// territory, in `blocks` blocks of eight lanes. Columns of the month before may be the memory of the
// month itself, unless said otherwise: each block is read before it is written.
#ifndef CFLUIDMODEL_H
#define CFLUIDMODEL_H

#pragma clang assume_nonnull begin

#ifdef FLUID_MODEL_VECTORS
/// Eight doubles side by side, aligned as `Lanes` are.
typedef double FluidLanes __attribute__((ext_vector_type(8), aligned(16)));
#else
/// Swift does not import vectors and hands over the addresses of its own, `Lanes`.
typedef void FluidLanes;
#endif

// MARK: Posts

/// 5.2 to 5.4 for one type of host: awards, ended conventions, attrition, progress of training.
typedef struct {
  const FluidLanes *base, *keptShare, *reawarded;
  const FluidLanes *openBefore, *vacantBefore, *waitingBefore, *noviceBefore, *experiencedBefore;
  FluidLanes *open, *vacant, *waiting, *novices, *experienced;
  /// One column for each month of the long path, one after the other.
  const FluidLanes *trainingBefore;
  FluidLanes *training;
  FluidLanes *graduates;
  /// Months of the long path.
  long stages;
  /// The stage at whose end the short path finishes, or -1, and the part of trainees on it.
  long shortStage;
  double shortShare;
  /// Awards of the month over the base.
  double newAwards;
  double attritionTrainee, attritionInPost;
} FluidStages;

void fluid_advance_stages(FluidStages stages, long blocks);

/// 5.5 Eligible candidates and how many there are for each open or vacant post.
typedef struct {
  const FluidLanes *candidatesBefore, *populationShare;
  const FluidLanes *openPublic, *openPrivate, *vacantPublic, *vacantPrivate;
  double newCandidates;
  FluidLanes *candidates, *ratios;
  /// The ratios, held above zero for the logarithm.
  FluidLanes *probability;
} FluidCandidates;

void fluid_count_candidates(FluidCandidates candidates, long blocks);

/// Multiplies a column by a number.
void fluid_scale(FluidLanes *column, double factor, long blocks);

/// 5.5 Hires: posts filled for the first time, and vacated posts filled again.
typedef struct {
  const FluidLanes *probability, *ratios, *hiredBefore;
  FluidLanes *openPublic, *openPrivate, *vacantPublic, *vacantPrivate;
  FluidLanes *waitingPublic, *waitingPrivate, *filledPublic, *filledPrivate;
  FluidLanes *candidates, *hired;
  /// The part of candidates who stay eligible.
  double staying;
} FluidHires;

/// National sums after the hires of a month.
typedef struct {
  double filledPublic, filledPrivate, hired, waiting, open, candidates;
  /// Territories with at least half a hire, and with at least half a post to fill.
  double territoriesHired, territoriesRecruiting;
} FluidHireTotals;

FluidHireTotals fluid_hire(FluidHires hires, long blocks);

/// 5.6 Training starts: first trainings while a territory has started fewer than its awards.
typedef struct {
  const FluidLanes *waitingPublic, *waitingPrivate, *basePosts, *startedBefore;
  /// The part of those who wait that finds a seat, and the award scale.
  double seated, awarded;
  FluidLanes *started, *replacements, *seatedShare;
} FluidStarts;

typedef struct {
  double replacements, firsts;
} FluidStartTotals;

FluidStartTotals fluid_start_trainings(FluidStarts starts, long blocks);

/// 5.6 and 5.7 for one type of host: trainees take seats, novices settle, graduates take up posts.
typedef struct {
  const FluidLanes *seatedShare, *vacant, *graduates, *occupancyBefore;
  FluidLanes *waiting, *training, *novices, *experienced, *conventions, *occupancy;
  /// Sums over both types of host; the first host sets them.
  FluidLanes *inPost, *effective;
  _Bool isFirstHost;
  long stages;
  double noviceLeave, noviceWeight, traineeWeight;
} FluidPosts;

/// National sums of one type of host at the end of a month.
typedef struct {
  double graduates, waiting, trainees, vacant, inPost;
} FluidPostTotals;

FluidPostTotals fluid_take_up_posts(FluidPosts posts, long blocks);

// MARK: Money

/// Adds a multiple of a column to another.
void fluid_add(FluidLanes *column, const FluidLanes *other, double factor, long blocks);

/// 5.8 Payments of first conventions of one type of host, added to what was paid.
typedef struct {
  const FluidLanes *atFilling, *atSix, *atTwelve, *subsidy;
  double first, second, third;
  FluidLanes *paid;
} FluidPayments;

void fluid_pay(FluidPayments payments, long blocks);

/// 10.3 Whole cents of `source * factor * price`, never above `limit` where there is one.
typedef struct {
  const FluidLanes *source;
  const FluidLanes *_Nullable limit;
  double factor, price;
  FluidLanes *row;
} FluidWriting;

void fluid_write_cents(FluidWriting writing, long blocks);

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

/// 5.3 A month in which no convention of a type of host ends: all are kept.
void fluid_keep_conventions(
    FluidLanes *kept, FluidLanes *reawarded, FluidLanes *renewed, long blocks);

// MARK: People

/// 7 The venues that one territory's part of the need can reach, times what one brings within reach.
typedef struct {
  const FluidLanes *servicesBefore, *servicesAfter, *inPost, *spaces, *reach;
  /// The place of the month between two counts of France Services.
  double weight;
  /// Venues for each France Services, for each adviser in post, for each planned space.
  double perService, perAdviser, perSpace;
  FluidLanes *access;
} FluidVenues;

void fluid_reach_venues(FluidVenues venues, long blocks);

/// 7 Contact hours, workshops and the sessions they allow.
typedef struct {
  const FluidLanes *effective, *activity, *spaces;
  double hours, workshopsPerHour, individualPerHour;
  /// Workshops that one planned space can hold, places in a workshop, places added by a space.
  double slots, group, added;
  FluidLanes *workshopPlaces, *capacity;
} FluidCapacity;

/// Slots in spaces for each workshop.
void fluid_count_slots(FluidCapacity capacity, long blocks);

/// Capacity, given the part of workshops held in a space in place of `workshopPlaces`.
void fluid_hold_sessions(FluidCapacity capacity, long blocks);

/// Who is in need of a segment and how they find a service (8.2).
typedef struct {
  const FluidLanes *unreachedBefore, *followUpBefore, *pathEndedBefore, *autonomousBefore;
  FluidLanes *unreached, *followUp, *pathEnded, *autonomous;
  /// The part of the unreached who seek at full access, awareness included.
  double seeking;
  /// The part of those served who become autonomous.
  double autonomy;
} FluidSegment;

/// 8.2 to 8.7 Demand, the part of it that is served, and where sessions lead.
typedef struct {
  const FluidLanes *access, *activity, *capacity, *workshopPlaces;
  FluidSegment offline, struggling;
  double returnFactor, continuing, dropping;
  FluidLanes *demand, *servedShare;
  const FluidLanes *sessionsBefore, *reachedBefore;
  FluidLanes *served, *sessions, *reached;
} FluidService;

typedef struct {
  double demand, capacity;
} FluidDemandTotals;

typedef struct {
  double served, inWorkshops, firstVisits;
} FluidServiceTotals;

/// Demand, and its ratio to capacity in place of `servedShare`.
FluidDemandTotals fluid_ask(FluidService service, long blocks);

/// Sessions and what follows, given 1 - exp(-demand / capacity) in place of `servedShare`, or zeros
/// where nobody serves.
FluidServiceTotals fluid_serve(FluidService service, long blocks);

/// 8.8 Mandates of Aidants Connect.
typedef struct {
  const FluidLanes *assistedBefore, *aidants, *potential;
  FluidLanes *assisted, *unreached, *pathEnded, *reached, *openings;
  /// The training scale, the part of mandates that lapse, and openings for each effective aidant.
  double trained, lapse, openingsPerAidant;
} FluidMandates;

/// Mandates lapse; nobody opens new ones.
void fluid_lapse_mandates(FluidMandates mandates, long blocks);

/// Aidants over the potential of their territory, in place of `openings`.
void fluid_count_aidants(FluidMandates mandates, long blocks);

/// Openings over the people who could ask for one, given the effective part of the potential.
void fluid_spread_openings(FluidMandates mandates, long blocks);

/// New mandates, given the part of people who open one. Returns their number.
double fluid_open_mandates(FluidMandates mandates, long blocks);

/// Stocks of a segment from which people leave and to which people arrive.
typedef struct {
  const FluidLanes *initial, *leftBefore;
  FluidLanes *unreached, *followUp, *pathEnded, *autonomous, *left;
  double staying, inflow;
} FluidFlows;

/// 8.9 and 8.10 Relapse, natural exit and inflow.
typedef struct {
  FluidFlows offline, struggling;
  const FluidLanes *access, *reached;
  FluidLanes *assisted, *need;
  double relapse;
} FluidLeaving;

typedef struct {
  double need, assisted, reached, inFollowUp, autonomous;
  /// Access weighted by the need at the start.
  double reachable;
} FluidNeedTotals;

FluidNeedTotals fluid_leave_and_arrive(FluidLeaving leaving, long blocks);

// MARK: Sums

/// The sum of a column over all territories, in the fixed order.
double fluid_sum(const FluidLanes *column, long blocks);

#pragma clang assume_nonnull end

#endif
