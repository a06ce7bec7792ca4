import PictureTesting
import Descent
import Drawing
import Experiments
import PictureTesting
import RunTesting
import Testing

@testable import Figures

@Suite struct FrameRendererTests {
  private let size = Size(width: 480, height: 270)

  private func frames(_ experiment: Experiment, at indices: [Int]) throws -> [Raster] {
    var renderer = FrameRenderer(
      Scene(experiment, as: Composition(size: size)), over: timeline(of: experiment))
    var frames: [Raster] = []
    for index in indices { frames.append(try renderer.raster(at: index)) }
    return frames
  }

  /// A path grown over many frames is the same as one drawn at once, pixel for pixel.
  @Test func growingEqualsDrawingAtOnce() throws {
    let experiment = try courseExperiment(courseRun(.sgd, epochs: 3), courseRun(.minibatch))
    let grown = try frames(experiment, at: Array(0...150)).last
    let atOnce = try frames(experiment, at: [150]).first
    let isSame = grown == atOnce
    #expect(isSame)
  }

  /// Pictures in which different things move.
  enum Subject { case overlay, surface, transparent, diverging }

  private func scene(_ subject: Subject) throws -> (Experiment, Scene) {
    let experiment =
      switch subject {
      case .diverging: try courseExperiment(courseRun(.bgd, learningRate: 1.1))
      case .surface:
        try courseExperiment(courseRun(.sgd, epochs: 1), courseRun(.minibatch, epochs: 7))
      default: try courseExperiment(courseRun(.sgd, epochs: 2), courseRun(.minibatch))
      }
    let composition =
      switch subject {
      case .surface:
        Composition(size: size, panels: [.surface, .data, .loss])
      case .transparent: Composition(size: size, background: .transparent)
      default: Composition(size: size)
      }
    return (experiment, Scene(experiment, as: composition))
  }

  /// What has not moved over is what it would be if all were drawn anew.
  @Test(
    arguments: [
      (.overlay, 1), (.overlay, 1.5), (.surface, 1), (.transparent, 1), (.diverging, 1),
    ] as [(Subject, Double)])
  func restoresAllThatMoved(subject: Subject, scale: Double) throws {
    let (experiment, scene) = try scene(subject)
    let timeline = timeline(of: experiment)
    var renderer = FrameRenderer(scene, over: timeline, scale: scale)
    for index in timeline.moments.indices.prefix(40) {
      let frame = try renderer.raster(at: index)
      // A piece of a trail is whole at 32.
      guard [1, 2, 31, 32, 33, 39].contains(index) || index == timeline.moments.count - 1 else {
        continue
      }
      var fresh = FrameRenderer(scene, over: timeline, scale: scale)
      let isSame = try frame == fresh.raster(at: index)
      #expect(isSame, "frame \(index)")
    }
  }

  @Test func drawnTwiceIsTheSame() throws {
    let experiment = try courseExperiment(courseRun(.sgd, epochs: 1))
    let isSame = try frames(experiment, at: [0, 30, 60]) == frames(experiment, at: [0, 30, 60])
    #expect(isSame)
  }

  /// On one canvas, as a still would be drawn, the layers give the same picture but for rounding.
  @Test func layersAddUpToTheWholePicture() throws {
    let experiment = try courseExperiment(courseRun(.sgd, epochs: 3))
    let moments = timeline(of: experiment).moments
    var canvas = RasterCanvas(size: size)
    Scene(experiment, as: Composition(size: size)).draw(through: moments, on: &canvas)
    let whole = try canvas.raster()
    let layered = try #require(try frames(experiment, at: [moments.count - 1]).first)
    #expect(GoldenPicture.worstTile(whole, layered).difference < 0.004)
  }

  @Test func framesDiffer() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let frames = try frames(experiment, at: Array(0...10))
    #expect(Set(frames).count == 11)
  }

  @Test func scaleDoublesPixelsAndNotTheLayout() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    var renderer = FrameRenderer(
      Scene(experiment, as: Composition(size: size)), over: timeline(of: experiment), scale: 2)
    let raster = try renderer.raster(at: 5)
    #expect(raster.width == 960 && raster.height == 540)
  }

  private static let arrangements: [(Composition.Layout, [PanelKind])] = [
    (.overlay, [.map, .data, .loss]), (.overlay, [.surface, .loss]),
    (.columns, [.map, .data, .loss]), (.columns, [.surface, .data]),
  ]

  /// From frame to frame, titles, axes and legends keep their pixels, and counters their places.
  @Test(arguments: arrangements)
  func nothingJumps(layout: Composition.Layout, panels: [PanelKind]) throws {
    let experiment = try courseExperiment(
      courseRun(.bgd, epochs: 1), courseRun(.sgd, epochs: 1), courseRun(.minibatch, epochs: 1))
    let scene = Scene(
      experiment,
      as: Composition(size: Size(width: 640, height: 360), layout: layout, panels: panels))
    var still = DisplayList()
    scene.drawStill(on: &still)
    // The labels on lines of equal loss are on the map, where the paths are.
    let words = still.texts.filter { $0.color != scene.theme.isolineLabel || $0.font.isBold }
    #expect(words.count > 15)
    let timeline = timeline(of: experiment)
    var renderer = FrameRenderer(scene, over: timeline)
    var last: (frame: Raster, places: [Point])?
    // The end is left out: there the names of the paths come.
    for index in timeline.moments.indices.dropLast() where index < 20 || index > 55 {
      let frame = try renderer.raster(at: index)
      var moving = DisplayList()
      scene.drawMoving(at: timeline.moments[index], on: &moving)
      let places = moving.texts.map(\.position)
      if let last {
        #expect(places == last.places && !places.isEmpty)
        for word in words where !frame.hasSamePixels(as: last.frame, in: word.bounds) {
          Issue.record("\(word.string) changes at frame \(index) of \(layout)")
        }
        let isNew = frame != last.frame
        #expect(isNew)
      }
      last = (frame, places)
    }
  }
}

extension Raster {
  /// Whether a part of a picture is the same in another one.
  fileprivate func hasSamePixels(as other: Raster, in part: Rectangle) -> Bool {
    let columns = max(0, Int(part.minX))...min(width - 1, Int(part.maxX))
    let rows = max(0, Int(part.minY))...min(height - 1, Int(part.maxY))
    return rows.allSatisfy { row in
      let range = (row * width + columns.lowerBound)...(row * width + columns.upperBound)
      return pixels[range] == other.pixels[range]
    }
  }
}
