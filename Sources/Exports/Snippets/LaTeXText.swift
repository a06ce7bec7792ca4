/// Text in LaTeX, for pdfLaTeX in its usual UTF-8 as well as for LuaLaTeX.
///
/// Source: L. Lamport, *LaTeX: A Document Preparation System*, second edition (1994), sections 2.2
/// and 3.3.
enum LaTeXText {
  /// The text as it is set.
  static func text(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      commands[scalar] ?? symbols[scalar].map { "$\($0)$" } ?? String(scalar)
    }.joined()
  }

  /// The text as it is read out: nothing of it is set, so that any letters do.
  static func readOut(_ text: String) -> String {
    text.unicodeScalars.map { ($0.isASCII ? commands[$0] : nil) ?? String($0) }.joined()
  }

  /// The text in the letters that a string of a PDF has for sure: ASCII without backslashes, braces
  /// and parentheses.
  static func plain(_ text: String) -> String {
    text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\u{2212}", "\u{2013}", "\u{2014}": "-"
      case "·", "×": "*"
      case "\u{2009}", "\u{202F}", "\u{A0}": " "
      case "(", "[", "{": "["
      case ")", "]", "}": "]"
      case "\\", "%", "#", "~", "^", "_", "&", "$", "\"": " "
      case _ where scalar.isASCII: String(scalar)
      case _ where scalar.properties.generalCategory == .nonspacingMark: ""
      default: greek[scalar] ?? scalar.letterWithoutMarks ?? "?"
      }
    }.joined()
  }

  /// The name of a file, where LaTeX asks for one; signs that it would take for its own are those
  /// of its kernel.
  static func fileName(_ path: String) -> String {
    var name = ""
    var isBehindSign = false
    for scalar in path.unicodeScalars {
      let sign = fileSigns[scalar]
      if let sign {
        // The space that ends a command is none of the name.
        name += "\\csname c_\(sign)_str\\endcsname "
      } else {
        name += isBehindSign && scalar == " " ? "\\space " : String(scalar)
      }
      isBehindSign = sign != nil || (isBehindSign && scalar == " ")
    }
    return name
  }

  private static let fileSigns: [UnicodeScalar: String] = [
    "%": "percent", "#": "hash", "~": "tilde", "\\": "backslash", "{": "left_brace",
    "}": "right_brace", "^": "circumflex",
  ]

  private static let commands: [UnicodeScalar: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#",
    "%": "\\%", "_": "\\_", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
    "\"": "''", "\u{2009}": "\\,", "\u{202F}": "\\,", "\u{A0}": "~", "ŷ": "\\^{y}",
  ]

  private static let greek: [UnicodeScalar: String] = [
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta",
    "η": "eta", "θ": "theta", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi",
    "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "φ": "phi", "χ": "chi", "ψ": "psi",
    "ω": "omega", "Γ": "Gamma", "Δ": "Delta", "Θ": "Theta", "Λ": "Lambda", "Σ": "Sigma",
    "Φ": "Phi", "Ψ": "Psi", "Ω": "Omega",
  ]

  /// Characters that are set as mathematics.
  private static let symbols: [UnicodeScalar: String] = {
    var symbols: [UnicodeScalar: String] = [
      "\u{2212}": "-", "×": "\\times", "·": "\\cdot", "±": "\\pm", "≤": "\\le", "≥": "\\ge",
      "≈": "\\approx", "≠": "\\ne", "→": "\\to", "∞": "\\infty", "∂": "\\partial",
      "∇": "\\nabla", "√": "\\surd", "<": "<", ">": ">", "|": "|", "⁻": "^{-}",
    ]
    for (digit, sign) in "⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.enumerated() { symbols[sign] = "^{\(digit)}" }
    for (digit, sign) in "₀₁₂₃₄₅₆₇₈₉".unicodeScalars.enumerated() { symbols[sign] = "_{\(digit)}" }
    return symbols.merging(greek.mapValues { "\\" + $0 }) { first, _ in first }
  }()
}

extension UnicodeScalar {
  /// The letter that is left of a Latin one without its marks, such as `e` of `é`: what its name
  /// says.
  fileprivate var letterWithoutMarks: String? {
    let pattern = /LATIN (?:SMALL|CAPITAL) LETTER ([A-Z]) WITH .*/
    guard let letter = properties.name?.wholeMatch(of: pattern)?.1 else { return nil }
    return properties.isLowercase ? letter.lowercased() : String(letter)
  }
}
