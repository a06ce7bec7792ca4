// swift-tools-version: 6.1
import PackageDescription

// On Linux the headers are on the default search path, and pkg-config may be absent: asking for
// it would only warn. Homebrew's places are found by pkg-config alone: by the package of Cairo that
// names fontconfig's as well.
#if os(macOS)
  let cairoPackage: String? = "cairo-fc"
#else
  let cairoPackage: String? = nil
#endif

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny")
]

// The plugin that builds the documentation is for `Scripts/docs` alone: users of the package fetch
// nothing for it.
let documentationPlugin: [Package.Dependency] =
  Context.environment["LOSSMAP_DOCS"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")]

let package = Package(
  name: "lossmap",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "lossmap", targets: ["LossMapCommand"]),
    .library(name: "LossMap", targets: ["LossMap"]),
    .library(name: "Descent", targets: ["Descent"]),
    .library(name: "Contours", targets: ["Contours"]),
    .library(name: "Drawing", targets: ["Drawing"]),
    .library(name: "Plotting", targets: ["Plotting"]),
    .library(name: "PNGCoding", targets: ["PNGCoding"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.7.0")
  ] + documentationPlugin,
  targets: [
    .systemLibrary(
      name: "CCairo", pkgConfig: cairoPackage,
      providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]),
    .systemLibrary(name: "CZlib"),

    .target(name: "CLibrary", swiftSettings: settings),
    .target(name: "Descent", dependencies: ["CLibrary"], swiftSettings: settings),
    .target(name: "Trajectories", dependencies: ["CLibrary", "Descent"], swiftSettings: settings),
    .target(
      name: "Experiments", dependencies: ["CLibrary", "Descent", "Trajectories"],
      swiftSettings: settings),
    .target(name: "Contours", dependencies: ["CLibrary"], swiftSettings: settings),
    .target(name: "Drawing", dependencies: ["CCairo", "CLibrary"], swiftSettings: settings),
    .target(
      name: "Plotting", dependencies: ["CLibrary", "Contours", "Drawing"], swiftSettings: settings),
    .target(name: "PNGCoding", dependencies: ["CZlib"], swiftSettings: settings),
    .target(
      name: "Figures",
      dependencies: ["CLibrary", "Descent", "Experiments", "Contours", "Drawing", "Plotting"],
      swiftSettings: settings),
    .target(
      name: "Exports",
      dependencies: [
        "CLibrary", "Descent", "Trajectories", "Experiments", "Drawing", "Plotting", "PNGCoding",
        "Figures",
      ],
      swiftSettings: settings),
    .target(
      name: "LossMap",
      dependencies: [
        "Descent", "Trajectories", "Experiments", "Drawing", "Plotting", "Figures", "Exports",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "LossMapCommand",
      dependencies: [
        "CLibrary", "LossMap", "Descent", "Trajectories", "Experiments", "Drawing", "Plotting",
        "Figures", "Exports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .testTarget(
      name: "DescentTests", dependencies: ["Descent", "Trajectories", "RunTesting"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "TrajectoriesTests", dependencies: ["Trajectories", "Descent", "RunTesting"],
      swiftSettings: settings),
    .testTarget(
      name: "ExperimentsTests",
      dependencies: ["Experiments", "Trajectories", "Descent", "RunTesting"],
      swiftSettings: settings),
    .testTarget(
      name: "ContoursTests", dependencies: ["Contours"],
      resources: [.copy("Fixtures")], swiftSettings: settings),
    .testTarget(
      name: "DrawingTests", dependencies: ["Drawing", "PictureTesting"],
      exclude: ["Canvases/Golden"], swiftSettings: settings),
    .testTarget(
      name: "PlottingTests",
      dependencies: ["Plotting", "Contours", "Drawing", "PictureTesting"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "PNGCodingTests", dependencies: ["PNGCoding", "CZlib", "Drawing", "PictureTesting"],
      swiftSettings: settings),
    .testTarget(
      name: "FiguresTests",
      dependencies: [
        "Figures", "Experiments", "Trajectories", "Descent", "Contours", "Drawing", "Plotting",
        "RunTesting", "PictureTesting",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ExportsTests",
      dependencies: [
        "Exports", "Figures", "Experiments", "Trajectories", "Descent", "Drawing", "Plotting",
        "PNGCoding", "RunTesting", "PictureTesting",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "LossMapTests",
      dependencies: [
        "LossMap", "Descent", "Trajectories", "Experiments", "Drawing", "Plotting", "Figures",
        "Exports", "RunTesting", "PictureTesting",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "LossMapCommandTests",
      dependencies: [
        "LossMapCommand", "Descent", "Trajectories", "Experiments", "Drawing", "Figures",
        "Exports", "LossMap", "RunTesting", "PictureTesting",
      ],
      swiftSettings: settings),
    .target(
      name: "RunTesting", dependencies: ["Descent", "Experiments"],
      path: "Tests/RunTesting", swiftSettings: settings),
    .target(
      name: "PictureTesting", dependencies: ["CZlib", "Drawing", "PNGCoding"],
      path: "Tests/PictureTesting", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
