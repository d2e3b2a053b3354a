public import Apportionments
public import Territories

/// How a line's planned quantity is spread over the departments.
public struct Distribution: Sendable, Hashable {
  /// The lowest number a department receives.
  public var floor: Int
  /// The highest number a department receives, or nil for no limit.
  public var cap: Int?
  /// What the spread follows.
  public var basis: Basis
  /// The method that makes whole numbers of the spread.
  public var method: ApportionmentMethod

  /// What the spread follows.
  public enum Basis: Sendable, Hashable {
    /// Proportional to a named key.
    case key(AllocationKey)
    /// Proportional to the weights written in the scenario; a department left out weighs 0.
    case weights([Department.Code: Double])
    /// Exactly the numbers written in the scenario, whole unless it asks for real quantities; a
    /// department left out has 0.
    case quantities([Department.Code: Double])
  }

  /// Creates a distribution.
  public init(
    basis: Basis, floor: Int = 0, cap: Int? = nil, method: ApportionmentMethod = .hamilton
  ) {
    self.basis = basis
    self.method = method
    self.floor = floor
    self.cap = cap
  }
}

/// The named keys by which planned quantities are spread.
public enum AllocationKey: String, Sendable, Hashable, CaseIterable {
  /// The same for each department.
  case equal
  /// In proportion to the total population.
  case population
  /// In proportion to the need.
  case need
  /// In proportion to the need times the poverty rate.
  case needPoverty = "need-poverty"
  /// In proportion to the need that existing venues do not serve.
  case accessGap = "access-gap"
  /// Known early awards of posts, completed to 4,000.
  case observed
  /// Trained helpers counted in June 2023.
  case observedAidants = "observed-aidants"
}
