public import SamplingDesigns

/// The points of a sampling design, one for each draw.
public struct DesignSample: PointSet {
  /// The factors.
  public let space: FactorSpace
  public let count: Int
  private let columns: [DesignColumn]

  /// The sizes admitted.
  public static let admitted = 1...1_000_000

  /// Creates a sample.
  ///
  /// - Throws: ``SensitivityError/sizeOutside(_:_:)``.
  public init(
    _ space: FactorSpace, kind: SamplingDesign.Kind = .latinHypercube, count: Int, seed: UInt64
  ) throws(SensitivityError) {
    guard Self.admitted.contains(count) else { throw .sizeOutside(count, Self.admitted) }
    self.space = space
    self.count = count
    columns = try Self.columns(of: space, kind: kind, count: count, seed: seed).first
  }

  public var dimension: Int { columns.count }

  public func fill(_ point: inout [Double], at index: Int) {
    for factor in columns.indices { point[factor] = columns[factor][index] }
  }

  /// The numbers of each factor, and a second set of numbers independent of the first.
  ///
  /// Both sets have neighbouring dimensions, so that factors early in the registry have the best ones
  /// in both.
  static func columns(
    of space: FactorSpace, kind: SamplingDesign.Kind, count: Int, seed: UInt64
  ) throws(SensitivityError) -> (first: [DesignColumn], second: [DesignColumn]) {
    do throws(DesignError) {
      let table = try DimensionTable(
        registry: space.registry.flatMap { [$0, second($0)] })
      let design = try SamplingDesign(kind, draws: count, seed: seed, dimensions: table)
      var columns = (first: [DesignColumn](), second: [DesignColumn]())
      for name in space.names {
        columns.first.append(try design.column(name))
        columns.second.append(try design.column(second(name)))
      }
      return columns
    } catch {
      switch error {
      case .repeatedName(let name): throw .repeatedName(name)
      case .tooManyNames(let count, let limit):
        throw .tooManyFactors(count: count, limit: limit)
      default: throw .sizeOutside(count, admitted)
      }
    }
  }

  private static func second(_ name: String) -> String { "\(name)/second" }
}
