import ArgumentParser

@testable import LossMapCommand

/// The help that the program prints.
enum Help {
  /// The options of a command, long and short, as its help lists them.
  static func options(of command: any ParsableCommand.Type) -> Set<String> {
    let lines = Program.helpMessage(for: command, columns: 200).split(separator: "\n")
    return Set(
      lines.flatMap { line -> [String] in
        // An option stands behind two spaces, and its description behind more.
        guard line.hasPrefix("  -") else { return [] }
        let names = line.dropFirst(2).split(separator: "  ")[0]
        return names.split(separator: ",").compactMap { name in
          name.split { $0 == " " || $0 == "=" }.first.map(String.init)
        }.filter { $0.hasPrefix("-") }
      })
  }
}
