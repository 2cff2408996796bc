package import EntityRecognition
import NewsText

/// A collection made of numbers, to time resolution by.
///
/// Names are made of syllables, so that surnames repeat as they do in news: a few are frequent, most are rare. Each
/// article names ten people in full and by surname.
package struct ResolutionBenchmark {
  /// The articles, annotated.
  package let articles: [AnnotatedArticle]

  /// A registry with an entry for each name, as it is written by hand or by ``ResolvedEntities/registryText(extending:file:)``.
  package let registryText: String

  /// The number of mentions.
  package var mentionCount: Int { articles.reduce(0) { $0 + $1.mentions.count } }

  /// Makes a collection.
  ///
  /// - Parameters:
  ///   - mentions: The number of mentions.
  ///   - names: The number of different full names.
  package init(mentions: Int, names: Int) {
    var generator = Generator(state: 1)
    let given = (0..<400).map { ResolutionBenchmark.word($0 &* 7919 &+ 13, capital: true) }
    let surnames = (0..<20_000).map { ResolutionBenchmark.word($0 &* 104_729 &+ 7, capital: true) }
    var seen: Set<[Int]> = []
    var persons: [(full: String, surname: String)] = []
    while persons.count < names {
      let first = generator.below(given.count)
      // Twice the chance, cubed: the first surnames are frequent.
      let place = generator.below(1000) * generator.below(1000) / 1000
      let last = (place * surnames.count / 1000 + generator.below(20)) % surnames.count
      guard seen.insert([first, last]).inserted else { continue }
      persons.append((given[first] + " " + surnames[last], surnames[last]))
    }
    var articles: [AnnotatedArticle] = []
    var count = 0
    while count < mentions {
      var found: [Mention] = []
      for _ in 0..<10 where count < mentions {
        let person = persons[generator.below(persons.count)]
        for surface in [person.full, person.surname] where count < mentions {
          found.append(
            Mention(
              sentence: 0, range: 0..<surface.utf8.count, sourceRange: 0..<surface.utf8.count, surface: surface,
              kind: .person, basis: surface == person.full ? .name : .shortForm))
          count += 1
        }
      }
      articles.append(
        AnnotatedArticle(name: "\(articles.count).txt", publication: nil, sentences: [], mentions: found))
    }
    self.articles = articles
    registryText =
      "entities:\n"
      + persons.enumerated().map { index, person in
        "  - name: \(person.full)\n    kind: person\n    id: person.\(index)\n    aliases: [\"Mr \(person.full), MP\"]\n"
      }.joined()
  }

  private static func word(_ number: Int, capital: Bool) -> String {
    let syllables = ["ba", "ke", "di", "go", "lu", "ma", "ne", "ri", "so", "tu", "va", "ze", "cha", "pi", "fo", "hu"]
    var rest = UInt(bitPattern: number) % 65_536
    var word = ""
    for _ in 0..<4 {
      word += syllables[Int(rest % 16)]
      rest /= 16
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Sebastiano Vigna's SplitMix64, https://prng.di.unimi.it/splitmix64.c, so that every run makes the same names.
  private struct Generator {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return Int((value ^ value >> 31) % UInt64(bound))
    }
  }
}
