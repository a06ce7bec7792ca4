#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension TrajectoryRows {
  /// Reads the rows of a JSON Lines file: an object a line.
  ///
  /// Numbers may be `NaN` and `Infinity`, as Python writes them, which only JSON5 has.
  ///
  /// - Throws: ``InputError`` that names the line and what would be right.
  init(jsonLines bytes: [UInt8], from source: String) throws(InputError) {
    self.init(from: source)
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    var line = 0
    for text in bytes[bytes.startOfText...].lines {
      line += 1
      do {
        let object = try decoder.decode(TrajectoryObject.self, from: Data(text))
        try append(object.row(line: line), toRun: index(ofRun: object.run))
      } catch let error as InputError {
        throw error
      } catch {
        let problem = TrajectoryObject.problem(error, in: text)
        throw InputError(.malformed, in: source, line: line, problem: problem)
      }
    }
  }
}

/// One line: the names of the CSV columns as keys.
private struct TrajectoryObject: Decodable {
  var run: String?
  var epoch: Int?
  var iteration: Int?
  var w: Double
  var b: Double
  var loss: Double?
  var totalLoss: Double?

  enum CodingKeys: String, CodingKey {
    case run, epoch, iteration, w, b, loss
    case totalLoss = "total_loss"

    /// What is right, for a message.
    var expectedValue: String {
      switch self {
      case .run: "a text or a whole number"
      case .epoch, .iteration: "a whole number from 0 on"
      case .w, .b, .loss, .totalLoss: "a number"
      }
    }
  }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    w = try object.decode(Double.self, forKey: .w)
    b = try object.decode(Double.self, forKey: .b)
    epoch = try TrajectoryObject.count(.epoch, in: object)
    iteration = try TrajectoryObject.count(.iteration, in: object)
    loss = try object.decodeIfPresent(Double.self, forKey: .loss)
    totalLoss = try object.decodeIfPresent(Double.self, forKey: .totalLoss)
    // Runs may be numbered.
    if let number = try? object.decode(Int.self, forKey: .run) {
      run = "\(number)"
    } else {
      run = try object.decodeIfPresent(String.self, forKey: .run)
    }
  }

  private static func count(
    _ key: CodingKeys, in object: KeyedDecodingContainer<CodingKeys>
  ) throws -> Int? {
    guard let number = try object.decodeIfPresent(Double.self, forKey: key) else { return nil }
    guard let count = Int(exactly: number), count >= 0 else {
      throw DecodingError.typeMismatch(Int.self, .init(codingPath: [key], debugDescription: ""))
    }
    return count
  }

  func row(line: Int) -> TrajectoryRows.Row {
    TrajectoryRows.Row(
      line: line, epoch: epoch, iteration: iteration, w: w, b: b, loss: loss,
      totalLoss: totalLoss)
  }

  /// What to say of a line that cannot be decoded.
  static func problem(_ error: any Error, in text: ArraySlice<UInt8>) -> String {
    let example = "an object such as {\"w\": 1.5, \"b\": -2} is expected"
    switch error {
    case DecodingError.keyNotFound(let key, _):
      return "no key is named \(key.stringValue); w and b are needed"
    case DecodingError.typeMismatch(_, let context) where context.codingPath.isEmpty:
      return "not an object; \(example)"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      let key = context.codingPath.last.flatMap { CodingKeys(stringValue: $0.stringValue) }
      return key.map { "\($0.stringValue) is not \($0.expectedValue)" } ?? "not JSON; \(example)"
    default:
      let isEmpty = text.allSatisfy { [0x20, 0x09, 0x0D].contains($0) }
      return isEmpty ? "the line is empty; \(example)" : "not JSON; \(example)"
    }
  }
}

extension ArraySlice<UInt8> {
  /// The lines of a text, without their ends; nothing behind the last line end is no line.
  fileprivate var lines: some Sequence<ArraySlice<UInt8>> {
    sequence(state: self) { rest -> ArraySlice<UInt8>? in
      guard !rest.isEmpty else { return nil }
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      defer { rest = rest[Swift.min(end + 1, rest.endIndex)...] }
      return rest[..<end]
    }
  }
}
