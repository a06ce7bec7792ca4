import Descent
import Experiments
import Foundation
import PictureTesting
import Testing

@testable import LossMap

@Suite struct ProblemRequestTests {
  private func error(_ request: ProblemRequest) -> RequestError? {
    do {
      _ = try request.problem()
      return nil
    } catch {
      return error as? RequestError
    }
  }

  @Test func knowsBuiltInDataByName() throws {
    #expect(try ProblemRequest().problem().fit?.data == .courseLine)
    #expect(try ProblemRequest(data: "course-step").problem().fit?.data == .courseStep)
    #expect(try ProblemRequest(model: "logistic").problem().fit?.data == .courseStep)
  }

  @Test func readsFiles() throws {
    let folder = try TemporaryFolder()
    try Data("x,y\n1,2\n3,4\n".utf8).write(to: URL(filePath: folder.path("d.csv")))
    let data = try ProblemRequest(data: folder.path("d.csv")).problem().fit?.data
    #expect(data?.x == [1, 3] && data?.y == [2, 4])
  }

  @Test func makesData() throws {
    let request = ProblemRequest(data: "line:slope=2,intercept=1,noise=0,count=3")
    let data = try request.problem().fit?.data
    #expect(data?.x == [-3, 0, 3] && data?.y == [-5, 1, 7])
  }

  @Test func takesModelsAndLosses() throws {
    let fit = try ProblemRequest(model: "w*sin(b*x)", loss: "mae").problem().fit
    #expect(fit?.model.formula == "w*sin(b*x)" && fit?.loss is AbsoluteError)
    #expect(try ProblemRequest(loss: "huber").problem().objective.sampleCount == 60)
  }

  @Test func aRunMayHaveALossOfItsOwn() throws {
    #expect(try ProblemRequest(loss: "huber").problem(loss: "mae").fit?.loss is AbsoluteError)
  }

  @Test func takesSurfaces() throws {
    #expect(
      try ProblemRequest(surface: "himmelblau").problem().start == NamedSurface.himmelblau.start)
    let formula = try ProblemRequest(surface: "-(w^2) + b").problem()
    #expect(formula.objective.loss(at: Parameters(w: 2, b: 1)) == -3)
  }

  @Test(arguments: [
    (ProblemRequest(model: "lien"), "model lien: did you mean line?"),
    (ProblemRequest(surface: "rosenbrok"), "surface rosenbrok: did you mean rosenbrock?"),
    (ProblemRequest(loss: "mea"), "loss mea: did you mean mae?"),
    (
      ProblemRequest(loss: "mse", surface: "booth"),
      "surface booth: a surface is a loss without data; loss: mse does not go with it"
    ),
    (
      ProblemRequest(surface: "ravine:kappa=0"),
      "surface ravine:kappa=0: kappa is at least 1, not 0"
    ),
  ])
  func saysWhatWouldBeRight(request: ProblemRequest, problem: String) {
    #expect(error(request)?.description == problem)
    #expect(error(request)?.kind == .wrongSettings)
  }

  @Test func pointsAtThePlaceInAFormula() throws {
    let text = try #require(error(ProblemRequest(surface: "w^2 + * b"))?.description)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3 && lines[0].hasPrefix("surface: "))
    #expect(lines[1] == "  w^2 + * b" && lines[2] == "        ^")
  }

  @Test func dataThatALossCannotUseIsWrong() {
    #expect(error(ProblemRequest(loss: "bce"))?.kind == .wrongData)
  }
}
