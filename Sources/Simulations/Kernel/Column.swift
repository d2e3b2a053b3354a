import CFluidModel
import ElementaryFunctions

/// One number for each territory, in blocks of eight lanes; borrowed from a workspace.
struct Column {
  let base: UnsafeMutablePointer<Lanes>

  subscript(block: Int) -> Lanes {
    @inline(__always) get { base[block] }
    @inline(__always) nonmutating set { base[block] = newValue }
  }

  /// The numbers of the column, without lanes.
  var numbers: UnsafeMutablePointer<Double> {
    UnsafeMutableRawPointer(base).assumingMemoryBound(to: Double.self)
  }
}

/// Columns of successive months; borrowed from a workspace.
///
/// A history keeps either every month or the last one only, by masking the month. The code of a
/// run is the same in both cases: each loop reads a block of the month before ahead of writing it.
struct History {
  let base: UnsafeMutablePointer<Lanes>
  let stride: Int
  let mask: Int
  let zero: Column

  /// The column of a month; zeros before month 0.
  @inline(__always)
  subscript(month: Int) -> Column {
    month < 0 ? zero : Column(base: base + (month & mask) * stride)
  }

  /// The same columns for the steps in C.
  var fluid: FluidHistory { FluidHistory(base: base, stride: mask == 0 ? 0 : stride) }
}

/// One value for each type of host.
struct PerHost<Value> {
  var publicHost: Value
  var privateHost: Value

  init(_ value: (Host) -> Value) {
    publicHost = value(.publicHost)
    privateHost = value(.privateHost)
  }

  subscript(host: Host) -> Value {
    @inline(__always) get { host == .publicHost ? publicHost : privateHost }
    @inline(__always) set {
      if host == .publicHost { publicHost = newValue } else { privateHost = newValue }
    }
  }
}

extension PerHost: Sendable where Value: Sendable {}
extension PerHost: BitwiseCopyable where Value: BitwiseCopyable {}

/// The types of host.
enum Host: Int, CaseIterable, Sendable {
  case publicHost, privateHost
}

/// One value for each segment of need.
struct PerSegment<Value> {
  var offline: Value
  var struggling: Value

  init(_ value: (Segment) -> Value) {
    offline = value(.offline)
    struggling = value(.struggling)
  }

  subscript(segment: Segment) -> Value {
    @inline(__always) get { segment == .offline ? offline : struggling }
    @inline(__always) set {
      if segment == .offline { offline = newValue } else { struggling = newValue }
    }
  }
}

extension PerSegment: Sendable where Value: Sendable {}

/// The segments of need: people who are offline, and people who struggle online.
enum Segment: Int, CaseIterable, Sendable {
  case offline, struggling
}
