import Testing

@testable import EntityRecognition

/// Extraction contract, "Mentions of a country", 4: sentences of our own, from many regions.
struct MetonymRulesTests {
  @Test(arguments: [
    ("Nairobi said on Monday that the border would stay shut.", "Kenya"),
    ("The move angered Tokyo, which recalled its ambassador.", "Japan"),
    ("Analysts say Beijing wants a quick deal.", "China"),
    ("Pretoria's decision surprised its neighbours.", "South Africa"),
    ("The minister accused Kigali of arming the rebels.", "Rwanda"),
    ("Officials in Geneva urged Caracas to free the prisoners.", "Venezuela"),
    ("The pact between Addis Ababa and the rebels collapsed.", "Ethiopia"),
    ("Relations with Ankara have cooled.", "Turkey"),
    ("Sanctions on Pyongyang remain in place.", "North Korea"),
    ("There was no immediate comment from Islamabad.", "Pakistan"),
    ("He is a lawyer for Malabo.", "Equatorial Guinea"),
    ("Leave the speeches to Jakarta.", "Indonesia"),
    ("The Elysee declined to comment.", "France"),
    ("Downing Street denied the report.", "United Kingdom"),
    ("The White House welcomed the vote.", "United States"),
    ("A Kremlin spokesman rejected the claim.", "Russia"),
    ("The militia is an ally of Tehran.", "Iran"),
    ("Tel Aviv rejected the proposal.", "Israel"),
    ("The Moscow-backed separatists withdrew.", "Russia"),
    ("Hanoi officials met the delegation.", "Vietnam"),
    ("Washington denies that it knew of the plan.", "United States"),
    ("The loan strengthens Buenos Aires in the talks.", "Argentina"),
    ("The senator promised to stand up to Beijing.", "China"),
    ("The sister of the leader mocked Tokyo last week.", "Japan"),
  ])
  func `a capital that acts is its government`(sentence: String, country: String) {
    #expect(RecognizedText(sentence).countries.contains(country))
  }

  @Test(arguments: [
    "Thousands marched in Nairobi on Monday.",
    "The protest in central Santiago ended peacefully.",
    "She was born in a Tokyo suburb.",
    "He flew to Bogota on Tuesday.",
    "The convoy left for Khartoum before dawn.",
    "Shells fell east of Tripoli.",
    "The mayor of Warsaw opened the exhibition.",
    "A bomb exploded near Kabul.",
    "Fighters captured Kabul within a week.",
    "Kyiv was shelled overnight.",
    "The capital, Lima, was quiet.",
    "They met at the Kremlin.",
    "The guests gathered in an ornate Kremlin salon.",
    "Nairobi, where he grew up, has changed.",
    "The Rome-based agency published its report.",
    "The summit opens in Oslo and Copenhagen.",
    "The flight from Accra was delayed.",
    "The president returned to Lusaka.",
    "Police raided a Dhaka hotel.",
    "Doha airport reopened on Friday.",
    "Rents fell across Madrid.",
    "The Hague is home to the court.",
    "Istanbul said nothing.",
  ])
  func `a capital that is a place is nobody`(sentence: String) {
    #expect(RecognizedText(sentence).countries == [])
  }

  @Test func `an address names the country and not the capital`() {
    #expect(RecognizedText("The award was given in Nairobi, Kenya, last week.").countries == ["Kenya"])
  }

  @Test func `what governs the first of a list governs them all`() {
    #expect(RecognizedText("The envoy travelled to Riyadh and Doha for talks.").countries == [])
    #expect(RecognizedText("It is a matter for Riyadh and Doha alone.").countries == ["Saudi Arabia", "Qatar"])
  }

  @Test func `Brussels that acts is the European Union, and never Belgium`() {
    let acting = RecognizedText("Brussels wants stricter rules for banks.")
    #expect(acting.knownBodies == ["European Union"])
    #expect(acting.countries == [])
    #expect(RecognizedText("The bomb attacks in Brussels shocked the world.").mentions == [])
  }

  @Test func `a person named like a capital takes nothing from the government`() {
    let text = RecognizedText("Mr Washington, a trader, was acquitted. Sanctions by Washington hurt exports.")
    #expect(text.people.contains("Washington"))
    #expect(text.countries == ["United States"])
  }
}
