// The square root of processors is reached through the C library, which this links.
private import Glibc

/// Special functions whose results are the same bytes on every processor.
///
/// They are built from ``Elementary``, the four operations and the square root, none of them fused.
/// Tests compare them with the GNU Scientific Library.
public enum Special {
  /// ln √(2π).
  static let lnRootTwoPi = 0.918_938_533_204_672_8
  /// 2π.
  static let twoPi = 6.283_185_307_179_586
  /// The least normal number, below which logarithms are not defined.
  static let tiny = Double.leastNormalMagnitude
}
