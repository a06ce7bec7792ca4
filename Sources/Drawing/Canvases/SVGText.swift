extension Path {
  /// The path behind its first point, in steps relative to the point before.
  ///
  /// Source: W3C, *Scalable Vector Graphics (SVG) 2* (2018), section 9.3, *Path data*.
  var svgText: String {
    guard let origin = points.first else { return "" }
    var text = ""
    var command = ""
    var (last, start) = (SIMD2(0, 0), SIMD2(0, 0))
    func add(_ letter: String, _ points: [Point]) {
      text += letter == command ? "" : letter
      var isFirst = letter != command
      command = letter
      let places = points.map {
        SIMD2(($0.x - origin.x).hundredths, ($0.y - origin.y).hundredths)
      }
      for step in places.flatMap({ [$0.x - last.x, $0.y - last.y] }) {
        text += (isFirst || step < 0 ? "" : " ") + step.asHundredths
        isFirst = false
      }
      last = places[places.count - 1]
    }
    for (index, element) in elements.enumerated() {
      switch element {
      case .move(let point):
        if index > 0 { add("m", [point]) }
        start = last
      case .line(let point): add("l", [point])
      case .curve(let first, let second, let end): add("c", [first, second, end])
      case .close:
        text += "z"
        command = "z"
        last = start
      }
    }
    return text
  }
}

extension Double {
  /// In hundredths, as far as a picture reaches.
  var hundredths: Int {
    isNaN ? 0 : Int((Swift.min(1e7, Swift.max(-1e7, self)) * 100).rounded())
  }

  var svgText: String { hundredths.asHundredths }
}

extension Int {
  /// So many hundredths, in as few characters as can be.
  var asHundredths: String {
    let (whole, part) = magnitude.quotientAndRemainder(dividingBy: 100)
    let digits =
      part == 0 ? "" : part % 10 == 0 ? ".\(part / 10)" : part < 10 ? ".0\(part)" : ".\(part)"
    return (self < 0 ? "-" : "") + (whole == 0 && part > 0 ? "" : "\(whole)") + digits
  }
}

extension Color {
  /// The colour in CSS.
  var svgText: String {
    func digits(_ component: Double) -> String {
      let value = Int((Swift.min(1, Swift.max(0, component)) * 255).rounded())
      return (value < 16 ? "0" : "") + String(value, radix: 16)
    }
    return "#" + [red, green, blue].map(digits).joined() + (opacity < 1 ? digits(opacity) : "")
  }
}
