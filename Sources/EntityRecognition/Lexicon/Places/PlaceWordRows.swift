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
}
