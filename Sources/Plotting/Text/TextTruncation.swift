import Drawing

extension Font {
  /// A text as far as it fits into a width, with an ellipsis where something is left out.
  func cut(_ text: String, to width: Double) -> String {
    guard self.width(of: text) > width else { return text }
    var text = text
    while !text.isEmpty, self.width(of: text + "…") > width {
      text.removeLast()
    }
    return text + "…"
  }

  /// A text as far as it fits into a width, with an ellipsis in the middle where something is left
  /// out: names that begin alike often end differently.
  func cutInMiddle(_ text: String, to width: Double) -> String {
    guard self.width(of: text) > width else { return text }
    func shortened(to count: Int) -> String {
      text.prefix((count + 1) / 2) + "…" + text.suffix(count / 2)
    }
    let count = (1..<text.count).reversed().first { self.width(of: shortened(to: $0)) <= width }
    return count.map(shortened) ?? "…"
  }
}
