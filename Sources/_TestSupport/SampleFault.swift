/// Ends the tests: a sample that cannot be made is their own fault, and nothing after it would mean
/// anything.
func sampleFault(_ what: String) -> Never {
  fatalError(what)  // Samples are constants, made where nothing can throw; only tests link this.
}
