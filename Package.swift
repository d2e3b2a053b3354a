// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target: warnings are errors, imports are internal unless said otherwise.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Turns the text files of a target into string literals, so that the tool runs from anywhere.
let embedding: [Target.PluginUsage] = [.plugin(name: "_EmbedTextPlugin")]

let package = Package(
  name: "inclusim",
  products: [
    .library(name: "InclusionPlan", targets: ["InclusionPlan"]),
    .executable(name: "inclusim", targets: ["inclusim"]),
    // For Tests/Fuzzing, not public API.
    .library(name: "_FuzzTargets", targets: ["_FuzzTargets"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // C libraries: the only places that include a C header of an outside library.
    .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    // Foundations: each can be imported alone.
    .target(name: "GSL", dependencies: ["CGSL"], swiftSettings: strict),
    .target(name: "CElementary"),
    .target(name: "CFluidModel", dependencies: ["CElementary"]),
    .target(name: "CTallies"),
    .target(name: "ElementaryFunctions", dependencies: ["CElementary"], swiftSettings: strict),
    .target(
      name: "SpecialFunctions", dependencies: ["ElementaryFunctions"], swiftSettings: strict),
    .target(name: "CRandomStreams", dependencies: ["CElementary"]),
    .target(
      name: "RandomStreams",
      dependencies: ["CRandomStreams", "ElementaryFunctions", "SpecialFunctions"],
      swiftSettings: strict),
    .target(
      name: "Distributions", dependencies: ["ElementaryFunctions", "SpecialFunctions"],
      swiftSettings: strict),
    .target(
      name: "SamplingDesigns", dependencies: ["RandomStreams", "SpecialFunctions"],
      exclude: ["Data", "README.md"], swiftSettings: strict, plugins: embedding),
    .target(name: "CFileExchange"),
    .target(name: "OutputFiles", dependencies: ["CFileExchange"], swiftSettings: strict),
    .target(name: "Digests", swiftSettings: strict),
    .target(name: "ParallelWork", swiftSettings: strict),
    .target(
      name: "Sensitivity",
      dependencies: ["ParallelWork", "RandomStreams", "SamplingDesigns", "SpecialFunctions"],
      swiftSettings: strict),
    .target(name: "Messages", swiftSettings: strict),
    .target(name: "PublicFinance", swiftSettings: strict),
    .target(name: "Diagnostics", dependencies: ["Messages"], swiftSettings: strict),
    .target(name: "DelimitedText", swiftSettings: strict),
    .target(
      name: "YAMLNodes", dependencies: ["CLibYAML", "Diagnostics", "Messages"],
      swiftSettings: strict),
    .target(
      name: "Apportionments",
      dependencies: [.product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict),

    // The field: what a country, a parameter and a plan are.
    .target(
      name: "Territories", dependencies: ["DelimitedText"], exclude: ["Data"],
      swiftSettings: strict, plugins: embedding),
    .target(
      name: "Parameters", dependencies: ["DelimitedText"], exclude: ["Data"],
      swiftSettings: strict, plugins: embedding),
    .target(
      name: "Scenarios",
      dependencies: [
        "Apportionments", "Distributions", "Parameters", "PublicFinance", "Territories",
      ],
      swiftSettings: strict),
    .target(name: "ShippedScenarios", swiftSettings: strict, plugins: embedding),
    .target(
      name: "ScenarioFiles",
      dependencies: [
        "Apportionments", "DelimitedText", "Diagnostics", "Distributions", "Messages", "Parameters",
        "PublicFinance", "SamplingDesigns", "Scenarios", "ShippedScenarios", "Territories",
        "YAMLNodes",
      ],
      swiftSettings: strict),
    .target(
      name: "TerritoryFiles",
      dependencies: ["DelimitedText", "Diagnostics", "Messages", "ScenarioFiles", "Territories"],
      swiftSettings: strict),

    // What a plan does, and how it is told.
    .target(
      name: "Simulations",
      dependencies: [
        "Apportionments", "CFluidModel", "ElementaryFunctions", "Parameters", "PublicFinance",
        "RandomStreams", "Scenarios", "Territories",
      ],
      swiftSettings: strict),
    .target(
      name: "PlanFiles",
      dependencies: [
        "Apportionments", "Diagnostics", "Messages", "PublicFinance", "ScenarioFiles", "Scenarios",
        "Simulations", "Territories",
      ],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: [
        "Apportionments", "Messages", "Parameters", "PublicFinance", "Scenarios", "Simulations",
        "Territories",
      ],
      swiftSettings: strict),
    .target(
      name: "ResultTables",
      dependencies: [
        "Diagnostics", "Digests", "Messages", "OutputFiles", "Parameters", "PublicFinance",
        "Reports", "Scenarios", "ShippedScenarios", "Simulations", "Territories",
      ],
      swiftSettings: strict),
    .target(
      name: "Ensembles",
      dependencies: [
        "CTallies", "Diagnostics", "Digests", "Distributions", "Messages", "OutputFiles",
        "ParallelWork", "Parameters", "PublicFinance", "Reports", "ResultTables", "SamplingDesigns",
        "Scenarios",
        "Simulations", "Territories", "Verifications",
      ],
      swiftSettings: strict),
    .target(
      name: "Sweeps",
      dependencies: [
        "Diagnostics", "Messages", "OutputFiles", "ParallelWork", "Parameters", "PlanFiles",
        "PublicFinance",
        "Reports", "ResultTables", "ScenarioFiles", "Scenarios", "Simulations", "Territories",
      ],
      swiftSettings: strict),
    .target(
      name: "Explanations",
      dependencies: [
        "Apportionments", "Diagnostics", "ElementaryFunctions", "Messages", "Parameters",
        "PublicFinance", "Reports", "Scenarios", "Simulations", "Territories",
      ],
      swiftSettings: strict),
    .target(
      name: "SensitivityStudies",
      dependencies: [
        "Diagnostics", "Distributions", "Ensembles", "Explanations", "Messages", "OutputFiles",
        "Parameters", "PublicFinance", "Reports", "ResultTables", "ScenarioFiles", "Scenarios",
        "Sensitivity", "Simulations", "Sweeps", "Territories",
      ],
      swiftSettings: strict),
    .target(
      name: "Comparisons",
      dependencies: [
        "Diagnostics", "Distributions", "Ensembles", "Explanations", "Messages", "OutputFiles",
        "ParallelWork", "Parameters", "PublicFinance", "Reports", "ResultTables",
        "SamplingDesigns", "Scenarios", "Sensitivity", "Simulations", "Sweeps", "Territories",
      ],
      swiftSettings: strict),
    .target(name: "Charts", dependencies: ["Messages"], swiftSettings: strict),
    .target(
      name: "PlanPictures",
      dependencies: [
        "Charts", "Diagnostics", "Ensembles", "Explanations", "Messages", "Parameters",
        "PublicFinance", "Reports", "ResultTables", "Scenarios", "Sensitivity",
        "SensitivityStudies", "Simulations", "Territories",
      ],
      swiftSettings: strict),
    .target(
      name: "Boundaries",
      dependencies: ["Charts", "Diagnostics", "Messages", "Territories", "YAMLNodes"],
      swiftSettings: strict),
    .target(
      name: "HTMLReports",
      dependencies: [
        "Boundaries", "Charts", "Digests", "Ensembles", "Messages", "Parameters", "PlanPictures",
        "PublicFinance", "Reports", "ResultTables", "Scenarios", "SensitivityStudies",
        "Simulations", "Territories",
      ],
      exclude: ["Data"], swiftSettings: strict, plugins: embedding),
    .target(
      name: "Spreadsheets",
      dependencies: [
        "CXlsxWriter", "Messages", "OutputFiles", "Parameters", "PublicFinance", "Reports",
        "ResultTables", "Scenarios", "Simulations", "Territories",
      ],
      swiftSettings: strict),
    .target(
      name: "Schemas",
      dependencies: [
        "Apportionments", "Messages", "Parameters", "Reports", "ScenarioFiles", "Scenarios",
        "ShippedScenarios", "Territories",
      ],
      swiftSettings: strict),
    .target(
      name: "RunStores",
      dependencies: [
        "Diagnostics", "Digests", "Messages", "OutputFiles", "Parameters", "PlanFiles",
        "PublicFinance", "Reports", "ResultTables", "ScenarioFiles", "Scenarios", "Simulations",
        "Territories", "TerritoryFiles", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "Verifications",
      dependencies: [
        "Messages", "Parameters", "PublicFinance", "Scenarios", "Simulations", "Territories",
      ],
      swiftSettings: strict),
    .target(
      name: "Locks",
      dependencies: [
        "Diagnostics", "Digests", "Messages", "Parameters", "PublicFinance", "Reports",
        "ResultTables", "Scenarios", "Simulations", "Territories", "YAMLNodes",
      ],
      swiftSettings: strict),
    .target(
      name: "Checks",
      dependencies: [
        "Diagnostics", "Ensembles", "Locks", "Messages", "ParallelWork", "PlanFiles",
        "PublicFinance",
        "Reports", "ResultTables", "ScenarioFiles", "Scenarios", "Simulations", "Territories",
        "Verifications",
      ],
      swiftSettings: strict),
    .target(
      name: "InclusionPlan",
      dependencies: [
        "Apportionments", "Boundaries", "Charts", "Checks", "Comparisons", "Diagnostics",
        "Distributions", "Ensembles", "Explanations", "HTMLReports", "Locks",
        "Messages", "OutputFiles",
        "ParallelWork", "Parameters", "PlanFiles", "PlanPictures", "PublicFinance",
        "RandomStreams", "Reports", "ResultTables", "RunStores", "SamplingDesigns",
        "ScenarioFiles", "Scenarios", "Schemas", "Sensitivity", "SensitivityStudies",
        "ShippedScenarios", "Simulations", "Spreadsheets", "Sweeps", "Territories",
        "TerritoryFiles",
        "Verifications",
      ],
      swiftSettings: strict),

    // The tool: alone knows the terminal and the clock.
    .executableTarget(
      name: "inclusim",
      dependencies: [
        "InclusionPlan", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Support: not public API.
    .target(
      name: "_TestSupport",
      dependencies: [
        "Diagnostics", "ElementaryFunctions", "InclusionPlan", "Messages", "Parameters",
        "PublicFinance", "ScenarioFiles", "Scenarios", "ShippedScenarios", "Simulations",
        "Territories", "Verifications",
      ],
      swiftSettings: strict),
    .target(
      name: "_FuzzTargets",
      dependencies: [
        "DelimitedText", "Diagnostics", "Messages", "Parameters", "PublicFinance", "ScenarioFiles",
        "TerritoryFiles", "YAMLNodes",
      ],
      swiftSettings: strict),
    .executableTarget(name: "_EmbedText", swiftSettings: strict),
    .plugin(
      name: "_EmbedTextPlugin", capability: .buildTool(), dependencies: ["_EmbedText"],
      path: "Sources/_EmbedTextPlugin"),

    // Tests, one target for each module.
    .testTarget(name: "GSLTests", dependencies: ["GSL"], swiftSettings: strict),
    .testTarget(
      name: "ElementaryFunctionsTests",
      dependencies: ["ElementaryFunctions", "GSL", "_TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SpecialFunctionsTests",
      dependencies: ["ElementaryFunctions", "GSL", "SpecialFunctions", "_TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RandomStreamsTests", dependencies: ["ElementaryFunctions", "GSL", "RandomStreams"],
      swiftSettings: strict),
    .testTarget(
      name: "DistributionsTests", dependencies: ["Distributions", "ElementaryFunctions", "GSL"],
      swiftSettings: strict),
    .testTarget(
      name: "SamplingDesignsTests",
      dependencies: ["GSL", "RandomStreams", "SamplingDesigns"],
      swiftSettings: strict),
    .testTarget(
      name: "DigestsTests", dependencies: ["Digests", "_TestSupport"], swiftSettings: strict),
    .testTarget(name: "OutputFilesTests", dependencies: ["OutputFiles"], swiftSettings: strict),
    .testTarget(name: "ParallelWorkTests", dependencies: ["ParallelWork"], swiftSettings: strict),
    .testTarget(
      name: "SensitivityTests",
      dependencies: ["RandomStreams", "SamplingDesigns", "Sensitivity", "SpecialFunctions"],
      swiftSettings: strict),
    .testTarget(name: "MessagesTests", dependencies: ["Messages"], swiftSettings: strict),
    .testTarget(name: "PublicFinanceTests", dependencies: ["PublicFinance"], swiftSettings: strict),
    .testTarget(name: "DelimitedTextTests", dependencies: ["DelimitedText"], swiftSettings: strict),
    .testTarget(
      name: "ApportionmentsTests", dependencies: ["Apportionments", "Territories", "_TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "TerritoriesTests", dependencies: ["Territories"], swiftSettings: strict),
    .testTarget(name: "ParametersTests", dependencies: ["Parameters"], swiftSettings: strict),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "Messages"], swiftSettings: strict),
    .testTarget(
      name: "ScenarioFilesTests",
      dependencies: [
        "Apportionments", "Diagnostics", "Distributions", "Messages", "Parameters", "PublicFinance",
        "ScenarioFiles", "Scenarios", "ShippedScenarios", "Territories", "YAMLNodes",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "FuzzTargetsTests", dependencies: ["_FuzzTargets"], exclude: ["Corpus"],
      swiftSettings: strict),
    .testTarget(
      name: "MutationTests",
      dependencies: [
        "Apportionments", "Diagnostics", "ParallelWork", "Parameters", "PublicFinance",
        "ScenarioFiles", "Scenarios",
        "ShippedScenarios", "Territories", "_TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TerritoryFilesTests",
      dependencies: [
        "Diagnostics", "Messages", "PlanFiles", "PublicFinance", "Reports", "ScenarioFiles",
        "Simulations", "Territories", "TerritoryFiles", "_TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "YAMLNodesTests", dependencies: ["Diagnostics", "Messages", "YAMLNodes"],
      swiftSettings: strict),
    .testTarget(
      name: "SimulationsTests",
      dependencies: [
        "Apportionments", "Parameters", "PublicFinance", "RandomStreams", "Scenarios",
        "Simulations", "Territories", "_TestSupport",
      ],
      exclude: ["Fixtures", "Golden"], swiftSettings: strict),
    .testTarget(
      name: "RunStoresTests",
      dependencies: [
        "Diagnostics", "Messages", "PlanFiles", "PublicFinance", "Reports", "ResultTables",
        "RunStores", "ScenarioFiles", "Scenarios", "Simulations", "Territories",
        "TerritoryFiles", "_TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "VerificationsTests",
      dependencies: [
        "Messages", "Parameters", "PublicFinance", "Scenarios", "Simulations", "Territories",
        "Verifications", "_TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ChecksTests",
      dependencies: [
        "Checks", "Diagnostics", "Locks", "Messages", "PublicFinance", "ScenarioFiles", "Scenarios",
        "ShippedScenarios", "Simulations", "Verifications",
        "_TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Apportionments", "Distributions", "Messages", "Parameters", "PublicFinance", "Reports",
        "Scenarios",
        "Simulations",
        "Territories", "_TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ExplanationsTests",
      dependencies: [
        "Diagnostics", "Explanations", "Messages", "Parameters", "PlanFiles", "PublicFinance",
        "ScenarioFiles", "Scenarios", "Simulations", "Territories", "_TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ResultTablesTests",
      dependencies: [
        "DelimitedText", "Digests", "Messages", "OutputFiles", "Parameters", "PublicFinance",
        "Reports", "ResultTables", "Scenarios", "Simulations", "Territories", "_TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "EnsemblesTests",
      dependencies: [
        "Diagnostics", "Distributions", "Ensembles", "Messages", "OutputFiles", "Parameters",
        "PublicFinance", "RandomStreams", "ResultTables", "SamplingDesigns", "Scenarios",
        "Simulations", "Verifications", "_TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SensitivityStudiesTests",
      dependencies: [
        "Diagnostics", "Distributions", "Ensembles", "Messages", "Parameters", "PublicFinance",
        "ResultTables",
        "Scenarios", "Sensitivity", "SensitivityStudies", "Simulations", "_TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ComparisonsTests",
      dependencies: [
        "Apportionments", "Comparisons", "Diagnostics", "Ensembles", "Messages", "Parameters",
        "PlanFiles", "PublicFinance", "Reports", "SamplingDesigns", "ScenarioFiles", "Scenarios",
        "Sensitivity", "Simulations", "Sweeps", "Territories", "_TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "BoundariesTests",
      dependencies: ["Boundaries", "Charts", "Diagnostics", "Messages", "Territories"],
      swiftSettings: strict),
    .testTarget(
      name: "HTMLReportsTests",
      dependencies: [
        "HTMLReports", "Messages", "PlanPictures", "Reports", "ResultTables", "Scenarios",
        "Simulations", "Territories", "_TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ChartsTests", dependencies: ["Charts", "Messages", "_TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PlanPicturesTests",
      dependencies: [
        "Charts", "Ensembles", "Messages", "PlanPictures", "PublicFinance", "Scenarios",
        "Sensitivity", "SensitivityStudies", "Simulations", "Territories", "_TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "SpreadsheetsTests",
      dependencies: [
        "DelimitedText", "Messages", "OutputFiles", "Parameters", "PublicFinance", "Reports",
        "ResultTables", "Scenarios", "Simulations", "Spreadsheets", "Territories", "_TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SchemasTests",
      dependencies: [
        "Diagnostics", "Messages", "Parameters", "ScenarioFiles", "Scenarios", "Schemas",
        "ShippedScenarios", "Territories", "YAMLNodes",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SweepsTests",
      dependencies: [
        "Diagnostics", "Messages", "Parameters", "PlanFiles", "PublicFinance", "ScenarioFiles",
        "Scenarios",
        "ShippedScenarios", "Simulations", "Sweeps", "_TestSupport",
      ],
      swiftSettings: strict),

    // The documents that the program writes, and the tool as its users run it.
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "Diagnostics", "Messages", "Parameters", "PlanFiles", "PlanPictures", "PublicFinance",
        "Reports", "ResultTables", "ScenarioFiles", "Scenarios", "ShippedScenarios", "Simulations",
        "Spreadsheets", "Territories", "_TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ToolTests",
      dependencies: ["Diagnostics", "Messages", "ShippedScenarios", "inclusim", "_TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
