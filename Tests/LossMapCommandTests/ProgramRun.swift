import Foundation

/// Runs the program that was built with the tests.
struct ProgramRun {
  /// What it said, and how it ended.
  let output: String
  let errors: String
  let status: Int32

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind its name.
  ///   - folder: The folder it runs in.
  ///   - standardOutput: A file for what it prints, in place of ``output``.
  ///   - environment: The variables it sees; nil for those of the tests.
  init(
    _ arguments: [String], in folder: String, standardOutput: String? = nil,
    environment: [String: String]? = nil
  ) throws {
    let process = ProgramRun.process(arguments, in: folder)
    if let environment { process.environment = environment }
    let errors = Pipe()
    let output = Pipe()
    process.standardError = errors
    process.standardOutput =
      try standardOutput.map { try FileHandle(forWritingTo: URL(filePath: $0)) } ?? output
    try process.run()
    try output.fileHandleForWriting.close()
    // The errors of this program are short: they fit into the pipe while its output is read.
    self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    self.errors = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// Runs a program that is ready, and interrupts it when it is at work.
  init(interrupting process: Process, when isAtWork: () throws -> Bool) throws {
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    while process.isRunning, try !isAtWork() { usleep(10_000) }
    process.interrupt()
    process.waitUntilExit()
    output = ""
    self.errors = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    status = process.terminationStatus
  }

  /// The program, ready to run.
  static func process(_ arguments: [String], in folder: String) -> Process {
    let process = Process()
    process.executableURL = productsFolder.appending(path: "lossmap")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Where the package manager puts what it builds.
  private static var productsFolder: URL {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
      return bundle.bundleURL.deletingLastPathComponent()
    #else
      return Bundle.main.bundleURL
    #endif
  }
}

/// The project's own folder.
let projectFolder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path
