// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of the library never build it; fuzz.sh gives the flags that
// instrument all of it.
let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "inclusim", path: "../..")],
  targets: [
    .target(name: "CLibFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["CLibFuzzer", .product(name: "_FuzzTargets", package: "inclusim")],
      swiftSettings: [.treatAllWarnings(as: .error), .unsafeFlags(["-parse-as-library"])]),
  ],
  swiftLanguageModes: [.v6]
)
