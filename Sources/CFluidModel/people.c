// Sections 7 and 8 of the specification: access, capacity, people.

#include "lanes.h"

EVERY_VECTOR_LENGTH
void fluid_reach_venues(FluidVenues v, long blocks) {
  for (long i = 0; i < blocks; i++) {
    lanes services = v.servicesBefore[i];
    lanes open = services + (v.servicesAfter[i] - services) * v.weight;
    lanes venues = v.perService * open + v.perAdviser * v.inPost[i] + v.perSpace * v.spaces[i];
    v.access[i] = venues * v.reach[i];
  }
}

EVERY_VECTOR_LENGTH
void fluid_count_slots(FluidCapacity c, long blocks) {
  for (long i = 0; i < blocks; i++) {
    lanes workshops = c.hours * c.activity[i] * c.effective[i] * c.workshopsPerHour;
    c.workshopPlaces[i] = c.slots * c.spaces[i] / greater(workshops, TINY);
  }
}

EVERY_VECTOR_LENGTH
void fluid_hold_sessions(FluidCapacity c, long blocks) {
  for (long i = 0; i < blocks; i++) {
    lanes contact = c.hours * c.activity[i] * c.effective[i];
    lanes places = contact * c.workshopsPerHour * (c.group + c.added * c.workshopPlaces[i]);
    c.workshopPlaces[i] = places;
    c.capacity[i] = contact * c.individualPerHour + places;
  }
}

typedef struct {
  lanes seeking, returning;
} seekers;

INLINE seekers seek(const lanes *local, double rate, double return_factor) {
  lanes seeking = lesser(*local * rate, 1);
  return (seekers){seeking, lesser(seeking * return_factor, 1)};
}

EVERY_VECTOR_LENGTH
FluidDemandTotals fluid_ask(FluidService s, long blocks) {
  lanes demand_sum = 0, capacity_sum = 0;
  for (long i = 0; i < blocks; i++) {
    lanes local = s.access[i] * s.activity[i];
    seekers offline = seek(&local, s.offline.seeking, s.returnFactor);
    seekers struggling = seek(&local, s.struggling.seeking, s.returnFactor);
    lanes demand = (offline.seeking * s.offline.unreachedBefore[i]
                       + offline.returning * s.offline.pathEndedBefore[i]
                       + s.offline.followUpBefore[i])
        + (struggling.seeking * s.struggling.unreachedBefore[i]
            + struggling.returning * s.struggling.pathEndedBefore[i]
            + s.struggling.followUpBefore[i]);
    lanes capacity = s.capacity[i];
    s.demand[i] = demand;
    s.servedShare[i] = demand / greater(capacity, TINY);
    demand_sum += demand;
    capacity_sum += capacity;
  }
  return (FluidDemandTotals){.demand = lane_sum(demand_sum), .capacity = lane_sum(capacity_sum)};
}

typedef struct {
  lanes attending, first;
} attendance;

// 8.5 to 8.7 for one segment of one block.
INLINE attendance move(
    const FluidSegment *s, const FluidService *all, long i, const lanes *local,
    const lanes *served_share) {
  lanes share = *served_share;
  seekers people = seek(local, s->seeking, all->returnFactor);
  lanes unreached = s->unreachedBefore[i], ended = s->pathEndedBefore[i];
  lanes follow_up = s->followUpBefore[i], autonomous = s->autonomousBefore[i];
  lanes first = unreached * (people.seeking * share);
  lanes again = ended * (people.returning * share);
  lanes next = follow_up * share;
  lanes attending = first + again + next;
  lanes freed = attending * s->autonomy;
  lanes continuing = (attending - freed) * all->continuing;
  lanes stopping = attending - freed - continuing;
  lanes lost = (follow_up - next) * all->dropping;
  s->unreached[i] = unreached - first;
  s->pathEnded[i] = ended + (stopping + lost - again);
  s->followUp[i] = follow_up + (continuing - next - lost);
  s->autonomous[i] = autonomous + freed;
  return (attendance){attending, first};
}

EVERY_VECTOR_LENGTH
FluidServiceTotals fluid_serve(FluidService s, long blocks) {
  lanes served_sum = 0, in_workshops = 0, first_visits = 0;
  for (long i = 0; i < blocks; i++) {
    lanes capacity = s.capacity[i];
    lanes share = capacity * s.servedShare[i] / greater(s.demand[i], TINY);
    lanes local = s.access[i] * s.activity[i];
    attendance offline = move(&s.offline, &s, i, &local, &share);
    attendance struggling = move(&s.struggling, &s, i, &local, &share);
    lanes served = offline.attending + struggling.attending;
    s.served[i] = served;
    s.reached[i] = s.reachedBefore[i] + offline.first + struggling.first;
    s.sessions[i] = s.sessionsBefore[i] + served;
    served_sum += served;
    in_workshops += served * (s.workshopPlaces[i] / greater(capacity, TINY));
    first_visits += offline.first + struggling.first;
  }
  return (FluidServiceTotals){
      .served = lane_sum(served_sum),
      .inWorkshops = lane_sum(in_workshops),
      .firstVisits = lane_sum(first_visits),
  };
}

EVERY_VECTOR_LENGTH
void fluid_lapse_mandates(FluidMandates m, long blocks) {
  for (long i = 0; i < blocks; i++) {
    lanes before = m.assistedBefore[i];
    lanes lapsing = before * m.lapse;
    m.assisted[i] = before - lapsing;
    m.pathEnded[i] += lapsing;
  }
}

EVERY_VECTOR_LENGTH
void fluid_count_aidants(FluidMandates m, long blocks) {
  for (long i = 0; i < blocks; i++)
    m.openings[i] = m.aidants[i] * m.trained / greater(m.potential[i], TINY);
}

EVERY_VECTOR_LENGTH
void fluid_spread_openings(FluidMandates m, long blocks) {
  for (long i = 0; i < blocks; i++) {
    lanes effective = m.potential[i] * m.openings[i];
    lanes waiting = m.pathEnded[i] + m.assistedBefore[i] * m.lapse;
    m.openings[i] = effective * m.openingsPerAidant / greater(m.unreached[i] + waiting, TINY);
  }
}

EVERY_VECTOR_LENGTH
double fluid_open_mandates(FluidMandates m, long blocks) {
  lanes opened = 0;
  for (long i = 0; i < blocks; i++) {
    lanes before = m.assistedBefore[i];
    lanes lapsing = before * m.lapse;
    lanes waiting = m.pathEnded[i] + lapsing, never_reached = m.unreached[i];
    lanes share = m.openings[i];
    lanes from_unreached = never_reached * share, from_ended = waiting * share;
    m.unreached[i] = never_reached - from_unreached;
    m.pathEnded[i] = waiting - from_ended;
    m.reached[i] += from_unreached;
    m.assisted[i] = (before - lapsing) + (from_unreached + from_ended);
    opened += from_unreached + from_ended;
  }
  return lane_sum(opened);
}

typedef struct {
  lanes need, follow_up, autonomous;
} segment_end;

// Relapse, natural exit and inflow of one segment of one block; `left` is who left before.
INLINE segment_end leave(const FluidFlows *f, double relapse, long i, const lanes *left) {
  lanes free = f->autonomous[i];
  lanes relapsing = free * relapse;
  lanes autonomous = free - relapsing;
  lanes never = f->unreached[i], next = f->followUp[i], over = f->pathEnded[i] + relapsing;
  lanes unreached = never * f->staying + f->initial[i] * f->inflow;
  lanes follow_up = next * f->staying;
  lanes ended = over * f->staying;
  f->autonomous[i] = autonomous;
  f->left[i] = *left + (never + next + over) * (1 - f->staying);
  f->unreached[i] = unreached;
  f->followUp[i] = follow_up;
  f->pathEnded[i] = ended;
  return (segment_end){unreached + follow_up + ended, follow_up, autonomous};
}

EVERY_VECTOR_LENGTH
FluidNeedTotals fluid_leave_and_arrive(FluidLeaving l, long blocks) {
  lanes need_sum = 0, assisted_sum = 0, reached_sum = 0, reachable = 0;
  lanes follow_up_offline = 0, follow_up_struggling = 0;
  lanes autonomous_offline = 0, autonomous_struggling = 0;
  for (long i = 0; i < blocks; i++) {
    // People with a mandate are the first part of the need of the month.
    lanes mandates = l.assisted[i];
    lanes remaining = mandates * l.offline.staying;
    lanes left = l.offline.leftBefore[i] + mandates * (1 - l.offline.staying);
    segment_end offline = leave(&l.offline, l.relapse, i, &left);
    segment_end struggling = leave(&l.struggling, l.relapse, i, &l.struggling.leftBefore[i]);
    lanes need = remaining + offline.need + struggling.need;
    l.assisted[i] = remaining;
    l.need[i] = need;
    need_sum += need;
    assisted_sum += remaining;
    reached_sum += l.reached[i];
    follow_up_offline += offline.follow_up;
    follow_up_struggling += struggling.follow_up;
    autonomous_offline += offline.autonomous;
    autonomous_struggling += struggling.autonomous;
    reachable += l.access[i] * (l.offline.initial[i] + l.struggling.initial[i]);
  }
  return (FluidNeedTotals){
      .need = lane_sum(need_sum),
      .assisted = lane_sum(assisted_sum),
      .reached = lane_sum(reached_sum),
      .inFollowUp = lane_sum(follow_up_offline) + lane_sum(follow_up_struggling),
      .autonomous = lane_sum(autonomous_offline) + lane_sum(autonomous_struggling),
      .reachable = lane_sum(reachable),
  };
}
