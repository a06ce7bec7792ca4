import Descent
import Plotting

extension Parameters {
  /// The state as it stands in a sentence, such as `(−15, −10)`.
  var textInBrackets: String {
    "(\(NumberText.compact(w, digits: 3)), \(NumberText.compact(b, digits: 3)))"
  }
}
