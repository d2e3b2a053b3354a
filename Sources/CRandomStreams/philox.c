// Philox4x32-10: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3",
// SC'11 (2011), doi:10.1145/2063384.2063405.
//
// Whole numbers and exact conversions only, so that every processor gives the same bytes.

#include "versions.h"

#include <string.h>

INLINE double from_bits(uint64_t bits) {
  double value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

// The upper 53 bits as a number within (0, 1): k / 2^53, and 1 / 2^54 for k = 0.
INLINE double uniform(uint64_t bits) {
  uint64_t k = bits >> 11;
  // Both halves are placed in the low bits of a power of two, which is taken out again.
  double high = from_bits((k >> 32) | 0x4530000000000000) - (0x1p84 + 0x1p52);
  double low = from_bits((k & 0xffffffff) | 0x4330000000000000);
  double whole = high + low;
  whole = whole > 0.5 ? whole : 0.5;
  return whole * 0x1p-53;
}

// The words are kept in 64 bits each, with zeros above: vectors multiply them in one instruction.
INLINE void block(uint64_t key, uint64_t low, uint64_t high, uint64_t *first, uint64_t *second) {
  const uint64_t mask = 0xffffffff;
  uint64_t x0 = low & mask, x1 = low >> 32, x2 = high & mask, x3 = high >> 32;
  uint64_t k0 = key & mask, k1 = key >> 32;
  for (int round = 0; round < 10; round++) {
    uint64_t p = x0 * 0xD2511F53, q = x2 * 0xCD9E8D57;
    x0 = (q >> 32) ^ x1 ^ k0;
    x1 = q & mask;
    x2 = (p >> 32) ^ x3 ^ k1;
    x3 = p & mask;
    k0 = (k0 + 0x9E3779B9) & mask;
    k1 = (k1 + 0xBB67AE85) & mask;
  }
  *first = x0 | (x1 << 32);
  *second = x2 | (x3 << 32);
}

EVERY_VECTOR_LENGTH
void crandom_uniforms(
    double *values, long count, uint64_t key, uint64_t draw, uint64_t base, uint64_t first) {
  uint64_t a, b;
  long i = 0;
  if ((first & 1) && count > 0) {
    block(key, base + (first >> 1), draw, &a, &b);
    values[i++] = uniform(b);
  }
  uint64_t start = base + ((first + 1) >> 1);
  long pairs = (count - i) / 2;
  double *rest = values + i;
  for (long pair = 0; pair < pairs; pair++) {
    uint64_t one, two;
    block(key, start + (uint64_t)pair, draw, &one, &two);
    rest[2 * pair] = uniform(one);
    rest[2 * pair + 1] = uniform(two);
  }
  if ((count - i) & 1) {
    block(key, start + (uint64_t)pairs, draw, &a, &b);
    values[count - 1] = uniform(a);
  }
}

EVERY_VECTOR_LENGTH
void crandom_blocks(
    uint64_t *restrict first, uint64_t *restrict second, const uint64_t *restrict keys, long count,
    uint64_t low, uint64_t draw) {
  for (long i = 0; i < count; i++) block(keys[i], low, draw, first + i, second + i);
}
