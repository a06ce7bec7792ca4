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
}
