import Foundation
import Testing

/// `ARCHITECTURE.md` describes the sources as they are.
@Suite struct ArchitectureTests {
  private static let sources = URL(filePath: projectFolder).appending(path: "Sources")

  /// The Swift files of a folder of the sources, at any depth.
  private static func files(in folder: String) throws -> [URL] {
    let url = sources.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".swift") }.map { url.appending(path: $0) }
  }

  /// The rows of the table of modules: the name, the number of files, and the folders.
  private static func rows() throws -> [(module: String, count: Int, folders: [String])] {
    let text = try String(
      contentsOf: URL(filePath: projectFolder).appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, cells[0].hasPrefix("`"), let count = Int(cells[1]) else { return nil }
      let folders = cells[3].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      return (cells[0].trimmingCharacters(in: ["`"]), count, folders.filter { $0 != "–" })
    }
  }

  @Test func namesAllModulesTheirFilesAndFolders() throws {
    let rows = try ArchitectureTests.rows()
    let modules = try FileManager.default.contentsOfDirectory(
      atPath: ArchitectureTests.sources.path
    ).filter { try !ArchitectureTests.files(in: $0).isEmpty }
    #expect(Set(rows.map(\.module)) == Set(modules))
    for row in rows {
      let folder = ArchitectureTests.sources.appending(path: row.module)
      let count = try ArchitectureTests.files(in: row.module).count
      #expect(row.count == count, "\(row.module) has \(count) files")
      let folders = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { !$0.hasSuffix(".swift") && !$0.hasSuffix(".docc") }
      #expect(Set(row.folders) == Set(folders), "\(row.module): \(folders.sorted())")
    }
  }

  /// A module imports only those above it in the table, which is in the order of the way of the
  /// data.
  @Test func importsGoOneWay() throws {
    let rows = try ArchitectureTests.rows()
    let order = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.module, $0) })
    for row in rows {
      for file in try ArchitectureTests.files(in: row.module) {
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: /(?m)^(?:@_exported )?(?:internal )?import (\w+)/) {
          guard let imported = order[String(match.1)], let own = order[row.module] else { continue }
          #expect(imported < own, "\(file.lastPathComponent) imports \(match.1)")
        }
      }
    }
  }

  @Test func filesAreShort() throws {
    for row in try ArchitectureTests.rows() {
      for file in try ArchitectureTests.files(in: row.module) {
        let count = try String(contentsOf: file, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false
        ).count
        #expect(count <= 301, "\(file.lastPathComponent) has \(count) lines")
      }
    }
  }
}
