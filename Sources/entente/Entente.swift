import ArgumentParser

/// The command line, from its first word.
@main
struct Entente: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "entente", version: "0.1.0")
}
