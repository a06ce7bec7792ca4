import Testing

@testable import Descent

@Suite struct GridSurfaceTests {
  /// A function that bilinear interpolation meets exactly, everywhere.
  private func bilinear(_ w: Double, _ b: Double) -> Double { 2 + 3 * w - b + 0.5 * w * b }

  private func surface(hole: Int? = nil) -> GridSurface {
    let w = GridSurface.Axis(-1...2, count: 7)
    let b = GridSurface.Axis(10...11, count: 3)
    var values = b.coordinates.flatMap { b in w.coordinates.map { bilinear($0, b) } }
    if let hole { values[hole] = .nan }
    return GridSurface(name: "s", w: w, b: b, values: values)
  }

  @Test func hasEvenlySpacedNodes() {
    let axis = GridSurface.Axis(-1...2, count: 7)
    #expect(axis.step == 0.5)
    #expect(axis.coordinates == [-1, -0.5, 0, 0.5, 1, 1.5, 2])
    let tenths = GridSurface.Axis(0.1...0.7, count: 7).coordinates
    #expect(tenths.first == 0.1 && tenths.last == 0.7)
  }

  @Test func interpolatesBetweenNodes() {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<1000 {
      let w = -1 + 3 * Double(generator.next(below: 1001)) / 1000
      let b = 10 + Double(generator.next(below: 1001)) / 1000
      let (loss, gradient) = surface().lossAndGradient(
        at: Parameters(w: w, b: b), over: Batch(0..<1))
      #expect(abs(loss - bilinear(w, b)) < 1e-12)
      #expect(loss == surface().loss(at: Parameters(w: w, b: b)))
      #expect(abs(gradient.w - (3 + 0.5 * b)) < 1e-12)
      #expect(abs(gradient.b - (-1 + 0.5 * w)) < 1e-12)
    }
  }

  /// Four corners 0, 1, 2, 7: in the middle their mean, and the slopes of a saddle.
  @Test func isBilinearInACell() {
    let axis = GridSurface.Axis(0...2, count: 2)
    let cell = GridSurface(name: "s", w: axis, b: axis, values: [0, 1, 2, 7])
    let (loss, gradient) = cell.lossAndGradient(at: Parameters(w: 1, b: 1), over: Batch(0..<1))
    #expect(loss == 2.5)
    #expect(gradient == Parameters(w: 1.5, b: 2))
    // A quarter of the way: 0·9/16 + 1·3/16 + 2·3/16 + 7·1/16.
    #expect(cell.loss(at: Parameters(w: 0.5, b: 0.5)) == 1)
  }

  @Test func isNowhereOutside() {
    for (w, b) in [(-1.01, 10.5), (2.01, 10.5), (0, 9.99), (0, 11.01), (.nan, 10.5)] {
      let (loss, gradient) = surface().lossAndGradient(
        at: Parameters(w: w, b: b), over: Batch(0..<1))
      #expect(loss.isNaN && gradient.w.isNaN && gradient.b.isNaN)
    }
    #expect(surface().loss(at: Parameters(w: 2, b: 11)) == bilinear(2, 11))
  }

  /// The hole is the node at (0, 10.5), the third of the second row.
  @Test func leavesHolesOpen() {
    let surface = surface(hole: 9)
    for (w, b) in [(0, 10.5), (0.1, 10.4), (-0.4, 10.9), (0.2, 10.5)] {
      #expect(surface.loss(at: Parameters(w: w, b: b)).isNaN)
    }
    let coordinates = surface.b.coordinates.flatMap { b in
      surface.w.coordinates.map { Parameters(w: $0, b: b) }
    }
    for (node, parameters) in coordinates.enumerated() where node != 9 {
      #expect(surface.loss(at: parameters) == surface.values[node])
    }
    #expect(surface.loss(at: Parameters(w: 0.7, b: 10.2)).isFinite)
  }

  @Test func isSmallestAtANode() {
    #expect(surface().minimum == .point(Parameters(w: -1, b: 11)))
    #expect(surface(hole: 14).minimum == .point(Parameters(w: -1, b: 10.5)))
    let axis = GridSurface.Axis(0...1, count: 2)
    let holes = [Double](repeating: .nan, count: 4)
    #expect(GridSurface(name: "s", w: axis, b: axis, values: holes).minimum == nil)
  }
}
