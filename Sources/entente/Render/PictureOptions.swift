import ArgumentParser
import GraphExport
import GraphvizRendering

/// The options that say how the picture looks.
struct PictureOptions: ParsableArguments {
  @Option(help: "Graphviz's layout engine for the picture; chosen by the number of nodes if left out.")
  var layout: PictureLayout?

  @Option(help: "The centrality that ranks entities and sizes them in the picture.")
  var sizeBy: Centrality = .strength

  @Option(help: "What colours tell: kinds, or communities on a ground of their own (kinds by shape then).")
  var colorBy: PictureColoring = .kind

  @Option(
    help: ArgumentHelp("Whose names are written: all, none, or those of the first n, as top40.", valueName: "who"))
  var labels: LabelChoice = .all

  @Option(help: "Light for paper, dark for screens, or auto: an SVG file that is as the reader's screen is.")
  var theme: PictureTheme = .light

  @Option(help: ArgumentHelp("What stands above the picture.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "How long Graphviz may take for a step of a picture.",
      discussion: "It runs in a process of its own. A picture that takes longer, or on which Graphviz crashes, is left "
        + "out; all other files are written, and the exit code is 1.",
      valueName: "seconds"))
  var layoutTimeout: Double = 20

  func validate() throws {
    guard layoutTimeout.isFinite, layoutTimeout > 0, layoutTimeout <= 86_400 else {
      throw ValidationError("--layout-timeout is \(layoutTimeout): give seconds, more than 0 and at most 86400.")
    }
  }
}

/// What the colours of a picture tell.
enum PictureColoring: String, CaseIterable, ExpressibleByArgument {
  case kind
  case community
}

/// The ground and the colours of a picture.
enum PictureTheme: String, CaseIterable, ExpressibleByArgument {
  case light
  case dark
  case auto

  /// The look of the picture.
  var style: GraphStyle { self == .dark ? .dark : .standard }

  /// The look of an SVG file on a dark screen, where it is another one.
  var darkStyle: GraphStyle? { self == .auto ? .dark : nil }
}

/// Whose names a picture shows.
struct LabelChoice: ExpressibleByArgument, Equatable {
  /// The most names.
  let limit: Int

  static let all = LabelChoice(limit: .max)

  init(limit: Int) { self.limit = limit }

  init?(argument: String) {
    switch argument {
    case "all": limit = .max
    case "none": limit = 0
    default:
      let digits = argument.dropFirst(3)
      guard argument.hasPrefix("top"), digits.first != "+", let number = Int(digits), number > 0 else { return nil }
      limit = number
    }
  }

  var defaultValueDescription: String { limit == .max ? "all" : limit == 0 ? "none" : "top\(limit)" }
}

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

  /// The engine that gave the calmest pictures of so many nodes.
  static func engine(forNodes count: Int) -> LayoutEngine { count <= 200 ? .neato : .sfdp }
}
