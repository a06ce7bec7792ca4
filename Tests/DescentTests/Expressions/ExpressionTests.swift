import Foundation
import RunTesting
import Testing

@testable import Descent

@Suite struct ExpressionTests {
  // The values of the variables in the table, so that every operation leaves its trace.
  private static let (w, b, x) = (3.0, 0.7, -1.3)

  /// Formulas, and what ordinary arithmetic gives for them.
  static let values: [(text: String, value: Double)] = [
    ("2", 2), (".5", 0.5), ("5.", 5), ("1e-3", 0.001), ("1.5E+2", 150), ("2e2", 200),
    ("pi", .pi), ("e", 2.718281828459045), ("w", w), ("  b ", b), ("x", x),
    ("w+b*x", w + b * x), ("(w+b)*x", (w + b) * x), ("w-b-x", (w - b) - x),
    ("w-(b-x)", w - (b - x)), ("w/b/x", (w / b) / x), ("w/(b/x)", w / (b / x)),
    ("w/b*x", (w / b) * x), ("w*b+x/w-b", w * b + x / w - b),
    ("-w", -3), ("--w", 3), ("-w^2", -9), ("(-w)^2", 9), ("2*-w", -6), ("w--b", w + b),
    ("w^-1", 1.0 / 3), ("2^-1", 0.5), ("2^3^2", 512), ("(2^3)^2", 64), ("-2^2", -4),
    ("2^-2^2", 1.0 / 16), ("w^2*b", 9 * b), ("2*w^3", 54), ("w^b", Foundation.pow(3, 0.7)),
    ("(0-2)^3", -8), ("0^0", 1), ("0^2", 0), ("w^0", 1), ("w^0.5", 3.0.squareRoot()),
    ("w^17", 129_140_163), ("w^-17", 1.0 / 129_140_163), ("x^1", x),
    ("sin(w)", Foundation.sin(3)), ("cos(w)^2 + sin(w)^2", 1), ("sqrt(w*w)", 3),
    ("exp(log(w))", 3), ("log10(1000)", 3), ("min(w, b)", b), ("max(w,b)", w),
    ("pow(w, 2)", 9), ("max(min(w, 2), -1)", 2), ("abs(x)", 1.3), ("sign(x)", -1),
    ("relu(x) + relu(w)", 3), ("sigmoid(0)", 0.5),
    ("-sin(w)^2", -Foundation.pow(Foundation.sin(3), 2)),
    ("((((w))))", 3), ("w ^ 2 ^ 0", 3), ("tanh(b)", Foundation.tanh(0.7)),
    ("w*sin(b*x)", w * Foundation.sin(b * x)), ("(1-w)^2 + 100*(b-w^2)^2", 4 + 100 * 8.3 * 8.3),
    // As formulas are typeset.
    ("w·x + b", w * x + b), ("(1 − w)² + 2×π", 4 + 2 * .pi), ("-w²", -9), ("w¹⁰", 59049),
    ("2^w²", 512),
  ]

  @Test(arguments: values.indices)
  func hasTheValueOfArithmetic(index: Int) throws {
    let (text, value) = Self.values[index]
    let expression = try Expression(text, of: [.w, .b, .x])
    let result = expression.value(w: Self.w, b: Self.b, x: Self.x)
    #expect(relativeError(result, value) < 1e-14, "\(text) is \(result), not \(value)")
    let dual = expression.value(w: Dual.w(Self.w), b: Dual.b(Self.b), x: Self.x)
    #expect(dual.value == result)
  }

  @Test func smallPowersAreMultiplications() throws {
    let square = try Expression("w^2", of: [.w])
    let cube = try Expression("pow(w, 3)", of: [.w])
    for w in [0.1, -1.7, 3.3e100] {
      #expect(square.value(w: w, b: 0) == w * w)
      #expect(cube.value(w: w, b: 0) == w * w * w)
    }
  }

  @Test func keepsItsText() throws {
    #expect(try Expression(" w*x + b\n", of: [.w, .b, .x]).text == "w*x + b")
  }

  /// More operands at once than the stack that costs nothing has room for.
  @Test func formulasMayBeDeepAndLong() throws {
    let deep = String(repeating: "(1+w*", count: 63) + "(b)" + String(repeating: ")", count: 63)
    // 1 + w·(1 + w·(…)): a geometric series, here 2⁶³·b + 2⁶³ − 1.
    let value = try Expression(deep, of: [.w, .b]).value(w: Dual.w(2), b: .b(0.5))
    #expect(relativeError(value.value, Foundation.pow(2, 62) * 3) < 1e-14)
    #expect(relativeError(value.gradient.b, Foundation.pow(2, 63)) < 1e-14)
    let long = String(repeating: "w+", count: 999) + "w"
    #expect(try Expression(long, of: [.w]).value(w: 2.0, b: 0) == 2000)
  }

  /// Gradients of random formulas against central differences, at random places.
  ///
  /// A place counts where the differences for two widths agree: elsewhere a kink or a pole is
  /// near, and there is nothing to compare with.
  @Test func gradientsAgreeWithCentralDifferences() throws {
    var generator = SplitMix64(seed: 13)
    var (compared, skipped) = (0, 0)
    for _ in 0..<1000 {
      let text = generator.formula(depth: 3)
      let expression = try Expression(text, of: [.w, .b, .x])
      let (w, b, x) = (generator.place(), generator.place(), generator.place())
      let gradient = expression.value(w: Dual.w(w), b: .b(b), x: x).gradient
      let slopes = [
        (gradient.w, { (step: Double) in expression.value(w: w + step, b: b, x: x) }),
        (gradient.b, { (step: Double) in expression.value(w: w, b: b + step, x: x) }),
      ]
      for (slope, value) in slopes {
        func difference(_ step: Double) -> Double { (value(step) - value(-step)) / (2 * step) }
        let (wide, narrow) = (difference(2e-4), difference(1e-4))
        let scale = 1 + abs(narrow) + abs(value(0))
        guard wide.isFinite, narrow.isFinite, abs(wide - narrow) < 1e-5 * scale else {
          skipped += 1
          continue
        }
        compared += 1
        #expect(abs(slope - narrow) < 2e-5 * scale, "\(text) at \(w), \(b), \(x)")
      }
    }
    #expect(compared > 1000, "only \(compared) places, without \(skipped)")
  }
}

extension SplitMix64 {
  /// A formula whose operations are nested so deep.
  fileprivate mutating func formula(depth: Int) -> String {
    guard depth > 0 else { return pick(["w", "b", "x", "w", "b", "0.5", "2", "1e-1"]) }
    switch next(below: 10) {
    case 0...3:
      // Nothing is divided by zero: 0/0 and e^(−1/0) have no gradient to compare.
      let (left, right) = (formula(depth: depth - 1), formula(depth: depth - 1))
      return pick([
        "(\(left) + \(right))", "(\(left) - \(right))", "\(left) * \(right)",
        "\(left) / (2 + sin(\(right)))",
      ])
    case 4:
      return "-" + formula(depth: depth - 1)
    case 5:
      return "(\(formula(depth: depth - 1)))^" + pick(["2", "3", "w", "0.5"])
    default:
      let function = pick(Function.allCases)
      let arguments = (0..<function.argumentCount).map { _ in formula(depth: depth - 1) }
      return "\(function)(\(arguments.joined(separator: ", ")))"
    }
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[next(below: choices.count)]
  }

  /// A number from −2 to 2.
  fileprivate mutating func place() -> Double { Double(next(below: 400_001)) / 1e5 - 2 }
}
