extension PlaceRows {
  /// Nouns of place that may follow a name.
  static let nounsAfter = """
    abbey airfield airport airports airspace alley apartment arena atrium auditorium avenue balcony ballroom \
    barracks base basement bay bazaar beach boulevard border borders bridge building bunker bus cafe campus canal \
    cathedral cemetery cell center centre chamber chapel church city club clinic coast corridor countryside \
    courthouse courtroom courtyard dam desert district docks embassy enclave estate exhibition factory farm ferry \
    flat garden gardens garrison gate gates ghetto gym hall harbor harbour headquarters heights highway hillside \
    hospital hostel hotel house houses jail jungle kitchen laboratory lake landmark lane lawn library lobby lounge \
    mansion market marketplace memorial metro monument morgue mosque motorway mountain mountains museum neighborhood \
    neighborhoods neighbourhood neighbourhoods nightclub office offices opera outskirts palace park parking passage \
    penthouse pier plain plant plateau playground plaza podium police port prison province pub quarter railway \
    region residence restaurant river riverbank road roads roof room rooms roundabout runway safehouse salon school \
    schools seafront shop shops shore skyline skyscraper slum slums square stadium staircase state station stations \
    store street streets studio suburb suburbs subway synagogue tarmac temple terminal terrace territory theater \
    theatre tomb tower towers town train tram tunnel underground university valley vicinity villa village villages \
    wall walls warehouse waterfront wharf wing yard zone zoo
    """

  /// Prepositions and participles of place that stand before a name.
  static let prepositions = """
    in at near inside outside around across throughout via through into within beyond along above below beside \
    behind towards toward from to off over past onto surrounding leaving visiting reaching entering
    """

  /// Words that may stand between a preposition of place and a name.
  static let modifiers = """
    the a an central downtown uptown midtown inner outer greater metropolitan suburban northern southern eastern \
    western north south east west northeast northwest southeast southwest northeastern northwestern southeastern \
    southwestern upper lower old new modern ancient historic medieval nearby neighboring neighbouring occupied \
    besieged war-torn devastated battered sunny rainy snowy chilly freezing sweltering wartime postwar present-day \
    rural urban coastal
    """

  /// Words that stand before "of" and a name.
  static let directions = """
    north south east west northeast northwest southeast southwest outside inside outskirts suburb suburbs city town \
    capital streets centre center heart middle edge edges gates part parts province region district mayor port
    """

  /// Verbs whose object may be a place.
  static let motionVerbs = """
    visit visits visited visiting leave leaves left leaving reach reaches reached reaching enter enters entered \
    entering flee flees fled fleeing tour tours toured touring bomb bombs bombed bombing shell shelled shelling \
    besiege besieged besieging surround surrounded surrounding capture captured capturing recapture recaptured \
    retake retook retaken seize seized storm stormed overran overrun evacuate evacuated hit hits struck rock rocked \
    rocks shook
    """
}
