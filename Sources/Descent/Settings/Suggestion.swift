/// Finds what a user probably meant.
public enum Suggestion {
  /// The known name that is nearest to a misspelled one, as an addition to a message.
  ///
  /// - Returns: `did you mean sgd?`, or all names where none is near.
  public static func text(for name: String, among known: [String]) -> String {
    let nearest = known.map { (name: $0, distance: distance(name.lowercased(), $0)) }
      .min { $0.distance < $1.distance }
    if let nearest, nearest.distance <= max(1, nearest.name.count / 3) {
      return "did you mean \(nearest.name)?"
    }
    return "there are " + known.joined(separator: ", ")
  }

  /// The fewest letters to insert, remove, replace, or swap with their neighbours.
  ///
  /// Source: F. J. Damerau, *A technique for computer detection and correction of spelling errors*,
  /// Communications of the ACM 7 (1964), in the restricted form.
  static func distance(_ first: String, _ second: String) -> Int {
    let (a, b) = (Array(first), Array(second))
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
