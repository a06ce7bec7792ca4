/// A part of a text that is written in one typeface.
struct TextRun {
  /// The part's characters.
  var string: String
  /// The typeface that has them.
  let typeface: CairoFont
}

extension Font {
  /// Divides a text into parts, each in a typeface that has its characters.
  ///
  /// What the font lacks comes from as few other typefaces as can be; what no installed one has
  /// stays with the font, which draws a box.
  func runs(of string: String) -> [TextRun] {
    let typeface = CairoFont(self)
    // Every typeface has ASCII, and nearly every text is no more than that.
    let missing = Set(string.lazy.filter { !$0.isASCII && !typeface.has($0) })
    guard !missing.isEmpty else { return [TextRun(string: string, typeface: typeface)] }
    let substitutes = substitutes(for: missing)
    var runs: [TextRun] = []
    for character in string {
      let typeface = substitutes[character] ?? typeface
      if let last = runs.indices.last, runs[last].typeface === typeface {
        runs[last].string.append(character)
      } else {
        runs.append(TextRun(string: String(character), typeface: typeface))
      }
    }
    return runs
  }

  /// CairoFonts for characters that the font lacks, as far as there are any.
  private func substitutes(for characters: Set<Character>) -> [Character: CairoFont] {
    var substitutes: [Character: CairoFont] = [:]
    var missing = characters
    while !missing.isEmpty, let typeface = CairoFont(like: self, having: missing) {
      let found = missing.filter(typeface.has)
      guard !found.isEmpty else { break }
      for character in found { substitutes[character] = typeface }
      missing.subtract(found)
    }
    return substitutes
  }
}
