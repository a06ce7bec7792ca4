extension String {
  /// The text as a cell of CSV: in quotation marks where it holds a comma, a quotation mark or a
  /// line end (RFC 4180).
  public var asCSVCell: String {
    // Byte by byte: as a character, a line end of two bytes is neither of its halves.
    guard utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return self }
    return "\"" + replacing("\"", with: "\"\"") + "\""
  }
}
