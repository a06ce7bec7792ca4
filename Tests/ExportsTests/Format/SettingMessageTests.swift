import Testing

@testable import Exports

@Suite struct SettingMessageTests {
  private let message: SettingMessage =
    "\(61) states; \(setting: "max-frames", "all") draws every one, \(setting: "pages") none"

  @Test func isWrittenForALibrary() {
    #expect(message.description == "61 states; max-frames: all draws every one, pages none")
  }

  @Test func isWrittenForACommand() {
    let text = message.text { name, value in "--\(name)" + (value.map { " \($0)" } ?? "") }
    #expect(text == "61 states; --max-frames all draws every one, --pages none")
  }

  @Test func mayMentionNoSetting() {
    #expect(SettingMessage("50%").description == "50%")
    #expect(("50%" as SettingMessage).text { _, _ in "?" } == "50%")
  }
}
