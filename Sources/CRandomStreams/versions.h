// What every file of this module shares: a version of each function for each generation of vector
// instructions, of which the loader picks one. All give the same bytes: no multiplication is fused with
// an addition.
#ifndef VERSIONS_H
#define VERSIONS_H

#include "CRandomStreams.h"

#pragma STDC FP_CONTRACT OFF

// What chooses among the clones runs before the thread sanitizer is ready.
#if defined(__x86_64__) && defined(__linux__) && !__has_feature(thread_sanitizer)
#define EVERY_VECTOR_LENGTH \
  __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define EVERY_VECTOR_LENGTH
#endif

#define INLINE static inline __attribute__((always_inline))

#endif
