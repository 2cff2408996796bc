import Testing

@testable import EntityRecognition

struct OrganizationHeadsTests {
  let heads = Lexicon.standard.organizationHeads

  @Test(arguments: [
    "Ministry", "Bank", "Court", "University", "Front", "Party", "Group", "Observatory", "Union", "Agency",
  ])
  func `a head may lead and end a name`(word: String) {
    #expect(heads[WordKey(word)]?.mayLead == true)
    #expect(heads[WordKey(word)]?.mayEnd == true)
  }

  @Test(arguments: ["Inc.", "Corp", "Ltd.", "GmbH", "PLC"])
  func `a legal form ends a company's name`(word: String) {
    #expect(heads[WordKey(word)]?.isLegalForm == true)
    #expect(heads[WordKey(word)]?.mayEnd == true)
    #expect(heads[WordKey(word)]?.mayLead == false)
  }

  @Test(arguments: ["Commission", "Fund", "Ministry", "Council"])
  func `a short form may stand alone`(word: String) {
    #expect(heads[WordKey(word)]?.mayStandAlone == true)
  }

  @Test(arguments: ["front", "party", "Kerry", "Russia", ""])
  func `other words and lower case head nothing`(word: String) {
    #expect(heads[WordKey(word)] == nil)
  }
}
