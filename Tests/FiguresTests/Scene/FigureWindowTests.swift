import Experiments
import RunTesting
import Testing

@testable import Figures

@Suite struct FigureWindowTests {
  /// What is asked for is shown as it is, also where no corner is free for a lens.
  @Test func isTheOneAskedFor() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd))
    let asked = Window(w: 0...1, b: -1...0)
    let window = FigureWindow(experiment, Composition(window: asked))
    #expect(window.base == asked && window.map == asked)
  }

  /// Maps in columns are small: they have no lens unless one is asked for, and so no margin for
  /// one.
  @Test func hasNoMarginForALensInColumns() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd), courseRun(.minibatch))
    let overlay = FigureWindow(experiment, Composition())
    let columns = FigureWindow(experiment, Composition(layout: .columns))
    #expect(overlay.lens != nil && overlay.map != overlay.base)
    #expect(columns.lens == nil && columns.map == columns.base)
    #expect(columns.base == Window(around: experiment))
  }

  @Test func hasNoLensWithoutAMap() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd))
    #expect(FigureWindow(experiment, Composition(panels: [.loss])).lens == nil)
  }
}
