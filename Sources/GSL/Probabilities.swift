private import CGSL

/// Distribution functions of the library, as an oracle for those of the project.
///
/// Each is the `gsl_cdf_` function of its name: `P` is the probability at most x, `Q` above it. An
/// argument outside the domain gives NaN.
extension GSL {
  /// The standard normal distribution.
  public enum Normal {
    /// The probability at most x.
    public static func p(_ x: Double) -> Double { quietly { gsl_cdf_ugaussian_P(x) } }
    /// The probability above x.
    public static func q(_ x: Double) -> Double { quietly { gsl_cdf_ugaussian_Q(x) } }
    /// The quantile.
    public static func inverse(_ p: Double) -> Double { quietly { gsl_cdf_ugaussian_Pinv(p) } }
  }

  /// The beta distribution with shapes a and b.
  public enum Beta {
    /// The probability at most x.
    public static func p(_ x: Double, _ a: Double, _ b: Double) -> Double {
      quietly { gsl_cdf_beta_P(x, a, b) }
    }
    /// The probability above x.
    public static func q(_ x: Double, _ a: Double, _ b: Double) -> Double {
      quietly { gsl_cdf_beta_Q(x, a, b) }
    }
    /// The quantile.
    public static func inverse(_ p: Double, _ a: Double, _ b: Double) -> Double {
      quietly { gsl_cdf_beta_Pinv(p, a, b) }
    }
  }

  /// The gamma distribution with a shape and a scale.
  public enum Gamma {
    /// The probability at most x.
    public static func p(_ x: Double, _ shape: Double, _ scale: Double) -> Double {
      quietly { gsl_cdf_gamma_P(x, shape, scale) }
    }
    /// The probability above x.
    public static func q(_ x: Double, _ shape: Double, _ scale: Double) -> Double {
      quietly { gsl_cdf_gamma_Q(x, shape, scale) }
    }
    /// The quantile.
    public static func inverse(_ p: Double, _ shape: Double, _ scale: Double) -> Double {
      quietly { gsl_cdf_gamma_Pinv(p, shape, scale) }
    }
  }

  /// The lognormal distribution with the mean and deviation of the logarithm.
  public enum Lognormal {
    /// The quantile.
    public static func inverse(_ p: Double, _ mean: Double, _ deviation: Double) -> Double {
      quietly { gsl_cdf_lognormal_Pinv(p, mean, deviation) }
    }
  }

  /// The probability of at most k successes in n trials.
  public static func binomial(_ k: Int, trials n: Int, probability p: Double) -> Double {
    quietly { gsl_cdf_binomial_P(UInt32(k), p, UInt32(n)) }
  }

  /// The probability of at most k events when their mean is given.
  public static func poisson(_ k: Int, mean: Double) -> Double {
    quietly { gsl_cdf_poisson_P(UInt32(k), mean) }
  }

  /// The probability of at most k marked among a sample without replacement.
  public static func hypergeometric(
    _ k: Int, marked: Int, unmarked: Int, sample: Int
  ) -> Double {
    quietly {
      gsl_cdf_hypergeometric_P(UInt32(k), UInt32(marked), UInt32(unmarked), UInt32(sample))
    }
  }

  /// The probability that a chi-square variable exceeds x.
  public static func chiSquareAbove(_ x: Double, degrees: Int) -> Double {
    quietly { gsl_cdf_chisq_Q(x, Double(degrees)) }
  }

  /// ln Γ(x).
  public static func logGamma(_ x: Double) -> Double { quietly { gsl_sf_lngamma(x) } }

  /// The points of the library's own Sobol sequence, which leaves out the origin.
  ///
  /// - Parameter dimensions: From 1 to 40.
  public static func sobol(dimensions: Int, points: Int) -> [[Double]] {
    quietly {
      guard let sequence = gsl_qrng_alloc(cgsl_sobol(), UInt32(dimensions)) else { return [] }
      defer { gsl_qrng_free(sequence) }
      return (0..<points).map { _ in
        var point = [Double](repeating: 0, count: dimensions)
        _ = gsl_qrng_get(sequence, &point)
        return point
      }
    }
  }

  private static func quietly<Result>(_ body: () -> Result) -> Result {
    prepare()
    return body()
  }
}
