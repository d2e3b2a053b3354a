import Messages
import Testing
import Verifications
import _TestSupport

/// The page `Docs/checks.md`, written from the rules and from the faults planted here.
@Suite struct `The page of checks` {
  @Test func `lists every rule and every planted fault`() throws {
    let difference = try RecordedText.difference(
      of: Self.page, from: "../../Docs/checks.md", beside: #filePath)
    if let difference { Issue.record("\(difference)") }
  }

  private static var page: String {
    """
    # Checks

    The rules that `inclusim check` verifies, and faults that they were seen to catch. This page is
    written by a test from the rules themselves; `inclusim check --list` prints the first table. How
    to use them is told in [guides/continuous-integration.md](guides/continuous-integration.md).

    ## Rules

    Numbers are those of [model.md, section 13](model.md#13-invariants); a letter marks a part of an
    invariant that is verified on its own. Rules marked *deep* need further runs of changed plans and
    are verified with `--deep`. A scenario cannot break a rule: a breach is a fault of inclusim,
    except for number 17, which has been observed and not proved, and is a warning.

    | № | name | protects | a breach would be |
    | --- | --- | --- | --- |
    \(rules)

    ## Faults planted

    Each of these faults was planted by a test in the record of a sound run: in its journal, its
    ledger, its stocks or the figures that reports show. The rule in the second column must find it;
    those in the third find it too.

    | fault | found by | and by |
    | --- | --- | --- |
    \(faults)

    """
  }

  private static var rules: String {
    Rule.all.map { rule in
      let name = "`\(rule.name.rawValue)`" + (rule.needsSeveralRuns ? ", *deep*" : "")
      let texts = [rule.statement, rule.example].compactMap { $0?.text(in: .english) }
      return "| \(rule.number) | \(name) | \(texts.joined(separator: " | ")) |"
    }.joined(separator: "\n")
  }

  private static var faults: String {
    PlantedFault.all.map { fault in
      var evidence = fault.ground.evidence
      fault.plant(&evidence)
      let found = evidence.verified().counts.keys.filter { $0 != fault.rule }
      let others = Rule.all.filter { found.contains($0.name) }.map(\.number)
      let number = Rule.named(fault.rule)?.number ?? ""
      return
        "| \(fault.name) | \(number) `\(fault.rule.rawValue)` | \(others.joined(separator: ", ")) |"
    }.joined(separator: "\n")
  }
}
