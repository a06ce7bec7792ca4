import LossMap
import Testing

@testable import LossMapCommand

@Suite struct FigureOptionsTests {
  @Test func arePartOfARequest() throws {
    var request = FigureRequest()
    try FigureOptions.parse([]).apply(to: &request)
    #expect(request == FigureRequest())
    try FigureOptions.parse([
      "--panels", "map,loss", "--layout", "columns", "--window", "-5:6,-8:5", "--lens", "none",
      "--levels", "5", "--clock", "updates", "--loss-axis", "samples", "--azimuth", "-30",
      "--elevation", "9",
    ]).apply(to: &request)
    var expected = FigureRequest()
    expected.panels = "map,loss"
    expected.layout = "columns"
    expected.window = "-5:6,-8:5"
    expected.lens = "none"
    expected.levels = "5"
    expected.clock = "updates"
    expected.lossAxis = "samples"
    expected.azimuth = "-30"
    expected.elevation = "9"
    #expect(request == expected)
  }
}
