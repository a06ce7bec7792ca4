// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny")
]

/// A room of lossmap.
func room(_ name: String) -> Target.Dependency {
  .product(name: name, package: "lossmap")
}

/// The benchmarks of one room.
func benchmarks(of name: String, with rooms: [String] = []) -> Target {
  .executableTarget(
    name: "\(name)Benchmarks",
    dependencies: ([name] + rooms).map(room)
      + ["Workloads", .product(name: "Benchmark", package: "benchmark")],
    path: "\(name)Benchmarks", swiftSettings: settings,
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

// A package of its own, so that whoever uses lossmap builds none of this.
let package = Package(
  name: "lossmap-benchmarks",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "versus-probe", targets: ["VersusProbe"])],
  dependencies: [
    .package(name: "lossmap", path: ".."),
    // Without its traits: they count allocations by libraries that nothing else here needs.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .target(
      name: "Workloads", dependencies: ["Descent", "Contours", "Drawing", "LossMap"].map(room),
      path: "Workloads", swiftSettings: settings),
    benchmarks(of: "Descent", with: ["Contours", "LossMap"]),
    benchmarks(of: "Contours"),
    benchmarks(of: "Drawing"),
    benchmarks(of: "Plotting", with: ["Contours", "Drawing"]),
    benchmarks(of: "PNGCoding", with: ["Drawing"]),
    benchmarks(of: "LossMap", with: ["Drawing"]),
    .executableTarget(
      name: "VersusProbe",
      dependencies: ["Descent", "Contours", "Drawing", "PNGCoding", "LossMap"].map(room)
        + ["Workloads"],
      path: "versus/probe", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
