// Sections 5.2 to 5.7 of the specification: posts, candidates, training.

#include "lanes.h"

EVERY_VECTOR_LENGTH
void fluid_advance_stages(FluidStages s, long blocks) {
  const double trainees_stay = 1 - s.attritionTrainee;
  const double in_post_stay = 1 - s.attritionInPost;
  for (long i = 0; i < blocks; i++) {
    lanes kept = s.keptShare[i];
    lanes staying = kept * trainees_stay;
    lanes waiting = s.waitingBefore[i];
    // From the last stage to the first: the month before may be in the same memory.
    const lanes *before = s.trainingBefore + i;
    lanes *after = s.training + i;
    long last = s.stages - 1;
    lanes finishing = before[last * blocks];
    lanes graduates = finishing * staying;
    lanes in_training = waiting + finishing;
    for (long stage = last - 1; stage >= 0; stage--) {
      lanes trainees = before[stage * blocks];
      in_training += trainees;
      if (stage == s.shortStage) {
        graduates += trainees * staying * s.shortShare;
        after[(stage + 1) * blocks] = trainees * staying * (1 - s.shortShare);
      } else {
        after[(stage + 1) * blocks] = trainees * staying;
      }
    }
    s.graduates[i] = graduates;
    lanes at_work = kept * in_post_stay;
    lanes novices = s.noviceBefore[i];
    lanes experienced = s.experiencedBefore[i];
    s.novices[i] = novices * at_work;
    s.experienced[i] = experienced * at_work;
    lanes left = in_training * s.attritionTrainee + (novices + experienced) * s.attritionInPost;
    s.vacant[i] = (s.vacantBefore[i] + left) * kept + s.reawarded[i];
    s.waiting[i] = waiting * staying;
    s.open[i] = s.openBefore[i] + s.newAwards * s.base[i];
  }
}

EVERY_VECTOR_LENGTH
void fluid_count_candidates(FluidCandidates c, long blocks) {
  for (long i = 0; i < blocks; i++) {
    lanes eligible = c.candidatesBefore[i] + c.newCandidates * c.populationShare[i];
    lanes vacancies = (c.openPublic[i] + c.openPrivate[i]) + (c.vacantPublic[i] + c.vacantPrivate[i]);
    c.candidates[i] = eligible;
    // Without vacancies the ratio is of no use: nothing times any probability is nothing.
    lanes ratio = lesser(eligible / greater(vacancies, TINY), 1e300);
    c.ratios[i] = ratio;
    c.probability[i] = greater(ratio, TINY);
  }
}

EVERY_VECTOR_LENGTH
void fluid_scale(FluidLanes *column, double factor, long blocks) {
  for (long i = 0; i < blocks; i++) column[i] *= factor;
}

EVERY_VECTOR_LENGTH
FluidHireTotals fluid_hire(FluidHires h, long blocks) {
  lanes filled_public = 0, filled_private = 0, hired_sum = 0, candidates_sum = 0;
  lanes waiting_public = 0, waiting_private = 0, open_public = 0, open_private = 0;
  lanes hiring = 0, recruiting = 0;
  for (long i = 0; i < blocks; i++) {
    lanes p = lesser(h.probability[i], h.ratios[i]);
    lanes open = h.openPublic[i], fill = open * p, still_open = open - fill;
    lanes vacant = h.vacantPublic[i], refill = vacant * p, still_vacant = vacant - refill;
    lanes hires_public = fill + refill;
    lanes waiting = h.waitingPublic[i] + hires_public;
    h.filledPublic[i] = fill;
    h.openPublic[i] = still_open;
    h.vacantPublic[i] = still_vacant;
    h.waitingPublic[i] = waiting;
    filled_public += fill;
    open_public += still_open;
    waiting_public += waiting;
    lanes to_fill_open = still_open, to_fill_vacant = still_vacant;

    open = h.openPrivate[i], fill = open * p, still_open = open - fill;
    vacant = h.vacantPrivate[i], refill = vacant * p, still_vacant = vacant - refill;
    lanes hires_private = fill + refill;
    waiting = h.waitingPrivate[i] + hires_private;
    h.filledPrivate[i] = fill;
    h.openPrivate[i] = still_open;
    h.vacantPrivate[i] = still_vacant;
    h.waitingPrivate[i] = waiting;
    filled_private += fill;
    open_private += still_open;
    waiting_private += waiting;

    lanes hires = hires_public + hires_private;
    // All candidates hired leave a rounding on either side of nobody.
    lanes candidates = greater(h.candidates[i] - hires, 0) * h.staying;
    lanes hired = h.hiredBefore[i] + hires;
    h.candidates[i] = candidates;
    h.hired[i] = hired;
    candidates_sum += candidates;
    hired_sum += hired;
    lanes to_fill = (to_fill_open + still_open) + (to_fill_vacant + still_vacant);
    hiring += hired >= 0.5 ? (lanes)1 : (lanes)0;
    recruiting += to_fill >= 0.5 ? (lanes)1 : (lanes)0;
  }
  return (FluidHireTotals){
      .filledPublic = lane_sum(filled_public),
      .filledPrivate = lane_sum(filled_private),
      .hired = lane_sum(hired_sum),
      .waiting = lane_sum(waiting_public) + lane_sum(waiting_private),
      .open = lane_sum(open_public) + lane_sum(open_private),
      .candidates = lane_sum(candidates_sum),
      .territoriesHired = lane_sum(hiring),
      .territoriesRecruiting = lane_sum(recruiting),
  };
}

EVERY_VECTOR_LENGTH
FluidStartTotals fluid_start_trainings(FluidStarts s, long blocks) {
  lanes total = 0, firsts = 0;
  for (long i = 0; i < blocks; i++) {
    lanes starts = (s.waitingPublic[i] + s.waitingPrivate[i]) * s.seated;
    lanes awarded = s.basePosts[i] * s.awarded;
    lanes before = s.startedBefore[i];
    lanes first = lesser(starts, greater(awarded - before, 0));
    s.started[i] = before + first;
    lanes others = starts - first;
    s.replacements[i] = others;
    s.seatedShare[i] = s.seated;
    total += others;
    firsts += first;
  }
  return (FluidStartTotals){.replacements = lane_sum(total), .firsts = lane_sum(firsts)};
}

EVERY_VECTOR_LENGTH
FluidPostTotals fluid_take_up_posts(FluidPosts p, long blocks) {
  lanes graduates_sum = 0, waiting_sum = 0, trainees_sum = 0, vacant_sum = 0;
  lanes novices_sum = 0, experienced_sum = 0;
  for (long i = 0; i < blocks; i++) {
    lanes queue = p.waiting[i];
    lanes starts = queue * p.seatedShare[i];
    lanes waiting = queue - starts;
    lanes *training = p.training + i;
    lanes trainees = starts;
    training[0] = starts;
    for (long stage = 1; stage < p.stages; stage++) trainees += training[stage * blocks];
    lanes novices = p.novices[i];
    lanes settled = novices * p.noviceLeave;
    lanes graduates = p.graduates[i];
    lanes new_novices = novices - settled + graduates;
    lanes new_experienced = p.experienced[i] + settled;
    lanes working = new_novices + new_experienced;
    lanes occupied = waiting + trainees + working;
    lanes vacant = p.vacant[i];
    lanes all = occupied + vacant;
    lanes hours = p.noviceWeight * new_novices + new_experienced + p.traineeWeight * trainees;
    p.waiting[i] = waiting;
    p.novices[i] = new_novices;
    p.experienced[i] = new_experienced;
    p.conventions[i] = all;
    // An empty territory counts as fully occupied.
    p.occupancy[i] = p.occupancyBefore[i] + (occupied + TINY) / (all + TINY);
    p.inPost[i] = p.isFirstHost ? working : p.inPost[i] + working;
    p.effective[i] = p.isFirstHost ? hours : p.effective[i] + hours;
    graduates_sum += graduates;
    waiting_sum += waiting;
    trainees_sum += trainees;
    vacant_sum += vacant;
    novices_sum += new_novices;
    experienced_sum += new_experienced;
  }
  return (FluidPostTotals){
      .graduates = lane_sum(graduates_sum),
      .waiting = lane_sum(waiting_sum),
      .trainees = lane_sum(trainees_sum),
      .vacant = lane_sum(vacant_sum),
      .inPost = lane_sum(novices_sum) + lane_sum(experienced_sum),
  };
}
