import Drawing
import RunTesting
import Testing

@testable import Figures

@Suite struct CompositionTests {
  @Test func isThatOfASlideUnlessTold() {
    let composition = Composition()
    #expect(composition.size == Size(width: 1280, height: 720))
    #expect(composition.layout == .overlay && composition.panels == nil)
    #expect(composition.clock == .samples && composition.lens == .automatic)
    #expect(composition.lossAxis == .epochs && composition.heading == .shown())
  }

  @Test func aLossAxisCountsEpochsUpdatesOrSamples() throws {
    let step = try courseExperiment(courseRun(.minibatch)).runs[0].steps[9]
    let values = Composition.LossAxis.allCases.map { $0.value(of: step, sampleCount: 60) }
    #expect(values == [1.5, 9, 90])
  }
}
