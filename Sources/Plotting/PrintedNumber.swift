import CLibrary

/// The notations of C's `printf`.
package enum PrintedNotation: String, Sendable {
  /// Digits on both sides of the point, such as `0.0125`.
  case fixed = "f"
  /// A mantissa and a power of ten, such as `1.25e-02`.
  case exponential = "e"
  /// The shorter of the two, without trailing zeros.
  case general = "g"
}

extension Double {
  /// The number as C's `printf` writes it, correctly rounded.
  ///
  /// - Parameters:
  ///   - notation: How it is written.
  ///   - precision: The digits after the point, or in `general` notation all significant ones.
  package func printed(_ notation: PrintedNotation, precision: Int) -> String {
    // The largest numbers have 309 digits before the point; there is a sign, and a zero at the end.
    let capacity = 320 + precision
    let text = withVaList([CInt(precision), self]) { arguments in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { characters in
        vsnprintf(characters.baseAddress, capacity, "%.*\(notation.rawValue)", arguments)
        return characters.baseAddress.map { String(cString: $0) } ?? ""
      }
    }
    // A host program may have chosen a locale with another decimal sign.
    return text.split { !$0.isASCII || $0 == "," }.joined(separator: ".")
  }
}
