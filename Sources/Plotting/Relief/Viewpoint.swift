import CLibrary

/// From where a box is looked at, from so far away that parallel lines stay parallel.
public struct Viewpoint: Hashable, Sendable {
  /// The azimuth in degrees: at 0, x runs to the right and y away
  /// from the viewer, as on a map; at 90, the viewer stands at the end of x.
  public let azimuth: Double
  /// The elevation in degrees: 0 is level with the box, 90 straight above.
  public let elevation: Double

  /// Creates a viewpoint.
  ///
  /// - Parameters:
  ///   - azimuth: How far the viewer has walked around the box, counterclockwise, in degrees.
  ///   - elevation: How high the viewer looks down from, 0 to 90 degrees.
  public init(azimuth: Double, elevation: Double) {
    precondition((0...90).contains(elevation), "an elevation is from 0 to 90 degrees")
    self.azimuth = azimuth
    self.elevation = elevation
  }

  /// The direction that is to the right in the picture.
  var right: SIMD3<Double> {
    let azimuth = Viewpoint.cosineAndSine(azimuth)
    return SIMD3(azimuth.cosine, azimuth.sine, 0)
  }

  /// The direction that is upwards in the picture.
  var up: SIMD3<Double> {
    let (azimuth, elevation) = (
      Viewpoint.cosineAndSine(azimuth), Viewpoint.cosineAndSine(elevation)
    )
    return SIMD3(
      -elevation.sine * azimuth.sine, elevation.sine * azimuth.cosine, elevation.cosine)
  }

  /// The direction from the box to the viewer.
  var towardsViewer: SIMD3<Double> {
    let (azimuth, elevation) = (
      Viewpoint.cosineAndSine(azimuth), Viewpoint.cosineAndSine(elevation)
    )
    return SIMD3(
      elevation.cosine * azimuth.sine, -elevation.cosine * azimuth.cosine, elevation.sine)
  }

  /// Exact at the quarters, where π itself is not: seen from straight above, nothing leans.
  private static func cosineAndSine(_ degrees: Double) -> (cosine: Double, sine: Double) {
    let turn = degrees.remainder(dividingBy: 360)
    switch turn {
    case 0: return (1, 0)
    case 90: return (0, 1)
    case -90: return (0, -1)
    case 180, -180: return (-1, 0)
    default: return (cos(turn * .pi / 180), sin(turn * .pi / 180))
    }
  }
}
