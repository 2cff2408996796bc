import Testing

@testable import EntityResolution

struct SlugTests {
  @Test(arguments: [
    ("John Kerry", "john-kerry"), ("Mohammed bin Zayed al-Nahyan", "mohammed-bin-zayed-al-nahyan"),
    ("Élysée", "elysee"), ("O'Neill & Co.", "oneill-co"), ("  -- ", "unnamed"), ("習近平", "u7fd2u8fd1u5e73"),
    ("", "unnamed"), ("\u{202E}abc\u{0}", "abc"),
  ])
  func `a label becomes an identifier of ASCII letters, digits and hyphens`(label: String, slug: String) {
    #expect(Slug.text(label) == slug)
  }
}
