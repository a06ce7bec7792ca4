extension String {
  /// The last component of a path, which is what a picture calls a file; the text itself where it
  /// has no component.
  package var lastPathComponent: String {
    split(separator: "/").last.map(String.init) ?? self
  }
}
