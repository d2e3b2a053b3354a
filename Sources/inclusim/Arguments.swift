public import ArgumentParser
public import InclusionPlan

/// A whole number on the command line; spaces may group its digits, as in `4 000`.
struct WrittenCount: ExpressibleByArgument {
  let value: Int

  init?(argument: String) {
    guard let value = Int(argument.filter { !$0.isWhitespace }), value >= 0 else { return nil }
    self.value = value
  }
}

/// Methods by their names or by other established ones; help and errors list the names.
extension ApportionmentMethod: ExpressibleByArgument {
  public init?(argument: String) { self.init(named: argument) }
}

/// Keys by the names they have in files.
extension AllocationKey: ExpressibleByArgument {}
