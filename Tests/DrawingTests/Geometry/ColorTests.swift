import Testing

@testable import Drawing

@Suite struct ColorTests {
  @Test func isWrittenAsInHTML() {
    let color = Color(hex: 0xD55E00)
    #expect(color == Color(red: 213.0 / 255, green: 94.0 / 255, blue: 0))
    #expect(color.opacity(0.5).opacity == 0.5)
    #expect(color.opacity(0.5).red == color.red)
    #expect(Color.white == Color(red: 1, green: 1, blue: 1))
  }
}
