import Testing

@testable import EntityRecognition

struct RuleMarkTests {
  private func marks(_ name: NameSpan) -> [Int: UInt8] {
    var marks: [Int: UInt8] = [:]
    RuleMark.mark(name) { marks[$0] = $1 }
    return marks
  }

  @Test func `the first, inner and last words of a name have marks of their own`() {
    let marks = marks(NameSpan(.person, 3..<6, .name))
    #expect(marks.keys.sorted() == [3, 4, 5])
    #expect(Set(marks.values).count == 3)
  }

  @Test func `kinds of names are told apart, and what they are known by`() {
    let known = Referent(id: "organization.un", label: "United Nations")
    let names = [
      NameSpan(.person, 0..<1, .titled), NameSpan(.person, 0..<1, .name), NameSpan(.country, 0..<1, .demonym),
      NameSpan(.country, 0..<1, .name), NameSpan(.organization, 0..<1, .name),
      NameSpan(.organization, 0..<1, .acronym), NameSpan(.organization, 0..<1, .name, referent: known),
      NameSpan(.place, 0..<1, .name), NameSpan(nil, 0..<1, .name),
    ]
    let all = names.compactMap { marks($0)[0] }
    #expect(Set(all).count == names.count)
    #expect(!all.contains(RuleMark.none))
  }
}
