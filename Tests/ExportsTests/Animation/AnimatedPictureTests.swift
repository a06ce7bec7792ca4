import Descent
import Drawing
import Figures
import Foundation
import PNGCoding
import RunTesting
import TestSupport
import Testing

@testable import Exports

@Suite struct AnimatedPictureTests {
  private let size = Size(width: 480, height: 270)

  private func player(_ path: String) throws -> AnimationPlayer {
    try AnimationPlayer(Array(Data(contentsOf: URL(filePath: path))))
  }

  private func bare(_ background: Composition.Background = .theme) -> Composition {
    var composition = Composition(size: size)
    composition.background = background
    return composition
  }

  /// Each frame is the one of a folder of frames, pixel by pixel, and the still is the last one.
  @Test(arguments: [Composition.Background.theme, .transparent])
  func playsTheFramesOfTheTimeline(background: Composition.Background) throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(
      courseRun(.bgd, epochs: 4), courseRun(.minibatch, epochs: 1))
    let scene = Scene(experiment, as: bare(background))
    let timeline = timeline(of: experiment)
    let animation = AnimatedPicture(scene, over: timeline, scale: 1.5)
    let count = try animation.write(to: folder.path("a.apng"))
    let player = try player(folder.path("a.apng"))
    #expect(count == timeline.moments.count && player.frames.count == count)
    var renderer = FrameRenderer(scene, over: timeline, scale: 1.5)
    for index in timeline.moments.indices {
      let frame = try renderer.raster(at: index)
      let isSame = player.frames[index].raster == frame
      #expect(isSame, "frame \(index)")
      if index == timeline.moments.count - 1 {
        let isStill = player.still == frame
        #expect(isStill)
      }
    }
  }

  /// Moments that cannot be told apart share a frame, and the time is that of all of them.
  @Test func momentsThatLookAlikeShareAFrame() throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 400))
    var composition = bare()
    composition.heading = .hidden
    composition.panels = [.map]
    let scene = Scene(experiment, as: composition)
    let timeline = timeline(of: experiment)
    let animation = AnimatedPicture(
      scene, over: timeline, scale: 0.2,
      played: .init(framesPerSecond: 8, hold: 1.5, plays: 3))
    let count = try animation.write(to: folder.path("a.apng"))
    let player = try player(folder.path("a.apng"))
    var renderer = FrameRenderer(scene, over: timeline, scale: 0.2)
    var different: [Raster] = []
    for index in timeline.moments.indices {
      let frame = try renderer.raster(at: index)
      if frame != different.last { different.append(frame) }
    }
    #expect(different.count < 401 && count == different.count)
    let isSame = player.frames.map(\.raster) == different
    #expect(isSame)
    #expect(player.plays == 3)
    // 400 frames of an eighth of a second, and the last one.
    #expect(player.frames.reduce(0) { $0 + $1.seconds } == 400 / 8 + 1.5)
    #expect(animation.duration == 51.5)
  }

  @Test func framesLastAsToldAndTheLastOneStays() throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 3))
    let scene = Scene(experiment, as: bare())
    for (hold, last) in [(2.0, 60), (0, 1), (0.5, 15)] {
      try AnimatedPicture(
        scene, over: timeline(of: experiment), played: .init(framesPerSecond: 30, hold: hold)
      ).write(to: folder.path("a.apng"))
      let player = try player(folder.path("a.apng"))
      #expect(player.frames.map(\.delay.numerator) == [1, 1, 1, last])
      #expect(player.frames.allSatisfy { $0.delay.denominator == 30 } && player.plays == 0)
    }
  }

  /// A third of what the frames take one by one is the most.
  @Test func isShort() throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.minibatch, epochs: 3))
    let scene = Scene(experiment, as: bare())
    let timeline = timeline(of: experiment)
    try AnimatedPicture(scene, over: timeline).write(to: folder.path("a.apng"))
    var renderer = FrameRenderer(scene, over: timeline)
    var total = 0
    for index in timeline.moments.indices {
      total += PNGEncoder.forPictures.encode(try renderer.raster(at: index)).count
    }
    #expect(try Data(contentsOf: URL(filePath: folder.path("a.apng"))).count < total / 3)
  }

  @Test func isTheSameToTheByteWhenMadeAgain() throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 3))
    let animation = AnimatedPicture(
      Scene(experiment, as: bare()), over: timeline(of: experiment))
    for name in ["one.apng", "two.apng"] { try animation.write(to: folder.path(name)) }
    #expect(
      FileManager.default.contents(atPath: folder.path("one.apng"))
        == FileManager.default.contents(atPath: folder.path("two.apng")))
  }

  @Test func aCancelledAnimationLeavesWhatWasThere() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.apng")
    try AtomicFile(path).replace(with: Array("old".utf8))
    let experiment = try courseExperiment(courseRun(.sgd))
    let animation = AnimatedPicture(
      Scene(experiment, as: bare()), over: timeline(of: experiment))
    let task = Task { try animation.write(to: path) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try folder.names() == ["a.apng"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
  }

  @Test func isNamedByItsEnding() {
    #expect(AnimatedPicture.isNamed(by: "notes/a.apng") && AnimatedPicture.isNamed(by: "A.APNG"))
    #expect(!AnimatedPicture.isNamed(by: "a.png") && !AnimatedPicture.isNamed(by: "apng"))
    #expect(!AnimatedPicture.isNamed(by: "a.apng/frames"))
  }
}
