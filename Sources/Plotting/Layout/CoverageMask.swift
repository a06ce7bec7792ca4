import Drawing

/// The pixels of a plot that a line covers so far, to tell whether more of the line would be
/// visible.
///
/// A path of a million steps passes every pixel it touches many times. The area is known at sixteen
/// samples a pixel: what reaches none that is not painted yet changes nothing for the eye.
public struct CoverageMask: Sendable {
  private let bounds: Rectangle
  private let radius: Double
  private let columns: Int
  private let rows: Int
  /// For each sample, row by row, a bit.
  private var bits: [UInt64]
  /// Stretches that are painted, each at a place that its ends tell: most paths go round in
  /// circles.
  private var known: [UInt64]

  /// The distance from sample to sample, in layout units.
  private static let pitch = 0.25

  /// Nothing is painted yet.
  ///
  /// - Parameters:
  ///   - bounds: The part of the canvas that is seen.
  ///   - width: The width of the line, in layout units.
  public init(_ bounds: Rectangle, width: Double) {
    self.bounds = bounds
    radius = width / 2
    columns = max(0, Int((bounds.width / CoverageMask.pitch).rounded(.up)))
    rows = max(0, Int((bounds.height / CoverageMask.pitch).rounded(.up)))
    bits = [UInt64](repeating: 0, count: (columns * rows + 63) / 64)
    known = [UInt64](repeating: .max, count: 1 << 12)
  }

  /// Paints a straight stretch with round ends, if it reaches anything that is not painted.
  ///
  /// - Returns: Whether it does.
  public mutating func paint(from start: Point, to end: Point) -> Bool {
    if let name = name(ofStretchFrom: start, to: end) {
      let place = Int(truncatingIfNeeded: (name &* 0x9E37_79B9_7F4A_7C15) >> 52)
      if known[place] == name { return false }
      known[place] = name
    }
    guard let (start, end) = seenPart(from: start, to: end), !isPainted(from: start, to: end)
    else { return false }
    // A slanting stretch is painted piece by piece: most of the box around it is not near it.
    let way = end - start
    let count = Int(way.length / max(1, 4 * radius)) + 1
    for index in 0..<count {
      fill(from: start + way * (Double(index) / Double(count)), way: way * (1 / Double(count)))
    }
    return true
  }

  /// The part of a stretch that reaches into what is seen.
  private func seenPart(from start: Point, to end: Point) -> (Point, Point)? {
    if bounds.contains(start), bounds.contains(end) { return (start, end) }
    return bounds.inset(by: -radius).part(ofLineFrom: start, to: end)
  }

  /// A number that stretches share whose ends are the same to a sixteenth of a layout unit; nil for
  /// those that lead out of what is seen.
  private func name(ofStretchFrom start: Point, to end: Point) -> UInt64? {
    guard bounds.contains(start), bounds.contains(end), max(bounds.width, bounds.height) < 4000
    else { return nil }
    func number(_ point: Point) -> Int {
      Int((point.x - bounds.minX) * 16) << 16 | Int((point.y - bounds.minY) * 16)
    }
    return UInt64(number(start) << 32 | number(end))
  }

  /// Returns whether all of a stretch is painted, as far as samples tell.
  private func isPainted(from start: Point, to end: Point) -> Bool {
    let way = end - start
    let length = way.length
    let ahead = length > 0 ? way * (1 / length) : Vector(dx: 1, dy: 0)
    // A sample next to a place within this reach is no farther away than the radius.
    let reach = max(0, radius - 0.75 * CoverageMask.pitch)
    let aside = Vector(dx: -ahead.dy * reach, dy: ahead.dx * reach)
    let count = (length / CoverageMask.pitch).rounded(.up)
    let step = ahead * (count > 0 ? length / count : 0)
    let (before, behind) = (start + ahead * -reach, end + ahead * reach)
    guard isPainted(before), isPainted(behind) else { return false }
    var place = start
    for _ in 0...Int(count) {
      guard isPainted(place), isPainted(place + aside), isPainted(place + aside * -1) else {
        return false
      }
      place = place + step
    }
    return true
  }

  /// Returns whether the sample next to a place is painted, or the place is not seen.
  private func isPainted(_ place: Point) -> Bool {
    let column = (place.x - bounds.minX) / CoverageMask.pitch
    let row = (place.y - bounds.minY) / CoverageMask.pitch
    guard column >= 0, row >= 0, column < Double(columns), row < Double(rows) else { return true }
    let index = Int(row) * columns + Int(column)
    return bits[index / 64] & (1 << UInt64(index % 64)) != 0
  }

  /// Marks all samples that are no farther than the radius from a stretch.
  private mutating func fill(from start: Point, way: Vector) {
    let pitch = CoverageMask.pitch
    let square = way.dx * way.dx + way.dy * way.dy
    func range(_ first: Double, _ second: Double, from low: Double, count: Int) -> Range<Int> {
      let lower = ((min(first, second) - radius - low) / pitch).rounded(.down)
      let upper = ((max(first, second) + radius - low) / pitch).rounded(.up)
      let start = min(max(0, Int(lower)), count)
      return start..<min(max(start, Int(upper)), count)
    }
    let end = start + way
    let columns = range(start.x, end.x, from: bounds.minX, count: columns)
    for row in range(start.y, end.y, from: bounds.minY, count: rows) {
      let y = bounds.minY + (Double(row) + 0.5) * pitch - start.y
      for column in columns {
        let x = bounds.minX + (Double(column) + 0.5) * pitch - start.x
        let share = square > 0 ? min(1, max(0, (x * way.dx + y * way.dy) / square)) : 0
        let (dx, dy) = (x - way.dx * share, y - way.dy * share)
        guard dx * dx + dy * dy <= radius * radius else { continue }
        let index = row * self.columns + column
        bits[index / 64] |= 1 << UInt64(index % 64)
      }
    }
  }
}
