// Elementary functions whose results are the same bytes on every processor.
//
// They use additions, multiplications and divisions of doubles only, each rounded on its own:
// fusing a multiplication with an addition is forbidden below. The compiler makes one version for
// each generation of vector instructions and the loader picks one; all give the same bytes.
//
// The polynomials are fits made for this project with 60 digits: Remez exchange for the logarithm,
// interpolation at Chebyshev points for the exponential. The reductions follow Cody and Waite,
// "Software Manual for the Elementary Functions" (1980).

#include "CElementary.h"

#include <stdint.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

// What chooses among the clones runs before the thread sanitizer is ready.
#if defined(__x86_64__) && defined(__linux__) && !__has_feature(thread_sanitizer)
#define EVERY_VECTOR_LENGTH \
  __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define EVERY_VECTOR_LENGTH
#endif

#define INLINE static inline __attribute__((always_inline))

// ln 2 in two parts: the first has zeros at its end, so that its multiples are exact.
static const double LN2_HIGH = 6.93147180369123816490e-01;
static const double LN2_LOW = 1.90821492927058770002e-10;

INLINE double from_bits(uint64_t bits) {
  double value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

INLINE uint64_t to_bits(double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

// exp(x) = scale * (1 + part), scale a power of two and |part| < 0.42, for x within -708..709.
INLINE double exp_part(double x, double *scale) {
  // Adding 1.5 * 2^52 leaves the nearest whole number in the low bits.
  const double shift = 6755399441055744.0;
  double shifted = x * 1.4426950408889634 + shift;
  double whole = shifted - shift;
  double r = (x - whole * LN2_HIGH) - whole * LN2_LOW;
  double r2 = r * r;
  double r4 = r2 * r2;
  // exp(r) - 1 = r + r^2 * Q(r), Q of degree 9 evaluated after Estrin; relative error 4.2e-17.
  double q01 = 0.5 + r * 0.16666666666666669;
  double q23 = 0.04166666666662374 + r * 0.008333333333330032;
  double q45 = 0.0013888888917406447 + r * 0.00019841269863201828;
  double q67 = 2.4801520996825697e-05 + r * 2.7557268229963227e-06;
  double q89 = 2.76202305675069e-07 + r * 2.5100494788905042e-08;
  double q03 = q01 + r2 * q23;
  double q49 = q45 + r2 * (q67 + r2 * q89);
  *scale = from_bits((to_bits(shifted) + 1023) << 52);
  return r + r2 * (q03 + r4 * q49);
}

INLINE double exp_of(double x) {
  x = x > -708.0 ? x : -708.0;
  x = x < 709.0 ? x : 709.0;
  double scale;
  double part = exp_part(x, &scale);
  return scale + scale * part;
}

INLINE double complement_of(double value) {
  double x = -value;
  x = x > -708.0 ? x : -708.0;
  double scale;
  double part = exp_part(x, &scale);
  return (1.0 - scale) - scale * part;
}

INLINE double ln_of(double value) {
  uint64_t bits = to_bits(value);
  // Splits x = 2^e * m with m within sqrt(1/2)..sqrt(2), whose bit pattern is the offset.
  uint64_t biased = (bits - 0x3fe6a09e667f3bcd) + 0x3ff0000000000000;
  uint64_t exponent_bits = biased >> 52;
  double m = from_bits(bits - ((exponent_bits - 1023) << 52));
  // The exponent as a double: placed in the low bits of 2^52, then taken out.
  double e = from_bits(exponent_bits | 0x4330000000000000) - (4503599627370496.0 + 1023.0);
  double f = m - 1.0;
  double s = f / (2.0 + f);
  double z = s * s;
  double z2 = z * z;
  // ln m = 2 s + s z W(z), W of degree 6; relative error 1.3e-18.
  double w01 = 0.6666666666666734 + z * 0.3999999999941432;
  double w23 = 0.28571428742474875 + z * 0.2222219856348619;
  double w45 = 0.18183564866615717 + z * 0.1531403583708036;
  double w = w01 + z2 * (w23 + z2 * (w45 + z2 * 0.14796105420291336));
  // ln(1 + f) = f - (f^2/2 - s (f^2/2 + z W)) keeps the last bits when f is small.
  double half = 0.5 * f * f;
  double correction = half - s * (half + z * w);
  return e * LN2_HIGH - ((correction - e * LN2_LOW) - f);
}

// A function of every value, in place. Each takes a long chain of steps, and what waits for them fills the
// processor long before the next ones are in sight: four vectors go side by side, the rest alone.
#define IN_PLACE(function, values, count) \
  do { \
    const long together_ = (count) - (count) % 32; \
    _Pragma("clang loop interleave_count(4)") \
    for (long i = 0; i < together_; i++) (values)[i] = function((values)[i]); \
    for (long i = together_; i < (count); i++) (values)[i] = function((values)[i]); \
  } while (0)

EVERY_VECTOR_LENGTH
void celementary_exp(double *values, long count) { IN_PLACE(exp_of, values, count); }

EVERY_VECTOR_LENGTH
void celementary_complement(double *values, long count) { IN_PLACE(complement_of, values, count); }

EVERY_VECTOR_LENGTH
void celementary_ln(double *values, long count) { IN_PLACE(ln_of, values, count); }
