// The exponential and the logarithm of the project, over arrays and in place.
#ifndef CELEMENTARY_H
#define CELEMENTARY_H

/// Replaces each value by its exponential; arguments are held within -708 and 709.
void celementary_exp(double *_Nonnull values, long count);

/// Replaces each value x >= 0 by 1 - exp(-x), accurate near zero; 1 beyond 708.
void celementary_complement(double *_Nonnull values, long count);

/// Replaces each positive normal value by its natural logarithm.
void celementary_ln(double *_Nonnull values, long count);

#endif
