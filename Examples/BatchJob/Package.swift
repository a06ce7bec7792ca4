// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "BatchJob",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "lossmap", path: "../..")],
  targets: [
    .executableTarget(
      name: "BatchJob", dependencies: [.product(name: "LossMap", package: "lossmap")])
  ],
  swiftLanguageModes: [.v6]
)
