// Uniform numbers of the counter-based generator Philox4x32-10, many at a time.
#ifndef CPHILOX_H
#define CPHILOX_H

#include <stdint.h>

/// Writes `count` uniforms of one stream, from the one numbered `first` on.
///
/// Uniforms 2 b and 2 b + 1 come from the block whose counter is (`base` + b, `draw`); both words of
/// the counter are of 64 bits.
void cphilox_uniforms(
    double *_Nonnull values, long count, uint64_t key, uint64_t draw, uint64_t base, uint64_t first);

/// Writes the first and the second word of the block with the counter (`low`, `draw`) of each key.
void cphilox_blocks(
    uint64_t *_Nonnull first, uint64_t *_Nonnull second, const uint64_t *_Nonnull keys, long count,
    uint64_t low, uint64_t draw);

#endif
