import Drawing
import Foundation
import PictureTesting
import Testing

/// The pictures in the README are what the commands beside them draw.
@Suite struct GalleryTests {
  /// The commands of the README that draw pictures of the gallery.
  static let commands: [String] = {
    let text = try? String(contentsOfFile: projectFolder + "/README.md", encoding: .utf8)
    return (text ?? "").split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("lossmap draw") && $0.contains("-o output/gallery/") }
  }()

  @Test func areAtLeastTwo() {
    #expect(Self.commands.count >= 2)
  }

  @Test(arguments: commands)
  func isWhatTheCommandDraws(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let picture = try #require(words.first { $0.hasPrefix("output/gallery/") })
    let folder = try TemporaryFolder()
    let run = try ProgramRun(Array(words.dropFirst()), in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let drawn = try Raster(contentsOfPNG: folder.path(picture))
    let kept = GoldenPicture(atPath: projectFolder + "/" + picture, tolerance: 0.03)
    #expect(try kept.complaint(about: drawn) == nil)
  }
}
