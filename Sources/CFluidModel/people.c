// Sections 7 and 8 of the specification: access, capacity, people.

#include "lanes.h"

// What the steps of one month share. Structs are passed by value to inline functions, so that the
// compiler holds their members in registers.
typedef struct {
  FluidPeople all;
  FluidPeopleRates rates;
  FluidPeopleMonth month;
  long t;
} people_month;

// 7 Venues within reach of one territory's part of the need, slots in spaces for each workshop.
INLINE void reach_venues(people_month m) {
  const FluidPeopleRates r = m.rates;
  const lanes *in_post = month_of(m.all.inPost, m.t), *effective = month_of(m.all.effective, m.t);
  lanes *access = month_of(m.all.access, m.t), *slots = m.all.workshopPlaces;
  for (long i = 0; i < m.all.blocks; i++) {
    lanes services = m.month.servicesBefore[i], spaces = m.all.spaces[i];
    lanes open = services + (m.month.servicesAfter[i] - services) * m.month.weight;
    lanes venues = r.venuesPerService * open + r.venuesPerAdviser * in_post[i]
        + m.month.venuesPerSpace * spaces;
    access[i] = venues * m.all.reach[i];
    lanes workshops = r.hours * m.all.activity[i] * effective[i] * r.workshopsPerHour;
    slots[i] = m.month.slotsPerSpace * spaces / greater(workshops, TINY);
  }
}

typedef struct {
  lanes seeking, returning;
} seekers;

INLINE seekers seek(const lanes *local, double rate, double return_factor) {
  lanes seeking = lesser(*local * rate, 1);
  return (seekers){seeking, lesser(seeking * return_factor, 1)};
}

// 7 Capacity, given the part of workshops held in a space; 8.2 demand, and its ratio to capacity.
INLINE void ask(people_month m, FluidPeopleTotals *totals) {
  const FluidPeopleRates r = m.rates;
  const FluidSegment offline = m.all.offline, struggling = m.all.struggling;
  const lanes *nothing = m.all.nothing;
  const lanes *unreached_1 = before(offline.unreached, m.t, offline.initial);
  const lanes *unreached_2 = before(struggling.unreached, m.t, struggling.initial);
  const lanes *ended_1 = before(offline.pathEnded, m.t, nothing);
  const lanes *ended_2 = before(struggling.pathEnded, m.t, nothing);
  const lanes *next_1 = before(offline.followUp, m.t, nothing);
  const lanes *next_2 = before(struggling.followUp, m.t, nothing);
  const lanes *access = month_of(m.all.access, m.t), *effective = month_of(m.all.effective, m.t);
  lanes *capacities = month_of(m.all.capacity, m.t), *demands = month_of(m.all.demand, m.t);
  lanes demand_sum = 0, capacity_sum = 0;
  for (long i = 0; i < m.all.blocks; i++) {
    lanes activity = m.all.activity[i];
    lanes contact = r.hours * activity * effective[i];
    lanes equipped = m.all.workshopPlaces[i];
    lanes places = contact * r.workshopsPerHour * (r.group + r.added * equipped);
    lanes capacity = contact * r.individualPerHour + places;
    lanes local = access[i] * activity;
    seekers first = seek(&local, m.month.seekingOffline, r.returnFactor);
    seekers second = seek(&local, m.month.seekingStruggling, r.returnFactor);
    lanes demand = (first.seeking * unreached_1[i] + first.returning * ended_1[i] + next_1[i])
        + (second.seeking * unreached_2[i] + second.returning * ended_2[i] + next_2[i]);
    m.all.workshopPlaces[i] = places;
    capacities[i] = capacity;
    demands[i] = demand;
    m.all.servedShare[i] = demand / greater(capacity, TINY);
    demand_sum += demand;
    capacity_sum += capacity;
  }
  totals->demand = lane_sum(demand_sum);
  totals->capacity = lane_sum(capacity_sum);
}

typedef struct {
  const lanes *unreached_before, *follow_up_before, *ended_before, *autonomous_before;
  lanes *unreached, *follow_up, *ended, *autonomous;
  double seeking, autonomy;
} segment_month;

INLINE segment_month segment_of(
    const FluidSegment *s, long t, const lanes *nothing, double seeking, double autonomy) {
  return (segment_month){
      .unreached_before = before(s->unreached, t, s->initial),
      .follow_up_before = before(s->followUp, t, nothing),
      .ended_before = before(s->pathEnded, t, nothing),
      .autonomous_before = before(s->autonomous, t, nothing),
      .unreached = month_of(s->unreached, t),
      .follow_up = month_of(s->followUp, t),
      .ended = month_of(s->pathEnded, t),
      .autonomous = month_of(s->autonomous, t),
      .seeking = seeking,
      .autonomy = autonomy,
  };
}

typedef struct {
  lanes attending, first, unreached, ended;
} attendance;

// 8.3 for one segment of one block: who attends, and what becomes of them.
INLINE attendance move(
    segment_month s, const FluidPeopleRates *r, long i, const lanes *local,
    const lanes *served_share) {
  lanes share = *served_share;
  seekers people = seek(local, s.seeking, r->returnFactor);
  lanes unreached = s.unreached_before[i], ended = s.ended_before[i];
  lanes follow_up = s.follow_up_before[i], autonomous = s.autonomous_before[i];
  lanes first = unreached * (people.seeking * share);
  lanes again = ended * (people.returning * share);
  lanes next = follow_up * share;
  lanes attending = first + again + next;
  lanes freed = attending * s.autonomy;
  lanes continuing = (attending - freed) * r->continuing;
  lanes stopping = attending - freed - continuing;
  lanes lost = (follow_up - next) * r->dropping;
  lanes still_unreached = unreached - first, over = ended + (stopping + lost - again);
  s.unreached[i] = still_unreached;
  s.ended[i] = over;
  s.follow_up[i] = follow_up + (continuing - next - lost);
  s.autonomous[i] = autonomous + freed;
  return (attendance){attending, first, still_unreached, over};
}

// 8.2 and 8.3 Sessions and what follows, given 1 - exp(-demand / capacity); 8.4 mandates on offer
// for each person who could ask for one, given the effective part of the potential of aidants.
INLINE void serve(people_month m, FluidPeopleTotals *totals) {
  const FluidPeopleRates r = m.rates;
  const lanes *nothing = m.all.nothing;
  segment_month offline = segment_of(
      &m.all.offline, m.t, nothing, m.month.seekingOffline, r.offline.autonomy);
  segment_month struggling = segment_of(
      &m.all.struggling, m.t, nothing, m.month.seekingStruggling, r.struggling.autonomy);
  const lanes *access = month_of(m.all.access, m.t), *capacities = month_of(m.all.capacity, m.t);
  const lanes *demands = month_of(m.all.demand, m.t);
  const lanes *assisted = before(m.all.assisted, m.t, nothing);
  const lanes *sessions_before = before(m.all.sessions, m.t, nothing);
  const lanes *reached_before = before(m.all.reached, m.t, nothing);
  lanes *sessions = month_of(m.all.sessions, m.t), *reached = month_of(m.all.reached, m.t);
  lanes *all_served = month_of(m.all.served, m.t);
  lanes served_sum = 0, in_workshops = 0, first_visits = 0;
  for (long i = 0; i < m.all.blocks; i++) {
    lanes capacity = capacities[i];
    lanes share = capacity * m.all.servedShare[i] / greater(demands[i], TINY);
    lanes local = access[i] * m.all.activity[i];
    attendance first = move(offline, &r, i, &local, &share);
    attendance second = move(struggling, &r, i, &local, &share);
    lanes served = first.attending + second.attending;
    all_served[i] = served;
    reached[i] = reached_before[i] + first.first + second.first;
    sessions[i] = sessions_before[i] + served;
    served_sum += served;
    in_workshops += served * (m.all.workshopPlaces[i] / greater(capacity, TINY));
    first_visits += first.first + second.first;
    lanes waiting = first.ended + assisted[i] * r.mandateLapse;
    lanes effective = m.all.potential[i] * m.all.effectiveAidants[i];
    m.all.mandateOpenings[i] =
        effective * r.openingsPerAidant / greater(first.unreached + waiting, TINY);
  }
  totals->served = lane_sum(served_sum);
  totals->inWorkshops = lane_sum(in_workshops);
  totals->firstVisits = lane_sum(first_visits);
}

typedef struct {
  lanes need, follow_up, autonomous;
} segment_end;

typedef struct {
  const lanes *initial, *left_before;
  lanes *unreached, *follow_up, *ended, *autonomous, *left;
} flows;

INLINE flows flows_of(const FluidSegment *s, long t, const lanes *nothing) {
  return (flows){
      .initial = s->initial,
      .left_before = before(s->left, t, nothing),
      .unreached = month_of(s->unreached, t),
      .follow_up = month_of(s->followUp, t),
      .ended = month_of(s->pathEnded, t),
      .autonomous = month_of(s->autonomous, t),
      .left = month_of(s->left, t),
  };
}

// 8.5 Relapse, natural exit and inflow of one segment of one block. Those who left are the stock
// `leaving` and the parts of the others who do not stay.
INLINE segment_end leave(
    flows f, FluidSegmentRates r, double relapse, long i, const lanes *never_reached,
    const lanes *path_ended, const lanes *leaving) {
  lanes free = f.autonomous[i];
  lanes relapsing = free * relapse;
  lanes autonomous = free - relapsing;
  lanes never = *never_reached, next = f.follow_up[i], over = *path_ended + relapsing;
  lanes unreached = never * r.staying + f.initial[i] * r.inflow;
  lanes follow_up = next * r.staying;
  lanes ended = over * r.staying;
  f.autonomous[i] = autonomous;
  f.left[i] = *leaving + (never + next + over) * (1 - r.staying);
  f.unreached[i] = unreached;
  f.follow_up[i] = follow_up;
  f.ended[i] = ended;
  return (segment_end){unreached + follow_up + ended, follow_up, autonomous};
}

// 8.4 New mandates, given the part of people who open one, and 8.5.
INLINE void open_mandates_and_leave(people_month m, FluidPeopleTotals *totals) {
  const FluidPeopleRates r = m.rates;
  const lanes *nothing = m.all.nothing;
  flows offline = flows_of(&m.all.offline, m.t, nothing);
  flows struggling = flows_of(&m.all.struggling, m.t, nothing);
  const lanes *access = month_of(m.all.access, m.t);
  const lanes *assisted_before = before(m.all.assisted, m.t, nothing);
  lanes *all_assisted = month_of(m.all.assisted, m.t), *reached = month_of(m.all.reached, m.t);
  lanes *all_need = month_of(m.all.need, m.t);
  lanes opened = 0, need_sum = 0, assisted_sum = 0, reached_sum = 0, reachable = 0;
  lanes follow_up_offline = 0, follow_up_struggling = 0;
  lanes autonomous_offline = 0, autonomous_struggling = 0;
  for (long i = 0; i < m.all.blocks; i++) {
    lanes mandates = assisted_before[i], lapsing = mandates * r.mandateLapse;
    lanes waiting = offline.ended[i] + lapsing, never = offline.unreached[i];
    lanes share = m.all.mandateOpenings[i];
    lanes from_unreached = never * share, from_ended = waiting * share;
    lanes still_unreached = never - from_unreached, still_ended = waiting - from_ended;
    lanes assisted = (mandates - lapsing) + (from_unreached + from_ended);
    lanes helped = reached[i] + from_unreached;
    reached[i] = helped;
    opened += from_unreached + from_ended;
    // People with a mandate are the first part of the need of the month.
    lanes remaining = assisted * r.offline.staying;
    lanes left_1 = offline.left_before[i] + assisted * (1 - r.offline.staying);
    lanes unreached_2 = struggling.unreached[i], ended_2 = struggling.ended[i];
    lanes left_2 = struggling.left_before[i];
    segment_end first =
        leave(offline, r.offline, r.relapse, i, &still_unreached, &still_ended, &left_1);
    segment_end second =
        leave(struggling, r.struggling, r.relapse, i, &unreached_2, &ended_2, &left_2);
    lanes need = remaining + first.need + second.need;
    all_assisted[i] = remaining;
    all_need[i] = need;
    need_sum += need;
    assisted_sum += remaining;
    reached_sum += helped;
    follow_up_offline += first.follow_up;
    follow_up_struggling += second.follow_up;
    autonomous_offline += first.autonomous;
    autonomous_struggling += second.autonomous;
    reachable += access[i] * (offline.initial[i] + struggling.initial[i]);
  }
  totals->newMandates = lane_sum(opened);
  totals->need = lane_sum(need_sum);
  totals->assisted = lane_sum(assisted_sum);
  totals->reached = lane_sum(reached_sum);
  totals->inFollowUp = lane_sum(follow_up_offline) + lane_sum(follow_up_struggling);
  totals->autonomous = lane_sum(autonomous_offline) + lane_sum(autonomous_struggling);
  totals->reachable = lane_sum(reachable);
}

// Aidants over the potential of their territory.
INLINE void count_aidants(people_month m) {
  for (long i = 0; i < m.all.blocks; i++)
    m.all.effectiveAidants[i] =
        m.all.aidants[i] * m.month.trained / greater(m.all.potential[i], TINY);
}

EVERY_VECTOR_LENGTH
FluidPeopleTotals fluid_people(
    const FluidPeople *people, const FluidPeopleRates *rates, const FluidPeopleMonth *month,
    long t) {
  const people_month m = {*people, *rates, *month, t};
  const long blocks = m.all.blocks;
  FluidPeopleTotals totals;
  reach_venues(m);
  complement(month_of(m.all.access, t), blocks);
  // Where there is nothing to give way to, the complement is nothing too.
  if (m.month.slotsPerSpace > 0) complement(m.all.workshopPlaces, blocks);
  ask(m, &totals);
  complement(m.all.servedShare, blocks);
  if (m.month.newlyTrained) {
    count_aidants(m);
    complement(m.all.effectiveAidants, blocks);
  }
  serve(m, &totals);
  if (m.month.trained > 0) complement(m.all.mandateOpenings, blocks);
  open_mandates_and_leave(m, &totals);
  return totals;
}
