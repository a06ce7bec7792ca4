import Testing

@testable import Contours

@Suite struct IsolineTests {
  @Test(arguments: ReferenceContours.names)
  func agreesWithContourpy(name: String) throws {
    let reference = try ReferenceContours(named: name)
    let surface = reference.surface
    for expected in reference.lines {
      let lines = surface.isolines(at: expected.level)
      let length = lines.map(\.length).reduce(0, +)
      #expect(abs(length - expected.length) <= 1e-9 * expected.length)
      let ours = lines.flatMap(segments)
      let theirs = expected.polylines.flatMap { points in
        let points = points.map { SIMD2($0[0], $0[1]) }
        return Array(zip(points, points.dropFirst()))
      }
      #expect(ours.isEmpty == theirs.isEmpty)
      func isNear(_ point: SIMD2<Double>, _ pieces: [(SIMD2<Double>, SIMD2<Double>)]) -> Bool {
        pieces.contains { distance(point, $0) <= 1e-9 }
      }
      let isEveryOfOursNear = ours.allSatisfy { isNear($0.0, theirs) && isNear($0.1, theirs) }
      let isEveryOfTheirsNear = theirs.allSatisfy { isNear($0.0, ours) && isNear($0.1, ours) }
      #expect(isEveryOfOursNear)
      #expect(isEveryOfTheirsNear)
    }
  }

  @Test func closesARingAroundASummit() {
    let surface = ScalarGrid(x: [0, 1, 2], y: [0, 1, 2], values: [0, 0, 0, 0, 4, 0, 0, 0, 0])
    let lines = surface.isolines(at: 1)
    #expect(lines.count == 1)
    #expect(lines[0].isClosed)
    // Three quarters of the way from the summit to its four neighbours, and nowhere else.
    #expect(
      Set(lines[0].points) == [
        SIMD2(1, 0.25), SIMD2(1.75, 1), SIMD2(1, 1.75), SIMD2(0.25, 1),
      ])
  }

  @Test func hasTheHigherSideToItsLeft() {
    var noise = Noise(state: 1)
    let surface = noise.surface(12, 9)
    for line in surface.isolines(at: 0.5) {
      for (start, end) in segments(of: line) {
        // A piece lies within one cell; the corners of that cell to its left are higher.
        let column = Int(min(start.x, end.x))
        let row = Int(min(start.y, end.y))
        let corners = [(0, 0), (1, 0), (0, 1), (1, 1)].map { (column + $0.0, row + $0.1) }
          .filter { $0.0 < 12 && $0.1 < 9 }
        let nearest = corners.max {
          abs(side(start, end, SIMD2(Double($0.0), Double($0.1))))
            < abs(side(start, end, SIMD2(Double($1.0), Double($1.1))))
        }
        guard let (cornerColumn, cornerRow) = nearest else { continue }
        let value = surface.values[cornerRow * 12 + cornerColumn]
        let isLeft = side(start, end, SIMD2(Double(cornerColumn), Double(cornerRow))) > 0
        // In a saddle the farthest corner can belong to the other piece.
        let isSaddle = corners.filter { surface.values[$0.1 * 12 + $0.0] > 0.5 }.count == 2
        if !isSaddle { #expect(isLeft == (value > 0.5)) }
      }
    }
  }

  /// Levels that equal samples exactly, on surfaces of few different values.
  @Test func hasNoDoubledPointsWhereALevelMeetsSamples() {
    var noise = Noise(state: 2)
    for _ in 0..<50 {
      let surface = noise.surface(10, 10, steps: 4)
      for level in [0, 0.25, 0.5, 0.75, 1] {
        for line in surface.isolines(at: level) {
          #expect(line.points.count > 1)
          let isFreeOfDoubles = zip(line.points, line.points.dropFirst()).allSatisfy { $0 != $1 }
          #expect(isFreeOfDoubles)
          #expect(!line.isClosed || line.points.first != line.points.last)
        }
      }
    }
  }

  @Test func neighbouringLevelsNeverCross() {
    var noise = Noise(state: 3)
    for _ in 0..<100 {
      let surface = noise.surface(6, 6)
      let low = 0.2 + 0.5 * noise.next()
      let first = surface.isolines(at: low).flatMap(segments)
      let second = surface.isolines(at: low + 0.02 + 0.1 * noise.next()).flatMap(segments)
      for a in first {
        for b in second {
          let isCrossing =
            side(a.0, a.1, b.0) * side(a.0, a.1, b.1) < -1e-15
            && side(b.0, b.1, a.0) * side(b.0, b.1, a.1) < -1e-15
          #expect(!isCrossing)
        }
      }
    }
  }

  @Test func leavesOutWhatIsNotFinite() {
    let surface = ScalarGrid(
      x: [0, 1, 2], y: [0, 1], values: [0, 1, .nan, 0, 1, .infinity])
    let lines = surface.isolines(at: 0.5)
    #expect(lines.count == 1)
    #expect(lines[0].points.allSatisfy { $0.x == 0.5 })
    let nothing = ScalarGrid(x: [0, 1], y: [0, 1], values: [.nan, 0, 1, 0])
    #expect(nothing.isolines(at: 0.5).isEmpty)
  }

  @Test func isFiniteOnHugeValues() {
    let huge = Double.greatestFiniteMagnitude
    let surface = ScalarGrid(x: [0, 1], y: [0, 1], values: [-huge, huge, -huge, huge])
    let lines = surface.isolines(at: 0)
    #expect(
      lines.flatMap(\.points) == [SIMD2(0.5, 0), SIMD2(0.5, 1)]
        || lines.flatMap(\.points) == [SIMD2(0.5, 1), SIMD2(0.5, 0)])
  }

  /// Lines of several values at once are those of one after the other.
  @Test func severalValuesAreTakenInOrder() {
    let bowl = ScalarGrid(over: -2...2, -1...1, columns: 101, rows: 70) { x, y in x * x + 3 * y * y
    }
    let levels = [2.0, 0.5, 1]
    let lines = bowl.isolines(at: levels)
    #expect(lines == levels.flatMap { bowl.isolines(at: $0) })
    #expect(lines.map(\.level).first == 2 && lines.last?.level == 1)
  }

  /// A valley whose floor is exactly as high as the level is bordered by it, although no sample is
  /// below.
  @Test func aLevelOnTheLowestSamplesHasLines() {
    let valley = ScalarGrid(x: [0, 1, 2], y: [0, 1], values: [1, 0, 1, 1, 0, 1])
    let lines = valley.isolines(at: 0)
    #expect(lines.count == 2 && lines.allSatisfy { $0.points.allSatisfy { $0.x == 1 } })
  }
}
