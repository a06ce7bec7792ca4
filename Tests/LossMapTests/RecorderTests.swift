import Foundation
import LossMap
import Testing

@Suite struct RecorderTests {
  /// Two epochs of two updates each, from (1, 1).
  private func recorded() -> Recorder {
    var recorder = Recorder(on: Problem(fittingLineTo: .courseLine), label: "mine", epochs: 2)
    recorder.record(w: 1, b: 1, loss: 4)
    recorder.record(w: 0.5, b: 0.5, loss: 3)
    recorder.endEpoch(w: 0.25, b: 0)
    recorder.record(w: 0.25, b: 0, loss: 2)
    recorder.record(w: 0.125, b: 0, loss: 1)
    recorder.endEpoch(w: 0, b: 0)
    return recorder
  }

  /// A run of K updates has K + 1 states, and that between two epochs is there once.
  @Test func keepsAStatePerUpdateAndTheLast() throws {
    let states = try recorded().trajectory().states
    #expect(states.map(\.parameters.w) == [1, 0.5, 0.25, 0.125, 0])
    #expect(states.map(\.loss) == [4, 3, 2, 1, nil])
    #expect(states.map(\.epoch) == [0, 0, 1, 1, 2])
    #expect(states.map(\.iteration) == [0, 1, 2, 3, 4])
  }

  @Test func endsWhereNumbersAreNoLongerFinite() throws {
    var recorder = Recorder(on: Problem(fittingLineTo: .courseLine))
    #expect(throws: RequestError.self) { try recorder.trajectory() }
    recorder.record(w: 1, b: 1)
    recorder.record(w: .infinity, b: 1)
    let trajectory = try recorder.trajectory()
    #expect(trajectory.states.count == 1 && trajectory.divergedAt == 1)
  }

  /// The map and the loss of every frame have the axes of the first.
  @Test func framesHaveFixedAxes() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "lossmap-recorder-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var recorder = Recorder(
      on: Problem(fittingLineTo: .courseLine), epochs: 2,
      composition: Composition(size: .init(width: 480, height: 270)))
    recorder.record(w: -15, b: -10, loss: 900)
    recorder.endEpoch(w: 1, b: 1)
    try await recorder.drawFrame(into: folder.path)
    let (window, extent) = (recorder.composition.window, recorder.composition.lossExtent)
    #expect(window != nil && extent?.end == 2)
    recorder.record(w: 1, b: 1, loss: 9)
    recorder.endEpoch(w: 30, b: 30)
    try await recorder.drawFrame(into: folder.path)
    #expect(recorder.composition.window == window && recorder.composition.lossExtent == extent)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["0000.png", "0001.png"])
  }
}
