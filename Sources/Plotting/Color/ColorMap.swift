import CLibrary
import Drawing

/// Colours along a scale from low to high, evenly spaced to the eye.
public struct ColorMap: Hashable, Sendable {
  private let stops: [PerceptualColor]

  /// Creates a colour map from colours at equal distances, at least two.
  ///
  /// Between them it mixes in Oklab, where equal steps look equal.
  public init(_ colors: [Color]) {
    precondition(colors.count >= 2, "a colour map has at least two colours")
    stops = colors.map(PerceptualColor.init)
  }

  /// The colour at a place from 0 to 1; beyond that, the colour at the end.
  public func color(at fraction: Double) -> Color {
    let place = min(max(fraction, 0), 1) * Double(stops.count - 1)
    let index = min(Int(place), stops.count - 2)
    return stops[index].mixed(with: stops[index + 1], share: place - Double(index)).color
  }
}

extension Color {
  /// A colour between two others, mixed in Oklab: `share` 0 is this one, 1 is the other.
  public func mixed(with other: Color, share: Double) -> Color {
    PerceptualColor(self).mixed(with: PerceptualColor(other), share: share).color
  }
}

/// An opaque colour in Oklab: lightness and two axes of hue.
///
/// Source: B. Ottosson, *A perceptual color space for image processing* (2020).
private struct PerceptualColor: Hashable {
  var lightness: Double
  var a: Double
  var b: Double

  init(_ color: Color) {
    func linear(_ value: Double) -> Double {
      value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let (red, green, blue) = (linear(color.red), linear(color.green), linear(color.blue))
    let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  func mixed(with other: PerceptualColor, share: Double) -> PerceptualColor {
    var mixed = self
    mixed.lightness += (other.lightness - lightness) * share
    mixed.a += (other.a - a) * share
    mixed.b += (other.b - b) * share
    return mixed
  }

  var color: Color {
    func cube(_ value: Double) -> Double { value * value * value }
    let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    func encoded(_ value: Double) -> Double {
      let value = min(max(value, 0), 1)
      return value <= 0.0031308 ? 12.92 * value : 1.055 * pow(value, 1 / 2.4) - 0.055
    }
    return Color(
      red: encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
      green: encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
      blue: encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s))
  }
}
