import EntityRecognition
import Testing

@testable import EntityResolution

struct PersonNameTests {
  private func name(_ text: String) -> PersonName { PersonNameReader(lexicon: .standard).name(text) }

  private func agree(_ left: String, _ right: String) -> Bool {
    if case .same = name(left).relation(to: name(right), lexicon: .standard) { true } else { false }
  }

  @Test(arguments: [
    ("John Kerry", "John F. Kerry"), ("Mohammed bin Zayed", "Mohammed bin Zayed al-Nahyan"),
    ("J. Kerry", "John Kerry"), ("Müller Hans", "Muller Hans"), ("Ana María López", "Ana López"),
    ("Gabriel García", "Gabriel García Márquez"),
  ])
  func `names of which nothing contradicts the other agree`(left: String, right: String) {
    #expect(agree(left, right))
    #expect(agree(right, left))
  }

  @Test(arguments: [
    ("Raúl Castro", "Fidel Castro"), ("George Bush Jr.", "George Bush Sr."), ("Kerry", "John Kerry"),
    ("Ana López", "Ana Gómez"), ("M. Obama", "Barack Obama"),
  ])
  func `names that contradict each other, or are too short to tell, do not agree`(left: String, right: String) {
    #expect(!agree(left, right))
    #expect(!agree(right, left))
  }
}
