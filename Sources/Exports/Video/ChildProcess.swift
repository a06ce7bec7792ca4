import CLibrary

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Another program at work: bytes go to its standard input, and what it says comes back.
///
/// It has a process group of its own, so that Ctrl-C reaches it through us alone, and it does not
/// outlive the value. Nothing here waits for it without looking for the task's cancellation.
struct ChildProcess: ~Copyable {
  private let identifier: pid_t
  private var input: Int32
  private var results: [Stream]
  private var isOver = false

  /// An output stream of the program, as far as it has been read.
  private struct Stream {
    let file: Int32
    var bytes: [UInt8] = []
    var isOpen = true
  }

  /// The end of a program.
  struct Ending {
    /// Its exit status; nil where a signal ended it.
    var status: Int32?
    /// The signal that ended it, if one did.
    var signal: Int32?
    /// The bytes written to standard output.
    var output: [UInt8]
    /// The text written to standard error.
    var errors: String
  }

  /// The program of a name, looked up as a shell does; nil where there is none.
  static func path(of name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return folders.split(separator: ":").lazy.map { FileSystem.path(String($0), name) }.first {
      FileSystem.kind(of: $0) == .file && access($0, X_OK) == 0
    }
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: The path of its file.
  ///   - arguments: What stands behind its name.
  ///   - name: What an error calls it.
  /// - Throws: ``OutputError`` where the system starts no program.
  init(_ program: String, _ arguments: [String], for name: String) throws(OutputError) {
    var ends: [Int32] = []
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      guard pipe(&pair) == 0 else {
        let error = OutputError.fromSystem(.cannotCreate, name)
        ends.forEach(FileSystem.close)
        throw error
      }
      // Other programs that are started meanwhile must not hold our ends open.
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      ends += pair
    }
    let (theirs, ours) = ([ends[0], ends[3], ends[5]], [ends[1], ends[2], ends[4]])
    let (code, identifier) = ChildProcess.start(program, arguments, with: theirs)
    theirs.forEach(FileSystem.close)
    guard code == 0 else {
      ours.forEach(FileSystem.close)
      throw .fromSystem(.cannotCreate, name, code: code)
    }
    for end in ours { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
    self.identifier = identifier
    input = ours[0]
    results = [Stream(file: ours[1]), Stream(file: ours[2])]
  }

  deinit {
    if !isOver {
      kill(identifier, SIGKILL)
      _ = ChildProcess.wait(for: identifier)
    }
    if input >= 0 { FileSystem.close(input) }
    for stream in results { FileSystem.close(stream.file) }
  }

  /// Passes bytes on.
  ///
  /// - Returns: Whether it took them all; false where it has stopped reading.
  /// - Throws: `CancellationError` when the task is cancelled.
  mutating func write(_ bytes: UnsafeRawBufferPointer) throws -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      guard try waitForEvents(toWrite: true) else { continue }
      let (count, code) = ChildProcess.write(UnsafeRawBufferPointer(rebasing: rest), to: input)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if code != EAGAIN, code != EINTR {
        return false
      }
    }
    return true
  }

  /// Tells it that nothing more comes, and waits for its end.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  mutating func finish() throws -> Ending {
    FileSystem.close(input)
    input = -1
    while results.contains(where: { $0.isOpen }) { _ = try waitForEvents(toWrite: false) }
    let status = ChildProcess.wait(for: identifier)
    isOver = true
    // The low bits name a signal, and the next eight are the exit status (POSIX, wait).
    let signal = status & 0x7F
    return Ending(
      status: signal == 0 ? status >> 8 & 0xFF : nil, signal: signal == 0 ? nil : signal,
      output: results[0].bytes, errors: String(decoding: results[1].bytes, as: UTF8.self))
  }

  /// Waits a moment until something can be written or read, and reads it.
  ///
  /// - Returns: Whether something can be written, or no more ever will.
  private mutating func waitForEvents(toWrite: Bool) throws -> Bool {
    try Task.checkCancellation()
    var events = results.map { stream in
      pollfd(fd: stream.isOpen ? stream.file : -1, events: Int16(POLLIN), revents: 0)
    }
    events.append(pollfd(fd: toWrite ? input : -1, events: Int16(POLLOUT), revents: 0))
    guard poll(&events, nfds_t(events.count), 100) > 0 else { return false }
    for index in results.indices where events[index].revents != 0 { read(index) }
    return events[results.count].revents != 0
  }

  private mutating func read(_ index: Int) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = CLibrary.read(results[index].file, &buffer, buffer.count)
    if count > 0 {
      results[index].bytes += buffer.prefix(count)
    } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
      results[index].isOpen = false
    }
  }

  /// Writes without the signal that a pipe without a reader sends, which would end this program.
  private static func write(
    _ bytes: UnsafeRawBufferPointer, to file: Int32
  ) -> (count: Int, code: Int32) {
    var brokenPipe = signals(SIGPIPE)
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &brokenPipe, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let count = CLibrary.write(file, bytes.baseAddress, bytes.count)
    let code = errno
    var pending = sigset_t()
    if count < 0, code == EPIPE, sigpending(&pending) == 0, sigismember(&pending, SIGPIPE) == 1 {
      var taken: Int32 = 0
      sigwait(&brokenPipe, &taken)
    }
    return (count, code)
  }

  private static func wait(for identifier: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private static func signals(_ numbers: Int32...) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    return set
  }

  /// Starts a program that reads and writes some files as its standard ones.
  ///
  /// - Returns: The system's error code, 0 for none, and the number of the process.
  private static func start(
    _ program: String, _ arguments: [String], with files: [Int32]
  ) -> (code: Int32, identifier: pid_t) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals that this program ignores or blocks are not ignored or blocked by the other one.
    var defaults = signals(SIGINT, SIGTERM, SIGPIPE)
    var none = signals()
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let words = ([program] + arguments).map { strdup($0) }
    let variables = ProcessInfo.processInfo.environment.map { strdup("\($0)=\($1)") }
    defer { (words + variables).forEach { free($0) } }
    var identifier: pid_t = 0
    let code = posix_spawn(
      &identifier, program, &actions, &attributes, words + [nil], variables + [nil])
    return (code, identifier)
  }
}
