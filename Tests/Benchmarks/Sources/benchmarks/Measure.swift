import InclusionPlan

/// The weights of the apportionment benchmarks: the departments' populations.
let weights = Country.france.departments.map(\.population)
/// As many equal weights: every claim ties with others.
let equalWeights = [Double](repeating: 1, count: weights.count)

/// Prints the least and the median time of a piece of work, in microseconds.
///
/// Each of 31 samples repeats the work for about 20 ms, after a first one that is not counted.
/// Arguments of the command keep only the titles that hold one of them.
func measure(_ title: String, _ work: () -> Void) {
  let wanted = CommandLine.arguments.dropFirst()
  guard wanted.isEmpty || wanted.contains(where: title.contains) else { return }
  let clock = ContinuousClock()
  work()
  let once = max(clock.measure(work), .nanoseconds(100))
  let repeats = max(1, Int(Duration.milliseconds(20) / once))
  let samples = (0..<31).map { _ in
    clock.measure { for _ in 0..<repeats { work() } } / .microseconds(repeats)
  }.sorted()
  print(
    "\(NumberFormat.fixed(samples[0], decimals: 1)) µs least, "
      + "\(NumberFormat.fixed(samples[15], decimals: 1)) µs median  \(title)")
}

/// Prints the least of three times of a long piece of work, in seconds.
func measureLong(_ title: String, _ work: () -> Void) {
  let wanted = CommandLine.arguments.dropFirst()
  guard wanted.isEmpty || wanted.contains(where: title.contains) else { return }
  let clock = ContinuousClock()
  let least = (0..<3).map { _ in clock.measure(work) / .seconds(1) }.min() ?? 0
  print("\(NumberFormat.fixed(least, decimals: 2)) s least of three  \(title)")
}
