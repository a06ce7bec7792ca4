import Testing

@testable import Exports

@Suite struct LaTeXTextTests {
  @Test func escapesWhatHasAMeaning() {
    #expect(LaTeXText.text(#"50% of $3 & #1_a {b}"#) == ##"50\% of \$3 \& \#1\_a \{b\}"##)
    #expect(
      LaTeXText.text(#"\ ~ ^ "a""#)
        == #"\textbackslash{} \textasciitilde{} \textasciicircum{} ''a''"#)
  }

  @Test func setsSignsAsMathematics() {
    #expect(
      LaTeXText.text("ŷ = σ(w·x) − 10⁻⁵") == #"\^{y} = $\sigma$(w$\cdot$x) $-$ 10$^{-}$$^{5}$"#)
    #expect(LaTeXText.text("a < b₁, 12\u{2009}000 é") == #"a $<$ b$_{1}$, 12\,000 é"#)
  }

  /// What is read out keeps its letters; signs that end an argument or a line are escaped.
  @Test func keepsLettersThatAreReadOut() {
    #expect(LaTeXText.readOut("−15 {a}% ŷ") == #"−15 \{a\}\% ŷ"#)
  }

  @Test func isPlainInStringsOfPDF() {
    #expect(
      LaTeXText.plain("ŷ from (−15, 3) \\ 50%: é·λ ∫") == "y from [-15, 3]   50 : e*lambda ?")
    #expect(LaTeXText.plain("Ångström, tiếng Việt, e\u{301}, ß") == "Angstrom, tieng Viet, e, ?")
  }

  @Test func namesFilesWithSignsOfTheKernel() {
    #expect(LaTeXText.fileName("../a b_1/c$.png") == "../a b_1/c$.png")
    #expect(
      LaTeXText.fileName("50% a#b.png")
        == #"50\csname c_percent_str\endcsname \space a\csname c_hash_str\endcsname b.png"#)
  }
}
