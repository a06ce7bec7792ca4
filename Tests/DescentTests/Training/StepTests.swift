import Testing

@testable import Descent

@Suite struct StepTests {
  @Test func aStateEqualsOneWithTheSameNumbers() {
    let step = Step(epoch: 1, iteration: 6, samplesSeen: 60, parameters: Parameters(w: 1, b: 2))
    var other = step
    #expect(step == other && step.batch == nil && step.ending == nil)
    other.ending = .completed
    #expect(step != other)
  }
}
