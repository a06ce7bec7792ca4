import CLibrary
import Descent

/// The shape of a path on the map, as far as numbers tell.
struct PathShape: Equatable {
  /// The course of the path.
  let kind: Kind
  /// The length of the path as a multiple of the straight line from its start to its end.
  let detour: Double

  /// The courses that a path can take.
  enum Kind: Equatable {
    /// Nothing moves.
    case still
    /// The way is hardly longer than the straight line.
    case straight
    /// The way bends, and is little longer than the straight line.
    case curved
    /// A good part of the way is made of steps back, by more than a right angle.
    case zigzag
    /// A long way round.
    case winding
    /// Step after step goes back, and the last is the longest.
    case outward
  }

  /// Looks at a path from its first to its last state, in one pass: paths may be long.
  init(of path: some Sequence<Parameters>) {
    var way = Way()
    for state in path { way.add(state) }
    detour = way.length > 0 ? way.length / way.distance : 1
    kind = way.kind(detour: detour)
  }

  /// The measures of a path so far.
  private struct Way {
    private var start: Parameters?
    private var end = Parameters.zero
    private var lastStep = Parameters.zero
    private var lastLength = 0.0
    /// The parts of the length that go on, and back.
    private var lengthOn = 0.0
    private var lengthBack = 0.0
    private var longestBefore = 0.0
    private var stepCount = 0

    var length: Double { lengthOn + lengthBack }
    var distance: Double { (end - (start ?? end)).length }

    mutating func add(_ state: Parameters) {
      let step = state - (start == nil ? state : end)
      start = start ?? state
      end = state
      guard step != .zero else { return }
      let length = step.length
      if lastStep.w * step.w + lastStep.b * step.b < 0 {
        lengthBack += length
      } else {
        lengthOn += length
      }
      longestBefore = max(longestBefore, lastLength)
      lastLength = length
      lastStep = step
      stepCount += 1
    }

    func kind(detour: Double) -> Kind {
      guard length > 0 else { return .still }
      let shareBack = lengthBack / length
      if shareBack > 0.8, lastLength > longestBefore, stepCount > 3 { return .outward }
      if detour < 1.05 { return .straight }
      if detour >= 1.3, shareBack >= 0.25 { return .zigzag }
      return detour < 1.6 ? .curved : .winding
    }
  }

  /// The verb for such a course, to precede the start and the end of the path.
  var verb: String {
    switch kind {
    case .still: "stays"
    case .straight: "goes almost straight"
    case .curved: "curves"
    case .zigzag: "zigzags"
    case .winding: "winds its way"
    case .outward: "swings ever farther out"
    }
  }
}

extension Parameters {
  /// The distance from the origin.
  var length: Double { hypot(w, b) }
}
