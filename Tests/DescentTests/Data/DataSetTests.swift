import Testing

@testable import Descent

@Suite struct DataSetTests {
  @Test func knowsTheBuiltInOnesByTheirNames() {
    #expect(DataSet.builtIn.map(\.name) == ["course-line", "course-step"])
  }

  @Test func refusesWhatIsNoDataSet() {
    #expect(throws: InvalidSetting.self) { try DataSet(name: "d", x: [], y: []) }
    #expect(throws: InvalidSetting.self) { try DataSet(name: "d", x: [1], y: [1, 2]) }
    #expect(throws: InvalidSetting.self) { try DataSet(name: "d", x: [1, .nan], y: [1, 2]) }
  }
}
