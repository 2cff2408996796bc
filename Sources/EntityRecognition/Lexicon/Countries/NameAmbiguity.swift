/// What else a country's name, demonym or capital may be.
package enum NameAmbiguity: String, Sendable, CaseIterable {
  /// A state of the United States too: Georgia.
  case subdivision
  /// A given name too: Jordan, Chad, Sofia.
  case givenName = "given name"
  /// A surname too: Washington, London, Jordan, German.
  case surname
  /// An ordinary English word too: turkey, china, polish, male.
  case word
  /// A city, island or county elsewhere too: Santiago, Victoria, Jersey.
  case place
  /// A body of that name: Emirates the airline, CAR and ROC as acronyms.
  case organization
  /// A people, language or religion wider than the state: Indian, Kurdish.
  case people
  /// A name that several countries share: Korea, Congo, Dominican.
  case shared
}

extension NameAmbiguity {
  /// The names that are something else too: name | what else | why.
  static let rows = """
    Georgia | subdivision | the state of the United States
    Jordan | given name | Jordan Henderson; Michael Jordan; the river
    Chad | given name | Chad Smith; Lake Chad
    Israel | given name | Israel Adesanya
    Cuba | surname | Cuba Gooding
    Kenya | given name | Kenya Moore
    India | given name | India Hicks
    China | word | porcelain
    Turkey | word | the bird; a word at a sentence's start
    Guinea | word | guinea fowl, guinea pig; part of three longer names
    Mali | given name | a Thai and Welsh given name
    Niger | place | the river and the Delta
    Jersey | place | New Jersey; the garment
    Guernsey | place | the breed
    Dominica | shared | one letter from the Dominican Republic, whose people bear the same demonym
    Ireland | place | the island as well as the state; Northern Ireland is the United Kingdom
    America | place | the continent; South America, Latin America
    Samoa | place | American Samoa
    Micronesia | place | the wider region
    Macedonia | place | the Greek region
    Palestine | place | the historical region; towns in Texas and Ohio
    Mongolia | place | Inner Mongolia
    Congo | shared | two states and the river
    Korea | shared | two states
    Virgin Islands | shared | British and United States
    Emirates | organization | the airline
    Trinidad | given name | also towns in Cuba, Bolivia and Colorado
    Santiago | given name | also cities in Spain, Cuba and the Dominican Republic
    San José | place | the city in California
    San Juan | place | cities in Argentina and the Philippines
    San Salvador | place | an island of the Bahamas
    Kingston | place | cities in Ontario and on the Thames
    Georgetown | place | the university and district in Washington
    George Town | place | the city in Malaysia
    Victoria | given name | also an Australian state
    Hamilton | surname | also cities in Canada and New Zealand
    Stanley | given name | the capital of the Falkland Islands
    Plymouth | place | the English city
    Douglas | given name | the capital of the Isle of Man
    Sucre | surname | the constitutional capital of Bolivia
    Lima | place | also a city in Ohio
    Roseau | place | also in Minnesota
    Malé | word | folds to the adjective
    Sofia | given name | the capital of Bulgaria
    Paris | given name | Paris Hilton
    London | surname | Jack London; London Breed
    Washington | surname | George Washington; also the state
    Berlin | surname | Isaiah Berlin; Irving Berlin
    Vienna | place | also in Virginia
    Athens | place | also in Georgia, the state
    Rome | place | also in Georgia, the state
    Tripoli | place | the Lebanese city
    Moroni | surname | the capital of the Comoros
    Addis | given name | short for Addis Ababa
    Wellington | surname | the Duke of Wellington
    Jamestown | place | the first English town in Virginia
    Sana | given name | the capital of Yemen without its apostrophe
    Vila | surname | short for Port Vila
    Saipan | place | the island
    Delhi | place | the city and territory
    CAR | word | car in capitals; an acronym of several bodies
    ROC | organization | Republic of China; Russian Olympic Committee
    PRC | organization | an acronym of several bodies
    GB | word | gigabytes
    DRC | organization | an acronym of several bodies
    GDR | word | global depositary receipt
    FRG | word | Federal Republic of Germany until 1990
    NZ | word | New Zealand in headlines
    FSM | organization | an acronym of several bodies
    US | word | us in capitals
    U.S. | word | folds to US
    Sahrawi | people | the people
    Polish | word | to polish; at a sentence's start
    Pole | word | the North Pole; a pole
    Finn | given name | Finn Harries
    Dane | given name | Dane DeHaan
    German | surname | also a Spanish given name, Germán
    French | surname | Dawn French; the language
    English | surname | the language
    Welsh | surname | Irvine Welsh; the language
    Dutch | word | the language; going Dutch
    Irish | word | the language; Notre Dame's team
    Swede | word | the vegetable
    Brit | given name | Brit Marling
    Kiwi | word | the bird and the fruit
    Indian | people | Native Americans; the ocean
    Afghani | word | the currency
    Kazakh | people | the people in several states
    Uzbek | people | the people in several states
    Tajik | people | the people in several states
    Turkmen | people | the people of Iraq and Syria too
    Somali | people | the people of Ethiopia and Kenya too
    Malagasy | people | the people and the language
    Mongol | people | the historical empire
    Maltese | word | the breed
    Afghan | word | the breed
    Central African | people | the region
    Central Africans | people | the region
    Antillean | people | the wider region
    Macedonian | people | the Greek region and the ancient kingdom
    Micronesian | people | the wider region
    Swazi | people | the people of South Africa too
    Basotho | people | the people of South Africa too
    Batswana | people | the people of South Africa too
    Lao | surname | a Chinese family name
    Thai | word | the cuisine
    Congolese | shared | two states
    Korean | shared | two states
    Koreans | shared | two states
    Dominican | shared | two states; the religious order
    Dominicans | shared | two states; the religious order
    Samoan | shared | Samoa and American Samoa
    Samoans | shared | Samoa and American Samoa
    Virgin Islander | shared | British and United States
    Virgin Islanders | shared | British and United States
    Number 10 | word | a shirt number
    No. 10 | word | a shirt number
    Moncloa | place | a district of Madrid
    Westminster | place | the city and the abbey
    """
}
