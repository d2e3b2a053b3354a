#include "CTallies.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

// What chooses among the clones runs before the thread sanitizer is ready.
#if defined(__x86_64__) && defined(__linux__) && !__has_feature(thread_sanitizer)
#define EVERY_VECTOR_LENGTH \
  __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define EVERY_VECTOR_LENGTH
#endif

typedef double lanes __attribute__((ext_vector_type(8)));
typedef int64_t wholes __attribute__((ext_vector_type(8)));

// Macros and not functions: a vector passed by value would tie a function to one vector generation.
#define load(type, from) \
  ({ \
    type loaded_; \
    memcpy(&loaded_, (from), sizeof(loaded_)); \
    loaded_; \
  })
#define store(to, value) \
  do { \
    __typeof__(value) stored_ = (value); \
    memcpy((to), &stored_, sizeof(stored_)); \
  } while (0)
#define lesser(a, b) ((b) < (a) ? (b) : (a))
#define greater(a, b) ((b) > (a) ? (b) : (a))

// The nearest whole number, half to even, for magnitudes below 2^51: the sum with 1.5 * 2^52 holds it
// in its last digits.
#define nearest(v) \
  ({ \
    lanes shifted_ = (v) + 0x1.8p52; \
    (wholes) shifted_ - 0x4338000000000000; \
  })

// How many blocks ahead rows are asked for: a draw lies far from the next, and no processor follows so
// many of them at once by itself.
#define AHEAD 6

EVERY_VECTOR_LENGTH
void tally_rows(
    TallyShape shape, const double *rows, const double *low_ends, const double *per_widths,
    uint16_t *all_counts, int64_t *sums, int64_t *squares, double *leasts, double *mosts) {
  const lanes zero = 0;
  const lanes last = (double)shape.bins + 2;
  int64_t slots[TALLY_MOST_DRAWS * 8];
  for (long block = 0; block < shape.blocks; block++) {
    const long first = block * 8;
    const lanes low = load(lanes, low_ends + first), per_width = load(lanes, per_widths + first);
    lanes least = load(lanes, leasts + first), most = load(lanes, mosts + first);
    wholes sum = 0, square = 0;
    uint16_t *counts = all_counts + first * shape.stride;
    for (long draw = 0; draw < shape.draws; draw++) {
      const double *row = rows + (draw * shape.blocks + block) * 8;
      __builtin_prefetch(row + AHEAD * 8);
      // The counts of a block are about as many lines of the cache as there are draws at a time.
      __builtin_prefetch((const char *)counts + draw * 64, 1);
      const lanes value = load(lanes, row);
      // Farther outside than 2^20 bins the sums would not fit.
      lanes place = (value - low) * per_width;
      place = greater(place, (lanes)-0x1p20);
      place = lesser(place, (lanes)0x1p20);
      place = value == value ? place : zero;
      // A bin holds the places from its number on: the largest whole number not above.
      lanes bin = lesser(greater(place, (lanes)-1), (lanes)(double)shape.bins) + 1;
      lanes whole = (bin + 0x1.8p52) - 0x1.8p52;
      whole = whole > bin ? whole - 1 : whole;
      whole = value == value ? whole : last;
      store(slots + draw * 8, nearest(whole));
      sum += nearest(place * 0x1p24);
      const wholes coarse = nearest(place * 0x1p8);
      square += coarse * coarse;
      least = value < least ? value : least;
      most = value > most ? value : most;
    }
    store(sums + first, sum);
    store(squares + first, square);
    store(leasts + first, least);
    store(mosts + first, most);
    // Apart from the arithmetic, so that the processor waits for many counts at once.
    for (long draw = 0; draw < shape.draws; draw++) {
      for (int lane = 0; lane < 8; lane++) counts[lane * shape.stride + slots[draw * 8 + lane]]++;
    }
  }
}

EVERY_VECTOR_LENGTH
long tally_first_fault(const double *row, const uint8_t *may_be_undefined, long figures) {
  int64_t faults = 0;
  // Nothing but a finite number gives 0 when it is taken from itself.
  for (long i = 0; i < figures; i++) faults += (row[i] - row[i] != 0) & !may_be_undefined[i];
  if (faults == 0) return -1;
  long first = 0;
  while (row[first] - row[first] == 0 || may_be_undefined[first]) first++;
  return first;
}
