import Testing

@testable import Descent

@Suite struct InvalidSettingTests {
  @Test func isOneLineThatNamesTheSetting() {
    let error = InvalidSetting(name: "batch", value: "61", problem: "too many")
    #expect(error.description == "batch 61: too many")
  }
}
