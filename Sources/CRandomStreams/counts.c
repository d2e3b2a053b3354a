// Counts of several streams side by side: what RandomStream+Binomial.swift and RandomStream+Poisson.swift
// do with the first one or two uniforms of a stream, step by step, so that they give the same bytes. Where
// these do not decide, which the methods of rejection leave open in a quarter of cases, the stream itself
// is asked.
//
// Written without calls that pass vectors by value, which would tie a function to one generation of them.

#include "versions.h"

#include "CElementary.h"

// Eight streams; memory of any alignment.
typedef double numbers __attribute__((ext_vector_type(8), aligned(8)));
typedef int64_t wholes __attribute__((ext_vector_type(8), aligned(8)));
typedef uint64_t words __attribute__((ext_vector_type(8), aligned(8)));

#define LANES 8
// How many streams are prepared at a time.
#define CHUNK 128
// Beyond this many lies less than 1e-15 of the probability where inversion is used.
#define MOST 110.0

// The uniform number of a word, as in philox.c.
#define uniform_of(bits) \
  ({ \
    words k_ = (bits) >> 11; \
    numbers high_ = (numbers)((k_ >> 32) | 0x4530000000000000) - (0x1p84 + 0x1p52); \
    numbers low_ = (numbers)((k_ & 0xffffffff) | 0x4330000000000000); \
    numbers whole_ = high_ + low_; \
    (whole_ > 0.5 ? whole_ : (numbers)(0.5)) * 0x1p-53; \
  })

// Whole numbers from 0 to 2^51 as numbers, and back.
#define number_of(count) ((numbers)((words)(count) | 0x4330000000000000) - 0x1p52)
#define count_of(whole) ((wholes)((words)((whole) + 0x1p52) & 0x000fffffffffffff))

// The whole part of a number from 0 to 2^51.
#define whole_part(x) \
  ({ \
    numbers x_ = (x), near_ = (x_ + 0x1p52) - 0x1p52; \
    near_ > x_ ? near_ - 1.0 : near_; \
  })

#define size_of(x) ((numbers)((words)(x) & 0x7fffffffffffffff))
#define any(mask) (__builtin_reduce_or(mask) != 0)

// Goes on to the next possible count until what is left of a uniform is within its probability.
#define invert(rest, term, counts, pending, next_factor) \
  do { \
    double step = 1.0; \
    while (any(pending) && step <= MOST) { \
      rest = pending ? rest - term : rest; \
      counts = pending ? (numbers)(step) : counts; \
      term *= (next_factor); \
      pending &= rest > term; \
      step += 1.0; \
    } \
  } while (0)

// A count proposed by transformed rejection, with the letters of BTRS.
#define propose(n, p, first_uniform, second_uniform) \
  const numbers deviation = __builtin_elementwise_sqrt(n * p * (1.0 - p)); \
  const numbers b = 1.15 + 2.53 * deviation; \
  const numbers a = -0.0873 + 0.0248 * b + 0.01 * p; \
  const numbers c = n * p + 0.5; \
  const numbers u = (first_uniform) - 0.5; \
  numbers v = (second_uniform); \
  const numbers us = 0.5 - size_of(u); \
  const numbers place = (2.0 * a / us + b) * u + c; \
  const wholes in_range = (place >= 0.0) & (place < n + 1.0)

// The places of a chunk that are still open.
INLINE long note(int32_t *open, const wholes *is_open, long start) {
  long used = 0;
  for (int lane = 0; lane < LANES; lane++) {
    open[used] = (int32_t)(start + lane);
    used += (*is_open)[lane] != 0;
  }
  return used;
}

// What the probabilities of a chunk of streams come to.
typedef struct {
  double rare[CHUNK], odds[CHUNK], log_of_other[CHUNK], none[CHUNK];
  int64_t counts_failures[CHUNK];
} Trials;

// The probability that no trial is of the rarer outcome, for each stream of a chunk; unless all of
// them are left to rejection.
INLINE void find_none(Trials *all, const int64_t *trials, long count) {
  int64_t inverts = 0;
  for (long i = 0; i < count; i += LANES) {
    numbers n = number_of(*(const wholes *)(trials + i));
    *(numbers *)(all->none + i) = n * *(numbers *)(all->log_of_other + i);
    inverts |= any(n * *(numbers *)(all->rare + i) < 10.0);
  }
  if (inverts) celementary_exp(all->none, count);
}

// Looks again at the places left open: what was proposed near the mode is decided by the quotients of
// neighbours. Returns how many places remain.
INLINE long decide_near_mode(
    const Trials *all, int64_t *counts, int32_t *open, const int64_t *trials, const uint64_t *first,
    const uint64_t *second, long used, long start) {
  long remaining = 0;
  for (long group = 0; group < used; group += LANES) {
    const int size = used - group < LANES ? (int)(used - group) : LANES;
    numbers n, p, odds;
    words first_word, second_word;
    for (int lane = 0; lane < LANES; lane++) {
      const long i = open[group + (lane < size ? lane : 0)] - start;
      n[lane] = (double)trials[i];
      p[lane] = all->rare[i];
      odds[lane] = all->odds[i];
      first_word[lane] = first[i];
      second_word[lane] = second[i];
    }
    propose(n, p, uniform_of(first_word), uniform_of(second_word));
    const numbers k = whole_part(place);
    const numbers mode = whole_part((n + 1.0) * p);
    const wholes near = (n * p >= 10.0) & in_range & (size_of(k - mode) <= 20.0);
    v *= (2.83 + 5.1 / b) * deviation / (a / (us * us) + b);
    const numbers most = k > mode ? k : mode;
    const numbers scale = (n + 1.0) * odds;
    numbers next = (k > mode ? mode : k) + 1.0;
    numbers quotient = (numbers)(1.0);
    wholes pending = near & (next <= most);
    while (any(pending)) {
      quotient = pending ? quotient * (scale / next - odds) : quotient;
      next += 1.0;
      pending &= next <= most;
    }
    const wholes accepted = near & (k > mode ? v <= quotient : v * quotient <= 1.0);
    for (int lane = 0; lane < size; lane++) {
      const int32_t asked = open[group + lane];
      const long i = asked - start;
      if (accepted[lane]) {
        counts[i] = all->counts_failures[i] ? trials[i] - (int64_t)k[lane] : (int64_t)k[lane];
      } else {
        open[remaining++] = asked;
      }
    }
  }
  return remaining;
}

INLINE long decide_binomials(
    const Trials *all, int64_t *counts, int32_t *open, const int64_t *trials, const uint64_t *first,
    const uint64_t *second, long count, long start) {
  long used = 0;
  for (long i = 0; i < count; i += LANES) {
    const numbers n = number_of(*(const wholes *)(trials + i));
    const numbers p = *(const numbers *)(all->rare + i);
    const wholes failures = *(const wholes *)(all->counts_failures + i);
    const wholes inverts = n * p < 10.0;
    const numbers uniform = uniform_of(*(const words *)(first + i));
    numbers result = (numbers)(0.0);
    wholes undecided = (wholes)(0);
    if (any(inverts)) {
      const numbers odds = *(const numbers *)(all->odds + i);
      const numbers scale = (n + 1.0) * odds;
      numbers term = *(const numbers *)(all->none + i);
      numbers rest = failures ? 1.0 - uniform : uniform;
      wholes pending = inverts & (rest > term);
      invert(rest, term, result, pending, scale / step - odds);
      undecided = pending | (result > n);
    }
    if (any(~inverts)) {
      propose(n, p, uniform, uniform_of(*(const words *)(second + i)));
      const wholes accepted = in_range & (us >= 0.07) & (v <= 0.92 - 4.2 / b);
      result = inverts ? result : whole_part(place);
      undecided |= ~inverts & ~accepted;
    }
    *(wholes *)(counts + i) = count_of(failures ? n - result : result);
    used += note(open + used, &undecided, start + i);
  }
  return decide_near_mode(all, counts, open, trials, first, second, used, start);
}

EVERY_VECTOR_LENGTH
long crandom_binomials(
    int64_t *counts, int32_t *open, const int64_t *trials, const double *probabilities,
    const uint64_t *first, const uint64_t *second, long count) {
  Trials all;
  long used = 0;
  for (long start = 0; start < count; start += CHUNK) {
    const long size = count - start < CHUNK ? count - start : CHUNK;
    double other[CHUNK];
    for (long i = 0; i < size; i++) {
      double value = probabilities[start + i];
      value = value > 0.0 ? value : 0.0;
      value = value < 1.0 ? value : 1.0;
      const double rare = value > 0.5 ? 1.0 - value : value;
      all.counts_failures[i] = value > 0.5 ? -1 : 0;
      all.rare[i] = rare;
      all.odds[i] = rare / (1.0 - rare);
      other[i] = all.log_of_other[i] = 1.0 + -rare;
    }
    // ln(1 - rare): the error of the rounded difference cancels in the ratio.
    celementary_ln(all.log_of_other, size);
    for (long i = 0; i < size; i++) {
      const double x = -all.rare[i];
      const double ratio = x / (other[i] - 1.0);
      all.log_of_other[i] = other[i] == 1.0 ? x : all.log_of_other[i] * ratio;
    }
    find_none(&all, trials + start, size);
    used += decide_binomials(
        &all, counts + start, open + used, trials + start, first + start, second + start, size, start);
  }
  return used;
}

EVERY_VECTOR_LENGTH
long crandom_alike_binomials(
    int64_t *counts, int32_t *open, const int64_t *trials, CRandomTrial trial, const uint64_t *first,
    const uint64_t *second, long count) {
  Trials all;
  for (long i = 0; i < CHUNK; i++) {
    all.rare[i] = trial.rare;
    all.odds[i] = trial.odds;
    all.log_of_other[i] = trial.log_of_other;
    all.counts_failures[i] = trial.counts_failures ? -1 : 0;
  }
  long used = 0;
  for (long start = 0; start < count; start += CHUNK) {
    const long size = count - start < CHUNK ? count - start : CHUNK;
    find_none(&all, trials + start, size);
    used += decide_binomials(
        &all, counts + start, open + used, trials + start, first + start, second + start, size, start);
  }
  return used;
}

EVERY_VECTOR_LENGTH
long crandom_poissons(
    int64_t *counts, int32_t *open, const double *means, const uint64_t *first,
    const uint64_t *second, long count) {
  long used = 0;
  for (long start = 0; start < count; start += CHUNK) {
    const long size = count - start < CHUNK ? count - start : CHUNK;
    double none[CHUNK];
    for (long i = 0; i < size; i++) none[i] = -means[start + i];
    celementary_exp(none, size);
    for (long i = 0; i < size; i += LANES) {
      const long place_of_first = start + i;
      const numbers given = *(const numbers *)(means + place_of_first);
      const numbers mean = given > 0.0 ? given : (numbers)(0.0);
      const wholes inverts = mean < 10.0;
      const numbers uniform = uniform_of(*(const words *)(first + place_of_first));
      numbers result = (numbers)(0.0);
      wholes undecided = (wholes)(0);
      if (any(inverts)) {
        numbers rest = uniform, term = *(const numbers *)(none + i);
        wholes pending = inverts & (rest > term) & (mean > 0.0);
        invert(rest, term, result, pending, mean / step);
        undecided = pending;
      }
      if (any(~inverts)) {
        const numbers b = 0.931 + 2.53 * __builtin_elementwise_sqrt(mean);
        const numbers a = -0.059 + 0.02483 * b;
        const numbers certain = 0.9277 - 3.6224 / (b - 2.0);
        const numbers u = uniform - 0.5;
        const numbers v = uniform_of(*(const words *)(second + place_of_first));
        const numbers us = 0.5 - size_of(u);
        const numbers place = (2.0 * a / us + b) * u + mean + 0.43;
        const wholes accepted = (place >= 0.0) & (place < 0x1p51) & (us >= 0.07) & (v <= certain);
        result = inverts ? result : whole_part(place);
        undecided |= ~inverts & ~accepted;
      }
      *(wholes *)(counts + place_of_first) = count_of(result);
      used += note(open + used, &undecided, place_of_first);
    }
  }
  return used;
}
