private import CGSL

/// The GNU Scientific Library, which serves this project as numerical routine and as oracle.
public enum GSL {
  /// The version of the library in use, as `2.7.1`.
  public static var version: String { String(cString: cgsl_version()) }

  /// Turns the aborting error handler off, once: every status is checked instead.
  private static let quietHandler: Void = { _ = gsl_set_error_handler_off() }()

  static func prepare() { quietHandler }

  static func check(_ status: Int32, in operation: String) throws(NumericalError) {
    if status != Int32(GSL_SUCCESS) {
      throw NumericalError(code: status, operation: operation)
    }
  }
}

/// A numerical operation that the GNU Scientific Library could not complete.
public struct NumericalError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The error code of the library.
  public let code: Int32
  /// The Swift name of the operation.
  public let operation: String

  public var description: String { "\(operation): \(String(cString: gsl_strerror(code)))" }
}
