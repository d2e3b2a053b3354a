// Random words, uniform numbers and counts of the counter-based generator Philox4x32-10, many at a time.
#ifndef CRANDOMSTREAMS_H
#define CRANDOMSTREAMS_H

#include <stdint.h>

/// Writes `count` uniforms of one stream, from the one numbered `first` on.
///
/// Uniforms 2 b and 2 b + 1 come from the block whose counter is (`base` + b, `draw`); both words of
/// the counter are of 64 bits.
void crandom_uniforms(
    double *_Nonnull values, long count, uint64_t key, uint64_t draw, uint64_t base, uint64_t first);

/// Writes the first and the second word of the block with the counter (`low`, `draw`) of each key.
void crandom_blocks(
    uint64_t *_Nonnull first, uint64_t *_Nonnull second, const uint64_t *_Nonnull keys, long count,
    uint64_t low, uint64_t draw);


/// The number of successes of each of several streams, as far as its first two words decide it.
///
/// Writes `counts`, and into `open` the places of those that are not decided yet, whose count says nothing;
/// returns how many these are. `first` and `second` hold the first two words of each stream, `trials` its
/// trials, up to 2^50. `count` is a multiple of 8; `open` has room for as many.
long crandom_binomials(
    int64_t *_Nonnull counts, int32_t *_Nonnull open, const int64_t *_Nonnull trials,
    const double *_Nonnull probabilities, const uint64_t *_Nonnull first,
    const uint64_t *_Nonnull second, long count);

/// The probability of a success, where every stream has the same.
typedef struct {
  /// The probability of the rarer outcome, its odds, and the logarithm of the probability of the other.
  double rare, odds, log_of_other;
  /// Whether the rarer outcome is a failure.
  int counts_failures;
} CRandomTrial;

/// The same where every stream has the same probability, within 0 and 1.
long crandom_alike_binomials(
    int64_t *_Nonnull counts, int32_t *_Nonnull open, const int64_t *_Nonnull trials,
    CRandomTrial trial, const uint64_t *_Nonnull first, const uint64_t *_Nonnull second, long count);

/// The same for the number of events of each stream, whose expected number is given, up to 2^50.
long crandom_poissons(
    int64_t *_Nonnull counts, int32_t *_Nonnull open, const double *_Nonnull means,
    const uint64_t *_Nonnull first, const uint64_t *_Nonnull second, long count);

#endif
