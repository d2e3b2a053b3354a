// Sections 5.2 to 5.8 of the specification: posts, candidates, training, payments.

#include "lanes.h"

// 5.2 to 5.4 for one type of host: awards, ended conventions, attrition, progress of training.
INLINE void advance_stages(
    FluidPosts p, FluidHost host, FluidPostRates r, double new_awards, _Bool ends, long stages,
    long short_stage, long t) {
  const double trainees_stay = 1 - r.attritionTrainee;
  const double in_post_stay = 1 - r.attritionInPost;
  const long blocks = p.blocks;
  const lanes *open_before = before(host.open, t, p.nothing);
  const lanes *vacant_before = before(host.vacant, t, p.nothing);
  const lanes *waiting_before = before(host.waiting, t, p.nothing);
  const lanes *training_before = before(host.training, t, p.nothing);
  const lanes *novices_before = before(host.novices, t, p.nothing);
  const lanes *experienced_before = before(host.experienced, t, p.nothing);
  lanes *all_open = month_of(host.open, t), *all_vacant = month_of(host.vacant, t);
  lanes *all_waiting = month_of(host.waiting, t), *training = month_of(host.training, t);
  lanes *all_novices = month_of(host.novices, t);
  lanes *all_experienced = month_of(host.experienced, t);
  lanes *renewals = month_of(host.renewals, t);
  for (long i = 0; i < blocks; i++) {
    lanes kept = ends ? host.keptShare[i] : (lanes)1;
    lanes staying = kept * trainees_stay;
    lanes waiting = waiting_before[i];
    // From the last stage to the first: the month before may be in the same memory.
    const lanes *earlier = training_before + i;
    lanes *after = training + i;
    long last = stages - 1;
    lanes finishing = earlier[last * blocks];
    lanes graduates = finishing * staying;
    lanes in_training = waiting + finishing;
    for (long stage = last - 1; stage >= 0; stage--) {
      lanes trainees = earlier[stage * blocks];
      in_training += trainees;
      if (stage == short_stage) {
        graduates += trainees * staying * r.shortShare;
        after[(stage + 1) * blocks] = trainees * staying * (1 - r.shortShare);
      } else {
        after[(stage + 1) * blocks] = trainees * staying;
      }
    }
    host.graduates[i] = graduates;
    lanes at_work = kept * in_post_stay;
    lanes novices = novices_before[i];
    lanes experienced = experienced_before[i];
    all_novices[i] = novices * at_work;
    all_experienced[i] = experienced * at_work;
    lanes left = in_training * r.attritionTrainee + (novices + experienced) * r.attritionInPost;
    lanes vacant = (vacant_before[i] + left) * kept;
    all_vacant[i] = ends ? vacant + host.reawarded[i] : vacant;
    all_waiting[i] = waiting * staying;
    all_open[i] = open_before[i] + new_awards * host.base[i];
    // No convention of this type is renewed in a month in which none ends.
    if (!ends) renewals[i] = 0;
  }
}

// The usual case has loops of a known length: four months of training, of which the short path is
// the first.
INLINE void advance(
    FluidPosts p, FluidHost host, FluidPostRates r, double new_awards, _Bool ends, long t) {
  const _Bool is_usual = p.stages == 4 && r.shortStage == 0;
  if (is_usual && ends) advance_stages(p, host, r, new_awards, 1, 4, 0, t);
  else if (is_usual) advance_stages(p, host, r, new_awards, 0, 4, 0, t);
  else advance_stages(p, host, r, new_awards, ends, p.stages, r.shortStage, t);
}

// 5.5 Eligible candidates and how many there are for each open or vacant post.
INLINE void count_candidates(FluidPosts p, double new_candidates, long t) {
  const lanes *earlier = before(p.candidates, t, p.nothing);
  const lanes *open_1 = month_of(p.publicHost.open, t), *open_2 = month_of(p.privateHost.open, t);
  const lanes *vacant_1 = month_of(p.publicHost.vacant, t);
  const lanes *vacant_2 = month_of(p.privateHost.vacant, t);
  lanes *candidates = month_of(p.candidates, t);
  for (long i = 0; i < p.blocks; i++) {
    lanes eligible = earlier[i] + new_candidates * p.populationShare[i];
    lanes vacancies = (open_1[i] + open_2[i]) + (vacant_1[i] + vacant_2[i]);
    candidates[i] = eligible;
    // Without vacancies the ratio is of no use: nothing times any probability is nothing.
    lanes ratio = lesser(eligible / greater(vacancies, TINY), 1e300);
    p.ratios[i] = ratio;
    p.probability[i] = greater(ratio, TINY);
  }
}

INLINE void scale(lanes *column, double factor, long blocks) {
  for (long i = 0; i < blocks; i++) column[i] *= factor;
}

// 5.5 p = min(1 - exp(-rate), ratio) with rate = matching rate * ratio^exponent; the minimum is
// taken when posts are filled.
INLINE void match(FluidPosts p, FluidPostRates r) {
  double *numbers = (double *)p.probability;
  celementary_ln(numbers, p.blocks * 8);
  scale(p.probability, r.matchingExponent, p.blocks);
  celementary_exp(numbers, p.blocks * 8);
  scale(p.probability, r.matchingRate, p.blocks);
  complement(p.probability, p.blocks);
}

typedef struct {
  lanes *open, *vacant, *waiting, *filled;
} hiring;

INLINE hiring hiring_of(FluidHost host, long t) {
  return (hiring){
      .open = month_of(host.open, t),
      .vacant = month_of(host.vacant, t),
      .waiting = month_of(host.waiting, t),
      .filled = month_of(host.fillings, t),
  };
}

// 5.5 Hires: posts filled for the first time, and vacated posts filled again.
INLINE FluidHireTotals hire(FluidPosts p, FluidPostRates r, long t) {
  const hiring h = hiring_of(p.publicHost, t), g = hiring_of(p.privateHost, t);
  const lanes *hired_before = before(p.hired, t, p.nothing);
  lanes *all_candidates = month_of(p.candidates, t), *all_hired = month_of(p.hired, t);
  lanes filled_public = 0, filled_private = 0, hired_sum = 0, candidates_sum = 0;
  lanes waiting_public = 0, waiting_private = 0, open_public = 0, open_private = 0;
  lanes recruited = 0, recruiting = 0;
  for (long i = 0; i < p.blocks; i++) {
    lanes chance = lesser(p.probability[i], p.ratios[i]);
    lanes open = h.open[i], fill = open * chance, still_open = open - fill;
    lanes vacant = h.vacant[i], refill = vacant * chance, still_vacant = vacant - refill;
    lanes hires_public = fill + refill;
    lanes waiting = h.waiting[i] + hires_public;
    h.filled[i] = fill;
    h.open[i] = still_open;
    h.vacant[i] = still_vacant;
    h.waiting[i] = waiting;
    filled_public += fill;
    open_public += still_open;
    waiting_public += waiting;
    lanes to_fill_open = still_open, to_fill_vacant = still_vacant;

    open = g.open[i], fill = open * chance, still_open = open - fill;
    vacant = g.vacant[i], refill = vacant * chance, still_vacant = vacant - refill;
    lanes hires_private = fill + refill;
    waiting = g.waiting[i] + hires_private;
    g.filled[i] = fill;
    g.open[i] = still_open;
    g.vacant[i] = still_vacant;
    g.waiting[i] = waiting;
    filled_private += fill;
    open_private += still_open;
    waiting_private += waiting;

    lanes hires = hires_public + hires_private;
    // All candidates hired leave a rounding on either side of nobody.
    lanes candidates = greater(all_candidates[i] - hires, 0) * r.candidatesStaying;
    lanes hired = hired_before[i] + hires;
    all_candidates[i] = candidates;
    all_hired[i] = hired;
    candidates_sum += candidates;
    hired_sum += hired;
    lanes to_fill = (to_fill_open + still_open) + (to_fill_vacant + still_vacant);
    recruited += hired >= 0.5 ? (lanes)1 : (lanes)0;
    recruiting += to_fill >= 0.5 ? (lanes)1 : (lanes)0;
  }
  return (FluidHireTotals){
      .filledPublic = lane_sum(filled_public),
      .filledPrivate = lane_sum(filled_private),
      .hired = lane_sum(hired_sum),
      .waiting = lane_sum(waiting_public) + lane_sum(waiting_private),
      .open = lane_sum(open_public) + lane_sum(open_private),
      .candidates = lane_sum(candidates_sum),
      .territoriesHired = lane_sum(recruited),
      .territoriesRecruiting = lane_sum(recruiting),
  };
}

EVERY_VECTOR_LENGTH
FluidHireTotals fluid_recruit(
    const FluidPosts *posts, const FluidPostRates *rates, const FluidRecruiting *month, long t) {
  const FluidPosts p = *posts;
  const FluidPostRates r = *rates;
  advance(p, p.publicHost, r, month->newAwards, month->publicEnds, t);
  advance(p, p.privateHost, r, month->newAwards, month->privateEnds, t);
  count_candidates(p, month->newCandidates, t);
  if (month->hasAwards) match(p, r);
  else scale(p.probability, 0, p.blocks);
  return hire(p, r, t);
}

EVERY_VECTOR_LENGTH
FluidStartTotals fluid_start_trainings(
    const FluidPosts *posts, double seated, double awarded, long t) {
  const FluidPosts p = *posts;
  const lanes *waiting_1 = month_of(p.publicHost.waiting, t);
  const lanes *waiting_2 = month_of(p.privateHost.waiting, t);
  const lanes *started_before = before(p.firstTrainings, t, p.nothing);
  lanes *started = month_of(p.firstTrainings, t);
  lanes total = 0, firsts = 0;
  for (long i = 0; i < p.blocks; i++) {
    lanes starts = (waiting_1[i] + waiting_2[i]) * seated;
    lanes due = p.basePosts[i] * awarded;
    lanes earlier = started_before[i];
    lanes first = lesser(starts, greater(due - earlier, 0));
    started[i] = earlier + first;
    lanes others = starts - first;
    p.replacements[i] = others;
    total += others;
    firsts += first;
  }
  return (FluidStartTotals){.replacements = lane_sum(total), .firsts = lane_sum(firsts)};
}

// 5.6 and 5.7 for one type of host. `share` is the column of seats, or none where all territories
// have the same part of them.
INLINE FluidHostTotals take_up(
    FluidPosts p, FluidHost host, FluidPostRates r, const lanes *share, double seated,
    _Bool is_first, long stages, long t) {
  const lanes *occupancy_before = before(host.occupancy, t, p.nothing);
  const lanes *all_vacant = month_of(host.vacant, t);
  lanes *all_waiting = month_of(host.waiting, t), *all_training = month_of(host.training, t);
  lanes *all_novices = month_of(host.novices, t);
  lanes *all_experienced = month_of(host.experienced, t);
  lanes *occupancy = month_of(host.occupancy, t);
  lanes *in_post = month_of(p.inPost, t), *effective = month_of(p.effective, t);
  lanes graduates_sum = 0, waiting_sum = 0, trainees_sum = 0, vacant_sum = 0;
  lanes novices_sum = 0, experienced_sum = 0;
  for (long i = 0; i < p.blocks; i++) {
    lanes queue = all_waiting[i];
    lanes starts = queue * (share ? share[i] : (lanes)seated);
    lanes waiting = queue - starts;
    lanes *training = all_training + i;
    lanes trainees = starts;
    training[0] = starts;
    for (long stage = 1; stage < stages; stage++) trainees += training[stage * p.blocks];
    lanes novices = all_novices[i];
    lanes settled = novices * r.noviceLeave;
    lanes graduates = host.graduates[i];
    lanes new_novices = novices - settled + graduates;
    lanes new_experienced = all_experienced[i] + settled;
    lanes working = new_novices + new_experienced;
    lanes occupied = waiting + trainees + working;
    lanes vacant = all_vacant[i];
    lanes all = occupied + vacant;
    lanes hours = r.noviceWeight * new_novices + new_experienced + r.traineeWeight * trainees;
    all_waiting[i] = waiting;
    all_novices[i] = new_novices;
    all_experienced[i] = new_experienced;
    host.conventions[i] = all;
    // An empty territory counts as fully occupied.
    occupancy[i] = occupancy_before[i] + (occupied + TINY) / (all + TINY);
    in_post[i] = is_first ? working : in_post[i] + working;
    effective[i] = is_first ? hours : effective[i] + hours;
    graduates_sum += graduates;
    waiting_sum += waiting;
    trainees_sum += trainees;
    vacant_sum += vacant;
    novices_sum += new_novices;
    experienced_sum += new_experienced;
  }
  return (FluidHostTotals){
      .graduates = lane_sum(graduates_sum),
      .waiting = lane_sum(waiting_sum),
      .trainees = lane_sum(trainees_sum),
      .vacant = lane_sum(vacant_sum),
      .inPost = lane_sum(novices_sum) + lane_sum(experienced_sum),
  };
}

INLINE FluidHostTotals take_up_host(
    FluidPosts p, FluidHost host, FluidPostRates r, double seated, _Bool is_first, long t) {
  if (seated < 0) return take_up(p, host, r, p.seatedShare, 0, is_first, p.stages, t);
  if (p.stages == 4) return take_up(p, host, r, 0, seated, is_first, 4, t);
  return take_up(p, host, r, 0, seated, is_first, p.stages, t);
}

INLINE const lanes *filled(FluidHost host, long month, const lanes *nothing) {
  return month < 0 ? nothing : month_of(host.fillings, month);
}

// 5.8 Payments of first conventions of one type of host, added to what was paid.
INLINE void pay(FluidPosts p, FluidHost host, FluidPostRates r, long term, long t) {
  const lanes *now = filled(host, t, p.nothing);
  const lanes *six = filled(host, t - (term < 6 ? term : 6), p.nothing);
  const lanes *twelve = filled(host, t - (term < 12 ? term : 12), p.nothing);
  for (long i = 0; i < p.blocks; i++) {
    lanes due = now[i] * r.atFilling + six[i] * r.atSix + twelve[i] * r.atTwelve;
    p.subsidyPaid[i] += due * host.subsidy[i];
  }
}

EVERY_VECTOR_LENGTH
FluidPostTotals fluid_take_up_posts(
    const FluidPosts *posts, const FluidPostRates *rates, double seated, long t) {
  const FluidPosts p = *posts;
  const FluidPostRates r = *rates;
  FluidPostTotals totals = {
      .publicHost = take_up_host(p, p.publicHost, r, seated, 1, t),
      .privateHost = take_up_host(p, p.privateHost, r, seated, 0, t),
  };
  pay(p, p.publicHost, r, r.publicTerm, t);
  pay(p, p.privateHost, r, r.privateTerm, t);
  return totals;
}
