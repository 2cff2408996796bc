public import ArgumentParser
public import Cooccurrence
import EntityRecognition
import EntityResolution
import GraphAnalysis
import GraphvizRendering
import NewsText

/// `entente graph`: articles in; DOT, GraphML and SVG out.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw and export who is named together in a collection of articles.",
    discussion: """
      Two entities are linked where a sentence names both; the weight of a link is the number of such sentences.
      Every link in graph.graphml carries sentences that show it.

      EXAMPLES
        entente graph articles/ --output graphs/
        entente graph articles/ --by-date --format svg --output graphs/
        entente graph monday.txt tuesday.txt --top 30 --min-weight 2 --output graphs/
        cat story.txt | entente graph - --output graphs/
      """)

  @Argument(help: "Files and folders of .txt articles; - reads one article from standard input.")
  var input: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write to; made where it is missing.", valueName: "dir"))
  var output: String

  @Flag(help: "Write one set of files for each date as well; articles without a date are 'undated'.")
  var byDate = false

  @Option(
    name: .shortAndLong, parsing: .singleValue, help: "A format to write; repeat for more. All of them if left out.")
  var format: [GraphFormat] = []

  @Option(help: "How near two names must stand to be linked.")
  var window: CooccurrenceWindow = .sentence

  @Option(help: ArgumentHelp("Leave out links of a lower weight.", valueName: "n"))
  var minWeight: Int = 1

  @Option(help: ArgumentHelp("Keep the n most central entities only.", valueName: "n"))
  var top: Int?

  @Option(help: "The centrality that ranks entities and sizes them in the picture.")
  var sizeBy: Centrality = .strength

  @Option(help: ArgumentHelp("What stands above the picture.", valueName: "text"))
  var title: String = "Who is named together with whom"

  @Option(help: "Graphviz's layout engine for the picture; chosen by the size of the graph if left out.")
  var layout: PictureLayout?

  @OptionGroup var registryOptions: RegistryOptions

  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    if minWeight < 1 { throw ValidationError("--min-weight is \(minWeight): give a whole number from 1.") }
    if let top, top < 1 { throw ValidationError("--top is \(top): give a whole number from 1.") }
  }

  func run() throws {
    let console = outputOptions.console
    let writer = GraphWriter(
      directory: output, formats: format.isEmpty ? GraphFormat.allCases : format, sizeBy: sizeBy,
      layout: layout?.engine,
      console: console)
    try writer.prepare(["graph"])
    let rules = try registryOptions.registry(beside: input, console: console).rules
    let collection = try Collection.read(input, console: console)
    let entities = EntityResolver(registry: rules).resolve(collection.articles)
    if byDate { try writer.prepare(collection.dates.map(\.name)) }

    let whole = graph(of: entities)
    var files = try writer.write(whole, named: "graph", title: title)
    if byDate {
      for group in collection.dates {
        let part = graph(of: entities.restricted { $0.publication?.day == group.day })
        files += try writer.write(part, named: group.name, title: title)
      }
    }
    console.result(
      RunSummary(collection: collection, graph: whole, centrality: sizeBy, files: files).text)
  }

  /// The graph of a collection or a part of it, by the options.
  private func graph(of entities: ResolvedEntities) -> CooccurrenceGraph {
    var graph = CooccurrenceGraph(entities, within: window)
    if minWeight > 1 { graph = graph.keepingLinks(ofWeightAtLeast: Double(minWeight)) }
    if let top, top < graph.nodes.count {
      graph = graph.keepingNodes(
        sizeBy.scores(of: graph).top(top), filter: "the \(top) entities with the highest \(sizeBy.rawValue)")
    }
    return graph
  }
}

extension CooccurrenceWindow: ExpressibleByArgument {}

/// The layout engines that suit a graph of co-occurrence.
enum PictureLayout: String, CaseIterable, ExpressibleByArgument {
  case sfdp
  case neato
  case fdp
  case dot
  case circo

  var engine: LayoutEngine {
    switch self {
    case .sfdp: .sfdp
    case .neato: .neato
    case .fdp: .fdp
    case .dot: .dot
    case .circo: .circo
    }
  }
}
