import Testing

@testable import EntityRecognition

/// Names of bodies, in sentences of our own.
struct BodyNamesTests {
  @Test(arguments: [
    ("Britain's Competition and Markets Authority fined the firm.", "Competition and Markets Authority"),
    (
      "The Independent Electoral and Boundaries Commission had no quorum, the judges said.",
      "Independent Electoral and Boundaries Commission"
    ),
    ("Canada's Fisheries and Oceans Ministry agreed.", "Fisheries and Oceans Ministry"),
    (
      "India's Telecom Disputes Settlement and Appellate Tribunal met on Monday.",
      "Telecom Disputes Settlement and Appellate Tribunal"
    ),
  ])
  func `what "and" joins before a head is one name`(sentence: String, body: String) {
    #expect(RecognizedText(sentence).bodies == [body])
  }

  @Test func `two bodies that "and" joins stay two`() {
    #expect(
      RecognizedText("The Federal Trade Commission and the Justice Department spoke.").bodies
        == ["Federal Trade Commission", "Justice Department"])
    #expect(RecognizedText("Barclays and Deutsche Bank rose.").bodies == ["Barclays", "Deutsche Bank"])
    #expect(RecognizedText("The Independent and The Guardian reported it.").bodies.count == 2)
  }

  @Test func `a name behind an article is a body's, unless a noun follows`() {
    let text = RecognizedText("Opposition leader Sajith Premadasa of the Samagi Jana Balawegaya denounced the move.")
    #expect(text.mentions == ["person:Sajith Premadasa", "organization:Samagi Jana Balawegaya"])
    #expect(RecognizedText("Officials of the Donald Trump administration said so.").people == ["Donald Trump"])
  }

  @Test func `a river is no company`() {
    #expect(RecognizedText("Deforestation in the Amazon had fallen, she said.").bodies == [])
    #expect(RecognizedText("Unions praised the Amazon workers who struck.").bodies == ["Amazon"])
    #expect(RecognizedText("Shares of Amazon fell.").bodies == ["Amazon"])
  }
}
