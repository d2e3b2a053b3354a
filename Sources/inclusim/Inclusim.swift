import ArgumentParser
import InclusionPlan

@main
struct Inclusim: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "inclusim")
}
