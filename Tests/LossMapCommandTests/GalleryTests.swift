import Drawing
import Foundation
import PictureTesting
import Testing

/// The pictures in the README and in the gallery are what the commands beside them draw.
@Suite struct GalleryTests {
  /// The commands that draw pictures of the gallery.
  static let commands = ["README.md", "Documentation/Gallery.md"].flatMap { page in
    let text = try? String(contentsOfFile: projectFolder + "/" + page, encoding: .utf8)
    return (text ?? "").split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("lossmap draw") && $0.contains("-o output/gallery/") }
  }

  @Test func areOnBothPages() {
    #expect(Self.commands.contains { $0.contains("bgd-sgd") })
    #expect(Self.commands.contains { $0.contains("two-losses") })
    #expect(Self.commands.contains { $0.contains("race.apng") })
  }

  @Test(arguments: commands)
  func isWhatTheCommandDraws(command: String) throws {
    var words = command.split(separator: " ").map(String.init)
    let place = try #require(words.firstIndex { $0.hasPrefix("output/gallery/") })
    let picture = words[place]
    let folder = try TemporaryFolder()
    // Of an animation the last frame is compared, which is the picture to who sees only one.
    let drawing = folder.path("drawn" + (picture.hasSuffix(".apng") ? ".apng" : ".png"))
    words[place] = drawing
    let run = try ProgramRun(Array(words.dropFirst()), in: projectFolder)
    #expect(run.status == 0, "\(run.errors)")
    let drawn = try Raster(contentsOfPNG: drawing)
    let kept = GoldenPicture(atPath: projectFolder + "/" + picture, tolerance: 0.03)
    #expect(try kept.complaint(about: drawn) == nil)
  }
}
