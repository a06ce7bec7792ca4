/// A typeface at a size.
public struct Font: Hashable, Sendable {
  /// The family's name, such as `DejaVu Sans`.
  public var family: String
  /// The size of an em, in layout units.
  public var size: Double
  /// Indicates whether the letters are bold.
  public var isBold: Bool

  /// Creates a font; a family that is not installed is replaced by a similar one, and so are the
  /// characters that a family lacks.
  public init(family: String, size: Double, isBold: Bool = false) {
    self.family = family
    self.size = size
    self.isBold = isBold
  }

  /// How far a line of text reaches to the right, in layout units, spaces included.
  public func width(of string: String) -> Double {
    runs(of: string).reduce(0) { $0 + $1.typeface.width(of: $1.string) }
  }

  /// How far letters reach above the baseline, in layout units, accents included.
  public var ascent: Double { CairoFont(self).reach.ascent }

  /// How far letters reach below the baseline, in layout units.
  public var descent: Double { CairoFont(self).reach.descent }

  /// How tall capital letters and digits are, in layout units.
  public var capitalHeight: Double { CairoFont(self).capitalHeight }

  /// What letters come from where a family is not installed; nil where it is.
  public static func substitute(forFamily family: String) -> String? {
    CairoFont.substitute(forFamily: family)
  }
}
