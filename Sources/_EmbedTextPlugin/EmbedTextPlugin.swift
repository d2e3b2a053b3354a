import Foundation
import PackagePlugin

/// Writes the text files of a target as Swift string literals into its build folder.
///
/// A target embeds the files of its `Data` folder; `ShippedScenarios` embeds the `Scenarios`
/// folder at the top of the package.
@main
struct EmbedTextPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder =
      target.name == "ShippedScenarios"
      ? context.package.directoryURL.appending(path: "Scenarios")
      : target.directoryURL.appending(path: "Data")
    let files = try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { ["css", "csv", "js", "yaml"].contains($0.pathExtension) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedText.swift")
    return [
      .buildCommand(
        displayName: "Embedding the texts of \(target.name)",
        executable: try context.tool(named: "_EmbedText").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
