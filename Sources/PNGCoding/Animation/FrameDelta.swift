/// The change from one frame of an animation to the next: new pixels for the smallest rectangle
/// that holds all that differ.
///
/// Things move here and there in a drawing, and so the rectangle is often most of it. What is alike
/// in it is therefore not told again: those pixels are transparent, and the frame is laid over the
/// one before, which makes files a third as long. Only where a pixel that is not opaque has
/// changed, which cannot be said that way, the pixels of the rectangle replace those before.
///
/// Source: PNG, section 11.3.6.2, *fcTL Frame Control Chunk*.
struct FrameDelta: Sendable {
  /// The number of columns to the left of the rectangle.
  let column: Int
  /// The number of rows above it.
  let row: Int
  /// Its number of columns, at least 1.
  let width: Int
  /// Its number of rows, at least 1.
  let height: Int
  /// Its pixels row after row, alpha, red, green and blue from the highest byte to the lowest,
  /// colours premultiplied by alpha.
  let pixels: [UInt32]
  /// Indicates whether the pixels are blended over the previous ones; else they replace them.
  let isOver: Bool

  /// A whole picture, whatever was there before.
  init(width: Int, pixels: [UInt32]) {
    (column, row) = (0, 0)
    (self.width, height) = (width, pixels.count / width)
    self.pixels = pixels
    isOver = false
  }

  /// A frame like the one before, for which there must be a pixel nevertheless.
  static let none = FrameDelta(at: (0, 0), width: 1, pixels: [0], isOver: true)

  private init(
    at place: (column: Int, row: Int), width: Int, pixels: [UInt32], isOver: Bool
  ) {
    (column, row) = place
    (self.width, height) = (width, pixels.count / width)
    self.pixels = pixels
    self.isOver = isOver
  }

  /// The change from one picture to another of the same size; nil where they are equal.
  ///
  /// - Parameters:
  ///   - earlier: The pixels of the first picture.
  ///   - later: The pixels of the second picture.
  ///   - width: The number of columns of both.
  init?(from earlier: [UInt32], to later: [UInt32], width: Int) {
    precondition(earlier.count == later.count, "frames are of one size")
    let made = earlier.withUnsafeBufferPointer { earlier in
      later.withUnsafeBufferPointer { later -> FrameDelta? in
        guard let (columns, rows) = FrameDelta.bounds(earlier, later, width: width) else {
          return nil
        }
        let part = rows.lazy.flatMap { (row: Int) -> Range<Int> in
          (row * width + columns.lowerBound)..<(row * width + columns.upperBound)
        }
        let isOver = part.allSatisfy { earlier[$0] == later[$0] || later[$0] >> 24 == 255 }
        var pixels: [UInt32] = []
        pixels.reserveCapacity(columns.count * rows.count)
        for place in part {
          pixels.append(isOver && earlier[place] == later[place] ? 0 : later[place])
        }
        return FrameDelta(
          at: (columns.lowerBound, rows.lowerBound), width: columns.count, pixels: pixels,
          isOver: isOver)
      }
    }
    guard let made else { return nil }
    self = made
  }

  /// The columns and the rows that hold all pixels which differ.
  private static func bounds(
    _ earlier: UnsafeBufferPointer<UInt32>, _ later: UnsafeBufferPointer<UInt32>, width: Int
  ) -> (columns: Range<Int>, rows: Range<Int>)? {
    var (left, right) = (width, 0)
    var (top, bottom) = (0, 0)
    for start in stride(from: 0, to: later.count, by: width) {
      var column = 0
      while column < width, earlier[start + column] == later[start + column] { column += 1 }
      guard column < width else { continue }
      var end = width
      while earlier[start + end - 1] == later[start + end - 1] { end -= 1 }
      if right == 0 { top = start / width }
      bottom = start / width + 1
      (left, right) = (min(left, column), max(right, end))
    }
    return right == 0 ? nil : (left..<right, top..<bottom)
  }
}
