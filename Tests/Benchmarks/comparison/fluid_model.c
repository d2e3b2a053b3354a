// The fluid model of Docs/model.md in C11, for 101 territories and 60 months, written for speed and
// from the specification: what the Swift kernel is measured against.
//
//   fluid_model PLANS results      the figures of the first plans, in the layout of Results.swift
//   fluid_model PLANS time NAME    the time of a run: national figures only, then departmental ones
//
// PLANS is what `comparison numbers` prints. Needs, prices and areas are formed once when a plan is
// read and not timed, as in Swift; all of a run is. Other horizons and territories are refused.

#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define INLINE static inline __attribute__((always_inline))

enum { TERRITORIES = 101, BLOCKS = 13, MONTHS = 60, STAGES = 12, EVENTS = 8, METRICS = 31 };
enum { ADVISERS, SPACES, AIDANTS, RENEWAL, UNALLOCATED, LINES };
enum { IN_POST, SESSIONS, REACHED, IN_FOLLOW_UP, AUTONOMOUS, ASSISTED, NEED, ACCESS, SERIES };
enum {
  SUBSIDY_COMMITTED, SUBSIDY_PAID, FIRST_COMMITTED, FIRST_PAID, REPLACED_A, REPLACED_R,
  SPACE_COMMITTED, SPACE_PAID, AIDANT, YEARLY, RENEWED, REAWARDED, SETTLED, ITEMS
};

// Territories lie in blocks of eight lanes, the last three of which are empty.
typedef double V __attribute__((ext_vector_type(8)));
typedef uint64_t U __attribute__((ext_vector_type(8)));
typedef V Column[BLOCKS];

static const double TINY = 1e-300;

INLINE V lesser(V a, V b) { return a < b ? a : b; }
INLINE V greater(V a, V b) { return a > b ? a : b; }
INLINE double sum(V v) {
  return (((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7])));
}
static double dmin(double a, double b) { return a < b ? a : b; }
static double dmax(double a, double b) { return a > b ? a : b; }

// exp(x) = scale (1 + part): Cody and Waite's reduction, a polynomial of degree 11.
INLINE V exp_part(V x, V *scale) {
  const double shift = 6755399441055744.0;
  V shifted = x * 1.4426950408889634 + shift;
  V whole = shifted - shift;
  V r = (x - whole * 6.93147180369123816490e-01) - whole * 1.90821492927058770002e-10;
  V r2 = r * r, r4 = r2 * r2;
  V q01 = 0.5 + r * 0.16666666666666669, q23 = 0.04166666666662374 + r * 0.008333333333330032;
  V q45 = 0.0013888888917406447 + r * 0.00019841269863201828;
  V q67 = 2.4801520996825697e-05 + r * 2.7557268229963227e-06;
  V q89 = 2.76202305675069e-07 + r * 2.5100494788905042e-08;
  *scale = (V)(((U)shifted + 1023) << 52);
  return r + r2 * ((q01 + r2 * q23) + r4 * (q45 + r2 * (q67 + r2 * q89)));
}

INLINE V exponential(V x) {
  V scale, part = exp_part(lesser(greater(x, -708), 709), &scale);
  return scale + scale * part;
}

// 1 - exp(-x) for x >= 0.
INLINE V complement(V x) {
  V scale, part = exp_part(greater(-x, -708), &scale);
  return (1 - scale) - scale * part;
}

INLINE V logarithm(V x) {
  U bits = (U)x, biased = (bits - 0x3fe6a09e667f3bcd) + 0x3ff0000000000000, power = biased >> 52;
  V m = (V)(bits - ((power - 1023) << 52));
  V e = (V)(power | 0x4330000000000000) - (4503599627370496.0 + 1023.0);
  V f = m - 1, s = f / (2 + f), z = s * s, z2 = z * z;
  V w01 = 0.6666666666666734 + z * 0.3999999999941432;
  V w23 = 0.28571428742474875 + z * 0.2222219856348619;
  V w45 = 0.18183564866615717 + z * 0.1531403583708036;
  V w = w01 + z2 * (w23 + z2 * (w45 + z2 * 0.14796105420291336));
  V half = 0.5 * f * f, correction = half - s * (half + z * w);
  return e * 6.93147180369123816490e-01 - ((correction - e * 1.90821492927058770002e-10) - f);
}

static void complement_all(V *x, long n) {
  for (long i = 0; i < n; i++) x[i] = complement(x[i]);
}

static double exp1(double x) { return exponential((V)x)[0]; }
static double complement1(double x) { return complement((V)x)[0]; }

// ---- What a plan holds ------------------------------------------------------------------------

typedef struct {
  Column population_share, fs[5], log_activity;
  double code_order;
} Country;

typedef struct { int month, kind, line, other; double cents; } Event;

typedef struct { Column base; double total, base_total; int grows; } Quantity;

typedef struct {
  char name[64];
  Column need[2], subsidy[2], area, potential;
  Quantity quantity[3];
  int start, real, expected, events, tau, sigma, term[2], renewal_months, space_lag;
  double cap, mean_post, announced[LINES], calendar[MONTHS];
  Event event[EVENTS];
  double need_total[2], ancillary, space, aidant, yearly[2][3], employer;
  // Parameters under the names of section 12.
  double public_share, to_june, to_december, after, pix, decay, rate, exponent, seats, delay, rampup,
      short_share, leave_training, leave_post, willingness, reaward, bridging, hours, novice,
      novice_months, trainee, workshop, duration, preparation, group, equipped, slots, per_host,
      outside, fs_share, radius, new_site, seek[2], reference[2], again, aware_start, aware_presence,
      aware_time, go_on, drop, autonomy[2], relapse, weight, order_start, order_months, first_payment,
      midpoint, slope, active, users, lapse, tranche[3], exits[2], inflow[2];
} Plan;

static Country country;
static Plan *plans;
static int plan_count, checked;

// ---- What a run writes ------------------------------------------------------------------------

typedef struct {
  // Posts, by host.
  Column open[2], vacant[2], waiting[2], training[2][STAGES], novices[2], experienced[2];
  Column bridging[2], conventions[2], kept[2], reawarded[2], graduates[2];
  Column candidates, started, hired, ratio, chance, replaced, seated;
  Column filled[2][MONTHS], renewed[2][MONTHS], occupancy[2][MONTHS + 1];
  Column effective[MONTHS], in_post[MONTHS];
  int has_renewed[2][MONTHS];
  // Plan, ready for the run.
  Column posts[2], all_posts, subsidy_of_posts, reach, activity, local_hours, full;
  // People, by segment.
  Column unreached[2], follow_up[2], ended[2], autonomous[2], assisted, sessions, reached;
  Column argument[3], capacity, places, demand, served;
  // Results.
  Column series[SERIES][MONTHS], running[ITEMS], cents[ITEMS][MONTHS];
  int row[ITEMS][MONTHS];
  double national[MONTHS][METRICS], money[MONTHS][LINES][4], moved[EVENTS];
  double subsidies_filled[2][MONTHS];
} Work;

static const Column nothing;

// ---- Money ------------------------------------------------------------------------------------

typedef struct { double opened[LINES], committed[LINES]; int frozen[LINES]; } Budget;

static double available(const Budget *b, int line) {
  return dmax(0, b->opened[line] - b->committed[line]);
}
static double usable(const Budget *b, int line) { return b->frozen[line] ? 0 : available(b, line); }
static double whole(double x, double least) { return floor(x + dmax(least, fabs(x) * 0x1p-50)); }
static int fits(double cost, double rest) { return cost <= rest + dmax(1e-4, rest * 0x1p-50); }

static double execute(Budget *b, const Event *e) {
  double moved = e->cents;
  switch (e->kind) {
    case 0: b->opened[e->line] += moved; return moved;
    case 1:
    case 2:
      moved = dmin(moved, whole(available(b, e->line), 1e-4));
      b->opened[e->line] -= moved;
      if (e->kind == 1) b->opened[e->other] += moved;
      return moved;
    default:
      b->frozen[e->line] = e->kind == 3;
      return whole(available(b, e->line), 1e-4);
  }
}

static double planned_size(
    const Plan *p, const Quantity *q, double opened, double unit, double cap, double *size) {
  *size = dmax(*size, q->total);
  if (q->grows) {
    double number = opened / unit;
    if (!p->real) number = q == &p->quantity[0] ? whole(number, 1e-9) : floor(number);
    *size = dmax(*size, cap < 0 ? number : dmin(number, cap));
  }
  return *size / q->base_total;
}

static double commit_step(Budget *b, int line, double step, double unit) {
  if (step <= 0) return 0;
  double cost = step * unit, rest = available(b, line);
  double part = fits(cost, rest) ? 1 : rest / cost;
  b->committed[line] += cost * part;
  return step * part;
}

// floor(x + max(1e-4, x 2^-50)) without a rounding instruction.
INLINE V whole_cents(V x) {
  V lifted = x + greater(x * 0x1p-50, 1e-4);
  V nearest = (lifted + 6755399441055744.0) - 6755399441055744.0;
  return nearest > lifted ? nearest - 1 : nearest;
}

INLINE void write_cents(Work *w, int item, int t, int changed, const V *column, double factor, int limit) {
  if (!changed && t > 0) {
    w->row[item][t] = w->row[item][t - 1];
    return;
  }
  w->row[item][t] = t;
  V *out = w->cents[item][t];
  const V *most = limit < 0 ? NULL : w->cents[limit][w->row[limit][t]];
  for (int i = 0; i < BLOCKS; i++) {
    V x = whole_cents(column[i] * factor);
    out[i] = most ? lesser(x, most[i]) : x;
  }
}

// ---- Posts ------------------------------------------------------------------------------------

static void prepare(Work *w, const Plan *p) {
  double disc = 3.141592653589793 * (p->radius * p->radius);
  for (int i = 0; i < BLOCKS; i++) {
    V base = p->quantity[0].base[i];
    w->posts[0][i] = base * p->public_share;
    w->posts[1][i] = base * (1 - p->public_share);
    w->all_posts[i] = w->posts[0][i] + w->posts[1][i];
    w->subsidy_of_posts[i] = w->posts[0][i] * p->subsidy[0][i] + w->posts[1][i] * p->subsidy[1][i];
    w->reach[i] = p->area[i] > 0 ? disc / p->area[i] : 0;
    w->activity[i] = exponential(p->weight * country.log_activity[i]);
    w->local_hours[i] = w->activity[i] * p->hours;
    w->full[i] = p->quantity[2].base[i] / greater(p->potential[i], TINY);
  }
  size_t stocks = offsetof(Work, filled) - offsetof(Work, open);
  memset(w->open, 0, stocks);
  memset(w->running, 0, sizeof w->running);
  memset(w->occupancy[0][0], 0, sizeof(Column));
  memset(w->occupancy[1][0], 0, sizeof(Column));
  memset(w->moved, 0, sizeof w->moved);
}

typedef struct { double renewed, again, leave, expiring, run3, keep3, run2, keep2; } Decision;

// 5.3, one host.
INLINE double renew(Work *w, const Plan *p, int t, int j, const Decision *d, int departmental) {
  int term = p->term[j];
  const V *due_ = t >= term ? w->filled[j][t - term] : nothing;
  const V *old = d->expiring > 0 && w->has_renewed[j][t - p->renewal_months]
      ? w->renewed[j][t - p->renewal_months] : nothing;
  const V *third = d->run3 > 0 && w->has_renewed[j][t - 24] ? w->renewed[j][t - 24] : nothing;
  const V *second = d->run2 > 0 && w->has_renewed[j][t - 12] ? w->renewed[j][t - 12] : nothing;
  // Months before the first fillings have no occupancy that matters.
  const V *from = w->occupancy[j][t >= term ? t - term : 0], *to = w->occupancy[j][t];
  double per_month = 1.0 / term, reaward = p->reaward * d->again;
  double year3 = d->run3 * d->keep3 * p->yearly[j][2], year2 = d->run2 * d->keep2 * p->yearly[j][1];
  double lost3 = d->run3 * (1 - d->keep3), lost2 = d->run2 * (1 - d->keep2);
  V returned = 0;
  for (int i = 0; i < BLOCKS; i++) {
    V due = due_[i], willing = due * p->willingness, wish = w->bridging[j][i] + willing;
    V renewing = wish * d->renewed, left = wish - renewing, gone = left * d->leave;
    V finished = due - willing + gone, again = finished * reaward;
    w->bridging[j][i] = left - gone;
    w->renewed[j][t][i] = renewing + again;
    w->reawarded[j][i] = again;
    V back = old[i] * d->expiring + third[i] * lost3 + second[i] * lost2 + finished;
    w->kept[j][i] = 1 - lesser(back / (w->conventions[j][i] + TINY), 1);
    V settled = due * p->subsidy[j][i] * greater(1 - (to[i] - from[i]) * per_month, 0);
    if (departmental) {
      w->running[RENEWED][i] += renewing * p->yearly[j][0];
      w->running[REAWARDED][i] += again * p->yearly[j][0];
      w->running[YEARLY][i] += third[i] * year3 + second[i] * year2;
      w->running[SETTLED][i] += settled;
    } else {
      returned += settled;
    }
  }
  return departmental ? 0 : sum(returned);
}

// 5.2 to 5.4 for both hosts, and candidates for each post to fill.
INLINE void advance(Work *w, const Plan *p, double new_awards, double eligible, const int *active, int tau) {
  int short_stage = p->sigma < tau ? p->sigma - 1 : -1;
  double a = p->leave_training, b = p->leave_post;
  for (int i = 0; i < BLOCKS; i++) {
    V to_fill = 0;
    for (int j = 0; j < 2; j++) {
      V kept = active[j] ? w->kept[j][i] : 1, staying = kept * (1 - a), at_work = kept * (1 - b);
      V waiting = w->waiting[j][i], trainees = waiting;
      V last = w->training[j][tau - 1][i], graduates = last * staying;
      trainees += last;
      for (int s = tau - 2; s >= 0; s--) {
        V stage = w->training[j][s][i], next = stage * staying;
        trainees += stage;
        if (s == short_stage) {
          V finishing = next * p->short_share;
          graduates += finishing;
          next -= finishing;
        }
        w->training[j][s + 1][i] = next;
      }
      V novices = w->novices[j][i], experienced = w->experienced[j][i];
      V vacant = (w->vacant[j][i] + (trainees * a + (novices + experienced) * b)) * kept;
      if (active[j]) vacant += w->reawarded[j][i];
      V open = w->open[j][i] + new_awards * w->posts[j][i];
      w->graduates[j][i] = graduates;
      w->novices[j][i] = novices * at_work;
      w->experienced[j][i] = experienced * at_work;
      w->waiting[j][i] = waiting * staying;
      w->vacant[j][i] = vacant;
      w->open[j][i] = open;
      to_fill += open + vacant;
    }
    V candidates = w->candidates[i] + eligible * country.population_share[i];
    w->candidates[i] = candidates;
    V ratio = lesser(candidates / greater(to_fill, TINY), 1e300);
    w->ratio[i] = ratio;
    w->chance[i] = greater(ratio, TINY);
  }
}

typedef struct { double filled[2], hired, waiting, open, candidates, with_hire, recruiting; } Hires;

INLINE Hires hire(Work *w, const Plan *p, int t, int departmental) {
  V filled[2] = {0, 0}, subsidies[2] = {0, 0}, all_hired = 0, all_waiting = 0, all_open = 0;
  V all_candidates = 0, with_hire = 0, recruiting = 0;
  for (int i = 0; i < BLOCKS; i++) {
    V p_ = lesser(w->chance[i], w->ratio[i]), hires = 0, left = 0;
    for (int j = 0; j < 2; j++) {
      V open = w->open[j][i], vacant = w->vacant[j][i], fill = open * p_, refill = vacant * p_;
      V waiting = w->waiting[j][i] + (fill + refill);
      open -= fill, vacant -= refill;
      w->filled[j][t][i] = fill;
      w->open[j][i] = open;
      w->vacant[j][i] = vacant;
      w->waiting[j][i] = waiting;
      filled[j] += fill;
      if (!departmental) subsidies[j] += fill * p->subsidy[j][i];
      all_open += open;
      all_waiting += waiting;
      hires += fill + refill;
      left += open + vacant;
    }
    V candidates = greater(w->candidates[i] - hires, 0) * (1 - p->decay);
    V hired = w->hired[i] + hires;
    w->candidates[i] = candidates;
    w->hired[i] = hired;
    all_candidates += candidates;
    all_hired += hired;
    with_hire += hired >= 0.5 ? (V)1 : (V)0;
    recruiting += left >= 0.5 ? (V)1 : (V)0;
  }
  for (int j = 0; j < 2; j++) w->subsidies_filled[j][t] = departmental ? 0 : sum(subsidies[j]);
  return (Hires){{sum(filled[0]), sum(filled[1])}, sum(all_hired), sum(all_waiting), sum(all_open),
      sum(all_candidates), sum(with_hire), sum(recruiting)};
}

typedef struct { double vacant, waiting, trainees, graduates, in_post[2]; } Stages;

// 5.6 and 5.7: seats, novices, graduates. `seated` is one number, or a column where money was short.
INLINE Stages take_up(Work *w, const Plan *p, int t, double seated, const V *column, double settle, int tau) {
  V all_vacant = 0, all_waiting = 0, all_trainees = 0, all_graduates = 0, working[2] = {0, 0};
  for (int i = 0; i < BLOCKS; i++) {
    V share = column ? column[i] : seated, in_post = 0, hours = 0;
    for (int j = 0; j < 2; j++) {
      V queue = w->waiting[j][i], starts = queue * share, waiting = queue - starts, trainees = starts;
      w->training[j][0][i] = starts;
      for (int s = 1; s < tau; s++) trainees += w->training[j][s][i];
      V novices = w->novices[j][i], settled = novices * settle, graduates = w->graduates[j][i];
      V experienced = w->experienced[j][i] + settled;
      novices = novices - settled + graduates;
      V at_work = novices + experienced, occupied = waiting + trainees + at_work;
      V vacant = w->vacant[j][i], all = occupied + vacant;
      w->waiting[j][i] = waiting;
      w->novices[j][i] = novices;
      w->experienced[j][i] = experienced;
      w->conventions[j][i] = all;
      w->occupancy[j][t + 1][i] = w->occupancy[j][t][i] + (occupied + TINY) / (all + TINY);
      in_post += at_work;
      hours += p->novice * novices + experienced + p->trainee * trainees;
      all_vacant += vacant;
      all_waiting += waiting;
      all_trainees += trainees;
      all_graduates += graduates;
      working[j] += at_work;
    }
    w->in_post[t][i] = in_post;
    w->effective[t][i] = hours;
  }
  return (Stages){sum(all_vacant), sum(all_waiting), sum(all_trainees), sum(all_graduates),
      {sum(working[0]), sum(working[1])}};
}

typedef struct { double order_share, ordered, opened, trained; } Scales;

typedef struct { double filled[2], renewed[2], kept; } Cohort;

enum {
  N_AWARDED, N_OPEN, N_VACANT, N_WAITING, N_TRAINING, N_IN_POST, N_TRAINED, N_HIRED, N_RENEWED,
  N_APPLICATIONS, N_PIX, N_CANDIDATES, N_WITH_HIRE, N_RECRUITING, N_AWARENESS, N_SPACES, N_AIDANTS,
  N_CAPACITY, N_DEMAND, N_SERVED, N_SESSIONS, N_WORKSHOPS, N_REACHED, N_BY_ADVISERS, N_FOLLOW_UP,
  N_AUTONOMOUS, N_ASSISTED, N_USERS, N_NEED, N_WITHOUT, N_ACCESS
};

INLINE void run_posts(Work *w, const Plan *p, Scales *scales, int departmental, int tau) {
  Budget b = {{0}, {0}, {0}};
  Cohort cohorts[MONTHS];
  double award = 0, posts_planned = p->quantity[0].total, spaces_planned = 0, aidants_planned = 0;
  double bridging[2] = {0, 0}, renewed = 0, applied = 0, passed = 0, trained = 0, written_award = 0;
  double unit_posts = p->quantity[0].base_total, settle = complement1(1 / p->novice_months);
  double curve_start = 1 / (1 + exp1(p->slope * p->midpoint));
  double subsidy_paid = 0, returned = 0, first_paid = 0, replaced[2] = {0, 0}, paid_renewal = 0;
  int funded = 0, first_award = -1, next = 0;
  V unit_subsidy_ = 0;
  for (int i = 0; i < BLOCKS; i++) unit_subsidy_ += w->subsidy_of_posts[i];
  double unit_subsidy = sum(unit_subsidy_), unit_cost = unit_subsidy + unit_posts * p->ancillary;

  for (int t = 0; t < MONTHS; t++) {
    int s = t - p->start;
    // 5.1
    if (s == 1) for (int l = 0; l < LINES; l++) b.opened[l] += p->announced[l];
    for (; next < p->events && p->event[next].month <= s; next++)
      w->moved[next] = execute(&b, &p->event[next]);
    funded |= b.opened[RENEWAL] > 0;

    // 5.2
    double fresh = 0;
    if (s >= 1) planned_size(p, &p->quantity[0], b.opened[ADVISERS], p->mean_post, p->cap, &posts_planned);
    if (!b.frozen[ADVISERS] && posts_planned > 0) {
      double share = s < 0 ? 0 : p->calendar[s];
      double target = posts_planned > p->quantity[0].total ? share * (posts_planned / unit_posts) : share;
      fresh = commit_step(&b, ADVISERS, target - award, unit_cost);
      award += fresh;
      if (fresh > 0 && first_award < 0) first_award = t;
    }

    // 5.3: what the country decides.
    Decision d = {1, 1, 1, 0, 0, 1, 0, 1};
    if (t >= p->renewal_months) {
      d.expiring = cohorts[t - p->renewal_months].kept;
      cohorts[t - p->renewal_months].kept = 0;
    }
    for (int year = 2; year >= 1; year--) {
      Cohort *c = t >= 12 * year ? &cohorts[t - 12 * year] : NULL;
      double due = c ? c->kept * (c->renewed[0] * p->yearly[0][year] + c->renewed[1] * p->yearly[1][year]) : 0;
      if (due <= 0) continue;
      double keep = dmin(1, available(&b, RENEWAL) / due);
      b.committed[RENEWAL] += due * keep;
      paid_renewal += due * keep;
      if (year == 2) d.run3 = c->kept, d.keep3 = keep;
      else d.run2 = c->kept, d.keep2 = keep;
      c->kept *= keep;
    }
    int expected = funded || (p->expected >= 0 && s >= p->expected);
    d.leave = expected ? 1 / dmax(1, p->bridging) : 1;
    double term[2], wish[2], again[2];
    for (int j = 0; j < 2; j++) {
      term[j] = t >= p->term[j] ? cohorts[t - p->term[j]].filled[j] : 0;
      wish[j] = bridging[j] + p->willingness * term[j];
    }
    double cost = wish[0] * p->yearly[0][0] + wish[1] * p->yearly[1][0];
    d.renewed = cost > 0 ? dmin(1, usable(&b, RENEWAL) / cost) : !b.frozen[RENEWAL];
    b.committed[RENEWAL] += cost * d.renewed;
    paid_renewal += cost * d.renewed;
    for (int j = 0; j < 2; j++)
      again[j] = p->reaward * (term[j] - p->willingness * term[j] + wish[j] * (1 - d.renewed) * d.leave);
    cost = again[0] * p->yearly[0][0] + again[1] * p->yearly[1][0];
    d.again = cost > 0 ? dmin(1, usable(&b, RENEWAL) / cost) : !b.frozen[RENEWAL];
    b.committed[RENEWAL] += cost * d.again;
    paid_renewal += cost * d.again;

    // 5.3: what becomes of conventions.
    int active[2];
    cohorts[t].kept = 1;
    for (int j = 0; j < 2; j++) {
      active[j] = term[j] > 0 || bridging[j] > 0 || d.expiring + d.run3 + d.run2 > 0;
      w->has_renewed[j][t] = active[j];
      if (active[j]) returned += renew(w, p, t, j, &d, departmental);
      double renewing = wish[j] * d.renewed, left = wish[j] - renewing;
      bridging[j] = left - left * d.leave;
      renewed += renewing;
      cohorts[t].renewed[j] = renewing + again[j] * d.again;
    }

    // 5.4, 5.5
    double applications = s <= 0 ? 0 : s <= 6 ? p->to_june / 6
        : s <= 12 ? (p->to_december - p->to_june) / 6 : p->after;
    applied += applications;
    passed += applications * p->pix;
    advance(w, p, fresh, applications * p->pix, active, tau);
    if (first_award >= 0) {
      for (int i = 0; i < BLOCKS; i++) w->chance[i] = p->exponent * logarithm(w->chance[i]);
      for (int i = 0; i < BLOCKS; i++) w->chance[i] = p->rate * exponential(w->chance[i]);
      complement_all(w->chance, BLOCKS);
    } else {
      memset(w->chance, 0, sizeof w->chance);
    }
    Hires h = hire(w, p, t, departmental);
    cohorts[t].filled[0] = h.filled[0], cohorts[t].filled[1] = h.filled[1];

    // 5.6
    double open_for = first_award < 0 ? 0 : (t - first_award - p->delay + 1) / p->rampup;
    double seats = p->seats * dmin(dmax(open_for, 0), 1);
    double seated = h.waiting > 0 ? dmin(1, seats / h.waiting) : 0;
    V replaced_ = 0, firsts_ = 0;
    for (int i = 0; i < BLOCKS; i++) {
      V starts = (w->waiting[0][i] + w->waiting[1][i]) * seated, before = w->started[i];
      V first = lesser(starts, greater(w->all_posts[i] * award - before, 0));
      w->started[i] = before + first;
      w->replaced[i] = starts - first;
      replaced_ += starts - first;
      firsts_ += first;
    }
    double number = sum(replaced_), firsts = sum(firsts_);
    int moved_a = 0, moved_r = 0, short_of_money = 0;
    first_paid += firsts * p->ancillary;
    if (number > 0) {
      double a1 = usable(&b, ADVISERS), a2 = usable(&b, RENEWAL);
      cost = number * p->ancillary;
      double part = fits(cost, a1 + a2) ? 1 : (a1 + a2) / cost;
      double x1 = dmin(cost * part, a1), x2 = cost * part - x1;
      b.committed[ADVISERS] += x1;
      b.committed[RENEWAL] += x2;
      replaced[0] += x1, replaced[1] += x2;
      moved_a = x1 > 0, moved_r = x2 > 0, short_of_money = part < 1;
      for (int i = 0; departmental && moved_a && i < BLOCKS; i++)
        w->running[REPLACED_A][i] += w->replaced[i] * (x1 / number);
      for (int i = 0; departmental && moved_r && i < BLOCKS; i++)
        w->running[REPLACED_R][i] += w->replaced[i] * (x2 / number);
      for (int i = 0; short_of_money && i < BLOCKS; i++) {
        V starts = (w->waiting[0][i] + w->waiting[1][i]) * seated;
        V away = w->replaced[i] * (1 - part) / greater(starts, TINY);
        w->seated[i] = seated * (1 - lesser(away, 1));
      }
    }
    Stages m = short_of_money ? take_up(w, p, t, 0, w->seated, settle, tau)
                              : take_up(w, p, t, seated, NULL, settle, tau);
    trained += m.graduates;

    // 5.8
    for (int j = 0; j < 2; j++) {
      int t6 = t - (p->term[j] < 6 ? p->term[j] : 6), t12 = t - (p->term[j] < 12 ? p->term[j] : 12);
      if (departmental) {
        const V *f0 = w->filled[j][t], *f6 = t6 < 0 ? nothing : w->filled[j][t6];
        const V *f12 = t12 < 0 ? nothing : w->filled[j][t12], *subsidy = p->subsidy[j];
        for (int i = 0; i < BLOCKS; i++)
          w->running[SUBSIDY_PAID][i] += subsidy[i]
              * (f0[i] * p->tranche[0] + f6[i] * p->tranche[1] + f12[i] * p->tranche[2]);
      } else {
        double *f = w->subsidies_filled[j];
        subsidy_paid += f[t] * p->tranche[0] + (t6 < 0 ? 0 : f[t6] * p->tranche[1])
            + (t12 < 0 ? 0 : f[t12] * p->tranche[2]);
      }
    }

    // 6
    Scales before = t ? scales[t - 1] : (Scales){0, 0, 0, 0}, c = before;
    const Quantity *q = &p->quantity[1];
    double size = planned_size(p, q, b.opened[SPACES], p->space, -1, &spaces_planned);
    if (!b.frozen[SPACES]) {
      double foreseen = (s - p->order_start + 1) / p->order_months;
      c.order_share = dmax(c.order_share, dmin(dmax(foreseen, 0), 1));
      c.ordered += commit_step(&b, SPACES, size * c.order_share - c.ordered, q->base_total * p->space);
    }
    int then = t - p->space_lag;
    double share = then < 0 ? 0 : then == t ? c.order_share : scales[then].order_share;
    c.opened = dmax(c.opened, dmin(size * share, c.ordered));
    q = &p->quantity[2];
    size = planned_size(p, q, b.opened[AIDANTS], p->aidant, -1, &aidants_planned);
    if (!b.frozen[AIDANTS] && s > 0) {
      double curve = 1 / (1 + exp1(-p->slope * (s - p->midpoint)));
      curve = (curve - curve_start) / (1 - curve_start);
      c.trained += commit_step(&b, AIDANTS, size * curve - c.trained, q->base_total * p->aidant);
    }
    scales[t] = c;

    // 10.3
    if (departmental) {
      int awarded = award != written_award, renewal = active[0] | active[1];
      int spaces = c.ordered != before.ordered || c.opened != before.opened;
      written_award = award;
      write_cents(w, SUBSIDY_COMMITTED, t, awarded, w->subsidy_of_posts, award, -1);
      write_cents(w, FIRST_COMMITTED, t, awarded, w->all_posts, award * p->ancillary, -1);
      write_cents(w, SUBSIDY_PAID, t, 1, w->running[SUBSIDY_PAID], 1, SUBSIDY_COMMITTED);
      write_cents(w, FIRST_PAID, t, firsts > 0, w->started, p->ancillary, FIRST_COMMITTED);
      write_cents(w, SPACE_COMMITTED, t, spaces, p->quantity[1].base, c.ordered * p->space, -1);
      write_cents(w, SPACE_PAID, t, spaces, p->quantity[1].base,
          (p->first_payment * c.ordered + (1 - p->first_payment) * c.opened) * p->space, SPACE_COMMITTED);
      write_cents(w, AIDANT, t, c.trained != before.trained, p->quantity[2].base, c.trained * p->aidant, -1);
      write_cents(w, REPLACED_A, t, moved_a, w->running[REPLACED_A], 1, -1);
      write_cents(w, REPLACED_R, t, moved_r, w->running[REPLACED_R], 1, -1);
      write_cents(w, YEARLY, t, renewal, w->running[YEARLY], 1, -1);
      write_cents(w, RENEWED, t, renewal, w->running[RENEWED], 1, -1);
      write_cents(w, REAWARDED, t, renewal, w->running[REAWARDED], 1, -1);
      write_cents(w, SETTLED, t, renewal, w->running[SETTLED], 1, SUBSIDY_PAID);
    }
    double (*money)[4] = w->money[t];
    for (int l = 0; l < LINES; l++) {
      money[l][0] = b.opened[l];
      money[l][1] = money[l][2] = b.committed[l];
      money[l][3] = 0;
    }
    money[ADVISERS][2] = subsidy_paid + first_paid + replaced[0];
    money[ADVISERS][3] = returned;
    money[RENEWAL][2] = paid_renewal + replaced[1];
    money[SPACES][2] = (p->first_payment * c.ordered + (1 - p->first_payment) * c.opened)
        * p->space * p->quantity[1].base_total;

    // 9
    double *n = w->national[t];
    n[N_AWARDED] = award * unit_posts, n[N_OPEN] = h.open, n[N_VACANT] = m.vacant;
    n[N_WAITING] = m.waiting, n[N_TRAINING] = m.trainees, n[N_IN_POST] = m.in_post[0] + m.in_post[1];
    n[N_TRAINED] = trained, n[N_HIRED] = h.hired, n[N_RENEWED] = renewed;
    n[N_APPLICATIONS] = applied, n[N_PIX] = passed, n[N_CANDIDATES] = h.candidates;
    n[N_WITH_HIRE] = h.with_hire, n[N_RECRUITING] = h.recruiting;
    n[N_SPACES] = c.opened * p->quantity[1].base_total, n[N_AIDANTS] = c.trained * p->quantity[2].base_total;
  }
}

// ---- People -----------------------------------------------------------------------------------

static const int fs_months[5] = {0, 6, 12, 24, 44};

static void awareness(Work *w, const Plan *p, const double *kappa) {
  double advisers = p->aware_presence
      * (kappa[0] * p->need_total[0] + kappa[1] * p->need_total[1]) / 1e6;
  V presence[8] = {0}, unaware[8] = {0};
  for (int t = 0; t < MONTHS; t++)
    presence[t / 8][t % 8] = advisers > 0 ? w->national[t][N_IN_POST] / advisers : 0;
  complement_all(presence, 8);
  double lived = 0;
  for (int t = 0; t < MONTHS; t++) {
    lived += presence[t / 8][t % 8];
    unaware[t / 8][t % 8] = -lived / p->aware_time;
  }
  for (int i = 0; i < 8; i++) unaware[i] = exponential(unaware[i]);
  for (int t = 0; t < MONTHS; t++)
    w->national[t][N_AWARENESS] = 1 - (1 - p->aware_start) * unaware[t / 8][t % 8];
}

INLINE void run_people(Work *w, const Plan *p, const Scales *scales, int departmental) {
  double kappa[2], without[2] = {1, 1}, sessions = 0, workshops = 0, by_advisers = 0, users = 0;
  for (int g = 0; g < 2; g++)
    kappa[g] = p->reference[g] > 0 && p->need_total[g] > 0 ? p->reference[g] / p->need_total[g] : 1;
  awareness(w, p, kappa);
  // Five themes of equal share: 2, 2, 2.5, 2 and 1.5 hours, all with an attendance of 1.
  double mean_hours = 2 + p->preparation;
  double per_hour = mean_hours > 0 ? p->workshop / mean_hours : 0;
  double alone = (1 - p->workshop) / p->duration, added = p->equipped - p->group;
  double per_adviser = p->outside / p->per_host, offers = p->active * p->users;
  double everyone = p->need_total[0] + p->need_total[1];
  for (int i = 0; i < BLOCKS; i++) {
    for (int g = 0; g < 2; g++) {
      w->unreached[g][i] = p->need[g][i];
      w->follow_up[g][i] = w->ended[g][i] = w->autonomous[g][i] = 0;
    }
    w->assisted[i] = w->sessions[i] = w->reached[i] = 0;
  }
  for (int t = 0; t < MONTHS; t++) {
    double *n = w->national[t], opened = scales[t].opened, trained = scales[t].trained;
    int k = 1;
    while (k < 4 && fs_months[k] <= t) k++;
    double place = dmin(1, (t - fs_months[k - 1]) / (double)(fs_months[k] - fs_months[k - 1]));
    const V *fs0 = country.fs[k - 1], *fs1 = country.fs[k], *in_post = w->in_post[t];
    // 7: venues, slots in spaces for each workshop, aidants over their potential.
    V *access = w->argument[0], *equipped = w->argument[1], *effective = w->argument[2];
    double per_space = p->new_site * opened, slots = p->slots * opened;
    for (int i = 0; i < BLOCKS; i++) {
      V venues = p->fs_share * (fs0[i] + (fs1[i] - fs0[i]) * place) + per_adviser * in_post[i]
          + per_space * p->quantity[1].base[i];
      access[i] = venues * w->reach[i];
      V held = w->local_hours[i] * w->effective[t][i] * per_hour;
      equipped[i] = slots * p->quantity[1].base[i] / greater(held, TINY);
      effective[i] = w->full[i] * trained;
    }
    complement_all(w->argument[0], 3 * BLOCKS);
    // 8.2
    double seek[2] = {n[N_AWARENESS] * p->seek[0] * kappa[0], n[N_AWARENESS] * p->seek[1] * kappa[1]};
    V all_capacity = 0, all_demand = 0, all_access = 0;
    for (int i = 0; i < BLOCKS; i++) {
      V contact = w->local_hours[i] * w->effective[t][i];
      V places = contact * per_hour * (p->group + added * equipped[i]);
      V capacity = contact * alone + places, near = access[i] * w->activity[i], demand = 0;
      for (int g = 0; g < 2; g++) {
        V seeking = lesser(near * seek[g], 1), returning = lesser(seeking * p->again, 1);
        demand += seeking * w->unreached[g][i] + returning * w->ended[g][i] + w->follow_up[g][i];
      }
      w->places[i] = places;
      w->capacity[i] = capacity;
      w->demand[i] = demand;
      w->served[i] = demand / greater(capacity, TINY);
      all_capacity += capacity;
      all_demand += demand;
      all_access += access[i] * (p->need[0][i] + p->need[1][i]);
      if (departmental) w->series[ACCESS][t][i] = access[i];
    }
    complement_all(w->served, BLOCKS);
    // 8.3, and the mandates on offer for each person of 8.4.
    V all_served = 0, in_workshops = 0, all_first = 0;
    for (int i = 0; i < BLOCKS; i++) {
      V part = w->served[i], f = w->capacity[i] * part / greater(w->demand[i], TINY);
      V near = access[i] * w->activity[i], served = 0, reached = w->reached[i], first_visits = 0;
      for (int g = 0; g < 2; g++) {
        V seeking = lesser(near * seek[g], 1), returning = lesser(seeking * p->again, 1);
        V unreached = w->unreached[g][i], ended = w->ended[g][i], follow_up = w->follow_up[g][i];
        V first = unreached * (seeking * f), back = ended * (returning * f), next = follow_up * f;
        V people = first + back + next, free = people * p->autonomy[g];
        V on = (people - free) * p->go_on, lost = (follow_up - next) * p->drop;
        w->unreached[g][i] = unreached - first;
        w->ended[g][i] = ended + (people - free - on) + lost - back;
        w->follow_up[g][i] = follow_up + on - next - lost;
        w->autonomous[g][i] += free;
        served += people;
        first_visits += first;
      }
      w->reached[i] = reached + first_visits;
      w->sessions[i] += served;
      all_served += served;
      // What is served in workshops: served * places / capacity, and served = capacity * part.
      in_workshops += w->places[i] * part;
      all_first += first_visits;
      V near_aidants = w->unreached[0][i] + (w->ended[0][i] + w->assisted[i] * p->lapse);
      effective[i] = effective[i] * p->potential[i] * offers / greater(near_aidants, TINY);
    }
    complement_all(effective, BLOCKS);
    // 8.4, 8.5
    V all_opened = 0, all_need = 0, all_assisted = 0, all_reached = 0, all_next = 0, all_free = 0;
    for (int i = 0; i < BLOCKS; i++) {
      V lapsing = w->assisted[i] * p->lapse, q = effective[i];
      V unreached = w->unreached[0][i], ended = w->ended[0][i] + lapsing;
      V from_u = unreached * q, from_x = ended * q, reached = w->reached[i] + from_u;
      w->unreached[0][i] = unreached - from_u;
      w->ended[0][i] = ended - from_x;
      V assisted = (w->assisted[i] - lapsing + (from_u + from_x)) * (1 - p->exits[0]);
      V need = assisted, free_ = 0, next_ = 0;
      for (int g = 0; g < 2; g++) {
        V free = w->autonomous[g][i], back = free * p->relapse, stay = 1 - p->exits[g];
        V u = w->unreached[g][i] * stay + p->need[g][i] * p->inflow[g];
        V v = w->follow_up[g][i] * stay, x = (w->ended[g][i] + back) * stay;
        w->unreached[g][i] = u;
        w->follow_up[g][i] = v;
        w->ended[g][i] = x;
        w->autonomous[g][i] = free - back;
        need += u + v + x;
        free_ += free - back;
        next_ += v;
      }
      w->assisted[i] = assisted;
      w->reached[i] = reached;
      all_opened += from_u + from_x;
      all_need += need;
      all_assisted += assisted;
      all_reached += reached;
      all_next += next_;
      all_free += free_;
      if (departmental) {
        w->series[SESSIONS][t][i] = w->sessions[i];
        w->series[REACHED][t][i] = reached;
        w->series[IN_FOLLOW_UP][t][i] = next_;
        w->series[AUTONOMOUS][t][i] = free_;
        w->series[ASSISTED][t][i] = assisted;
        w->series[NEED][t][i] = need;
      }
    }
    for (int g = 0; g < 2; g++) without[g] += p->inflow[g] - without[g] * p->exits[g];
    n[N_CAPACITY] = sum(all_capacity), n[N_DEMAND] = sum(all_demand), n[N_SERVED] = sum(all_served);
    n[N_SESSIONS] = sessions += n[N_SERVED];
    n[N_WORKSHOPS] = workshops += sum(in_workshops);
    n[N_BY_ADVISERS] = by_advisers += sum(all_first);
    n[N_USERS] = users += sum(all_opened);
    n[N_REACHED] = sum(all_reached), n[N_FOLLOW_UP] = sum(all_next);
    n[N_AUTONOMOUS] = sum(all_free), n[N_ASSISTED] = sum(all_assisted), n[N_NEED] = sum(all_need);
    n[N_WITHOUT] = p->need_total[0] * without[0] + p->need_total[1] * without[1];
    n[N_ACCESS] = everyone > 0 ? sum(all_access) / everyone : 0;
  }
}

INLINE void run_with(Work *w, const Plan *p, int departmental, int tau) {
  Scales scales[MONTHS];
  prepare(w, p);
  run_posts(w, p, scales, departmental, tau);
  run_people(w, p, scales, departmental);
}

// Four months of training are known when compiling, as is what a run keeps.
static void run(Work *w, const Plan *p, int departmental) {
  if (p->tau == 4 && departmental) run_with(w, p, 1, 4);
  else if (p->tau == 4) run_with(w, p, 0, 4);
  else if (departmental) run_with(w, p, 1, p->tau);
  else run_with(w, p, 0, p->tau);
}

// ---- Reading ----------------------------------------------------------------------------------

static void fail(const char *what) {
  fprintf(stderr, "fluid_model: %s\n", what);
  exit(1);
}

static FILE *input;

static char *word(void) {
  static char text[256];
  if (fscanf(input, "%255s", text) != 1) fail("the plans end too early");
  return text;
}
static double number(void) { return strtod(word(), NULL); }
static void expect(const char *name) {
  if (strcmp(word(), name)) fail(name);
}
static void set(V *column, int d, double x) { column[d / 8][d % 8] = x; }
static double get(const V *column, int d) { return column[d / 8][d % 8]; }

enum { POPULATION, FROM_15, AGES, POVERTY = AGES + 4, COMMUNES, AREA, FS, ACTIVITY = FS + 5, ZONE, FIGURES };
static double figures[TERRITORIES][FIGURES];
static char *names[256];
static double values[256];
static int parameters;

static double value(const char *name) {
  for (int i = 0; i < parameters; i++)
    if (!strcmp(names[i], name)) return values[i];
  fail(name);
  return 0;
}
static double price(const char *name) { return rint(value(name) * 100); }

static void read_country(void) {
  double total = 0;
  expect("territories");
  if (number() != TERRITORIES) fail("another number of territories");
  for (int d = 0; d < TERRITORIES; d++) {
    word();
    for (int f = 0; f < FIGURES; f++) figures[d][f] = number();
    total += figures[d][FROM_15];
  }
  for (int d = 0; d < TERRITORIES; d++) {
    set(country.population_share, d, figures[d][FROM_15] / total);
    set(country.log_activity, d, log(figures[d][ACTIVITY]));
    for (int k = 0; k < 5; k++) set(country.fs[k], d, figures[d][FS + k]);
  }
}

// 3 Need.
static void read_need(Plan *p) {
  const char *rates[4] = {"age-rate-15-44", "age-rate-45-59", "age-rate-60-74", "age-rate-75-plus"};
  double poor = 0, people = 0, total[2] = {0, 0};
  for (int d = 0; d < TERRITORIES; d++) {
    poor += figures[d][POVERTY] * figures[d][FROM_15];
    people += figures[d][FROM_15];
  }
  p->need_total[0] = value("need-offline");
  p->need_total[1] = value("need-total") - p->need_total[0];
  for (int g = 0; g < 2; g++) {
    double weights[TERRITORIES];
    for (int d = 0; d < TERRITORIES; d++) {
      weights[d] = 0;
      for (int a = 0; a < 4; a++)
        weights[d] += pow(value(rates[a]), g ? value("struggling-age-exponent") : 1) * figures[d][AGES + a];
      weights[d] *= pow(figures[d][POVERTY] / (poor / people), value("poverty-exponent"));
      total[g] += weights[d];
    }
    for (int d = 0; d < TERRITORIES; d++) set(p->need[g], d, p->need_total[g] * weights[d] / total[g]);
  }
}

static void read_parameters(Plan *p) {
  struct { const char *name; double *place; } all[] = {
      {"public-share", &p->public_share}, {"applications-to-2021-06", &p->to_june},
      {"applications-to-2021-12", &p->to_december}, {"applications-after", &p->after},
      {"pix-pass-share", &p->pix}, {"candidate-decay", &p->decay}, {"matching-rate", &p->rate},
      {"matching-exponent", &p->exponent}, {"training-seats", &p->seats}, {"training-delay", &p->delay},
      {"training-rampup-months", &p->rampup}, {"training-short-share", &p->short_share},
      {"attrition-trainee", &p->leave_training}, {"attrition-in-post", &p->leave_post},
      {"renewal-willingness", &p->willingness}, {"reaward-share", &p->reaward},
      {"bridging-months", &p->bridging}, {"contact-hours", &p->hours}, {"novice-productivity", &p->novice},
      {"novice-months", &p->novice_months}, {"trainee-productivity", &p->trainee},
      {"workshop-time-share", &p->workshop}, {"individual-duration", &p->duration},
      {"workshop-preparation", &p->preparation}, {"group-size", &p->group},
      {"group-size-equipped", &p->equipped}, {"slots-per-space", &p->slots},
      {"advisers-per-host", &p->per_host}, {"host-outside-fs-share", &p->outside},
      {"fs-venue-share", &p->fs_share}, {"access-radius-km", &p->radius},
      {"space-new-site-share", &p->new_site}, {"seek-offline", &p->seek[0]}, {"seek-struggling", &p->seek[1]},
      {"seek-reference-offline", &p->reference[0]}, {"seek-reference-struggling", &p->reference[1]},
      {"return-factor", &p->again}, {"awareness-start", &p->aware_start},
      {"awareness-presence", &p->aware_presence}, {"awareness-time", &p->aware_time},
      {"continue-probability", &p->go_on}, {"drop-unserved", &p->drop},
      {"autonomy-per-session-offline", &p->autonomy[0]}, {"autonomy-per-session-struggling", &p->autonomy[1]},
      {"relapse", &p->relapse}, {"activity-factor-weight", &p->weight}, {"space-order-start", &p->order_start},
      {"space-order-months", &p->order_months}, {"space-first-payment", &p->first_payment},
      {"aidant-midpoint", &p->midpoint}, {"aidant-slope", &p->slope}, {"aidant-active-share", &p->active},
      {"aidant-new-users", &p->users}, {"mandate-lapse", &p->lapse}, {"tranche-0", &p->tranche[0]},
      {"tranche-6", &p->tranche[1]}, {"tranche-12", &p->tranche[2]}, {"natural-exit-offline", &p->exits[0]},
      {"natural-exit-struggling", &p->exits[1]}, {"inflow-offline", &p->inflow[0]},
      {"inflow-struggling", &p->inflow[1]}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) *all[i].place = value(all[i].name);
  p->tau = value("training-long-months"), p->sigma = value("training-short-months");
  p->term[0] = value("convention-months-public"), p->term[1] = value("convention-months-private");
  p->renewal_months = value("renewal-months"), p->space_lag = value("space-lag");
  if (p->tau < 1 || p->tau > STAGES) fail("another length of training");
  p->ancillary = price("training-cost") + price("kit-cost") + price("certification-cost");
  p->space = price("space-unit-cost"), p->aidant = price("aidant-unit-cost");
  const char *yearly[2][3] = {{"renewal-public-1", "renewal-public-2", "renewal-public-3"},
      {"renewal-private-1", "renewal-private-2", "renewal-private-3"}};
  for (int j = 0; j < 2; j++)
    for (int y = 0; y < 3; y++) p->yearly[j][y] = price(yearly[j][y]);
  const char *zones[3] = {"subsidy-public", "subsidy-public-antilles-guyane", "subsidy-public-reunion-mayotte"};
  double people = 0;
  for (int d = 0; d < TERRITORIES; d++) people += figures[d][POPULATION];
  for (int d = 0; d < TERRITORIES; d++) {
    set(p->subsidy[0], d, price(zones[(int)figures[d][ZONE]]));
    set(p->subsidy[1], d, price("subsidy-private"));
    set(p->area, d, dmin(figures[d][AREA], figures[d][COMMUNES] * value("commune-area-cap-km2")));
    set(p->potential, d, value("aidant-potential") * figures[d][POPULATION] / people);
  }
}

static void read_plan(Plan *p) {
  expect("plan"), strcpy(p->name, word());
  expect("start"), p->start = number();
  expect("cap"), p->cap = number();
  expect("real"), p->real = number();
  expect("expected"), p->expected = number();
  expect("announced");
  for (int l = 0; l < LINES; l++) p->announced[l] = number();
  expect("calendar");
  for (int t = 0; t < MONTHS; t++) p->calendar[t] = number();
  expect("events"), p->events = number();
  if (p->events > EVENTS) fail("too many events");
  for (int e = 0; e < p->events; e++) {
    int month = number(), kind = number(), line = number(), other = number();
    p->event[e] = (Event){month, kind, line, other, number()};
  }
  expect("values");
  for (int i = 0; i < parameters; i++) values[i] = number();
  read_parameters(p);
  read_need(p);
  for (int l = 0; l < 3; l++) {
    Quantity *q = &p->quantity[l];
    double shares = 0, share[TERRITORIES];
    expect("grows"), q->grows = number();
    expect("planned");
    for (int d = 0; d < TERRITORIES; d++) set(q->base, d, number()), q->total += get(q->base, d);
    expect("shares");
    for (int d = 0; d < TERRITORIES; d++) shares += share[d] = number();
    q->grows = q->grows && (q->total > 0 || shares > 0);
    q->base_total = q->total > 0 ? q->total : 1;
    for (int d = 0; d < TERRITORIES; d++) {
      if (q->total <= 0) set(q->base, d, share[d]);
      if (l == 0)
        p->mean_post += share[d] * (p->public_share * (get(p->subsidy[0], d) + p->ancillary)
            + (1 - p->public_share) * (get(p->subsidy[1], d) + p->ancillary));
    }
  }
}

static void *zeroed(size_t bytes) {
  void *memory = aligned_alloc(64, (bytes + 63) / 64 * 64);
  if (!memory) fail("no memory");
  return memset(memory, 0, bytes);
}

static void read_plans(const char *path) {
  input = fopen(path, "r");
  if (!input) fail("the plans cannot be read");
  read_country();
  expect("parameters"), parameters = number();
  for (int i = 0; i < parameters; i++) names[i] = strdup(word());
  expect("plans"), plan_count = number(), checked = number();
  plans = zeroed(plan_count * sizeof *plans);
  for (int i = 0; i < plan_count; i++) read_plan(&plans[i]);
  fclose(input);
}

// ---- Writing and timing -----------------------------------------------------------------------

static void emit(double x) { fwrite(&x, sizeof x, 1, stdout); }

static void write_results(const Work *w) {
  static const struct { int line, word, item; } entries[] = {
      {ADVISERS, 0, SUBSIDY_COMMITTED}, {ADVISERS, 0, FIRST_COMMITTED}, {ADVISERS, 0, REPLACED_A},
      {ADVISERS, 1, SUBSIDY_PAID}, {ADVISERS, 1, FIRST_PAID}, {ADVISERS, 1, REPLACED_A}, {ADVISERS, 2, SETTLED},
      {SPACES, 0, SPACE_COMMITTED}, {SPACES, 1, SPACE_PAID}, {AIDANTS, 0, AIDANT}, {AIDANTS, 1, AIDANT},
      {RENEWAL, 0, REPLACED_R}, {RENEWAL, 0, YEARLY}, {RENEWAL, 0, RENEWED}, {RENEWAL, 0, REAWARDED},
      {RENEWAL, 1, REPLACED_R}, {RENEWAL, 1, YEARLY}, {RENEWAL, 1, RENEWED}, {RENEWAL, 1, REAWARDED}};
  static double parts[MONTHS][LINES][3][TERRITORIES];
  memset(parts, 0, sizeof parts);
  for (int t = 0; t < MONTHS; t++)
    for (size_t e = 0; e < sizeof entries / sizeof *entries; e++)
      for (int d = 0; d < TERRITORIES; d++)
        parts[t][entries[e].line][entries[e].word][d]
            += get(w->cents[entries[e].item][w->row[entries[e].item][t]], d);
  fwrite(w->national, sizeof w->national, 1, stdout);
  for (int s = 0; s < SERIES; s++)
    for (int t = 0; t < MONTHS; t++)
      for (int d = 0; d < TERRITORIES; d++) emit(get(s == IN_POST ? w->in_post[t] : w->series[s][t], d));
  for (int t = 0; t < MONTHS; t++)
    for (int l = 0; l < LINES; l++) {
      emit(w->money[t][l][0]);
      for (int k = 0; k < 3; k++) {
        double total = 0;
        for (int d = 0; d < TERRITORIES; d++) total += parts[t][l][k][d];
        emit(total);
      }
    }
  fwrite(parts, sizeof parts, 1, stdout);
  fwrite(w->moved, sizeof w->moved, 1, stdout);
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

typedef struct { int from, to, departmental; } Part;

static void *run_part(void *argument) {
  Part *part = argument;
  Work *work = zeroed(sizeof *work);
  for (int i = part->from; i < part->to; i++) run(work, &plans[i % plan_count], part->departmental);
  free(work);
  return NULL;
}

static double time_threads(int count, int departmental) {
  Part parts[2] = {{0, count / 2, departmental}, {count / 2, count, departmental}};
  pthread_t threads[2];
  double start = seconds();
  for (int k = 0; k < 2; k++) pthread_create(&threads[k], NULL, run_part, &parts[k]);
  for (int k = 0; k < 2; k++) pthread_join(threads[k], NULL);
  return seconds() - start;
}

int main(int argc, char **argv) {
  if (argc < 3) fail("PLANS results, or PLANS time NAME");
  read_plans(argv[1]);
  Work *work = zeroed(sizeof *work);
  if (!strcmp(argv[2], "results")) {
    // Other runs first: what they leave in memory must not show.
    for (int i = 0; i < plan_count; i += 7) run(work, &plans[i], 1);
    for (int i = 0; i < checked; i++) run(work, &plans[i], 1), write_results(work);
    return 0;
  }
  for (int departmental = 0; departmental < 2; departmental++) {
    // The mean over plans of the least time of each, so that other work on the machine shows less.
    double one = 0, two = INFINITY, *least = zeroed(plan_count * sizeof *least);
    for (int k = 0; k < 15; k++)
      for (int i = 0; i < plan_count; i++) {
        double start = seconds();
        run(work, &plans[i], departmental);
        double taken = seconds() - start;
        least[i] = k ? dmin(least[i], taken) : taken;
      }
    for (int i = 0; i < plan_count; i++) one += least[i] / plan_count;
    for (int k = 0; k < 5; k++)
      two = dmin(two, time_threads(2 * plan_count, departmental) / (2 * plan_count));
    printf("%s %s %.2f %.2f %.3f\n", argc > 3 ? argv[3] : "c", departmental ? "departments" : "nation",
        one * 1e6, two * 1e6, time_threads(10000, departmental));
  }
  return 0;
}
