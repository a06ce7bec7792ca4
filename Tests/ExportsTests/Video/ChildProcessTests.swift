import Foundation
import Testing

@testable import Exports

@Suite struct ChildProcessTests {
  private func run(_ script: String, given bytes: [UInt8] = []) throws -> ChildProcess.Ending {
    var process = try ChildProcess("/bin/sh", ["-c", script], for: "a")
    _ = try bytes.withUnsafeBytes { try process.write($0) }
    return try process.finish()
  }

  /// More than a pipe holds goes in and comes out again.
  @Test func passesOnAllBytesAndReadsAll() throws {
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* $0) }
    let ending = try run("cat; echo said >&2", given: bytes)
    #expect(ending.output == bytes && ending.errors == "said\n")
    #expect(ending.status == 0 && ending.signal == nil)
  }

  @Test func tellsHowItEnded() throws {
    #expect(try run("exit 7").status == 7)
    let killed = try run("kill -TERM $$")
    #expect(killed.status == nil && killed.signal == SIGTERM)
  }

  /// A pipe that nobody reads would otherwise end this program.
  @Test func knowsWhenItReadsNoMore() throws {
    var process = try ChildProcess("/bin/sh", ["-c", "exit 0"], for: "a")
    let bytes = [UInt8](repeating: 0, count: 1 << 20)
    let isRead = try bytes.withUnsafeBytes { try process.write($0) }
    #expect(!isRead)
    #expect(try process.finish().status == 0)
  }

  @Test func isFoundOnThePath() {
    #expect(ChildProcess.path(of: "sh")?.hasSuffix("/sh") == true)
    #expect(ChildProcess.path(of: "no such program") == nil)
  }

  @Test func whatIsNoProgramIsNotStarted() {
    #expect(
      throws: OutputError(
        .cannotCreate, "a", problem: "cannot be created: no such file or directory")
    ) {
      var process = try ChildProcess("/no/program", [], for: "a")
      _ = try process.finish()
    }
  }
}
