internal import ParallelWork

/// Points of the unit cube at which a function is asked for its value.
public protocol PointSet: Sendable {
  /// The number of coordinates of a point.
  var dimension: Int { get }
  /// The number of points.
  var count: Int { get }
  /// Writes the coordinates of a point, all between 0 and 1, into memory that holds ``dimension``.
  func fill(_ point: inout [Double], at index: Int)
}

extension PointSet {
  /// The coordinates of a point.
  public func point(at index: Int) -> [Double] {
    var point = [Double](repeating: 0, count: dimension)
    fill(&point, at: index)
    return point
  }

  /// The value of a function at each of some points, in their order.
  ///
  /// - Parameters:
  ///   - points: Which points; nil for all.
  ///   - threads: The number of threads, at least 1; it changes no result.
  ///   - state: Makes what a thread keeps from one point to the next, such as memory.
  ///   - progress: Told the number of finished points, on the calling thread; it ends the work early by
  ///     returning false.
  ///   - function: The value of a point; called on any thread.
  /// - Returns: The values, or nil when the work was ended early.
  /// - Throws: ``PointFault`` for the first point whose value cannot be counted.
  public func values<State, Failure: Error>(
    _ points: Range<Int>? = nil, threads: Int, state: @escaping @Sendable () -> State,
    progress: (_ done: Int) -> Bool = { _ in true },
    of function: @escaping @Sendable (_ point: [Double], inout State) throws(Failure) -> Double
  ) throws(PointFault<Failure>) -> [Double]? {
    let points = points ?? 0..<count
    let chunk = 32
    let pieces = stride(from: points.lowerBound, to: points.upperBound, by: chunk).map {
      $0..<min($0 + chunk, points.upperBound)
    }
    let results = ParallelWork.map(
      pieces.count, threads: threads, state: state,
      work: { piece, memory -> Result<[Double], PointFault<Failure>> in
        var point = [Double](repeating: 0, count: dimension)
        var values: [Double] = []
        values.reserveCapacity(chunk)
        for index in pieces[piece] {
          fill(&point, at: index)
          do throws(Failure) {
            let value = try function(point, &memory)
            guard value.isFinite else {
              return .failure(.notNumber(point: index, value: value))
            }
            values.append(value)
          } catch {
            return .failure(.failed(point: index, error))
          }
        }
        return .success(values)
      },
      progress: { progress(min($0 * chunk, points.count)) })
    guard let results else { return nil }
    var values: [Double] = []
    values.reserveCapacity(points.count)
    for result in results { values += try result.get() }
    return values
  }

  /// The value of a function that cannot fail at every point.
  ///
  /// - Throws: ``PointFault`` for the first value that is not a finite number.
  public func values(
    threads: Int = 1, of function: @escaping @Sendable (_ point: [Double]) -> Double
  ) throws(PointFault<Never>) -> [Double] {
    let values = try values(nil, threads: threads, state: {}) {
      (point, _: inout ()) throws(Never) -> Double in function(point)
    }
    return values ?? []
  }
}
