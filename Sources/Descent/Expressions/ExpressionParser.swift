/// Reads the text of an expression from left to right, one function for each rank of operators.
///
///     sum      = product { ("+" | "-") product }
///     product  = signed { ("*" | "/") signed }
///     signed   = "-" signed | power
///     power    = operand [ raised digits ] [ "^" signed ]
///     operand  = number | constant | variable | function "(" sum { "," sum } ")" | "(" sum ")"
struct ExpressionParser {
  private let text: String
  private let characters: [Character]
  private let variables: [Variable]
  private var place = 0
  /// How many formulas within formulas the place lies in.
  private var nesting = 0
  /// The last thing read, for messages.
  private var lastToken = ""
  private var result = Program()

  /// The longest expression that is read, in characters.
  static let longest = 2000
  /// How deep formulas may lie within formulas: even unoptimized, they can then be read on half a
  /// megabyte of stack, which is what some systems give to a thread.
  static let deepest = 64

  init(_ text: String, of variables: [Variable]) {
    self.text = text
    characters = Array(text)
    self.variables = variables
  }

  /// Reads the whole text.
  mutating func program() throws(ExpressionError) -> Program {
    guard characters.count <= ExpressionParser.longest else {
      throw error(
        "an expression of at most \(ExpressionParser.longest) characters is expected, "
          + "not of \(characters.count)", at: ExpressionParser.longest)
    }
    try readSum()
    guard place == characters.count else { throw unexpected("an operator or the end") }
    return result
  }

  private mutating func readSum() throws(ExpressionError) {
    try readProduct()
    while let sign = take("+-−") {
      try readProduct()
      result.append(sign == "+" ? .add : .subtract)
    }
  }

  private mutating func readProduct() throws(ExpressionError) {
    try readSigned()
    while let sign = take("*/·×") {
      if sign == "*", next == "*" {
        throw error("an operand is expected; a power is written with ^, as in w^2")
      }
      try readSigned()
      result.append(sign == "/" ? .divide : .multiply)
    }
    guard let next, next == "(" || next.isOperandStart else { return }
    throw missingOperator()
  }

  private mutating func readSigned() throws(ExpressionError) {
    guard take("-−") != nil else { return try readPower() }
    try nested { (parser) throws(ExpressionError) in try parser.readSigned() }
    result.append(.negate)
  }

  private mutating func readPower() throws(ExpressionError) {
    try readOperand()
    let digits = takeAll { $0.raisedDigit != nil }.compactMap(\.raisedDigit)
    if !digits.isEmpty {
      result.append(.constant(digits.reduce(0) { 10 * $0 + Double($1) }))
      result.append(.function(.pow))
    }
    if take("^") != nil {
      try nested { (parser) throws(ExpressionError) in try parser.readSigned() }
      result.append(.function(.pow))
    }
  }

  private mutating func readOperand() throws(ExpressionError) {
    guard let next else { throw unexpected("a number, a name or (") }
    if next.isASCIIDigit || next == "." {
      try readNumber()
    } else if next.isLetter {
      try readName()
    } else if take("(") != nil {
      try nested { (parser) throws(ExpressionError) in try parser.readSum() }
      guard take(")") != nil else { throw unexpected("an operator or )") }
    } else {
      throw unexpected("a number, a name or (")
    }
  }

  private mutating func readNumber() throws(ExpressionError) {
    let start = place
    takeAll(\.isASCIIDigit)
    if peek() == "." {
      place += 1
      takeAll(\.isASCIIDigit)
    }
    // An e that no digits follow is a name: the product that 2e may mean has to be written out.
    let isSigned = ["+", "-"].contains(peek(1))
    if ["e", "E"].contains(peek()), peek(isSigned ? 2 : 1)?.isASCIIDigit == true {
      place += isSigned ? 2 : 1
      takeAll(\.isASCIIDigit)
    }
    lastToken = String(characters[start..<place])
    guard lastToken != ".", let number = Double("0" + lastToken) else {
      throw error("a digit is expected beside the point", at: start)
    }
    guard number.isFinite else {
      throw error("a number below 1.8e308 is expected, not \(lastToken)", at: start)
    }
    result.append(.constant(number))
  }

  private mutating func readName() throws(ExpressionError) {
    let start = place
    let name = String(takeAll(\.isInName))
    lastToken = name
    if let variable = variables.first(where: { $0.rawValue == name }) {
      result.append(.variable(variable))
    } else if let constant = ExpressionParser.hyperparameters[name] {
      result.append(.constant(constant))
    } else if let function = Function(rawValue: name) {
      try readArguments(of: function)
    } else {
      throw unknownName(name, at: start)
    }
  }

  private mutating func readArguments(of function: Function) throws(ExpressionError) {
    guard take("(") != nil else { throw unexpected("( after \(function)") }
    var count = 0
    repeat {
      guard next != ")", count < function.argumentCount else {
        throw miscountedArguments(of: function)
      }
      try nested { (parser) throws(ExpressionError) in try parser.readSum() }
      count += 1
    } while take(",") != nil
    guard take(")") != nil else {
      throw unexpected(
        count < function.argumentCount ? "an operator or a comma" : "an operator or )")
    }
    guard count == function.argumentCount else {
      throw miscountedArguments(of: function, at: place - 1)
    }
    result.append(.function(function))
  }

  static let hyperparameters = ["pi": Double.pi, "π": Double.pi, "e": 2.718281828459045]

  /// Reads a formula within a formula.
  private mutating func nested(
    _ read: (inout ExpressionParser) throws(ExpressionError) -> Void
  ) throws(ExpressionError) {
    guard nesting < ExpressionParser.deepest else {
      throw error("at most \(ExpressionParser.deepest) formulas within each other are expected")
    }
    nesting += 1
    try read(&self)
    nesting -= 1
  }
}

// MARK: Characters

extension ExpressionParser {
  /// The next character that is no space.
  private var next: Character? {
    mutating get {
      takeAll(\.isWhitespace)
      return peek()
    }
  }

  /// The character so many places ahead.
  private func peek(_ distance: Int = 0) -> Character? {
    place + distance < characters.count ? characters[place + distance] : nil
  }

  /// Takes the next character if it is one of some.
  private mutating func take(_ signs: String) -> Character? {
    guard let next, signs.contains(next) else { return nil }
    place += 1
    lastToken = String(next)
    return next
  }

  /// Takes all characters from here that belong together.
  @discardableResult
  private mutating func takeAll(_ belongs: (Character) -> Bool) -> ArraySlice<Character> {
    let taken = characters[place...].prefix(while: belongs)
    place = taken.endIndex
    return taken
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
  fileprivate var isInName: Bool { isLetter || self == "_" || isASCIIDigit }
  fileprivate var isOperandStart: Bool { isLetter || isASCIIDigit || self == "." }
  /// The digit that is raised, as in w².
  fileprivate var raisedDigit: Int? { Array("⁰¹²³⁴⁵⁶⁷⁸⁹").firstIndex(of: self) }
}

// MARK: Errors

extension ExpressionParser {
  private func error(_ problem: String, at place: Int? = nil) -> ExpressionError {
    ExpressionError(in: text, at: place ?? self.place, problem: problem)
  }

  private mutating func unexpected(_ expected: String) -> ExpressionError {
    let found = next.map { "not \($0)" } ?? "but the expression ends"
    return error("\(expected) is expected here, \(found)")
  }

  /// Two operands follow each other, as in `2w`.
  private mutating func missingOperator() -> ExpressionError {
    let left = lastToken
    let start = place
    let right =
      next == "(" ? "(" : String(characters[place...].prefix { $0.isInName || $0 == "." })
    return error("an operator is expected before \(right): \(left)*\(right)", at: start)
  }

  private func miscountedArguments(of function: Function, at place: Int? = nil) -> ExpressionError {
    let expected =
      function.argumentCount == 1 ? "1 argument" : "2 arguments, as in \(function)(w, b)"
    return error("\(function) expects \(expected)", at: place)
  }

  private func unknownName(_ name: String, at place: Int) -> ExpressionError {
    let letters = name.compactMap { Variable(rawValue: String($0)) }.filter(variables.contains)
    if letters.count == name.count {
      let product = letters.map(\.rawValue).joined(separator: "*")
      return error("a known name is expected, not \(name): a product is \(product)", at: place)
    }
    let known =
      variables.map(\.rawValue) + ["pi", "e"] + Function.allCases.map(\.rawValue)
    let suggestion = Suggestion.text(for: name, among: known)
    return error("a known name is expected, not \(name); \(suggestion)", at: place)
  }
}
