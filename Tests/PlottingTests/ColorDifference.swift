import Drawing
import Foundation

/// A colour in CIELAB under daylight D65.
struct LabColor: Hashable {
  var lightness: Double
  var a: Double
  var b: Double

  init(_ lightness: Double, _ a: Double, _ b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  init(_ color: Color) {
    let linear = color.linearComponents
    let x = 0.4124564 * linear.x + 0.3575761 * linear.y + 0.1804375 * linear.z
    let y = 0.2126729 * linear.x + 0.7151522 * linear.y + 0.0721750 * linear.z
    let z = 0.0193339 * linear.x + 0.1191920 * linear.y + 0.9503041 * linear.z
    func response(_ value: Double) -> Double {
      value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
    }
    let (fx, fy, fz) = (response(x / 0.95047), response(y), response(z / 1.08883))
    self.init(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz))
  }

  /// How different another colour looks, by CIEDE2000: about 2.3 is just noticed.
  ///
  /// Source: G. Sharma, W. Wu and E. N. Dalal, *The CIEDE2000 color-difference formula* (2005).
  func difference(from other: LabColor) -> Double {
    func weight(_ chroma: Double) -> Double {
      let power = pow(chroma, 7)
      return (power / (power + pow(25, 7))).squareRoot()
    }
    let stretch = 1.5 - 0.5 * weight((hypot(a, b) + hypot(other.a, other.b)) / 2)
    let (a1, a2) = (a * stretch, other.a * stretch)
    let (c1, c2) = (hypot(a1, b), hypot(a2, other.b))
    let (h1, h2) = (LabColor.hue(a1, b), LabColor.hue(a2, other.b))
    var turn = h2 - h1
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    if c1 * c2 == 0 { turn = 0 }
    let meanHue = c1 * c2 == 0 ? h1 + h2 : h1 + turn / 2
    let meanChroma = (c1 + c2) / 2
    let offset = (lightness + other.lightness) / 2 - 50
    let hueWeight =
      1 - 0.17 * LabColor.cosine(meanHue - 30) + 0.24 * LabColor.cosine(2 * meanHue)
      + 0.32 * LabColor.cosine(3 * meanHue + 6) - 0.2 * LabColor.cosine(4 * meanHue - 63)
    let dl =
      (other.lightness - lightness)
      / (1 + 0.015 * offset * offset / (20 + offset * offset).squareRoot())
    let dc = (c2 - c1) / (1 + 0.045 * meanChroma)
    let dh =
      2 * (c1 * c2).squareRoot() * LabColor.cosine(turn / 2 - 90)
      / (1 + 0.015 * meanChroma * hueWeight)
    let angle = (LabColor.positive(meanHue) - 275) / 25
    let rotation = -2 * weight(meanChroma) * LabColor.cosine(60 * exp(-angle * angle) - 90)
    return (dl * dl + dc * dc + dh * dh + rotation * dc * dh).squareRoot()
  }

  private static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }

  private static func positive(_ degrees: Double) -> Double {
    degrees < 0 ? degrees + 360 : degrees >= 360 ? degrees - 360 : degrees
  }

  private static func hue(_ a: Double, _ b: Double) -> Double {
    positive(atan2(b, a) * 180 / .pi)
  }
}

extension Color {
  /// How different another colour looks, by CIEDE2000.
  func difference(from other: Color) -> Double {
    LabColor(self).difference(from: LabColor(other))
  }

  /// The contrast ratio of WCAG 2.
  func contrast(with other: Color) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double {
    (linearComponents * SIMD3(0.2126, 0.7152, 0.0722)).sum()
  }

  /// Red, green and blue as amounts of light.
  var linearComponents: SIMD3<Double> {
    func linear(_ value: Double) -> Double {
      value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return SIMD3(linear(red), linear(green), linear(blue))
  }

  /// Creates a colour from amounts of light, as near as a screen comes.
  init(linearComponents: SIMD3<Double>) {
    func encoded(_ value: Double) -> Double {
      let value = min(max(value, 0), 1)
      return value <= 0.0031308 ? 12.92 * value : 1.055 * pow(value, 1 / 2.4) - 0.055
    }
    self.init(
      red: encoded(linearComponents.x), green: encoded(linearComponents.y),
      blue: encoded(linearComponents.z))
  }
}
