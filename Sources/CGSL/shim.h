// The GNU Scientific Library as Swift sees it. Only the target GSL imports this module.
#ifndef CGSL_SHIM_H
#define CGSL_SHIM_H
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_math.h>
#include <gsl/gsl_qrng.h>
#include <gsl/gsl_roots.h>
#include <gsl/gsl_sf.h>
#include <gsl/gsl_version.h>

/* Mutable C globals that Swift 6 rightly refuses to read. */
static inline const char *_Nonnull cgsl_version(void) { return gsl_version; }
static inline const gsl_qrng_type *_Nonnull cgsl_sobol(void) { return gsl_qrng_sobol; }
#endif
