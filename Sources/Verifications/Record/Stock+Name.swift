import Simulations

extension Stock {
  /// The name of a stock in reports of breaches, in kebab case: `open-public`.
  var name: String {
    "\(self)".reduce(into: "") { name, letter in
      if letter.isUppercase { name += "-" }
      name += letter.lowercased()
    }
  }
}
