/// A number that tunes a method or a schedule, such as the β₁ of Adam.
public struct Hyperparameter: Sendable {
  /// The name on the command line, which is PyTorch's.
  public let name: String
  /// The value unless another is set; nil where there is none.
  public let defaultValue: Double?
  /// The values it may have.
  public let range: HyperparameterRange

  /// Makes sure that a value is in the range.
  ///
  /// - Throws: ``InvalidSetting`` that names the range.
  func validate(_ value: Double) throws(InvalidSetting) {
    guard range.contains(value) else {
      throw InvalidSetting(name: name, value: "\(value)", problem: "\(name) is \(range)")
    }
  }
}

/// A constant, and where a rule of type `Rule` keeps it.
struct HyperparameterProperty<Rule: Sendable>: Sendable {
  let name: String
  let property: any WritableKeyPath<Rule, Double> & Sendable
  let range: HyperparameterRange

  init(
    _ name: String, _ property: any WritableKeyPath<Rule, Double> & Sendable,
    in range: HyperparameterRange
  ) {
    self.name = name
    self.property = property
    self.range = range
  }

  /// The constant, whose default is the value that the rule has by itself.
  func constant(of rule: Rule) -> Hyperparameter {
    Hyperparameter(name: name, defaultValue: rule[keyPath: property], range: range)
  }
}

extension [Hyperparameter] {
  /// Makes sure that all values belong to one of these constants and are in its range.
  ///
  /// - Throws: ``InvalidSetting`` for the first value, by name, that cannot be used.
  public func validate(_ values: [String: Double]) throws(InvalidSetting) {
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      guard let constant = first(where: { $0.name == name }) else {
        throw InvalidSetting(
          name: name, value: "\(value)",
          problem: "there is no such constant here, only "
            + map(\.name).joined(separator: ", "))
      }
      try constant.validate(value)
    }
  }
}

extension Array {
  /// The rule with those values in place of its own that are given.
  func setting<Rule>(_ values: [String: Double], in rule: Rule) -> Rule
  where Element == HyperparameterProperty<Rule> {
    var rule = rule
    for constant in self {
      if let value = values[constant.name] { rule[keyPath: constant.property] = value }
    }
    return rule
  }
}
