#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Finds the article files that a list of inputs means, each once, in sorted order.
struct FileListing {
  /// What was found and could not be read, in the order of the inputs.
  private(set) var problems: [ReadingProblem] = []
  private var found: [Candidate] = []
  /// The real paths of what is listed or walked already: files named twice, links that lead back.
  private var visited: Set<String> = []

  /// A file, and the parts of its name.
  private struct Candidate {
    let path: String
    let format: ArticleFormat
    /// The path below the input folder, then with that folder in front, then as given.
    let names: [String]
  }

  /// The files of the inputs: files and folders as named, `-` for standard input.
  init(of inputs: [String]) {
    for input in inputs {
      if input == "-" {
        guard visited.insert("-").inserted else { continue }
        found.append(Candidate(path: "-", format: .plainText, names: ["standard input"]))
      } else {
        add(input)
      }
    }
  }

  /// The files, with names that are unique: where two would share one, their folder stands in front.
  func files() -> [ArticleFile] {
    var levels = Array(repeating: 0, count: found.count)
    func name(_ index: Int) -> String { found[index].names[min(levels[index], found[index].names.count - 1)] }
    for _ in 0..<2 {
      var uses: [String: Int] = [:]
      for index in found.indices { uses[name(index), default: 0] += 1 }
      for index in found.indices where uses[name(index), default: 0] > 1 { levels[index] += 1 }
    }
    var used: Set<String> = []
    return found.indices.map { index in
      var unique = name(index)
      var number = 2
      while !used.insert(unique).inserted {
        unique = "\(name(index)) (\(number))"
        number += 1
      }
      return ArticleFile(path: found[index].path, name: unique, format: found[index].format)
    }
  }

  private mutating func add(_ input: String) {
    let path = FileListing.withoutTrailingSlash(input)
    switch Kind(of: path) {
    case .missing:
      report(input, "nothing at this path", "a file or a folder")
    case .other:
      report(input, "neither a file nor a folder", "a file or a folder")
    case .folder:
      let before = found.count
      let problemsBefore = problems.count
      var skipped = 0
      let wasVisited = visited.contains(FileListing.realPath(path))
      walk(path, below: "", input: path, skipped: &skipped)
      guard found.count == before, problems.count == problemsBefore, !wasVisited else {
        sortFound(from: before)
        if skipped > 0 { reportSkipped(skipped, in: input) }
        return
      }
      let contents = skipped == 0 ? "an empty folder" : "\(FileListing.counted(skipped)) of no known kind"
      report(input, contents, "files of \(ArticleFormat.known)")
    case .file:
      guard let format = ArticleFormat(path: path) else {
        return report(input, "a file of no known kind", "one of \(ArticleFormat.known)")
      }
      guard visited.insert(FileListing.realPath(path)).inserted else { return }
      let parts = path.split(separator: "/")
      let last = parts.last.map(String.init) ?? path
      let names = [last, parts.suffix(2).joined(separator: "/"), path]
      found.append(Candidate(path: path, format: format, names: names))
    }
  }

  private mutating func walk(_ folder: String, below: String, input: String, skipped: inout Int) {
    guard visited.insert(FileListing.realPath(folder)).inserted else { return }
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return report(folder, "a folder that cannot be listed", "a folder that may be read")
    }
    let inputName = input.split(separator: "/").last.map(String.init) ?? input
    for entry in entries.sorted(by: FileListing.precedes)
    where !entry.hasPrefix(".") && !FileListing.companions.contains(entry) {
      let path = folder.hasSuffix("/") ? folder + entry : "\(folder)/\(entry)"
      let relative = below.isEmpty ? entry : "\(below)/\(entry)"
      switch Kind(of: path) {
      case .folder:
        walk(path, below: relative, input: input, skipped: &skipped)
      case .file:
        guard let format = ArticleFormat(path: entry) else {
          skipped += 1
          continue
        }
        guard visited.insert(FileListing.realPath(path)).inserted else { continue }
        found.append(
          Candidate(path: path, format: format, names: [relative, "\(inputName)/\(relative)", path]))
      case .missing, .other:
        guard ArticleFormat(path: entry) != nil else {
          skipped += 1
          continue
        }
        report(path, "no readable file (a broken link, a pipe or a device)", "a file")
      }
    }
  }

  /// What may lie beside the articles of a collection and is none: the registry of its entities.
  private static let companions = ["entities.yaml", "entities.yml"]

  /// Puts the files of one folder in the order of their paths' bytes.
  private mutating func sortFound(from start: Int) {
    found[start...].sort { FileListing.precedes($0.names[0], $1.names[0]) }
  }

  private mutating func report(_ path: String, _ what: String, _ expected: String) {
    problems.append(ReadingProblem(file: path, found: what, expected: expected, consequence: .leftOut))
  }

  private mutating func reportSkipped(_ count: Int, in folder: String) {
    report(
      folder, "\(FileListing.counted(count)) of other kinds beside the articles", "files of \(ArticleFormat.known)")
  }

  private static func counted(_ files: Int) -> String { files == 1 ? "1 file" : "\(files) files" }

  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func withoutTrailingSlash(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func realPath(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }

  /// What stands at a path, links followed.
  private enum Kind {
    case missing
    case file
    case folder
    case other

    init(of path: String) {
      guard !path.isEmpty,
        let attributes = try? FileManager.default.attributesOfItem(atPath: FileListing.realPath(path))
      else {
        self = .missing
        return
      }
      switch attributes[.type] as? FileAttributeType {
      case .typeDirectory?: self = .folder
      case .typeRegular?: self = .file
      default: self = .other
      }
    }
  }
}
