/// The words that tell whether the name of a city is used for the place or for the government that sits there.
///
/// The lists hold general English: verbs, prepositions and nouns with which only a place, or only somebody who acts,
/// can stand.
enum SpatialWords {
  /// Prepositions after which a city is always a place: "in Moscow", "outside Damascus".
  static let locativePrepositions = WordSet(
    "in at near outside inside into within across around throughout through via along beneath beyond off onto en")

  /// Words after which "of" leads to a government, as in "allies of Moscow".
  ///
  /// After others it leads to a place, as in "east of
  /// Damascus" and "the streets of Kabul".
  static let actedOn = WordSet(
    """
    ally allies critic critics criticism fear fears behalf support supporter supporters accused defiance face foe foes
    enemy enemies orbit sphere influence side mercy intentions rival rivals opponent opponents condemnation praise
    mistrust distrust suspicion suspicions wary view backing disapproval approval clients proxies proxy puppets puppet
    partner partners request invitation insistence urging instigation demands tired critical supportive independent
    ahead because instead warned suspicious capable
    """)

  /// What comes "from" a government and not from a city: "pressure from Washington".
  static let comesFromGovernments = WordSet(
    """
    pressure support demand demands backing response reaction reactions aid order orders permission approval criticism
    pushback signal signals word message messages concession concessions guarantee guarantees assurance assurances
    funding condemnation opposition interference threat threats warning warnings objection objections directive
    directives instruction instructions recognition help assistance comment denial answer green consent rebuke protest
    protests loan loans weapons arms sanctions independent independence independently distance distanced different
    invitation mandate commitment promise promises pledge pledges statement statements concern concerns
    """)

  /// Words of motion, after which "to" leads to a place: "travel to Moscow", "on the road to Kabul".
  static let motion = WordSet(
    """
    go goes going went gone come comes coming came travel travels travelling traveling travelled traveled fly flies
    flying flew flown return returns returning returned head heads heading headed visit visits trip trips journey
    journeys journeyed move moves moving moved arrive arrives arrived arriving deport deports deported deporting
    deportation extradite extradited extradition drive drives driving drove driven march marches marching marched flee
    flees fleeing fled flight flights train trains bus buses road roads route highway railway way back close next
    welcome rushed evacuated airlifted sailed sail sailing walked walk ran escaped escape migrated migrate relocated
    relocate relocating relocation dispatched pilgrimage tour commute commuting commuted stopover airlift convoy
    advance advances advancing advanced stroll
    """)

  /// Verbs that move somebody else: they make a place of the city only where it follows at once, as in "taken to Moscow".
  static let carrying = WordSet(
    "brought bring bringing taken took take taking transferred transfer transported summoned summon invited invite")

  /// Verbs that make "up to" a matter of governments: "stand up to Beijing".
  static let defying = WordSet("stand stands stood standing measure measures measured measuring")

  /// Words of leaving, after which "for" leads to a place: "left for Kabul", "a flight for Lagos".
  static let departure = WordSet(
    """
    leave leaves leaving left depart departs departing departed departure bound headed heading head heads set sets
    flight flights train trains bus embarked embark sailed sail
    """)

  /// Attacks, after which "on" leads to a place: "the assault on Kabul".
  static let attacks = WordSet(
    """
    advance advances advanced advancing march marched marching attack attacks attacked assault assaults offensive raid
    raids strike strikes airstrike airstrikes bombing bombings bombardment shelling bombs rockets missiles fire siege
    converge converged converging descended descend landed
    """)

  /// Adjectives and the like that may stand between a preposition and a city: "in central Moscow".
  static let modifiers = WordSet(
    """
    the a an central downtown eastern western northern southern north south east west northeast northwest southeast
    southwest northeastern northwestern southeastern southwestern nearby war-torn old new historic inner outer greater
    suburban rural metropolitan upper lower besieged embattled occupied ancient snowy rainy sunny sweltering bustling
    torn ravaged held controlled ruled battered neighboring neighbouring distant far-off wartime post-war mid
    """)

  /// Nouns that say that the name beside them is a city's: "the capital, Kabul", "the city of Homs".
  static let cityNouns = WordSet("capital capitals city cities town port metropolis municipality hometown")

  /// Verbs whose object is a place: "visit Moscow", "captured Kabul".
  static let placeVerbs = WordSet(
    """
    visit visits visited visiting leave leaves leaving left reach reaches reached reaching enter enters entered entering
    bomb bombs bombed bombing shell shells shelled shelling capture captures captured capturing seize seizes seized
    seizing storm stormed storming tour tours toured touring flee flees fleeing fled quit besiege besieged besieging
    encircle encircled encircling retake retakes retaking retook recapture recaptured surround surrounded surrounding
    overrun overran liberate liberated liberating evacuate evacuated devastate devastated flood flooded paralysed
    paralyzed tear rock rocks rocked bypass crossed exit exited
    """)

  /// Participles after "was" and the like that happen to places: "Kyiv was shelled".
  static let happensToPlaces = WordSet(
    """
    hit struck shelled bombed shaken rocked attacked captured surrounded liberated home located situated founded flooded
    evacuated besieged encircled bombarded overrun recaptured retaken hosting hosted burning quiet calm covered chosen
    """)

  /// Verbs whose object acts itself: "help Washington pursue the plan".
  static let causatives = WordSet("help helps helped helping let lets letting make makes made making watch watched")

  /// Nouns that act for a government: a city before them is that government, as in "Moscow officials".
  static let governmentNouns = WordSet(
    """
    official officials government governments regime regimes leadership authorities administration officialdom
    spokesman spokeswoman spokesperson spokesmen policymakers policy policies diplomat diplomats diplomacy insiders
    aide aides adviser advisers advisor advisors envoy envoys negotiator negotiators lawmakers establishment elite
    elites sanctions backing support propaganda rhetoric line ally allies leader leaders sources source hardliners
    bureaucrats power strategy pressure denial denials statement statements critic critics relations ties press
    """)

  /// Nouns of place that governments own: "Moscow's embassy" is Russia's.
  static let ownedByGovernments = WordSet(
    """
    office offices police embassy border borders territory airspace base bases territories parliament headquarters
    coast exhibition laboratory prison prisons jail jails provinces province region
    """)

  /// Words that end the names of seats which are streets and hills: "on Capitol Hill" is a place.
  static let streets = WordSet("Hill Street Square Avenue Road")

  /// Verbs and auxiliaries with which a sentence goes on after its subject.
  static let verbs = WordSet(
    """
    is are was were be been has have had will would can could may might must shall should does do did won't wouldn't
    can't couldn't doesn't didn't isn't wasn't hasn't hadn't hopes hopes said says say saw sees see seen wants want fears
    fear accuses blames insists denies claims agrees refuses rejects supports opposes backs calls demands urges warns
    vows pledges promises threatens seeks tries plans needs knows thinks believes considers regards views expects
    thinks hopes pushes presses offers gives gave takes took makes made puts sets set lets let keeps kept holds held
    began begins broke breaks cut cuts hits sent sends went goes comes came bans lifts imposes eyes looks faces shows
    tells told finds found gets got loses lost wins won meets met remains becomes became brings brought builds built
    buys bought sells sold spends spent stands stood stops runs ran rules responds reacts signs signals slams condemns
    summons expels recalls welcomes approves announces confirms proposes suspends freezes deploys withdraws withdrew
    launches launched ends eases steps mulls weighs defends dismisses praises hails criticizes criticises strikes struck
    struggles feels felt left leaves spoke grew fell rose led drew wrote drove sought taught thought fought
    caught understood swore chose froze shut quit paid laid dealt meant heard woke wields relies depends hosts ignores maintains argues admits acknowledges asserts
    """)

  /// Adverbs and other words that may stand between a subject and its verb.
  static let adverbs = WordSet(
    """
    also now still again never always soon then already yesterday today tomorrow too itself not once often rarely later
    earlier instead meanwhile even just only repeatedly has have had on last next
    """)

  /// Words of motion or the like between which and a city stands "between": "flights between Cairo and Moscow".
  static let transport = WordSet(
    "flight flights road roads train trains railway rail highway route routes line distance border shuttle shuttled bus"
  )
}
