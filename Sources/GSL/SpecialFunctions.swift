private import CGSL

extension GSL {
  /// The exponential minus one, accurate near zero.
  ///
  /// The corresponding GSL function is `gsl_sf_expm1_e`.
  /// - Throws: ``NumericalError`` on overflow.
  public static func expm1(_ x: Double) throws(NumericalError) -> Double {
    prepare()
    var result = gsl_sf_result()
    try check(gsl_sf_expm1_e(x, &result), in: "expm1")
    return result.val
  }

  /// The exponential.
  ///
  /// The corresponding GSL function is `gsl_sf_exp_e`.
  /// - Throws: ``NumericalError`` on overflow or underflow.
  public static func exp(_ x: Double) throws(NumericalError) -> Double {
    prepare()
    var result = gsl_sf_result()
    try check(gsl_sf_exp_e(x, &result), in: "exp")
    return result.val
  }

  /// The natural logarithm of a positive number.
  ///
  /// The corresponding GSL function is `gsl_sf_log_e`.
  /// - Throws: ``NumericalError`` when the argument is not positive.
  public static func log(_ x: Double) throws(NumericalError) -> Double {
    prepare()
    var result = gsl_sf_result()
    try check(gsl_sf_log_e(x, &result), in: "log")
    return result.val
  }
}
