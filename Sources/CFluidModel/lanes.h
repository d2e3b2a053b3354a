// What every file of this module shares: vectors of eight lanes, and a version of each function for
// each generation of vector instructions, of which the loader picks one. All give the same bytes:
// sums run over lanes in one fixed order, and no multiplication is fused with an addition.
#ifndef LANES_H
#define LANES_H

#define FLUID_MODEL_VECTORS
#include "CElementary.h"
#include "CFluidModel.h"

#pragma STDC FP_CONTRACT OFF

// What chooses among the clones runs before the thread sanitizer is ready.
#if defined(__x86_64__) && defined(__linux__) && !__has_feature(thread_sanitizer)
#define EVERY_VECTOR_LENGTH \
  __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define EVERY_VECTOR_LENGTH
#endif

#define INLINE static inline __attribute__((always_inline))

typedef FluidLanes lanes;

// Divisors are held above this, so that nothing divided by nothing is nothing.
#define TINY 1e-300

// Macros and not functions: a vector passed by value would tie a function to one vector generation.
#define lesser(a, b) \
  ({ \
    lanes first_ = (a), second_ = (b); \
    second_ < first_ ? second_ : first_; \
  })

#define greater(a, b) \
  ({ \
    lanes first_ = (a), second_ = (b); \
    second_ > first_ ? second_ : first_; \
  })

// ((0+4)+(2+6)) + ((1+5)+(3+7))
INLINE double sum_of(const lanes *v) {
  double even = ((*v)[0] + (*v)[4]) + ((*v)[2] + (*v)[6]);
  double odd = ((*v)[1] + (*v)[5]) + ((*v)[3] + (*v)[7]);
  return even + odd;
}

#define lane_sum(v) sum_of(&(v))

// The column of a month.
INLINE lanes *month_of(FluidHistory history, long t) { return history.base + t * history.stride; }

// The column of the month before, which may be the memory of the month itself.
INLINE const lanes *before(FluidHistory history, long t, const lanes *at_start) {
  return t > 0 ? history.base + (t - 1) * history.stride : at_start;
}

// 1 - exp(-x) for each x of a column, in its place.
INLINE void complement(lanes *column, long blocks) {
  celementary_complement((double *)column, blocks * 8);
}

#endif
