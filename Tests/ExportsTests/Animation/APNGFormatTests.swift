import Descent
import Drawing
import Experiments
import Figures
import Foundation
import PNGCoding
import PictureTesting
import RunTesting
import Testing

@testable import Exports

@Suite struct APNGFormatTests {
  /// Each frame is the one of a folder of frames, pixel by pixel, and the still is the last one.
  @Test(arguments: [Composition.Background.theme, .transparent])
  func playsTheFramesOfTheTimeline(background: Composition.Background) throws {
    let experiment = try courseExperiment(
      courseRun(.bgd, epochs: 4), courseRun(.minibatch, epochs: 1))
    let footage = Footage.small(
      of: experiment, background: background, settings: .init(scale: 1.5))
    let (bytes, report) = try APNGFormat().export(footage)
    let player = try AnimationPlayer(bytes)
    let timeline = timeline(of: experiment)
    let count = timeline.moments.count
    #expect(report.frameCount == count && player.frames.count == count)
    var renderer = FrameRenderer(footage.scene, over: timeline, scale: 1.5)
    for index in timeline.moments.indices {
      let frame = try renderer.raster(at: index)
      let isSame = player.frames[index].raster == frame
      #expect(isSame, "frame \(index)")
      if index == count - 1 {
        let isStill = player.still == frame
        #expect(isStill)
      }
    }
  }

  /// Moments that cannot be told apart share a frame, and the time is that of all of them.
  @Test func momentsThatLookAlikeShareAFrame() throws {
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 400))
    let footage = Footage.small(
      of: experiment, heading: .hidden, panels: [.map],
      settings: .init(
        frameLimit: .all, scale: 0.2,
        playback: .init(framesPerSecond: 8, hold: 1.5, plays: 3)))
    let (bytes, report) = try APNGFormat().export(footage)
    let player = try AnimationPlayer(bytes)
    let timeline = timeline(of: experiment)
    var renderer = FrameRenderer(footage.scene, over: timeline, scale: 0.2)
    var different: [Raster] = []
    for index in timeline.moments.indices {
      let frame = try renderer.raster(at: index)
      if frame != different.last { different.append(frame) }
    }
    #expect(different.count < 401 && report.frameCount == 401)
    #expect(report.summary == "\(different.count) frames, 51.5 s")
    let isSame = player.frames.map(\.raster) == different
    #expect(isSame)
    #expect(player.plays == 3)
    // 400 frames of an eighth of a second, and the last one.
    #expect(player.frames.reduce(0) { $0 + $1.seconds } == 400 / 8 + 1.5)
  }

  @Test func framesLastAsToldAndTheLastOneStays() throws {
    let footage = Footage.small(of: try courseExperiment(courseRun(.bgd, epochs: 3)))
    for (hold, last) in [(2.0, 60), (0, 1), (0.5, 15)] {
      let (bytes, _) = try APNGFormat().export(
        footage.with { $0.playback = .init(framesPerSecond: 30, hold: hold) })
      let player = try AnimationPlayer(bytes)
      #expect(player.frames.map(\.delay.numerator) == [1, 1, 1, last])
      #expect(player.frames.allSatisfy { $0.delay.denominator == 30 } && player.plays == 0)
    }
  }

  /// A third of what the frames take one by one is the most.
  @Test func isShort() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.minibatch, epochs: 3))
    let footage = Footage.small(of: experiment)
    let timeline = timeline(of: experiment)
    var renderer = FrameRenderer(footage.scene, over: timeline)
    var total = 0
    for index in timeline.moments.indices {
      total += PNGEncoder.forPictures.encode(try renderer.raster(at: index)).count
    }
    #expect(try APNGFormat().export(footage).bytes.count < total / 3)
  }

  @Test func isTheSameToTheByteWhenMadeAgain() throws {
    let footage = Footage.small(of: try courseExperiment(courseRun(.bgd, epochs: 3)))
    #expect(try APNGFormat().export(footage).bytes == APNGFormat().export(footage).bytes)
  }

  @Test func tellsHowFarItIs() throws {
    let footage = Footage.small(of: try courseExperiment(courseRun(.bgd, epochs: 3)))
    let log = MonitorLog()
    _ = try APNGFormat().export(footage, monitor: log.monitor)
    #expect(log.steps == [[1, 4], [2, 4], [3, 4], [4, 4]] && log.notices.isEmpty)
  }

  @Test func saysThatItLeavesMomentsOut() throws {
    let footage = Footage.small(of: try courseExperiment(courseRun(.bgd, epochs: 9)))
    let log = MonitorLog()
    let (bytes, report) = try APNGFormat().export(
      footage.with { $0.frameLimit = .count(4) }, monitor: log.monitor)
    #expect(report.frameCount == 4)
    #expect(try AnimationPlayer(bytes).frames.count == 4)
    #expect(
      log.notices.map(\.description)
        == [
          "10 states, thinned out to 4 frames that change evenly; max-frames: all draws every one"
        ])
  }

  @Test func aCancelledAnimationLeavesWhatWasThere() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.apng")
    try AtomicFile(path).replace(with: Array("old".utf8))
    let footage = Footage.small(of: try courseExperiment(courseRun(.sgd)))
    let task = Task { try await APNGFormat().write(footage, to: path, monitor: .init()) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try folder.names() == ["a.apng"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
  }
}
