public import Apportionments
public import PublicFinance
public import Territories

/// A plan that cannot be simulated, although each of its values is admitted.
public enum PlanError: Error, Sendable, Hashable {
  /// The planned quantity of a line cannot be spread as its key, floor and cap ask.
  case distribution(line: BudgetLine, ApportionmentError)
  /// The quantities of a line are written for a territory that does not exist.
  case unknownDepartment(line: BudgetLine, code: Department.Code)
  /// A key needs a figure that a territory does not have.
  case missingObservation(line: BudgetLine, code: Department.Code)
  /// Explicit posts exceed the cap.
  case postsAboveCap(posts: Double, cap: Int)
  /// The need of a territory exceeds its population aged 15 and over.
  case needAbovePopulation(code: Department.Code, need: Double, population: Double)
}
