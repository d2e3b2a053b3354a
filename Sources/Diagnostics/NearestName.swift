/// The name a user probably meant.
public enum NearestName {
  /// The known name nearest to a name, or nil when none is near.
  ///
  /// A name is near when at most one letter in three, and one in a short name, was inserted,
  /// left out, replaced or swapped with its neighbour. Of equally near names the first wins. The
  /// French word for a known name comes before any that is near.
  ///
  ///     NearestName.suggestion(for: "advisors", among: ["advisers", "aidants"])  // advisers
  public static func suggestion(for name: String, among known: some Sequence<String>) -> String? {
    if let meant = FrenchNames.name(for: name, among: known) { return meant }
    let limit = max(1, name.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in known where abs(candidate.count - name.count) <= limit {
      let distance = distance(name.lowercased(), candidate.lowercased())
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The Damerau–Levenshtein distance, each stretch of text being edited once.
  public static func distance(_ first: String, _ second: String) -> Int {
    let (source, target) = (Array(first), Array(second))
    var older: [Int] = []
    var previous = Array(0...target.count)
    for row in source.indices {
      var current = [row + 1]
      for column in target.indices {
        let replaced = previous[column] + (source[row] == target[column] ? 0 : 1)
        var cost = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, source[row] == target[column - 1],
          source[row - 1] == target[column]
        {
          cost = min(cost, older[column - 1] + 1)
        }
        current.append(cost)
      }
      (older, previous) = (previous, current)
    }
    return previous[target.count]
  }
}
