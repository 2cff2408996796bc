import Foundation
import Synchronization
import Testing

@testable import NewsText

struct ArticleReaderTests {
  /// A folder that is removed at the test's end.
  private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newstext-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try body(folder.path)
  }

  private final class Problems: Sendable {
    private let storage = Mutex<[ReadingProblem]>([])
    func add(_ problem: ReadingProblem) { storage.withLock { $0.append(problem) } }
    var all: [ReadingProblem] { storage.withLock { $0 } }
  }

  @Test func `a folder is read recursively, in the order of its paths, hidden files skipped`() throws {
    try withFolder([
      "b.txt": "B came.", "a/x.txt": "X came.", "a-b.txt": "A came.", "B.TXT": "Big came.", ".hidden.txt": "H came.",
      ".git/c.txt": "C came.", "é.txt": "É came.", "picture.jpg": "no", "entities.yaml": "drop: []",
    ]) { folder in
      let problems = Problems()
      let articles = try ArticleReader(report: problems.add).articles(in: folder)
      #expect(articles.map(\.name) == ["B.TXT", "a-b.txt", "a/x.txt", "b.txt", "é.txt"])
      #expect(problems.all.map(\.found) == ["1 file of other kinds beside the articles"])
    }
  }

  @Test func `what is named twice is read once, and shared names get their folder in front`() throws {
    try withFolder(["x/a.txt": "X came.", "y/a.txt": "Y came.", "y/b.txt": "B came."]) { folder in
      let inputs = ["\(folder)/x", "\(folder)/y/", "\(folder)/x/a.txt", "\(folder)/y/../y"]
      let articles = try ArticleReader().articles(in: inputs)
      #expect(articles.map(\.name) == ["x/a.txt", "y/a.txt", "b.txt"])
    }
  }

  @Test func `links that lead back end, and broken ones are reported`() throws {
    try withFolder(["a.txt": "A came."]) { folder in
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/loop", withDestinationPath: folder)
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/gone.txt", withDestinationPath: "\(folder)/nowhere")
      let problems = Problems()
      let articles = try ArticleReader(report: problems.add).articles(in: folder)
      #expect(articles.map(\.name) == ["a.txt"])
      #expect(problems.all.count == 1)
      #expect(problems.all.first?.file.hasSuffix("gone.txt") == true)
    }
  }

  @Test func `one bad file does not stop the others`() throws {
    try withFolder(["a.txt": "", "b.txt": "B came.", "c.txt": " \n "]) { folder in
      let problems = Problems()
      let inputs = ["\(folder)/missing", folder, "\(folder)/x.pdf"]
      let articles = try ArticleReader(report: problems.add).articles(in: inputs)
      #expect(articles.map(\.name) == ["b.txt"])
      #expect(
        problems.all.map(\.found) == [
          "nothing at this path", "nothing at this path", "an empty file",
          "nothing to read, only white space or furniture",
        ])
      #expect(problems.all.allSatisfy { $0.isLoss })
    }
  }

  @Test func `a file of another kind is an error that names the known kinds`() throws {
    try withFolder(["a.pdf": "x", "b.txt": "B came."]) { folder in
      let problems = Problems()
      _ = try ArticleReader(report: problems.add).articles(in: ["\(folder)/a.pdf", "\(folder)/b.txt"])
      #expect(
        problems.all.first?.description.hasSuffix("found a file of no known kind; expected one of .txt; left out")
          == true)
    }
  }

  @Test func `where nothing can be read the error says why`() throws {
    #expect(throws: ArticleReadingError.noInput) { try ArticleReader().articles(in: [String]()) }
    try withFolder(["empty/.keep": "", "other/a.jpg": "x", "blank/a.txt": ""]) { folder in
      for (input, found) in [
        ("empty", "an empty folder"), ("other", "1 file of no known kind"), ("blank", "an empty file"),
        ("none", "nothing at this path"),
      ] {
        let error = #expect(throws: ArticleReadingError.self) {
          try ArticleReader().articles(in: "\(folder)/\(input)")
        }
        #expect(error?.description.contains("found \(found)") == true, "\(String(describing: error))")
        #expect(error?.description.contains("\n") == false)
      }
    }
  }

  @Test func `standard input is one article`() throws {
    let reader = ArticleReader(standardInput: { Array("Talks go on\n\nThey met.".utf8) }, report: { _ in })
    let articles = try reader.articles(in: ["-", "-"])
    #expect(articles.map(\.name) == ["standard input"])
    #expect(articles.first?.passages.count == 2)
    let closed = ArticleReader(standardInput: { nil }, report: { _ in })
    #expect(throws: ArticleReadingError.self) { try closed.articles(in: "-") }
  }

  @Test func `files can be listed first and read one by one`() throws {
    try withFolder(["a.txt": "A came.", "b.txt": ""]) { folder in
      let reader = ArticleReader()
      let files = try reader.files(in: [folder])
      #expect(files.map(\.name) == ["a.txt", "b.txt"])
      #expect(files.map { reader.article(at: $0)?.name } == ["a.txt", nil])
      #expect(reader.read(files[1]).problems.map(\.found) == ["an empty file"])
    }
  }

  @Test func `a file's odd name does not break a message`() {
    let problem = ReadingProblem(file: "a\nb\u{1B}.txt", found: "x", expected: "y", consequence: .leftOut)
    #expect(problem.description == "a\\u{a}b\\u{1b}.txt: found x; expected y; left out")
  }
}
