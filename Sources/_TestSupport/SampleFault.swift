/// Ends the tests: a sample that cannot be made is their own fault, and nothing after it would mean
/// anything.
func sampleFault(_ what: String) -> Never {
  // Samples are constants, made where nothing can be thrown; only tests link this target.
  fatalError(what)
}
