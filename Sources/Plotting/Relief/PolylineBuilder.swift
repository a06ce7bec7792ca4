/// Lines made of straight pieces that are found one after the other.
struct PolylineBuilder: Sendable {
  /// The places along each line.
  private(set) var lines: [[SIMD3<Double>]] = []

  /// Appends a line, to the last one if it goes on where that one ends.
  mutating func append(_ line: [SIMD3<Double>]) {
    guard let first = line.first else { return }
    if let last = lines.last?.last, ((last - first) * (last - first)).sum() < 1e-16 {
      lines[lines.count - 1] += line.dropFirst()
    } else {
      lines.append(line)
    }
  }
}
