import Testing

@testable import Descent

@Suite struct ExpressionErrorTests {
  /// Formulas that cannot be read, how many characters lie before the place, and the problem.
  static let malformed: [(text: String, offset: Int, problem: String)] = [
    ("", 0, "a number, a name or ( is expected here, but the expression ends"),
    ("w+", 2, "a number, a name or ( is expected here, but the expression ends"),
    ("w + * b", 4, "a number, a name or ( is expected here, not *"),
    ("w*/b", 2, "a number, a name or ( is expected here, not /"),
    ("()", 1, "a number, a name or ( is expected here, not )"),
    ("+w", 0, "a number, a name or ( is expected here, not +"),
    ("w**2", 2, "an operand is expected; a power is written with ^, as in w^2"),
    ("2w", 1, "an operator is expected before w: 2*w"),
    ("w + 2 b", 6, "an operator is expected before b: 2*b"),
    ("w(b+1)", 1, "an operator is expected before (: w*("),
    ("(w+1)(b-1)", 5, "an operator is expected before (: )*("),
    ("2e", 1, "an operator is expected before e: 2*e"),
    ("3sin(w)", 1, "an operator is expected before sin: 3*sin"),
    ("w^2b", 3, "an operator is expected before b: 2*b"),
    ("1.2.3", 3, "an operator is expected before .3: 1.2*.3"),
    ("w)", 1, "an operator or the end is expected here, not )"),
    ("w,b", 1, "an operator or the end is expected here, not ,"),
    ("w % b", 2, "an operator or the end is expected here, not %"),
    ("(w", 2, "an operator or ) is expected here, but the expression ends"),
    ("sin(w", 5, "an operator or ) is expected here, but the expression ends"),
    ("max(w", 5, "an operator or a comma is expected here, but the expression ends"),
    ("(w, b)", 2, "an operator or ) is expected here, not ,"),
    (".", 0, "a digit is expected beside the point"),
    ("w*1e999", 2, "a number below 1.8e308 is expected, not 1e999"),
    ("sin w", 4, "( after sin is expected here, not w"),
    ("sin", 3, "( after sin is expected here, but the expression ends"),
    ("sin()", 4, "sin expects 1 argument"),
    ("sin(w, b)", 7, "sin expects 1 argument"),
    ("max(w)", 5, "max expects 2 arguments, as in max(w, b)"),
    ("max(w, b, 1)", 10, "max expects 2 arguments, as in max(w, b)"),
    ("w*sinn(b)", 2, "a known name is expected, not sinn; did you mean sin?"),
    ("W*x", 0, "a known name is expected, not W; did you mean w?"),
    ("1 + wx", 4, "a known name is expected, not wx: a product is w*x"),
    (
      "theta", 0,
      "a known name is expected, not theta; there are w, b, x, pi, e, sin, cos, tan, asin, acos, "
        + "atan, sinh, cosh, tanh, exp, log, log10, sqrt, abs, sign, sigmoid, relu, softplus, min, "
        + "max, pow"
    ),
  ]

  @Test(arguments: malformed.indices)
  func namesThePlaceAndWhatWouldBeRight(index: Int) {
    let (text, offset, problem) = Self.malformed[index]
    let expected = ExpressionError(in: text, at: offset, problem: problem)
    #expect(throws: expected) { try Expression(text, of: [.w, .b, .x]) }
  }

  @Test func surfacesHaveNoInput() {
    let error = #expect(throws: ExpressionError.self) { try Expression("w + x", of: [.w, .b]) }
    #expect(error?.offset == 4)
    #expect(error?.problem.hasPrefix("a known name is expected, not x") == true)
  }

  @Test(arguments: ["(", "-", "2^", "sin(", "min("])
  func formulasAreNotTooDeep(piece: String) throws {
    let bracket = piece == "min(" ? ", 1)" : piece.hasSuffix("(") ? ")" : ""
    func nested(_ depth: Int) -> String {
      String(repeating: piece, count: depth) + "w" + String(repeating: bracket, count: depth)
    }
    _ = try Expression(nested(64), of: [.w])
    let error = #expect(throws: ExpressionError.self) { try Expression(nested(65), of: [.w]) }
    #expect(error?.problem == "at most 64 formulas within each other are expected")
    #expect(error?.offset == 65 * piece.count)
  }

  @Test func formulasAreNotTooLong() throws {
    _ = try Expression("w" + String(repeating: " ", count: 1999), of: [.w])
    for text in ["w" + String(repeating: " ", count: 2000), String(repeating: "(", count: 10_000)] {
      let error = #expect(throws: ExpressionError.self) { try Expression(text, of: [.w]) }
      #expect(
        error?.problem
          == "an expression of at most 2000 characters is expected, not of \(text.count)")
    }
  }

  @Test func pointsAtThePlace() {
    let error = ExpressionError(in: "w*sinn(b)", at: 2, problem: "no")
    #expect(error.description == "no\n  w*sinn(b)\n    ^")
    let end = ExpressionError(in: "w+", at: 2, problem: "no")
    #expect(end.description == "no\n  w+\n    ^")
  }

  /// A letter with its accents is one column, a character of East Asia two.
  @Test func theCaretStandsUnderItsCharacter() {
    let typeset = ExpressionError(in: "(1 − w)²·ω", at: 9, problem: "no")
    #expect(typeset.description == "no\n  (1 − w)²·ω\n           ^")
    let accented = ExpressionError(in: "e\u{301}e\u{301}*?", at: 3, problem: "no")
    #expect(accented.description == "no\n  e\u{301}e\u{301}*?\n     ^")
    let wide = ExpressionError(in: "損失*?", at: 3, problem: "no")
    #expect(wide.description == "no\n  損失*?\n       ^")
    let lines = ExpressionError(in: "w\r\n\t*?", at: 4, problem: "no")
    #expect(lines.description == "no\n  w  *?\n      ^")
  }

  @Test func showsThePieceOfALongFormulaThatMatters() {
    let text = String(repeating: "w+", count: 50) + "?" + String(repeating: "+b", count: 50)
    let error = ExpressionError(in: text, at: 100, problem: "no")
    let shown = "…" + text.dropFirst(64).prefix(72) + "…"
    #expect(error.description == "no\n  \(shown)\n" + String(repeating: " ", count: 39) + "^")
  }
}
