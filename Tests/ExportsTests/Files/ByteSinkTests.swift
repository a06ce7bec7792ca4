import Experiments
import Figures
import Foundation
import PictureTesting
import RunTesting
import Testing

@testable import Exports

@Suite struct ByteSinkTests {
  /// The formats that need no other program.
  static let ownFormats = ExportFormats.files.filter { !($0 is any VideoFormat) }

  /// Frames of an animation that look alike make it go back and correct their number.
  @Test(arguments: ownFormats)
  func memoryHasTheBytesOfAFile(format: any FileFormat) async throws {
    let folder = try TemporaryFolder()
    let footage = Footage.small(
      of: try courseExperiment(courseRun(.bgd, epochs: 40)), heading: .hidden, panels: [.map],
      settings: .init(scale: 0.5))
    let path = folder.path("a." + format.endings[0])
    let fileReport = try await format.write(footage, to: path, monitor: .init())
    let (bytes, report) = try format.export(footage)
    let isSame = try Array(Data(contentsOf: URL(filePath: path))) == bytes
    #expect(isSame && report == fileReport)
    #expect(try folder.names() == ["a." + format.endings[0]])
  }

  @Test func memoryIsOverwrittenInPlace() {
    var sink = MemorySink(named: "answer")
    sink.write([1, 2, 3])
    sink.write([4])
    sink.overwrite([8, 9], at: 1)
    #expect(sink.bytes == [1, 8, 9, 4] && sink.name == "answer")
  }

  @Test func memoryIsFilledByAnotherProgram() throws {
    var sink = MemorySink()
    sink.write([1])
    var draft = ""
    try sink.fill { path in
      draft = path
      try Data([2, 3]).write(to: URL(filePath: path))
    }
    #expect(sink.bytes == [1, 2, 3])
    #expect(FileSystem.kind(of: draft) == .nothing)
    #expect(throws: CancellationError.self) { try sink.fill { _ in throw CancellationError() } }
    #expect(throws: OutputError.self) { try sink.fill { _ in } }
    #expect(sink.bytes == [1, 2, 3])
  }
}
