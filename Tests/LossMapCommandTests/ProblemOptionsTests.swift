import ArgumentParser
import Descent
import Experiments
import Foundation
import LossMap
import TestSupport
import Testing

@testable import LossMapCommand

@Suite struct ProblemOptionsTests {
  private func problem(_ arguments: String...) throws -> Problem {
    try ProblemOptions.parse(arguments).problem()
  }

  private func message(_ arguments: String...) -> String? {
    do {
      _ = try ProblemOptions.parse(arguments).problem()
      return nil
    } catch {
      return Failure(error).message
    }
  }

  @Test func knowsBuiltInDataByName() throws {
    #expect(try problem().fit?.data == .courseLine)
    #expect(try problem("--data", "course-step").fit?.data == .courseStep)
    #expect(try problem("--model", "logistic").fit?.data == .courseStep)
  }

  @Test func readsFiles() throws {
    let folder = try TemporaryFolder()
    try Data("x,y\n1,2\n3,4\n".utf8).write(to: URL(filePath: folder.path("d.csv")))
    let data = try problem("--data", folder.path("d.csv")).fit?.data
    #expect(data?.x == [1, 3] && data?.y == [2, 4])
  }

  @Test func makesData() throws {
    let data = try problem("--data", "line:slope=2,intercept=1,noise=0,count=3").fit?.data
    #expect(data?.x == [-3, 0, 3] && data?.y == [-5, 1, 7])
  }

  @Test func takesModelsAndLosses() throws {
    let fit = try problem("--model", "w*sin(b*x)", "--loss", "mae").fit
    #expect(fit?.model.formula == "w*sin(b*x)" && fit?.loss is AbsoluteError)
    #expect(try problem("--loss", "huber").objective.sampleCount == 60)
  }

  @Test func takesSurfaces() throws {
    #expect(try problem("--surface", "himmelblau").start == NamedSurface.himmelblau.start)
    let formula = try problem("--surface", "-(w^2) + b")
    #expect(formula.objective.loss(at: Parameters(w: 2, b: 1)) == -3)
  }

  @Test(arguments: [
    (["--model", "lien"], "--model lien: did you mean line?"),
    (["--surface", "rosenbrok"], "--surface rosenbrok: did you mean rosenbrock?"),
    (["--loss", "mea"], "--loss mea: did you mean mae?"),
    (
      ["--surface", "booth", "--loss", "mse"],
      "--surface booth: a surface is a loss without data; --loss mse does not go with it"
    ),
    (["--surface", "ravine:kappa=0"], "--surface ravine:kappa=0: kappa is at least 1, not 0"),
  ])
  func saysWhatWouldBeRight(arguments: [String], problem: String) {
    do {
      _ = try ProblemOptions.parse(arguments).problem()
      Issue.record("\(arguments) are taken")
    } catch {
      #expect(Failure(error).message == "lossmap: " + problem)
    }
  }

  @Test func pointsAtThePlaceInAFormula() throws {
    let text = try #require(message("--surface", "w^2 + * b"))
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3 && lines[0].hasPrefix("lossmap: --surface: "))
    #expect(lines[1] == "  w^2 + * b" && lines[2] == "        ^")
  }

  @Test func dataThatALossCannotUseIsWrong() {
    do {
      _ = try ProblemOptions.parse(["--loss", "bce"]).problem()
      Issue.record("bce takes any target")
    } catch {
      #expect(Failure(error).status == .wrongData)
    }
  }
}
