import ArgumentParser
import Drawing
import Experiments
import LossMap
import Testing

@testable import LossMapCommand

@Suite struct PictureOptionsTests {
  private func options(_ arguments: String...) throws -> PictureOptions {
    try PictureOptions(DrawCommand.parse(arguments))
  }

  @Test func areThoseOfALectureUnlessTold() throws {
    let options = try options()
    #expect(options.composition.size == Size(width: 1280, height: 720))
    #expect(options.cadence == .iteration && options.largestFrameCount == 1000)
    #expect(options.largestAnimation == 300 && options.playback == .init())
    #expect(options.composition.levels == .count(10))
  }

  @Test func areRead() throws {
    let options = try options(
      "--size", "640x480", "--every", "7", "--max-frames", "all", "--levels", "1,10,0.5")
    #expect(options.composition.size == Size(width: 640, height: 480))
    #expect(options.cadence == .every(7) && options.largestFrameCount == nil)
    #expect(options.largestAnimation == nil)
    #expect(try self.options("--max-frames", "5").largestFrameCount == 5)
    #expect(try self.options("--max-frames", "5").largestAnimation == 5)
    #expect(options.composition.levels == .values([1, 10, 0.5]))
    #expect(try self.options("--every", "epoch").cadence == .epoch)
    #expect(try self.options("--levels", "5").composition.levels == .count(5))
    #expect(try self.options("--levels", "0.5").composition.levels == .values([0.5]))
  }

  @Test func jobsAreNoMoreThanProcessors() throws {
    #expect(try options("--jobs", "1").jobs == 1)
    #expect(try options("--jobs", "100000").jobs == options().jobs)
    for text in ["0", "-1", "two", "1.5"] {
      #expect(throws: Failure.self) { try options("--jobs", text) }
    }
  }

  @Test(arguments: ["479x270", "480x269", "20000x270", "480", "480x", "axb", "480x270x2"])
  func refusesASizeThatCannotBeDrawn(text: String) {
    #expect(throws: Failure.self) { try options("--size", text) }
  }

  @Test(arguments: ["a.jpg", "a.JPEG", "b/c.jpg", ""])
  func refusesWhatCannotBeWritten(path: String) {
    #expect(throws: Failure.self) { try options("-o", path) }
  }

  @Test func aFolderMayHaveADot() throws {
    _ = try options("-o", "notes/v1.2", "-o", "a.png", "-o", "a.svg", "-o", "a.PDF", "-o", "a.apng")
  }

  @Test func lettersAndGroundAreTheThemesUnlessTold() throws {
    #expect(try options().composition.background == .theme)
    let options = try options("--font", "DejaVu Serif", "--background", "transparent")
    #expect(options.composition.theme.fontFamily == "DejaVu Serif")
    #expect(options.composition.background == .transparent)
    #expect(throws: Failure.self) { try self.options("--background", "transparant") }
    #expect(throws: Failure.self) { try self.options("--font", "") }
  }

  /// A folder of frames is played where it is embedded in LaTeX, and nowhere else.
  @Test func framesArePlayedByLaTeX() throws {
    #expect(try options("--embed", "latex", "--fps", "5").playback.framesPerSecond == 5)
    _ = try options("--embed", "beamer", "--fps", "5", "-o", "frames", "-o", "a.png")
    #expect(throws: Failure.self) {
      try options("--embed", "latex", "--fps", "5", "-o", "a.png")
    }
    #expect(throws: Failure.self) { try options("--fps", "5", "-o", "frames") }
  }

  @Test func aWindowIsRead() throws {
    #expect(try options().composition.window == nil)
    let window = try options("--window", "-5:6,-8:5").composition.window
    #expect(window == Window(w: -5...6, b: -8...5))
    for text in ["-5:6", "6:-5,0:1", "a:b,0:1", "1:2,3:4,5:6"] {
      #expect(throws: Failure.self) { try self.options("--window", text) }
    }
  }
}
