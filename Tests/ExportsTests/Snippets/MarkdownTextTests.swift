import Testing

@testable import Exports

@Suite struct MarkdownTextTests {
  @Test func escapesWhatHasAMeaning() {
    #expect(
      MarkdownText.text("a*b_c [d] `e` <f> & $g$ ~h^ @i |{}\\")
        == #"a\*b\_c \[d\] \`e\` \<f\> \& \$g\$ \~h\^ \@i \|\{\}\\"#)
    #expect(
      MarkdownText.text("From (−15, 0.5): 10 + 3 - 1 = #2.") == "From (−15, 0.5): 10 + 3 - 1 = #2.")
  }

  @Test func escapesWhatBeginsABlock() {
    #expect(MarkdownText.text("# a") == "\\# a" && MarkdownText.text("- a") == "\\- a")
    #expect(MarkdownText.text(":name: a") == "\\:name: a" && MarkdownText.text("+ a") == "\\+ a")
    #expect(MarkdownText.text("12. a") == "12\\. a" && MarkdownText.text("1) a") == "1\\) a")
    #expect(MarkdownText.text("12 a.") == "12 a." && MarkdownText.text("") == "")
  }

  @Test func quotes() {
    #expect(MarkdownText.quoted(#"a "b" \c*"#) == #""a \"b\" \\c*""#)
  }
}
