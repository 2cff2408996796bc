import ArgumentParser
import Cooccurrence
import GraphAnalysis
import GraphExport
import NewsText

/// `entente compare`: two graphs, or articles of two dates, in; what changed out.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Say what changed between two dates, or two graphs.",
    discussion: """
      Each side is a graph (.graphml, .xml or .json, of Entente or any other tool), or articles of some days: \
      INPUT@DATE or INPUT@FROM..TO, where INPUT is a file or a folder and a date is 2016-03-24, 2016-03, 2016-W12, \
      2016-Q1 or 2016. The earlier side comes first.

      Links are compared by their weights per 1,000 sentences, and tested by Fisher's exact test with a correction for \
      the number of links; the whole by dealing the articles out at random.

      Written are change.md (for people), change.json (everything), change.graphml (the union of both graphs, with the \
      status and both weights of each entity and link), and three pictures to lay side by side: before.svg, after.svg \
      and change.svg, in which everybody has one place.

      EXAMPLES
        entente compare articles/@2015-12 articles/@2016-03 --output change/
        entente compare articles/@2015-12-15 articles/@2016-03-24 --infer-dates --output change/
        entente compare articles/@2016-W10..2016-W11 articles/@2016-W12 --output change/
        entente compare december.graphml march.graphml --output change/
      """)

  @Argument(help: "The earlier side: a graph, or INPUT@DATE.")
  var before: String

  @Argument(help: "The later side: a graph, or INPUT@DATE.")
  var after: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write to; made where it is missing.", valueName: "dir"))
  var output: String

  @Flag(help: "Date an undated article by a dated one that shares its text and the weekday it reports of.")
  var inferDates = false

  @Option(
    help: ArgumentHelp(
      "What a side with fewer articles lacks is called insufficient, not added or removed.", valueName: "articles"))
  var floor = 1

  @Option(help: "How near two names of an article must stand to be linked; sentence if left out.")
  var window: CooccurrenceWindow?

  @Option(help: ArgumentHelp("How often the articles are dealt out at random.", valueName: "n"))
  var permutations = 1000

  @OptionGroup(title: "Pictures") var pictures: ChangePictureOptions

  @OptionGroup var nameOptions: NameOptions

  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output is empty: give a folder, such as . or change/.") }
    if floor < 0 { throw ValidationError("--floor is \(floor): give a number of articles from 0.") }
    guard (1...1_000_000).contains(permutations) else {
      throw ValidationError("--permutations is \(permutations): give a number from 1 to 1000000.")
    }
    let sides = try sides
    if sides.0 == sides.1 {
      throw ValidationError("\(before) is given for both sides, and has not changed: give two dates or two graphs.")
    }
    for case .graph(let path) in [sides.0, sides.1] {
      let articles = [sides.0, sides.1].contains { if case .articles = $0 { true } else { false } }
      guard !articles else { continue }
      if window != nil {
        throw ValidationError("\(path) is a graph, whose links are made: leave out --window, or give articles.")
      }
      if let option = nameOptions.givenForArticles.first {
        throw ValidationError("\(path) is a graph, whose names are resolved: leave out \(option), or give articles.")
      }
    }
  }

  private var sides: (ComparedInput, ComparedInput) {
    get throws {
      do {
        return (try ComparedInput(before), try ComparedInput(after))
      } catch {
        throw ValidationError("\(error)")
      }
    }
  }

  func run() throws {
    let console = outputOptions.console
    let writer = ComparisonWriter(directory: output, pictures: pictures.pictures, console: console)
    try writer.prepare()
    let report = try report(console: console)
    let outcome = try writer.write(report)
    console.result(ComparisonSummary(report: report, files: outcome.files).text)
    if !outcome.undrawn.isEmpty { throw UndrawnPictures(files: outcome.undrawn) }
  }

  /// Reads both sides and compares them.
  func report(console: Console) throws -> ComparisonReport {
    let (earlier, later) = try sides
    var collections: [ComparedArticles] = []
    for case .articles(let input, _) in [earlier, later] where !collections.contains(where: { $0.input == input }) {
      collections.append(
        try ComparedArticles(
          input, window: window ?? .sentence, infersDates: inferDates, nameOptions: nameOptions,
          console: console))
    }
    var remarks: [String] = []
    var graphs = ComparedGraphFiles([earlier, later])
    func read(_ side: ComparedInput) throws -> ComparedGraph {
      switch side {
      case .graph(let path):
        let file = try graphs.next(path)
        for remark in file.remarks { console.note("\(path): \(remark)") }
        remarks += file.remarks.map { "\(path): \($0)" }
        return file.graph
      case .articles(let input, let period):
        guard let collection = collections.first(where: { $0.input == input }) else {
          return ComparedGraph(CooccurrenceGraph(nodes: [], edges: []))
        }
        return ComparedGraph(try collection.graph(of: period))
      }
    }
    let (one, other) = (try read(earlier), try read(later))
    console.detail("Comparing \(one.graph.edges.count) links with \(other.graph.edges.count)")
    // Communities take as long as matching names, and neither needs the other.
    let (comparison, communities) = sideBySide(
      { [floor] in GraphComparison(before: one, after: other, floor: floor) },
      { (before: one.graph.communities(), after: other.graph.communities()) })
    let measures = RankedMeasures(of: comparison)
    let notes = ComparisonNotes(comparison, earlier, later).sentences + measures.notes
    for note in notes { console.warning(TerminalText.oneLine(note)) }
    var inferred: [DateInference.Inferred] = []
    for case .articles(let input, let period) in [earlier, later] {
      let found = collections.first { $0.input == input }?.inferredDates(in: period) ?? []
      inferred += found.filter { !inferred.contains($0) }
    }
    return ComparisonReport(
      comparison, ranks: measures.ranks(in: comparison, console: console),
      similarity: comparison.similarity(communities: communities), test: test(comparison),
      before: ComparisonReport.Side(name: earlier.name, source: earlier.source),
      after: ComparisonReport.Side(name: later.name, source: later.source), inferredDates: inferred,
      notes: notes + remarks, generator: Entente.generator)
  }

  private func test(_ comparison: GraphComparison) -> ComparisonReport.Test {
    do {
      return .success(try comparison.permutationTest(permutations: permutations))
    } catch {
      return .failure(error)
    }
  }
}
