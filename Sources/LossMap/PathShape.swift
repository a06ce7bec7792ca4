import Descent

/// What a path on the map looks like, as far as numbers tell.
struct PathShape: Equatable {
  /// What the path does.
  let kind: Kind
  /// How many times as long as the straight line from its start to its end it is.
  let detour: Double

  /// What a path does.
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

  /// Looks at a path from its first to its last state.
  init(of path: some Collection<Parameters>) {
    let steps = zip(path, path.dropFirst()).map { $1 - $0 }.filter { $0 != .zero }
    guard let start = path.first, let last = steps.last else {
      kind = .still
      detour = 1
      return
    }
    let lengths = steps.map(\.length)
    let length = lengths.reduce(0, +)
    let back = zip(steps, zip(steps.dropFirst(), lengths.dropFirst())).reduce(0) { sum, pair in
      let (step, (next, length)) = pair
      return step.w * next.w + step.b * next.b < 0 ? sum + length : sum
    }
    detour = length / (path.reduce(start) { $1 } - start).length
    let isLongest = lengths.dropLast().allSatisfy { $0 < last.length }
    switch (detour, back / length) {
    case (3..., 0.8...) where isLongest: kind = .outward
    case (..<1.05, _): kind = .straight
    case (1.3..., 0.25...): kind = .zigzag
    case (..<1.6, _): kind = .curved
    default: kind = .winding
    }
  }

  /// What such a path does, in front of where it comes from and where it goes.
  var verb: String {
    switch kind {
    case .still: "stays"
    case .straight: "goes almost straight"
    case .curved: "curves"
    case .zigzag: "zigzags"
    case .winding: "winds its way"
    case .outward: "swings ever farther out,"
    }
  }
}

extension Parameters {
  /// The distance from the origin.
  var length: Double { (w * w + b * b).squareRoot() }
}
