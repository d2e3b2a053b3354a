import Diagnostics

/// An example that no recorded file of faults shows.
enum DiagnosticExample {
  /// A command, and what is done before it.
  case command(before: String, String)
  /// None, and why.
  case unshown(String)

  private static func line(_ line: String) -> DiagnosticExample { .command(before: ":", line) }

  private static let sweep = "inclusim sweep france-relance-13m"
  private static let apportion = "inclusim apportion --method hamilton --seats 10 --weights w.csv"
  private static let run = "inclusim run france-relance-13m"

  /// A store of one run.
  private static let store = "inclusim run no-programme --store results.sqlite --quiet"

  /// A table of weights, and the command that reads it.
  private static func weights(_ text: String) -> DiagnosticExample {
    .command(before: "printf '\(text)' > w.csv", apportion)
  }

  /// A plan of a few lines, and the command that verifies it.
  private static func checked(_ text: String, then: String = ":") -> DiagnosticExample {
    .command(
      before:
        "printf 'extends: france-relance-13m\\ntitle: My plan\\n\(text)' > plan.yaml; \(then)",
      "inclusim check plan.yaml")
  }

  /// What counts one of two shards of a small ensemble.
  private static func counted(_ shard: Int, _ name: String, seed: Int = 42) -> String {
    "inclusim ensemble no-programme --draws 6 --seed \(seed) --shard \(shard)/2 --part \(name).part"
  }

  /// A file with the outline of one department, which is a square here.
  private static let oneOutline =
    #"{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "23"}, "#
    + #""geometry": {"type": "Polygon", "coordinates": [[[2, 46], [3, 46], [3, 47], [2, 47], [2, 46]]]}}]}"#

  static let all: [DiagnosticIdentifier: DiagnosticExample] = [
    // Files.
    .fileIsFolder: .command(before: "mkdir plans", "inclusim run ./plans"),
    .fileNotPermitted: .unshown("it depends on the rights of the reader"),
    .fileUnreadable: .unshown("it takes a disk that fails"),
    .fileExists: .command(before: "touch my-plan.yaml", "inclusim init --output my-plan.yaml"),
    .sameTitle: .command(
      before: "printf 'extends: france-relance-13m\\ntitle: My plan\\n' > a.yaml; cp a.yaml b.yaml",
      "inclusim run a.yaml b.yaml --format csv"),
    .fileTooLarge: .command(
      before: "head -c 1100000 /dev/zero | tr '\\0' '#' > plan.yaml", "inclusim run plan.yaml"),
    .emptyFolder: .command(before: "mkdir plans", "inclusim check plans"),
    .unknownScenario: line("inclusim run france-relance-13"),
    // Sweeps.
    .invalidRange: line("\(sweep) --set \"posts-cap=1000..4000\""),
    .tooManyAxes: line(
      "\(sweep) --set \"posts-cap=1; 2\" --set \"horizon=12; 24\" --set \"need.total=13 M; 14 M\""),
    .noAxis: line("\(sweep) --set posts-cap=1000"),
    .tooManyPoints: line(
      "\(sweep) --set \"posts-cap=1..1000 by 1\" --set \"params.training-seats=1..999 by 1\""),
    .unknownMetric: line("\(sweep) --set \"posts-cap=1000; 2000\" --metric coverag"),
    .nothingLeftToBalance: line(
      "\(sweep) --set \"lines.spaces.amount=30..50 M€ by 10 M€\" --balance unallocated"),
    .balanceIsSet: line(
      "\(sweep) --set \"lines.spaces.amount=30 M€; 40 M€\" --balance spaces"),
    .moreFaults: line("\(sweep) --set \"lines.spaces.amount=41..90 M€ by 1 M€\" --balance none"),
    // Outputs.
    .outputNoParent: line("\(run) --output results/2026"),
    .outputNotFolder: .command(before: "touch results", "\(run) --output results"),
    .outputIsFolder: .command(
      before: "mkdir results", "\(sweep) --set \"posts-cap=1; 2\" --output results"),
    .outputWorkingFolder: line("\(run) --output ."),
    .outputNotOurs: .command(
      before: "mkdir results; touch results/notes.txt", "\(run) --output results"),
    .outputForeignFile: .command(
      before: "\(run) --output results; touch results/notes.txt", "\(run) --output results"),
    .outputCannotExchange: .unshown("it takes a disk that lacks the exchange"),
    .invalidBoundaries: .command(
      before: "printf '{\"type\": \"FeatureCollection\", \"features\": [{}]}' > outlines.geojson",
      "inclusim report rural-floor --boundaries outlines.geojson --output report.html"),
    .missingOutlines: .command(
      before: "printf '%s' '\(oneOutline)' > outlines.geojson",
      "inclusim report rural-floor --boundaries outlines.geojson --output report.html"),
    .outputFailed: line("\(run) --output /dev/full/results"),
    // Scenarios.
    .extendsTooLong: .command(
      before:
        "i=0; while [ $i -lt 70 ]; do printf 'extends: p%d.yaml\\ntitle: P\\n' $((i + 1)) > p$i.yaml; "
        + "i=$((i + 1)); done; cp p0.yaml p70.yaml; sed -i s/p1/p71/ p70.yaml; cp p0.yaml p71.yaml",
      "inclusim run p0.yaml"),
    .missingForTerritories: .command(
      before: "inclusim departments --format csv | sed 's/^01,/Q1,/' > territories.csv",
      "\(run) --territories territories.csv"),
    // Tables of weights.
    .weightTable: weights("name;votes 2020;votes 2021\\nAin;3;4\\nAisne;2;5\\n"),
    .weightTableHeader: weights("Ain;3\\nAisne;2\\n"),
    .missingName: weights("name;weight\\n;3\\nAisne;2\\n"),
    .duplicateName: weights("name;weight\\nAin;3\\nAin;2\\n"),
    .totalAmongWeights: weights("name;weight\\nAin;3\\nAisne;2\\nTotal;5\\n"),
    // Territories.
    .tooManyTerritories: .command(
      before: "inclusim departments --format csv | tr -d '\\r' | awk -F, 'NR == 1 { print } "
        + "NR == 2 { for (i = 1; i < 40003; i++) { r = $0; sub(/^[^,]*/, \"T\" i, r); "
        + "print r } }' > t.csv",
      "inclusim departments --territories t.csv"),
    // The plan in its territories.
    .floorsAboveTotal: line("\(run) --set lines.advisers.floor=100"),
    .capsBelowTotal: line("\(run) --set lines.advisers.cap=10"),
    .nothingToSpreadBy: checked("lines: {advisers: {key: {01: 1, 2A: 1}, cap: 50}}\\n"),
    .missingObservation: .unshown("it takes a file of territories without the observed figures"),
    .needAbovePopulation: .unshown("it takes a file of territories and a need larger than theirs"),
    // Ensembles.
    .drawsOutside: .unshown("the command line refuses it as misuse"),
    .notDrawable: .unshown("the parameters that come with the tool can all be drawn"),
    .drawRefused: line(
      "inclusim ensemble france-relance-13m --draws 1 --quiet --set \"params.need-total=35 M\""),
    .notAPart: .command(before: "echo draws > a.part", "inclusim merge a.part"),
    .partsDiffer: .command(
      before: "\(counted(1, "a")); \(counted(2, "b", seed: 7))", "inclusim merge a.part b.part"),
    .countedTwice: .command(before: counted(1, "a"), "inclusim merge a.part a.part"),
    .drawsMissing: .command(before: counted(1, "a"), "inclusim merge a.part"),
    .nothingVaries: line("inclusim sensitivity no-programme --metric posts-awarded"),
    .invalidGroup: line(
      "inclusim sensitivity france-relance-13m --metric reached --group work=contact-hour"),
    // Results.
    .brokenRule: .unshown("no scenario can cause it"),
    .missedExpectation: checked(
      "expect:\\n  - {metric: coverage, at-least: 90 %%, reason: No one is left out}\\n"),
    .resultsMoved: checked(
      "posts-cap: 3000\\n",
      then: "inclusim lock plan.yaml; sed -i s/3000/2000/ plan.yaml"),
    .invalidLock: checked("posts-cap: 3000\\n", then: "echo '{}' > plan.lock.json"),
    .shippedLock: line("inclusim lock france-relance-13m"),
    // Stores of runs.
    .storeNotOurs: .command(
      before: "echo 'a note' > results.sqlite", "inclusim history results.sqlite"),
    .storeNewer: .command(
      before: "\(store); printf '\\143' | dd of=results.sqlite bs=1 seek=63 conv=notrunc",
      "inclusim history results.sqlite"),
    .storeBusy: .unshown("it takes another program that holds the file for a minute"),
    .storeDamaged: .command(
      before: "\(store); head -c 99999 /dev/zero | tr '\\0' U "
        + "| dd of=results.sqlite bs=4096 seek=1 conv=notrunc",
      "inclusim history results.sqlite"),
    .storeFailed: line("inclusim run no-programme --store /dev/full"),
    .storeUnknownRun: .command(before: store, "inclusim history results.sqlite --run 7"),
    .storeDiffers: .unshown("it takes a store that another version of inclusim wrote"),
    .storeOtherVersion: .unshown("it takes a store that another version of inclusim wrote"),
    .storeTerritories: .command(
      before: "inclusim departments --format csv | sed 's/Creuse/Creuse profonde/' > t.csv; "
        + "inclusim run no-programme --territories t.csv --store results.sqlite --quiet",
      "inclusim compare no-programme results.sqlite#1"),
  ]
}
