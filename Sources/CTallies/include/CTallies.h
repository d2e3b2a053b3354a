// Counts of draws in bins, and their sums in whole numbers.
#ifndef CTALLIES_H
#define CTALLIES_H

#include <stdint.h>

#pragma clang assume_nonnull begin

/// The most draws added at a time: their sums fit in 64 bits.
enum { TALLY_MOST_DRAWS = 64 };

/// The shape of some draws of many figures, and of their bins.
typedef struct {
  /// A row of a draw holds eight figures for each block.
  long draws, blocks;
  /// The number of bins of a figure, and of all its counts: those below the bins, in them, above them,
  /// and the undefined.
  long bins, stride;
} TallyShape;

/// Adds at most TALLY_MOST_DRAWS draws; what is not a number is undefined, and has no place.
///
/// - rows: one draw after the other.
/// - low, per_width: where the bins of a figure begin, and how many of them there are for one of its
///   units.
/// - sum, square: receive the sums of places in 2^-24 of a bin, and of the squares of places in 2^-8 of
///   a bin, of these draws.
/// - least, most: of these draws and of earlier ones.
void tally_rows(
    TallyShape shape, const double *rows, const double *low, const double *per_width,
    uint16_t *counts, int64_t *sum, int64_t *square, double *least, double *most);

/// The first figure of a row that is not finite and may not be undefined, or -1.
///
/// - may_be_undefined: 1 for each figure that may be, 0 for the others.
long tally_first_fault(const double *row, const uint8_t *may_be_undefined, long figures);

#pragma clang assume_nonnull end
#endif
