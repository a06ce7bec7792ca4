import Drawing

/// The texts that an axis may have, measured once for all positions they are tried in.
struct AxisTexts {
  /// A text and its width.
  struct Measured {
    var string: String
    var width: Double
  }

  /// Ticks with their labels, from many to few.
  let ticks: [[(fraction: Double, label: Measured)]]
  /// The axis' name, and the name without what is in brackets.
  let names: [Measured]

  init(_ scale: Scale, _ name: String, theme: Theme) {
    var counts: Set<Int> = []
    ticks = (2...7).reversed().compactMap { count in
      let ticks = scale.ticks(atMost: count)
      guard counts.insert(ticks.count).inserted else { return nil }
      return ticks.map { tick in
        let label = Measured(string: tick.label, width: theme.tickFont.width(of: tick.label))
        return (scale.fraction(of: tick.value), label)
      }
    }
    let short = name.split(separator: " (").first.map(String.init) ?? name
    names = [name, short].map {
      Measured(string: $0, width: theme.labelFont.width(of: $0))
    }
  }
}

/// The letters of axes in a theme, measured once.
struct AxisLetters {
  let theme: Theme
  let tick: (capitalHeight: Double, descent: Double)
  let name: (capitalHeight: Double, descent: Double)

  init(_ theme: Theme) {
    self.theme = theme
    tick = (theme.tickFont.capitalHeight, theme.tickFont.descent)
    name = (theme.labelFont.capitalHeight, theme.labelFont.descent)
  }

  /// A tick's label centred on a point.
  func label(_ text: AxisTexts.Measured, at center: Point) -> PlacedText {
    PlacedText(
      text: Text(
        text.string, font: theme.tickFont, color: theme.muted, at: center, anchor: .center, .middle),
      box: TextBox(
        center: center, width: text.width, capitalHeight: tick.capitalHeight,
        descent: tick.descent))
  }

  /// An axis' name centred on a point.
  func name(_ text: AxisTexts.Measured, at center: Point, angle: Double) -> PlacedText {
    PlacedText(
      text: Text(
        text.string, font: theme.labelFont, color: theme.muted, at: center, anchor: .center,
        .middle, angle: angle),
      box: TextBox(
        center: center, width: text.width, capitalHeight: name.capitalHeight,
        descent: name.descent, angle: angle))
  }
}

/// A text with the box around it.
struct PlacedText {
  let text: Text
  let box: TextBox
}
