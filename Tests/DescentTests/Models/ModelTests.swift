import Foundation
import RunTesting
import Testing

@testable import Descent

@Suite struct ModelTests {
  @Test func lineHasSlopeAndIntercept() {
    #expect(Line().prediction(for: 2.0, w: 3.0, b: -1.0) == 5)
    let dual = Line().prediction(for: 2, w: Dual.w(3), b: Dual.b(-1))
    #expect(dual == Dual(value: 5, gradient: Parameters(w: 2, b: 1)))
    #expect(Line().logit(for: 2, w: 3.0, b: -1.0) == nil)
  }

  /// With σ(2·0.75 − 1.5) = ½, whose slope is ¼.
  @Test func logisticIsAProbability() {
    let dual = Logistic().prediction(for: 2, w: Dual.w(0.75), b: .b(-1.5))
    #expect(dual == Dual(value: 0.5, gradient: Parameters(w: 0.5, b: 0.25)))
    #expect(Logistic().logit(for: 2, w: 0.75, b: -1.0) == 0.5)
  }

  @Test func expressionsPredictWhatTheySay() throws {
    let model = try ExpressionModel(" w*sin(b*x) ")
    #expect(model.formula == "w*sin(b*x)")
    #expect(relativeError(model.prediction(for: 0.5, w: 3.0, b: 2), 3 * Foundation.sin(1)) < 1e-15)
    #expect(model.logit(for: 0.5, w: 3.0, b: 2) == nil)
    #expect(throws: ExpressionError.self) { try ExpressionModel("w*y") }
  }

  /// A formula that is the logistic function of something is as precise as the model of that name.
  @Test func expressionsKnowTheirLogit() throws {
    let model = try ExpressionModel("sigmoid(w*x + b)")
    #expect(model.logit(for: 20, w: 3.0, b: -10) == 50)
    #expect(try ExpressionModel("1 - sigmoid(w*x)").logit(for: 1, w: 1.0, b: 0) == nil)
    #expect(try ExpressionModel("sigmoid(w) + sigmoid(x)").logit(for: 1, w: 1.0, b: 0) == nil)
  }

  @Test func areFoundByTheirNames() {
    #expect(Models.builtIn.map(\.name) == ["line", "logistic"])
  }
}
