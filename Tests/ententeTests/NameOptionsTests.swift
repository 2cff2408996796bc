import ArgumentParser
import EntityResolution
import Foundation
import Testing

@testable import entente

struct NameOptionsTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    for name in ["one", "two"] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
      try folder.write("Kenya met Peru.", to: "\(name)/a.txt")
    }
  }

  private func options(_ arguments: [String] = []) throws -> NameOptions { try NameOptions.parse(arguments) }

  @Test(arguments: ["entities.yaml", "entities.yml"])
  func `a registry is found in a folder of input and beside a file of input`(name: String) throws {
    let file = try folder.write("drop: [Kenya]\n", to: "one/\(name)")
    #expect(try options().file(beside: [folder.path("one")]) == file)
    #expect(try options().file(beside: [folder.path("one") + "/"]) == file)
    #expect(try options().file(beside: [folder.path("one/a.txt"), folder.path("one")]) == file)
    #expect(try options().file(beside: ["-", folder.path("one/a.txt")]) == file)
  }

  @Test func `no registry is looked for above the input, below it, or for standard input`() throws {
    try folder.write("drop: [Kenya]\n", to: "entities.yaml")
    #expect(try options().file(beside: [folder.path("one"), "-"]) == nil)
    #expect(try options().file(beside: [folder.path("missing/a.txt")]) == nil)
    try FileManager.default.createDirectory(atPath: folder.path("one/entities.yml"), withIntermediateDirectories: true)
    #expect(try options().file(beside: [folder.path("one")]) == nil)
  }

  @Test func `two registries are an error that names both`() throws {
    let one = try folder.write("drop: [Kenya]\n", to: "one/entities.yaml")
    let two = try folder.write("drop: [Peru]\n", to: "two/entities.yml")
    let inputs = [folder.path("one"), folder.path("two/a.txt")]
    #expect(throws: RegistryChoiceError.several(one, two)) { try options().file(beside: inputs) }
    #expect(RegistryChoiceError.several(one, two).description.contains("\(one) and \(two)"))
    #expect(try options(["--registry", two]).file(beside: inputs) == two)
    #expect(try options(["--no-registry"]).file(beside: inputs) == nil)
  }

  @Test func `two registries in one folder are an error`() throws {
    let one = try folder.write("", to: "one/entities.yaml")
    let two = try folder.write("", to: "one/entities.yml")
    #expect(throws: RegistryChoiceError.several(one, two)) { try options().file(beside: [folder.path("one")]) }
  }

  @Test func `one file that is reached by two ways is one registry`() throws {
    let one = try folder.write("", to: "one/entities.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("two/entities.yaml"), withDestinationPath: folder.path("one/entities.yaml"))
    #expect(try options().file(beside: [folder.path("one"), folder.path("two")]) == one)
  }

  @Test func `a registry that is to be written again is read`() throws {
    let target = try folder.write("", to: "mine.yaml")
    #expect(try options().file(beside: [folder.path("one")], target: target) == target)
    #expect(try options(["--registry", target]).file(beside: [folder.path("one")], target: target) == target)
    #expect(try options().file(beside: [folder.path("one")], target: folder.path("new.yaml")) == nil)
    #expect(try options(["--no-registry"]).file(beside: [], target: folder.path("new.yaml")) == nil)
  }

  @Test func `a registry that would be lost by writing is an error`() throws {
    let target = try folder.write("", to: "mine.yaml")
    let other = try folder.write("", to: "one/entities.yaml")
    #expect(throws: RegistryChoiceError.unread(target: target)) {
      try options(["--no-registry"]).file(beside: [folder.path("two")], target: target)
    }
    #expect(throws: RegistryChoiceError.otherTarget(target, registry: other)) {
      try options(["--registry", other]).file(beside: [folder.path("two")], target: target)
    }
    #expect(throws: RegistryChoiceError.several(other, target)) {
      try options().file(beside: [folder.path("one")], target: target)
    }
  }

  @Test func `what is found rules the graph, and not where it is switched off`() throws {
    try folder.write("drop: [Kenya]\n", to: "one/entities.yaml")
    for (arguments, holdsKenya) in [([], false), (["--no-registry"], true)] {
      let graph = try GraphCommand.parse(
        [folder.path("one"), "--format", "dot", "--output", folder.path("out"), "--quiet"] + arguments)
      try graph.run()
      let dot = try String(contentsOfFile: folder.path("out/graph.dot"), encoding: .utf8)
      #expect(dot.contains("country.ke") == holdsKenya)
      #expect(dot.contains("country.pe"))
    }
  }

  @Test func `a registry that is found and has a mistake stops the run`() throws {
    try folder.write("entities:\n  - nme: X\n", to: "one/entities.yaml")
    let command = try EntitiesCommand.parse([folder.path("one"), "--quiet"])
    #expect(throws: RegistryError.self) { try command.run() }
  }

  @Test func `a registry and none exclude each other`() {
    #expect(throws: (any Error).self) { try options(["--registry", "a.yaml", "--no-registry"]) }
  }
}
