import ArgumentParser
import Cooccurrence
import EntityRecognition
import EntityResolution
import GraphAnalysis
import GraphExport
import NewsText

/// `entente graph`: articles in, or a graph's file; DOT, GraphML and SVG out.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw and export who is named together in a collection of articles.",
    discussion: """
      Two entities are linked where a sentence names both; the weight of a link is the number of such sentences.
      Every link in graph.graphml carries sentences that show it, and every other measure of its strength.

      The input may be a graph: one file whose name ends in .graphml, .xml or .json, of Entente or another tool. It is
      measured and filtered as a new one is, and written in every format.

      FORMATS
        dot          for Graphviz                  graph.dot
        graphml      for nearly every other tool   graph.graphml
        svg png pdf  the picture                   graph.svg, graph.png, graph.pdf
        json         the graph with every sentence graph.json
        gexf         for Gephi, with its look      graph.gexf
        cytoscape    for Cytoscape                 graph.cyjs
        csv          for spreadsheets and Gephi    graph.nodes.csv, graph.links.csv
        graphml-yed  for yEd, with its look        graph.yed.graphml
        cypher       a script for Neo4j            graph.cypher
        neo4j        for Neo4j's bulk import       graph.neo4j-nodes.csv, graph.neo4j-links.csv

      EXAMPLES
        entente graph articles/ --output graphs/
        entente graph articles/ --by-date --format svg --output graphs/
        entente graph monday.txt tuesday.txt --top 30 --min-weight 2 --output graphs/
        entente graph articles/ --weight npmi --backbone nc --output graphs/
        entente graph articles/ --around "John Kerry" --since 2016-03-01 --output graphs/
        entente graph articles/ --format svg,pdf --color-by community --theme auto --output graphs/
        entente graph graphs/graph.json --format gexf,csv --min-weight 2 --output gephi/
        cat story.txt | entente graph - --format dot --output -
      """)

  @Argument(
    help: """
      Files and folders of .txt articles, - for one article from standard input; or one graph (.graphml, .xml, .json).
      """)
  var input: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write to, made where it is missing; - writes one format to standard output.", valueName: "dir"))
  var output: String

  @Flag(help: "Write one set of files for each date as well; articles without a date are 'undated'.")
  var byDate = false

  @Option(
    name: .shortAndLong, parsing: .singleValue,
    help: "A format to write, or several with commas; repeat for more. DOT, GraphML and SVG if left out.")
  var format: [FormatList] = []

  @Option(help: ArgumentHelp("The version of GEXF.", valueName: "version"))
  var gexf: GEXFVersion = .v12

  @OptionGroup(title: "Picture") var picture: PictureOptions

  @OptionGroup var nameOptions: NameOptions

  @OptionGroup(title: "Links") var links: LinkOptions

  @OptionGroup(title: "Filters, in the order in which they apply") var filters: FilterOptions

  @OptionGroup var outputOptions: OutputOptions

  /// The formats to write, each once.
  private var formats: [GraphFormat] {
    format.isEmpty
      ? GraphFormat.standard
      : format.flatMap(\.formats).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output is empty: give a folder, such as . or graphs/.") }
    switch GraphInput(input) {
    case nil: throw ValidationError("\(input.joined(separator: " ")): give one graph, or articles, and not both.")
    case .graph(let path):
      let given =
        links.givenForArticles + (byDate ? ["--by-date"] : []) + nameOptions.givenForArticles
      if let option = given.first {
        throw ValidationError("\(path) is a graph, which is made already: leave out \(option), or give the articles.")
      }
    case .articles: break
    }
    guard output == "-" else { return }
    guard !format.isEmpty, formats.flatMap(\.endings).count == 1 else {
      throw ValidationError(
        "--output - writes one file, and \(formats.map(\.rawValue).joined(separator: ", ")) are "
          + "\(formats.flatMap(\.endings).count): give one --format.")
    }
    if byDate { throw ValidationError("--output - writes one file, and --by-date several: name a folder.") }
  }

  func run() throws {
    let console = outputOptions.console
    try writer(PictureMaker(picture), console: console).prepare(["graph"])
    switch GraphInput(input) {
    case .articles(let paths): try run(articles: paths, console: console)
    case .graph(let path): try run(graph: path, console: console)
    case nil: return
    }
  }

  private func run(articles paths: [String], console: Console) throws {
    let rules = try nameOptions.registry(beside: paths, console: console).rules
    let collection = try Collection.read(paths, tagger: nameOptions.tagger, console: console)
      .dated(by: links, console: console)
    let entities = EntityResolver(registry: rules).resolve(collection.articles)
    let dates = collection.dates.filter { links.period.contains($0.day) }
    if byDate { try writer(PictureMaker(picture), console: console).prepare(dates.map(\.name)) }

    for article in collection.articles where article.publication == nil && !links.period.isUnbounded {
      console.detail("Left out, because it is undated: \(article.name)")
    }
    let stories = links.stories ? collection.stories : StoryClusters()
    for names in stories.reprints { console.detail("One story: \(names.joined(separator: ", "))") }

    func graph(of part: ResolvedEntities) -> CooccurrenceGraph {
      CooccurrenceGraph(part, within: links.window, stories: stories, during: links.period)
    }
    let counted = graph(of: entities)
    let centers = try filters.centers(in: counted)
    func weighed(_ graph: CooccurrenceGraph) -> WeighedGraph {
      WeighedGraph(graph, weighting: links.weight, filters: filters, centers: centers, centrality: picture.sizeBy)
    }
    let whole = weighed(counted)
    let title = picture.title ?? Diagram.standardTitle
    let writer = writer(
      PictureMaker(picture, nodeLimit: nodeLimit, hyperlinks: rules.pages(for: counted.nodes)), console: console)
    var outcome = try writer.write(whole, named: "graph", title: title)
    if byDate {
      for group in dates {
        let part = graph(of: entities.restricted { $0.publication?.day == group.day })
        let more = try writer.write(weighed(part), named: group.name, title: title)
        outcome.files += more.files
        outcome.undrawn += more.undrawn
      }
    }
    let head = CollectionSummary(collection: collection, stories: stories, period: links.period).lines
    try finish(outcome, of: whole.graph, head: head, console: console)
  }

  private func run(graph path: String, console: Console) throws {
    let file = try GraphFile(path: path)
    for remark in file.remarks { console.note("\(path): \(remark)") }
    let weighed = try WeighedGraph(
      file, path: path, weighting: links.weight, filters: filters, centrality: picture.sizeBy)
    let writer = writer(PictureMaker(picture, nodeLimit: nodeLimit), console: console)
    let outcome = try writer.write(weighed, named: "graph", title: picture.title ?? Diagram.title(for: file, at: path))
    let maker = file.generator.isEmpty ? "" : ", by \(file.generator)"
    try finish(
      outcome, of: weighed.graph, head: ["Graph     \(path) (\(file.format.rawValue)\(maker))"], console: console)
  }

  private func writer(_ pictures: PictureMaker, console: Console) -> GraphWriter {
    GraphWriter(
      directory: output == "-" ? nil : output, formats: formats, sizeBy: picture.sizeBy, gexf: gexf, pictures: pictures,
      console: console)
  }

  private func finish(
    _ outcome: GraphWriter.Outcome, of graph: CooccurrenceGraph, head: [String], console: Console
  ) throws {
    let summary = RunSummary(head: head, graph: graph, centrality: picture.sizeBy, files: outcome.files).text
    // Standard output is the file's where the file goes there.
    if output == "-" { console.note(summary) } else { console.result(summary) }
    if !outcome.undrawn.isEmpty { throw UndrawnPictures(files: outcome.undrawn) }
  }

  /// The most nodes to draw: as many as are asked for by --top, while names can still be read.
  private var nodeLimit: Int {
    max(Diagram.standardNodeLimit, min(filters.top ?? 0, GraphCommand.greatestNodeLimit))
  }

  /// The most nodes that `entente graph` draws; `entente render` draws as many as it is told.
  private static let greatestNodeLimit = 150
}
