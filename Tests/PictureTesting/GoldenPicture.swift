import Drawing
import Foundation
import PNGCoding

/// Compares pictures with ones that were looked at and kept.
///
/// A picture may differ a little where another version of a library draws edges or letters; what
/// counts is the worst of its tiles, so that a small thing that is wrong is not averaged away.
public struct GoldenPicture {
  /// Where the kept picture is.
  public let path: String
  /// The largest mean difference in a tile, as a share of full contrast.
  public let tolerance: Double

  /// The environment variable that names the suite whose golden pictures are to be recorded, such
  /// as `LOSSMAP_RECORD=PlottingTests swift test --filter PlottingTests`.
  public static let recordSwitch = "LOSSMAP_RECORD"

  /// A picture of the name beside a test file, in the folder `Golden`.
  public init(_ name: String, tolerance: Double = 0.02, besideFile file: String = #filePath) {
    path =
      URL(filePath: file).deletingLastPathComponent().appending(path: "Golden/\(name).png").path
    self.tolerance = tolerance
  }

  /// Compares a picture with the kept one.
  ///
  /// - Returns: What is wrong, or nil where all is well. Recording is a failure too, so that it
  ///   cannot be left on and pass for a comparison. A picture that fails is written beside the
  ///   kept one, as `….actual.png`, with a picture of the differences, `….difference.png`.
  public func complaint(about raster: Raster) throws -> String? {
    if let suite = ProcessInfo.processInfo.environment[GoldenPicture.recordSwitch] {
      guard suites.contains(suite) else {
        return "\(GoldenPicture.recordSwitch)=\(suite): no suite of that name has golden pictures; "
          + "there are \(suites.joined(separator: ", "))"
      }
      if suite == self.suite {
        try write(raster, to: path)
        return "\(path) was recorded; look at it, and test without \(GoldenPicture.recordSwitch)"
      }
    }
    guard let kept = try? Raster(contentsOfPNG: path) else {
      return "\(path) cannot be read; set \(GoldenPicture.recordSwitch)=\(suite) to record it"
    }
    guard kept.width == raster.width, kept.height == raster.height else {
      return "\(path) has \(kept.width)×\(kept.height) pixels, not \(raster.width)×\(raster.height)"
    }
    let worst = GoldenPicture.worstTile(kept, raster)
    guard worst.difference > tolerance else { return nil }
    let stem = String(path.dropLast(".png".count))
    try write(raster, to: stem + ".actual.png")
    try write(GoldenPicture.difference(kept, raster), to: stem + ".difference.png")
    return "\(path): the tile at (\(worst.x), \(worst.y)) differs by \(worst.difference), "
      + "more than \(tolerance); see \(stem).difference.png"
  }

  /// The folder of the suite, which holds a folder `Golden`.
  private var suiteFolder: URL {
    URL(filePath: path).deletingLastPathComponent().deletingLastPathComponent()
  }

  /// The suite that the picture belongs to, by its folder.
  private var suite: String { suiteFolder.lastPathComponent }

  /// All suites with golden pictures, and the one of this picture even if it is their first.
  private var suites: [String] {
    let tests = suiteFolder.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: tests)) ?? []
    return Set(names + [suite]).filter {
      $0 == suite || FileManager.default.fileExists(atPath: "\(tests)/\($0)/Golden")
    }.sorted()
  }

  /// The tile of 16×16 pixels with the largest mean difference.
  public static func worstTile(
    _ first: Raster, _ second: Raster
  ) -> (x: Int, y: Int, difference: Double) {
    let side = 16
    var worst = (x: 0, y: 0, difference: 0.0)
    for y in stride(from: 0, to: first.height, by: side) {
      for x in stride(from: 0, to: first.width, by: side) {
        var sum = 0
        let rows = y..<min(y + side, first.height)
        let columns = x..<min(x + side, first.width)
        for row in rows {
          for column in columns {
            let index = row * first.width + column
            sum += channelDifferences(first.pixels[index], second.pixels[index]).reduce(0, +)
          }
        }
        let difference = Double(sum) / Double(4 * 255 * rows.count * columns.count)
        if difference > worst.difference { worst = (x, y, difference) }
      }
    }
    return worst
  }

  /// Black where two pictures are alike, and the brighter the more they differ.
  private static func difference(_ first: Raster, _ second: Raster) -> Raster {
    let pixels = zip(first.pixels, second.pixels).map { first, second in
      let largest = channelDifferences(first, second).max() ?? 0
      return 0xFF00_0000 | UInt32(min(255, largest * 4)) * 0x010101
    }
    return Raster(width: first.width, height: first.height, pixels: pixels)
  }

  private static func channelDifferences(_ first: UInt32, _ second: UInt32) -> [Int] {
    [24, 16, 8, 0].map { abs(Int(first >> $0 & 0xFF) - Int(second >> $0 & 0xFF)) }
  }

  private func write(_ raster: Raster, to path: String) throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    let bytes = PNGEncoder().encode(
      width: raster.width, height: raster.height, pixels: raster.pixels)
    try Data(bytes).write(to: URL(filePath: path))
  }
}
