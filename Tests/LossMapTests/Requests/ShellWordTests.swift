import Foundation
import Testing

@testable import LossMap

@Suite struct ShellWordTests {
  /// A shell reads each word as it was meant.
  @Test(arguments: [
    "plain", "", "two words", "it's", "''", "a'b'c", "w*sin(b*x)", "$HOME", "`id`", "a\\b", "\"q\"",
    "~", "#", "a;b", "new\nline", "ŷ = 1", "-15,-10", "sgd:label=a&b", "!x", "[a-z]", "{a,b}",
  ])
  func isReadByAShell(word: String) throws {
    #expect(try shell("printf %s \(ShellWord(word).text)") == word)
  }

  @Test func isQuotedOnlyWhereThatIsNeeded() {
    for word in ["sgd", "bgd:lr=0.2,batch=all", "-o", "notes/a.png", "1280x720", "--at-epoch"] {
      #expect(ShellWord(word).text == word)
    }
    #expect(ShellWord("it's").text == #"'it'\''s'"#)
  }

  /// The folder that says who somebody is becomes that of whoever asks.
  @Test func doesNotNameTheUser() throws {
    let home = "/home/ada b"
    func text(_ word: String) -> String { ShellWord(word, home: home).text }
    #expect(text("/home/ada b/points 1.csv") == #""$HOME"'/points 1.csv'"#)
    #expect(text("--data=/home/ada b/points.csv") == #"--data="$HOME"/points.csv"#)
    #expect(text("/home/ada b") == #""$HOME""#)
    #expect(text("/home/ada bc/points.csv") == "'/home/ada bc/points.csv'")
    #expect(text("/srv/home/ada b/points.csv") == "'/srv/home/ada b/points.csv'")
    #expect(ShellWord("/points.csv", home: "/").text == "/points.csv")
    #expect(ShellWord("/points.csv", home: "").text == "/points.csv")
    #expect(
      try shell("HOME='/home/eve c'; printf %s \(text("/home/ada b/x.csv"))") == "/home/eve c/x.csv"
    )
  }

  private func shell(_ command: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
