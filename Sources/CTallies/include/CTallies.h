// Counts of draws in bins, and their sums in whole numbers.
#ifndef CTALLIES_H
#define CTALLIES_H

#include <stdint.h>

#pragma clang assume_nonnull begin

/// The shape of some draws of many figures, and of their bins.
typedef struct {
  /// A row of a draw holds eight figures for each block.
  long draws, blocks;
  /// The number of bins of a figure, and of all its counts: those below the bins, in them, above them,
  /// and the undefined.
  long bins, stride;
} TallyShape;

/// Adds at most 64 draws; what is not a number is undefined, and has no place.
///
/// - rows: one draw after the other.
/// - low, per_width: where the bins of a figure begin, and how many of them there are for one of its
///   units.
/// - sum, square: receive the sums of places in 2^-24 of a bin, and of the squares of places in 2^-8 of
///   a bin, of these draws.
/// - least, most: of these draws and of earlier ones.
void tally_rows(
    TallyShape shape, const double *rows, const double *low, const double *per_width,
    uint32_t *counts, int64_t *sum, int64_t *square, double *least, double *most);

#pragma clang assume_nonnull end
#endif
