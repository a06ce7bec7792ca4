// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "CustomMethod",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "lossmap", path: "../..")],
  targets: [
    .executableTarget(
      name: "CustomMethod", dependencies: [.product(name: "LossMap", package: "lossmap")])
  ],
  swiftLanguageModes: [.v6]
)
