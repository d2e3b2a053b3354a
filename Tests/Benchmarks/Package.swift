// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of the library never build it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "inclusim", path: "../..")],
  targets: [
    .executableTarget(
      name: "benchmarks",
      dependencies: [.product(name: "InclusionPlan", package: "inclusim")],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    // What comparison/compare.sh sets beside the same model in C and in NumPy.
    .executableTarget(
      name: "comparison",
      dependencies: [.product(name: "InclusionPlan", package: "inclusim")],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    // What Tests/Benchmarks/beside_salib.py reads.
    .executableTarget(
      name: "salib",
      dependencies: [.product(name: "InclusionPlan", package: "inclusim")],
      swiftSettings: [.treatAllWarnings(as: .error)]),
  ],
  swiftLanguageModes: [.v6]
)
