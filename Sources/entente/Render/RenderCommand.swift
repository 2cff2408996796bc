import ArgumentParser
import Cooccurrence
import Foundation
import GraphExport
import GraphvizRendering

/// `entente render`: a graph's file in, a picture out.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a graph from its file: GraphML of any program, or the JSON of Entente.",
    discussion: """
      The ending of the output says what is drawn: .svg, .png or .pdf. Of a large graph the most central nodes and the \
      strongest links between them are drawn, and the legend says how many; --top draws more or fewer, and --backbone \
      only links that stand out. Measures are computed from the links of the file.

      EXAMPLES
        entente render graphs/graph.graphml --output picture.svg
        entente render graphs/graph.json --output picture.png --color-by community --theme dark
        entente render network.graphml --output picture.pdf --size-by betweenness --top 40 --labels top20
        entente render graph.graphml --backbone nc --theme auto --output - --format svg
      """)

  @Argument(help: "The graph: GraphML or JSON; - reads it from standard input.")
  var graph: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The picture to write: .svg, .png or .pdf; - for standard output.", valueName: "file"))
  var output: String

  @Option(name: .shortAndLong, help: "The format of the picture, where the ending of the output does not say it.")
  var format: PictureFormat?

  @Option(help: ArgumentHelp("Draw the n most central nodes; 60 if left out.", valueName: "n"))
  var top: Int?

  @Option(help: ArgumentHelp("Draw the links of a backbone only; nc is the noise-corrected one.", valueName: "method"))
  var backbone: Backbone?

  @OptionGroup(title: "Picture") var picture: PictureOptions

  @OptionGroup var outputOptions: OutputOptions

  /// The format to draw; `nil` where neither an option nor the output says it.
  private var chosenFormat: OutputFormat? {
    format?.output ?? OutputFormat(rawValue: (output as NSString).pathExtension.lowercased())
  }

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is \(top): give a whole number from 1.") }
    if chosenFormat == nil {
      throw ValidationError(
        output == "-"
          ? "--output - does not say what to draw: add --format svg, png or pdf."
          : "\(output): expected a name that ends in .svg, .png or .pdf, or --format beside it.")
    }
  }

  func run() throws {
    guard let chosenFormat else { return }
    let console = outputOptions.console
    let target = output == "-" ? nil : output
    if let target { try OutputFile.check(file: target) }
    let maker = PictureMaker(picture, nodeLimit: top ?? Diagram.standardNodeLimit)
    maker.drawer.start()
    let file = try read()
    for remark in file.remarks { console.note("\(graph): \(remark)") }
    let drawn = try part(of: file)
    let scores = picture.sizeBy.scores(of: drawn)
    if let note = scores.estimateInWords { console.note(note) }
    do {
      let page = try maker.page(
        of: drawn, scores: [scores], title: picture.title ?? Diagram.title(for: file, at: graph))
      var result = try ResultOutput(to: target)
      try result.append(bytes: try maker.bytes(of: page, as: chosenFormat))
      try result.finish()
    } catch let error as PictureError {
      throw UndrawnPictures(files: [(target ?? "standard output", error)])
    }
  }

  private func read() throws -> GraphFile {
    guard graph == "-" else { return try GraphFile(path: graph) }
    return try GraphFile(bytes: Array(FileHandle.standardInput.readDataToEndOfFile()), name: "standard input")
  }

  /// What of the graph may be drawn.
  private func part(of file: GraphFile) throws -> CooccurrenceGraph {
    let graph = file.graph
    guard let backbone else { return graph }
    guard let links = file.links(of: backbone, in: graph) else {
      throw MissingCounts(file: self.graph, backbone: backbone)
    }
    let kept = graph.keepingLinks(links, filter: "\(backbone.words), \(links.count) of \(graph.edges.count) links")
    let linked = Set(kept.edges.flatMap { [Int($0.source), Int($0.target)] })
    return kept.keepingNodes(
      linked.sorted(), filter: "entities with a link in it, \(linked.count) of \(graph.nodes.count)")
  }
}

/// What `entente render` draws.
enum PictureFormat: String, CaseIterable, ExpressibleByArgument {
  case svg
  case png
  case pdf

  var output: OutputFormat {
    switch self {
    case .svg: .svg
    case .png: .png
    case .pdf: .pdf
    }
  }
}
