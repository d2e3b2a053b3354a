/// Ends the tests: a sample that cannot be made is their own fault, and nothing after it would mean
/// anything.
func sampleFault(_ what: String) -> Never {
  // Only tests link this. Samples are constants, made where nothing can throw, and a release build would
  // leave out what a precondition says.
  fatalError(what)
}
