import ArgumentParser
import Cooccurrence
import EntityRecognition
import GraphAnalysis
import GraphExport

/// `entente rank`: a graph, or articles, in; its nodes in the order of a measure out.
struct RankCommand: ParsableCommand {
  /// The places that a table has where nothing else is asked for.
  private static let tableLength = 20

  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "List who is most central in a graph, or in a collection of articles.",
    discussion: """
      The input is articles, or one graph: a file whose name ends in .graphml, .xml or .json is read as GraphML (of \
      Entente or any other tool) or as the JSON of Entente. Measures are always computed from the links; numbers that a \
      file holds under their names play no part.

      A table shows the measure, and strength, betweenness and degree beside it; without --top it has 20 rows. CSV, JSON \
      (one array) and JSON lines list every node with all measures, and with community and component (numbered from 0, the largest \
      first), clustering, and articulation (1 for a node without which a component falls apart).

      Equal scores share a rank, and stand in the order of identifiers: 1, 2, 2, 4. With --kind the entities of these \
      kinds are ranked among themselves, by their scores in the whole graph.

      A link is the shorter the greater its weight; measures that end in _unweighted pass over weights. --weight takes \
      another weight than the number of sentences; of a graph's file, the one that its links hold under that name. Above \
      20,000 nodes betweenness is an estimate, and closeness and harmonic are listed only where --by asks for them.

      EXAMPLES
        entente rank articles/
        entente rank graphs/graph.graphml --by pagerank --kind person --top 10
        entente rank network.graphml --summary
        entente rank articles/ --weight npmi --since 2016-03-01
        entente rank articles/ --format csv --output ranking.csv
      """)

  @Argument(
    help: """
      Files and folders of .txt articles, - for one article from standard input; or one graph (.graphml, .xml, .json).
      """)
  var input: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("The measure that ranks.", valueName: "measure"))
  var by: Centrality = .betweenness

  @Option(name: .shortAndLong, parsing: .singleValue, help: "A kind to list; repeat for more. All of them if left out.")
  var kind: [ListedKind] = []

  @Option(help: ArgumentHelp("List the first n only.", valueName: "n"))
  var top: Int?

  @Option(name: .shortAndLong, help: "What the list looks like.")
  var format: ListFormat = .table

  @Flag(help: "Say what the graph is like as a whole, below the table.")
  var summary = false

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write; standard output if left out.", valueName: "file"))
  var output: String?

  @OptionGroup var nameOptions: NameOptions

  @OptionGroup(title: "Links") var links: LinkOptions

  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is \(top): give a whole number from 1.") }
    if summary, format != .table {
      throw ValidationError("--summary is for people, and --format \(format.rawValue) is not: leave out one of them.")
    }
    switch GraphInput(input) {
    case nil: throw ValidationError("\(input.joined(separator: " ")): give one graph, or articles, and not both.")
    case .graph(let path):
      if let option = links.givenForArticles.first {
        throw ValidationError("\(path) is a graph, whose links are made: leave out \(option), or rank the articles.")
      }
      if let option = nameOptions.givenForArticles.first {
        throw ValidationError(
          "\(path) is a graph, whose names are resolved: leave out \(option), or rank the articles.")
      }
    case .articles: break
    }
  }

  func run() throws {
    let console = outputOptions.console
    if let output { try OutputFile.check(file: output) }
    guard let input = GraphInput(input) else { return }
    let graph = try input.read(links: links, nameOptions: nameOptions, console: console)
    let measures = measures(of: graph, console: console)
    // `measures` holds what was chosen, whatever the size of the graph.
    guard let chosen = measures.first(where: { $0.measure == by.rawValue }) else { return }
    let ranking = Ranking(
      graph, by: chosen, kinds: kind.isEmpty ? nil : Set(kind.map(\.kind)),
      limit: top ?? (format == .table ? RankCommand.tableLength : nil))
    let list = RankingList(graph: graph, ranking: ranking, scores: measures)
    let summaryLines = summary ? [""] + graph.summary().lines(communities: graph.communities()) : []

    var result = try ResultOutput(to: output)
    try list.write(as: format, width: output == nil ? Console.outputWidth : nil, to: &result)
    for line in summaryLines { try result.append(line + "\n") }
    try result.finish()
    if let note = note(on: ranking, of: graph) { console.note(note) }
  }

  /// The measures that are listed.
  private func measures(of graph: CooccurrenceGraph, console: Console) -> [NodeScores] {
    guard format == .table else {
      let measures = NodeMeasures(of: graph, Centrality.allCases, and: by)
      for note in measures.notes(nodeCount: graph.nodes.count) { console.note(note) }
      return measures.scores
    }
    // Beside another measure an estimate would say little and take its time.
    let isLarge = graph.nodes.count > NodeMeasures.greatestSizeForAllSearches
    let beside = [Centrality.strength, .betweenness, .degree].filter {
      $0 != by && !(isLarge && $0.isSampledWhereLarge)
    }
    let scores = ([by] + beside).map { $0.scores(of: graph) }
    for note in scores.compactMap(\.estimateInWords) { console.note(note) }
    return scores
  }

  /// What the list does not show.
  private func note(on ranking: Ranking, of graph: CooccurrenceGraph) -> String? {
    if graph.nodes.isEmpty { return "The graph has no nodes." }
    if ranking.rankedCount == 0 { return "No node is a \(kind.map(\.rawValue).joined(separator: " or "))." }
    guard ranking.places.count < ranking.rankedCount else { return nil }
    let shared = ranking.cutTieCount
    let ties = shared == 0 ? "" : "; \(shared) more \(shared == 1 ? "shares" : "share") the last rank"
    return "Shown: the first \(ranking.places.count) of \(ranking.rankedCount)\(ties)."
  }
}
