/// Ends the tests: a sample that cannot be made is their own fault, and nothing after it would mean
/// anything.
func sampleFault(_ what: String) -> Never {
  fatalError(what)  // Only tests link this; a release build drops the words of preconditions.
}
