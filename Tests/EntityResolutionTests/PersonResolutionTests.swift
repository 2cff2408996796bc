import EntityRecognition
import NewsText
import Testing

@testable import EntityResolution

/// Names of people, with the gold entities in the text.
struct PersonResolutionTests {
  @Test(arguments: [
    // A headline's surname looks forward to the only full name.
    ["[Ruto|p.1] opens dam\nPresident [William Ruto|p.1] opened it."],
    // The nearest earlier full name decides; before any, two later ones leave it open.
    ["[Ana Kos|p.1] and [Ivo Kos|p.2] met. [Kos|p.2] left. [Ana Kos|p.1] stayed. [Kos|p.1] slept."],
    ["[Kos|p.3] quits\n[Ana Kos|p.1] and [Ivo Kos|p.2] met."],
    // A given name looks back to a full name, and forward to one that follows at once.
    ["[Mahinda Yapa Abeywardena|p.1] spoke.\nPrices rose.\n[Mahinda|p.1] left."],
    ["A brother, [Mahinda|p.2], resigned.\nPrices rose.\n[Mahinda Yapa Abeywardena|p.1] spoke."],
    ["[Mahinda|p.1] spoke.\nSpeaker [Mahinda Yapa Abeywardena|p.1] was there."],
    // Transliterations, accents, particles, invisible characters.
    ["[Sergei Lavrin|p.1] spoke.", "[Sergey Lavrin|p.1] spoke.", "[Lavrin|p.1] left."],
    ["[Moammar Qaddafin|p.1] spoke. [Kadhafin|p.1] left."],
    ["[Staffan de Mistar|p.1] spoke. [De Mistar|p.1] left.", "[de Mistar|p.1] slept."],
    ["[Hu\u{200B}go Chávar|p.1] spoke.", "[Hugo Chavar|p.1] spoke."],
    // Family names first.
    ["[Kim Jong-su|p.1] spoke. [Kim|p.1] left.", "[Kim Jong Su|p.1] waved."],
    ["[Nguyen Phu Dong|p.1] spoke. [Dong|p.1] left."],
    ["[Li Wen|p.1] and [Li Na|p.2] met. [Li|p.2] left."],
    // Two surnames; the first of them is said alone.
    ["[Gabriel Garzón Marín|p.1] spoke. [Garzón|p.1] left.", "[Gabriel Garzón|p.1] slept."],
    // Nicknames, initials, suffixes.
    ["[Bill Harlow|p.1] spoke.", "[William Harlow|p.1] spoke."],
    ["[J.R. Sutter|p.1] spoke.", "[John Robert Sutter|p.1] spoke."],
    ["[Robert Dorn Jr.|p.1] spoke.", "[Robert Dorn|p.1] spoke."],
    // Given names after titles of crown and church.
    ["Prince [Hamad|p.1|m] arrived. [Hamad bin Issa|p.1] spoke."],
    ["King [Salman|p.1|m] spoke.", "[Salman bin Abdulaziz|p.1] spoke."],
    ["Senator [Paul|p.2] spoke.", "[Paul Ryder|p.1] spoke."],
    ["Pope [Francis|p.1|m] spoke.", "Pope [Francis|p.1|m] prayed.", "[Francis Durand|p.2] wrote."],
    // Long Arabic names, shortened in two ways.
    [
      "[Mohammed bin Zayed al-Nahyan|p.1] spoke.", "[Mohammed bin Zayed|p.1] spoke.", "[Mohammed al-Nahyan|p.1] spoke.",
    ],
    ["[Abdel Fattah el-Sisa|p.1] spoke.", "[Abdelfattah al-Sisa|p.1] spoke.", "[Sisa|p.1] left."],
    // Names in their own script.
    ["[习近平|p.1] 讲话。", "[习近平|p.1] 讲话。[习仲勋|p.2]"],
    ["[محمد علي|p.1]", "[مُحمد علي|p.1]"],
  ])
  func `people are the gold ones`(texts: [String]) {
    let resolution = MarkedResolution(texts)
    #expect(resolution.isGold, "\(resolution.labels)")
  }

  @Test func `a title in one article and none in another are one unknown person`() {
    let resolution = MarkedResolution(["Mr [Kerrin|p.1|m] spoke.", "[Kerrin|p.1] left."])
    #expect(resolution.isGold, "\(resolution.labels)")
  }

  @Test func `two people who share every word of their name have identifiers that tell them apart`() {
    let resolution = MarkedResolution(["Mr [Kerrin|p.1|m] spoke.", "Ms [Kerrin|p.2|f] left."])
    #expect(resolution.ids == ["person.kerrin-female", "person.kerrin-male"])
  }

  @Test func `the reasons of merges are kept`() throws {
    let resolution = MarkedResolution([
      "[John Kerrin|p.1] spoke. [Kerrin|p.1] left.", "Mr [Kerrin|p.1|m] slept.", "[J. Kerrin|p.1] woke.",
    ])
    let entity = try #require(resolution.resolved.entities.first)
    #expect(entity.label == "John Kerrin")
    #expect(entity.aliases == ["J. Kerrin", "Kerrin"])
    let merges = resolution.resolved.merges
    #expect(
      merges.map { "\($0.surface): \($0.reason), \($0.article), \($0.mentionCount)" } == [
        "J. Kerrin: John Kerrin with initials, 2.txt, 1",
        "John Kerrin: its own name, 0.txt, 1",
        "Kerrin: part of the only full name that it fits in its article, John Kerrin, 0.txt, 1",
        "Kerrin: part of the only full name that it fits in the collection, John Kerrin, 1.txt, 1",
      ])
  }
}
