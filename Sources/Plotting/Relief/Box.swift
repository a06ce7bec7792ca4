/// The space that a relief stands in: three scales with their names, and a floor below.
///
/// A *place* in a box is its position as fractions of the three scales.
public struct Box: Hashable, Sendable {
  /// The values along the first side of the floor.
  public let x: Scale
  /// The values along the second side of the floor.
  public let y: Scale
  /// The values upwards.
  public let z: Scale
  /// The title of the first side.
  public let xName: String
  /// The title of the second side.
  public let yName: String
  /// The title of the heights.
  public let zName: String

  /// The height of the box, as a share of a side of the floor.
  static let height = 0.62
  /// The height of the floor as a fraction of the scale upwards: below its beginning, so that what
  /// is painted on the floor can be seen.
  static let floor = -0.45

  /// Creates a box.
  public init(
    x: Scale, named xName: String, y: Scale, named yName: String, z: Scale, named zName: String
  ) {
    self.x = x
    self.y = y
    self.z = z
    self.xName = xName
    self.yName = yName
    self.zName = zName
  }

  /// The place of some values.
  func place(_ x: Double, _ y: Double, _ z: Double) -> SIMD3<Double> {
    SIMD3(self.x.fraction(of: x), self.y.fraction(of: y), self.z.fraction(of: z))
  }

  /// The places of the corners: the floor's first, then those above them in the same order.
  static let corners: [SIMD3<Double>] = [floor, 1].flatMap { z in
    [SIMD3(0, 0, z), SIMD3(1, 0, z), SIMD3(1, 1, z), SIMD3(0, 1, z)]
  }
}
