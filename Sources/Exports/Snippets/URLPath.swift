/// A path as a relative reference on the web.
///
/// Source: RFC 3986, *Uniform Resource Identifier (URI): Generic Syntax* (2005), section 2.
enum URLPath {
  /// The path with all but plain letters, digits, `-._~` and slashes in percent signs.
  static func text(_ path: String) -> String {
    path.utf8.map { byte in
      if plain.contains(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }

  private static let plain = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
}
