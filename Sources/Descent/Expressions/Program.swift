/// An expression ready to be computed: its operations in the order they are carried out.
///
/// Operations take their operands from a stack and leave their result there, so that nothing is
/// looked up or allocated while computing.
///
/// Source: C. L. Hamblin, *Translation to and from Polish notation*, The Computer Journal 5 (1962).
struct Program: Hashable, Sendable {
  /// One operation.
  enum Instruction: Hashable, Sendable {
    case constant(Double)
    case variable(Variable)
    case negate, add, subtract, multiply, divide
    /// A power with a whole exponent that is known, by multiplications.
    case wholePower(Int)
    case function(Function)

    /// How many numbers it takes from the stack; each leaves one.
    var operandCount: Int {
      switch self {
      case .constant, .variable: 0
      case .negate, .wholePower: 1
      case .add, .subtract, .multiply, .divide: 2
      case .function(let function): function.argumentCount
      }
    }
  }

  private(set) var instructions: [Instruction] = []
  /// How many numbers lie on the stack at the same time.
  private var stackDepth = 0
  /// How many numbers the instructions so far leave there.
  private var height = 0

  /// The largest exponent for which multiplications take the place of a logarithm.
  private static let largestWholePower = 16.0
  /// A stack of this depth has a place that costs nothing; few expressions need a deeper one.
  private static let usualDepth = 24

  /// Adds an operation behind the others, carried out at once where its operands are constants.
  mutating func append(_ instruction: Instruction) {
    let operands = instructions.suffix(instruction.operandCount)
    if !operands.isEmpty, operands.allSatisfy(\.isConstant) {
      var program = Program()
      program.instructions = operands + [instruction]
      program.stackDepth = operands.count
      remove(operands.count)
      push(.constant(program.value(w: 0, b: 0, x: 0)))
    } else if case .function(.pow) = instruction, case .constant(let exponent)? = operands.last,
      exponent == exponent.rounded(), exponent.magnitude <= Program.largestWholePower
    {
      remove(1)
      push(.wholePower(Int(exponent)))
    } else {
      push(instruction)
    }
  }

  private mutating func push(_ instruction: Instruction) {
    instructions.append(instruction)
    height += 1 - instruction.operandCount
    stackDepth = max(stackDepth, height)
  }

  /// Takes back the last operations, which are constants.
  private mutating func remove(_ count: Int) {
    instructions.removeLast(count)
    height -= count
  }

  /// The program without its last operation, where that is the given function of one argument.
  func argument(of function: Function) -> Program? {
    guard instructions.last == .function(function), function.argumentCount == 1 else { return nil }
    var argument = self
    argument.instructions.removeLast()
    return argument
  }

  /// Computes the result.
  func value<S: Scalar>(w: S, b: S, x: Double) -> S {
    stackDepth <= Program.usualDepth
      ? withUnsafeTemporaryAllocation(of: S.self, capacity: Program.usualDepth) {
        run(on: $0, w, b, x)
      }
      : withUnsafeTemporaryAllocation(of: S.self, capacity: stackDepth) { run(on: $0, w, b, x) }
  }

  private func run<S: Scalar>(
    on stack: UnsafeMutableBufferPointer<S>, _ w: S, _ b: S, _ x: Double
  ) -> S {
    var count = 0
    for instruction in instructions {
      switch instruction {
      case .constant(let constant): push(S(constant))
      case .variable(.w): push(w)
      case .variable(.b): push(b)
      case .variable(.x): push(S(x))
      case .negate: push(-pop())
      case .wholePower(let exponent): push(pop().raised(to: exponent))
      case .add: combine { $0 + $1 }
      case .subtract: combine { $0 - $1 }
      case .multiply: combine { $0 * $1 }
      case .divide: combine { $0 / $1 }
      case .function(let function) where function.argumentCount == 2:
        combine { function.value(of: $0, $1) }
      case .function(let function): push(function.value(of: pop()))
      }
    }
    return pop()

    func push(_ number: S) {
      stack.initializeElement(at: count, to: number)
      count += 1
    }
    func pop() -> S {
      count -= 1
      return stack.moveElement(from: count)
    }
    func combine(_ operation: (S, S) -> S) {
      let right = pop()
      push(operation(pop(), right))
    }
  }
}

extension Program.Instruction {
  fileprivate var isConstant: Bool {
    if case .constant = self { true } else { false }
  }
}
