/// A way to change the learning rate from epoch to epoch, by the name users call it.
///
/// The rules step once an epoch, as PyTorch's schedulers are used; on an objective without data an
/// epoch is one update.
public struct Schedule: Sendable {
  /// The name on the command line.
  public let name: String
  /// One line that says what it does.
  public let summary: String
  private let makeConstants: @Sendable (_ epochs: Int?) -> [Hyperparameter]
  private let make:
    @Sendable (_ values: [String: Double], _ epochs: Int) -> (any LearningRateSchedule)?

  /// All schedules there are.
  public static let all: [Schedule] = [constant, step, exponential, cosine, warmup]

  /// The learning rate stays what it is.
  public static let constant = Schedule()

  private init() {
    name = "constant"
    summary = "the learning rate stays what it is"
    makeConstants = { _ in [] }
    make = { _, _ in nil }
  }

  /// Creates a schedule around a rule.
  ///
  /// - Parameters:
  ///   - name: The name on the command line.
  ///   - summary: One line that says what it does.
  ///   - constants: What can be set, and where the rule keeps it.
  ///   - length: The constant whose default is made from the length of the run, if there is one.
  ///   - rule: Makes the rule for a run of so many epochs, with its own default constants.
  init<Rule: LearningRateSchedule>(
    name: String, summary: String, hyperparameters: [HyperparameterProperty<Rule>],
    length: String? = nil,
    rule: @escaping @Sendable (_ epochs: Int) -> Rule
  ) {
    self.name = name
    self.summary = summary
    makeConstants = { epochs in
      hyperparameters.map {
        let constant = $0.constant(of: rule(epochs ?? 1))
        return epochs == nil && constant.name == length
          ? Hyperparameter(name: constant.name, defaultValue: nil, range: constant.range) : constant
      }
    }
    make = { hyperparameters.setting($0, in: rule($1)) }
  }

  /// What can be set.
  ///
  /// - Parameter epochs: The most epochs of the run; nil for no limit, where a constant that takes
  ///   its default from the length of the run has none.
  public func hyperparameters(epochs: Int?) -> [Hyperparameter] {
    makeConstants(epochs)
  }

  /// Makes the rule for a run; nil where the learning rate stays what it is.
  ///
  /// - Parameters:
  ///   - epochs: The most epochs of the run; nil for no limit.
  ///   - values: The constants that are not to have their default values, by their names.
  /// - Throws: ``InvalidSetting`` for a constant that is unknown, out of range, or without a value.
  public func makeSchedule(
    epochs: Int?, hyperparameters values: [String: Double] = [:]
  ) throws(InvalidSetting) -> (any LearningRateSchedule)? {
    let hyperparameters = hyperparameters(epochs: epochs)
    try hyperparameters.validate(values)
    for constant in hyperparameters
    where constant.defaultValue == nil && values[constant.name] == nil {
      throw InvalidSetting(
        name: "schedule", value: name,
        problem: "a run without limit has no length to take \(constant.name) from; "
          + "give it, as in schedule=\(name),\(constant.name)=10")
    }
    return make(values, epochs ?? 1)
  }
}
