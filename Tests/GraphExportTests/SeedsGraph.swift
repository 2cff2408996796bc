import Cooccurrence
import EntityRecognition
import GraphAnalysis
import NewsText

/// The graph of three real news articles, read by hand: 19 entities and 69 links.
///
/// The texts are the first words of the sentences that hold a link.
enum SeedsGraph {
  static let graph = TestGraphs.graph(
    nodes: nodes.map {
      CooccurrenceGraph.Node(
        id: $0.id, label: $0.label, kind: $0.kind, aliases: $0.aliases, mentionCount: $0.mentions,
        articleCount: articleCount(of: $0))
    },
    sentences: sentences.map { sentence in
      (
        Evidence(
          article: articles[sentence.article].name, date: articles[sentence.article].date,
          characterOffset: sentence.offset, text: sentence.text), sentence.nodes
      )
    },
    provenance: CooccurrenceGraph.Provenance(
      articleCount: 3, undatedArticleCount: 1, sentenceCount: 80, firstDate: articles[2].date,
      lastDate: articles[1].date))

  /// Weighted betweenness by networkx 3, which splits no ties here that matter to a test of drawing:
  /// `nx.betweenness_centrality(G, weight='d')` with d = 1/weight.
  static let betweenness = NodeScores(measure: "betweenness", values: nodes.map(\.betweenness))
  /// The sum of the weights of each node's links.
  static let strength = TestGraphs.strength(of: graph)

  private static let articles: [(name: String, date: CalendarDate?)] = [
    ("000_fd26e9f37fbb36ce.txt", nil),
    ("002_6093376d71e6e2b8.txt", CalendarDate(year: 2016, month: 3, day: 24)),
    ("003_350fc9a6b0c7d961.txt", CalendarDate(year: 2015, month: 12, day: 15)),
  ]

  private static func articleCount(of node: SeedNode) -> Int {
    let index = nodes.firstIndex { $0.id == node.id }
    return Set(sentences.filter { $0.nodes.contains { $0 == index } }.map(\.article)).count
  }

  private struct SeedNode {
    let id: String
    let label: String
    let kind: EntityKind
    let aliases: [String]
    let mentions: Int
    let betweenness: Double

    init(_ id: String, _ label: String, _ kind: EntityKind, _ aliases: [String], _ mentions: Int, _ betweenness: Double)
    {
      self.id = id
      self.label = label
      self.kind = kind
      self.aliases = aliases
      self.mentions = mentions
      self.betweenness = betweenness
    }
  }

  private struct SeedSentence {
    let article: Int
    let offset: Int
    let text: String
    let nodes: [Int]

    init(_ article: Int, _ offset: Int, _ text: String, _ nodes: [Int]) {
      self.article = article
      self.offset = offset
      self.text = text
      self.nodes = nodes
    }
  }

  private static let nodes: [SeedNode] = [
    SeedNode("country.be", "Belgium", .country, [], 1, 0.0),
    SeedNode("country.gb", "United Kingdom", .country, ["UK", "Britain"], 1, 0.0),
    SeedNode("country.ru", "Russia", .country, ["Russian Federation"], 40, 0.454248),
    SeedNode("country.sa", "Saudi Arabia", .country, [], 3, 0.0),
    SeedNode("country.sy", "Syria", .country, ["Syrian Arab Republic"], 29, 0.006536),
    SeedNode("country.ua", "Ukraine", .country, [], 4, 0.0),
    SeedNode("country.us", "United States", .country, ["US", "USA", "United States of America"], 37, 0.372549),
    SeedNode(
      "organization.international-syria-support-group", "International Syria Support Group", .organization, ["ISSG"], 3,
      0.0),
    SeedNode(
      "organization.islamic-state", "Islamic State", .organization,
      ["Islamic State group", "IS", "ISIS", "ISIL", "Islamic State in Iraq and Syria"], 12, 0.0),
    SeedNode(
      "organization.syrian-observatory-for-human-rights", "Syrian Observatory for Human Rights", .organization,
      ["SOHR"], 1, 0.0),
    SeedNode("organization.united-nations", "United Nations", .organization, ["UN"], 6, 0.0),
    SeedNode("person.barack-obama", "Barack Obama", .person, ["Obama"], 4, 0.0),
    SeedNode("person.bashar-al-assad", "Bashar al-Assad", .person, ["Assad", "al-Assad"], 20, 0.0),
    SeedNode("person.bassma-kodmani", "Bassma Kodmani", .person, ["Kodmani"], 1, 0.0),
    SeedNode("person.john-kerry", "John Kerry", .person, ["Kerry"], 36, 0.215686),
    SeedNode(
      "person.mohammed-bin-zayed-al-nahyan", "Mohammed bin Zayed al-Nahyan", .person, ["Mohammed bin Zayed"], 1, 0.0),
    SeedNode("person.sergei-lavrov", "Sergei Lavrov", .person, ["Lavrov", "Sergey Lavrov"], 12, 0.0),
    SeedNode("person.staffan-de-mistura", "Staffan de Mistura", .person, ["de Mistura"], 4, 0.0),
    SeedNode("person.vladimir-putin", "Vladimir Putin", .person, ["Putin"], 15, 0.003268),
  ]

  private static let sentences: [SeedSentence] = [
    SeedSentence(0, 0, "Kerry meets Putin to push Syria peace plan", [4, 14, 18]),
    SeedSentence(0, 59, "US Secretary of State John Kerry met Russia's President", [2, 4, 6, 14, 18]),
    SeedSentence(0, 245, "In a stark reminder of the urgency", [2, 4, 6]),
    SeedSentence(0, 438, "Russia and the United States are sponsors", [2, 4, 6, 12]),
    SeedSentence(0, 613, "But their positions on Assad's eventual fate", [8, 12]),
    SeedSentence(0, 785, "Kerry came to Moscow on Tuesday", [2, 14]),
    SeedSentence(0, 1082, "\"I am very happy to have the opportunity", [14, 16, 18]),
    SeedSentence(0, 1254, "\"Minister Lavrov just now informed me", [16, 18]),
    SeedSentence(0, 1404, "Kerry said that he hoped to address", [2, 4, 5, 6, 14]),
    SeedSentence(0, 1580, "\"You had a chance to speak to President Obama", [11, 14, 18]),
    SeedSentence(0, 1770, "\"Both you and President Obama", [4, 5, 11, 14]),
    SeedSentence(0, 2186, "Kerry and the UN envoy for Syria", [2, 4, 10, 14, 17]),
    SeedSentence(0, 2365, "Speaking after meeting Lavrov", [14, 16]),
    SeedSentence(0, 2479, "\"Well, I need to meet with the president", [2, 6]),
    SeedSentence(0, 2647, "Washington is relying on the Kremlin", [2, 4, 6, 12]),
    SeedSentence(0, 2823, "US ally Saudi Arabia is putting together", [3, 6]),
    SeedSentence(0, 3008, "And looming over the effort", [4, 8]),
    SeedSentence(0, 3150, "Kerry hopes that if the regime", [2, 6, 8, 14]),
    SeedSentence(0, 3311, "Washington and Moscow are the key powers", [2, 6, 7]),
    SeedSentence(0, 3440, "Kerry called Lavrov", [14, 16]),
    SeedSentence(0, 3624, "But the talks are in jeopardy", [2, 3]),
    SeedSentence(0, 3948, "US officials say Russia has committed", [2, 6, 12]),
    SeedSentence(0, 4142, "Ties have also been strained", [2, 5, 6]),
    SeedSentence(0, 4335, "Russia has dispatched air and naval forces", [2, 4, 6, 8, 12]),
    SeedSentence(0, 4517, "Washington says Moscow's forces target", [1, 2, 6, 8, 9]),
    SeedSentence(0, 4712, "The US believes Assad's crackdown", [6, 8, 12]),
    SeedSentence(1, 0, "Kerry in Moscow to urge Putin to soften Assad stance", [12, 14, 18]),
    SeedSentence(1, 54, "Putin (left)  and Kerry shake hands", [2, 14, 18]),
    SeedSentence(1, 255, "US Secretary of State John Kerry met President Vladimir Putin", [4, 6, 12, 14, 18]),
    SeedSentence(1, 422, "Putin had warm words for Kerry", [6, 14, 18]),
    SeedSentence(1, 617, "\"We understand that what we have managed", [4, 6, 11, 18]),
    SeedSentence(1, 1024, "\"It's fair to say, Mr President", [4, 14]),
    SeedSentence(1, 1216, "\"You have ideas and you have made", [2, 12, 14, 18]),
    SeedSentence(1, 1605, "Earlier, Kerry had met his Russian counterpart", [2, 14, 16]),
    SeedSentence(1, 1774, "\"Our counterparts, whom you and I", [4, 14]),
    SeedSentence(1, 2059, "Lavrov told Kerry diplomatic efforts", [2, 4, 6, 14, 16]),
    SeedSentence(1, 2231, "But US officials fear the Syrian opposition", [2, 4, 6, 10, 12]),
    SeedSentence(1, 2409, "Putin has stood by Assad", [2, 8, 12, 18]),
    SeedSentence(1, 2625, "But Moscow's partial withdrawal", [2, 4, 6]),
    SeedSentence(1, 2785, "\"What we're looking for", [6, 12]),
    SeedSentence(1, 3076, "After the latest round of meetings", [2, 10, 13, 17]),
    SeedSentence(1, 3312, "And de Mistura said on Thursday", [4, 10, 17]),
    SeedSentence(1, 3409, "In a sign of Russia's strengthened role", [2, 14, 15, 18]),
    SeedSentence(1, 3718, "On Wednesday, Lavrov called for Europe", [2, 4, 16]),
    SeedSentence(1, 3882, "Kerry acknowledged that the ceasefire", [2, 4, 6, 12, 14]),
    SeedSentence(1, 4082, "\"We both know that more needs", [14, 16]),
    SeedSentence(1, 4223, "Kerry will next travel to Brussels", [0, 6, 14]),
    SeedSentence(2, 0, "Kerry in Moscow to push Syria peace plan", [4, 14]),
    SeedSentence(2, 83, "Video: US Secretary of State John Kerry", [2, 4, 6, 14]),
    SeedSentence(2, 307, "US Secretary of State John Kerry has arrived", [4, 6, 14, 18]),
    SeedSentence(2, 456, "Kerry first held talks", [14, 16, 18]),
    SeedSentence(2, 625, "\"I think the world benefits", [14, 16]),
    SeedSentence(2, 871, "Kerry and Lavrov have a reputation", [2, 6, 14, 16]),
    SeedSentence(2, 1225, "Washington is relying on the Kremlin", [2, 4, 6, 12]),
    SeedSentence(2, 1591, "Looming over the effort", [4, 8]),
    SeedSentence(2, 1736, "Kerry said Russia and the United States", [2, 6, 8, 12, 14]),
    SeedSentence(2, 1903, "The hope is that if the regime", [2, 6, 8]),
    SeedSentence(2, 2064, "Washington and Moscow are the key powers", [2, 6, 7, 10]),
    SeedSentence(2, 2232, "Washington and the UN envoy for Syria", [2, 4, 6, 7, 10, 17]),
    SeedSentence(2, 2408, "Kerry called Lavrov", [14, 16]),
    SeedSentence(2, 2613, "Ties have also been strained", [2, 5, 6]),
    SeedSentence(2, 2809, "Russia, which has dispatched", [2, 4, 6, 12]),
    SeedSentence(2, 2950, "In talks last month in Vienna", [2, 12, 14]),
    SeedSentence(2, 3040, "Moscow says it is for Syrian voters", [2, 4]),
    SeedSentence(2, 3101, "The US believes Assad's brutal crackdown", [6, 8, 12]),
    SeedSentence(2, 3316, "America's regional allies", [3, 6, 12]),
    SeedSentence(2, 3642, "Meanwhile, back in Washington", [6, 8, 11]),
  ]
}
