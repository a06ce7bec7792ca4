import Experiments
import Exports
import Testing

@testable import LossMap

@Suite struct OutputRequestTests {
  private func settings(
    _ paths: String..., change: (inout OutputRequest) -> Void = { _ in }
  ) throws -> ExportSettings {
    var request = OutputRequest(paths)
    change(&request)
    return try request.settings(isTransparent: false)
  }

  @Test func areAllStatesUnlessTold() throws {
    let settings = try settings()
    #expect(settings.cadence == .iteration && settings.frameLimit == .automatic)
    #expect(settings.playback == .init() && settings.still == .end)
  }

  @Test func areRead() throws {
    #expect(try settings { $0.every = "7" }.cadence == .every(7))
    #expect(try settings { $0.every = "epoch" }.cadence == .epoch)
    #expect(try settings { $0.maxFrames = "all" }.frameLimit == .all)
    #expect(try settings { $0.maxFrames = "5" }.frameLimit == .count(5))
    #expect(
      try settings("a.png") { $0.sheet = "4X3" }.still == .sheet(columns: 4, rows: 3))
  }

  @Test func workersAreNoMoreThanProcessors() throws {
    #expect(try settings { $0.jobs = "1" }.workers == 1)
    #expect(try settings { $0.jobs = "100000" }.workers == settings().workers)
    for text in ["0", "-1", "two", "1.5"] {
      #expect(throws: RequestError.self) { try settings { $0.jobs = text } }
    }
  }

  @Test(arguments: ["a.jpg", "a.JPEG", "b/c.jpg", ""])
  func refusesWhatCannotBeWritten(path: String) {
    #expect(throws: RequestError.self) { try settings(path) }
  }

  @Test func aFolderMayHaveADot() throws {
    _ = try settings("notes/v1.2", "a.png", "a.svg", "a.PDF", "a.apng")
  }

  @Test func playbackIsRead() throws {
    let playback = try settings("a.apng") {
      $0.fps = "60"
      $0.hold = "0.25"
      $0.loop = "1"
    }.playback
    #expect(playback == .init(framesPerSecond: 60, hold: 0.25, plays: 1))
    #expect(try settings("a.apng") { $0.loop = "forever" }.playback.plays == nil)
  }

  @Test(arguments: [
    ("fps", "0"), ("fps", "61"), ("fps", "fast"), ("hold", "-1"), ("hold", "601"),
    ("hold", "nan"), ("loop", "0"), ("loop", "-1"), ("loop", "ever"), ("loop", "2147483648"),
  ])
  func refusesWhatCannotBePlayed(setting: String, text: String) {
    let error = #expect(throws: RequestError.self) {
      try settings("a.apng") { $0[setting] = text }
    }
    #expect(error?.subject == .setting(setting, text))
  }

  /// A document plays a folder of frames where it is told to, and nothing else does.
  @Test(arguments: [("fps", "20"), ("hold", "2"), ("loop", "forever")])
  func playbackGoesWithAnAnimation(setting: String, text: String) throws {
    var request = OutputRequest(["frames", "a.png"])
    request[setting] = text
    #expect(throws: RequestError.self) { try request.settings(isTransparent: false) }
    _ = try request.settings(isTransparent: false, playsFrames: true)
  }

  @Test func aMomentGoesWithAStill() throws {
    var request = OutputRequest(["a.apng"])
    request.at = "3"
    #expect(throws: RequestError.self) { try request.settings(isTransparent: false) }
    _ = try request.settings(isTransparent: false, addsStills: true)
  }

  /// An output, a setting, and whether it is followed: as the traits of the format say.
  @Test(arguments: ExportFormats.all)
  func settingsAreFollowedOrRefusedAsTheTraitsSay(format: any ExportFormat) {
    let traits = format.traits
    let path = "a" + (format.endings.first.map { "." + $0 } ?? "")
    let isStill = traits.moments == .one
    func check(
      _ isFollowed: Bool, _ name: String, isTransparent: Bool = false,
      change: (inout OutputRequest) -> Void
    ) {
      var request = OutputRequest([path])
      request.pages = traits.isPaged
      change(&request)
      do {
        _ = try request.settings(isTransparent: isTransparent)
        #expect(isFollowed, "\(path) \(name)")
      } catch {
        #expect(!isFollowed, "\(path) \(name): \(error)")
      }
    }
    check(true, "nothing") { _ in }
    check(true, "every") { $0.every = "2" }
    check(true, "max-frames") { $0.maxFrames = "2" }
    check(traits.plays, "fps") { $0.fps = "5" }
    check(traits.plays, "hold") { $0.hold = "1" }
    check(traits.plays, "loop") { $0.loop = "3" }
    check(traits.plays, "loop forever") { $0.loop = "forever" }
    if let largest = traits.largestPlayCount {
      check(true, "largest loop count") { $0.loop = "\(largest)" }
      check(false, "too large a loop count") { $0.loop = "\(largest + 1)" }
    }
    check(isStill, "sheet") { $0.sheet = "2x2" }
    check(isStill, "at") { $0.at = "3" }
    check(isStill, "at-epoch") { $0.atEpoch = "3" }
    check(false, "sheet and at") {
      $0.sheet = "2x2"
      $0.at = "3"
    }
    let hasPages = ExportFormats.all.contains { other in
      other.traits.isPaged && !Set(other.endings).isDisjoint(with: format.endings)
    }
    check(hasPages, "pages") { $0.pages = true }
    check(false, "pages and at") {
      $0.pages = true
      $0.at = "3"
    }
    check(traits.canBeTransparent, "transparent", isTransparent: true) { _ in }
  }
}

extension OutputRequest {
  /// A setting of playback by its name on the command line.
  fileprivate subscript(name: String) -> String? {
    get { name == "fps" ? fps : name == "hold" ? hold : loop }
    set {
      switch name {
      case "fps": fps = newValue
      case "hold": hold = newValue
      default: loop = newValue
      }
    }
  }
}
