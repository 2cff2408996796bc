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
    ("Gabriel García", "Gabriel García Márquez"), ("García Márquez", "Gabriel García Márquez"),
    ("Ana López", "Ana María López Pérez"), ("Kim Jong-un", "Kim Jong Un"), ("Kim Jong-un", "Kim Jongun"),
    ("Moon Jae-in", "Jae-in Moon"), ("Xi Jinping", "Jinping Xi"), ("Nguyen Phu Trong", "Nguyễn Phú Trọng"),
    ("Orbán Viktor", "Viktor Orban"), ("Bill Haslam", "William Haslam"), ("J.R. Smith", "John Robert Smith"),
    ("JR Smith", "J. R. Smith"), ("J. R. Smith", "John Smith"), ("Martin Luther King, Jr.", "Martin Luther King Jr"),
    ("Abdel Fattah el-Sisi", "Abdul Fattah al-Sisi"), ("Abd al-Fattah al-Sisi", "Abdelfattah Sisi"),
    ("Hafez Al Assad", "Hafez al-Assad"), ("Mohamed ElBaradei", "Mohammed El Baradei"),
    ("Sergei Lavrov", "Sergey Lavrov"), ("Jean-Claude Juncker", "Jean Claude Juncker"),
    ("Ludwig van Beethoven", "Ludwig Beethoven"), ("Seán Ó Briain", "Sean O Briain"),
    ("Hu\u{200B}go Chávez", "Hugo Chavez"),
    ("محمد علي", "مُحمد علي"), ("习近平", "习近平"),
  ])
  func `names of which nothing contradicts the other agree`(left: String, right: String) {
    #expect(agree(left, right))
    #expect(agree(right, left))
  }

  @Test(arguments: [
    ("Raúl Castro", "Fidel Castro"), ("George Bush Jr.", "George Bush Sr."), ("Kerry", "John Kerry"),
    ("Ana López", "Ana Gómez"), ("M. Obama", "Barack Obama"), ("John Paul", "John Paul Jones"),
    ("George W. Bush", "George H. W. Bush"), ("John Smith Jr.", "John Smith III"), ("James Martin", "Martin James"),
    ("Kim Jong-un", "Kim Jong-il"), ("Ana María López", "Ana Sofía López"), ("习近平", "习仲勋"), ("Le Pen", "Le Duc Tho"),
    ("Hassan Nasrallah", "Hussein Nasrallah"), ("", "John Kerry"), (" - ", "."),
  ])
  func `names that contradict each other, or are too short to tell, do not agree`(left: String, right: String) {
    #expect(!agree(left, right))
    #expect(!agree(right, left))
  }

  @Test(arguments: [
    ("Kerry", true), ("de Mistura", true), ("Le Pen", true), ("al-Assad", true), ("bin Laden", true), ("习近平", false),
    ("John Kerry", false), ("Kim Jong-un", false), ("van der Bellen", true), ("Charles III", false),
    ("Dlamin III", true), ("Elizabeth I", false), ("U Thein Sein", false),
  ])
  func `a part of a name is known from a whole one`(text: String, isPartial: Bool) {
    #expect(name(text).isPartial == isPartial)
  }

  @Test(arguments: [
    ("Kim Jong-un", "kim"), ("Ban Ki-moon", "ban"), ("Kim Campbell", "campbell"), ("Nguyen Phu Trong", "nguyen"),
    ("Marine Le Pen", "pen"), ("Staffan de Mistura", "mistura"), ("Simon Cowell", "cowell"), ("Law Smith", "smith"),
    ("Lee Myung-bak", "lee"), ("Alexander van der Bellen", "bellen"), ("Robert Downey Jr.", "downey"),
  ])
  func `the family's name is found at either end`(text: String, family: String) {
    #expect(name(text).surname?.text == family)
  }
}
