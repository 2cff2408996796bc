extension CommonWordRows {
  /// Nouns of news, singular and plural.
  static let nouns = """
    abilities ability absence absences academic academics accent accents acceptance acceptances accident accidents \
    accord accords account accounts accusation accusations action actions activist activists activities activity \
    actor actors addition additions administration administrations advantage advantages adviser advisers affair \
    affairs age agencies agency agenda agendas agent agents ages aggression aggressions agreement agreements aide \
    aides air airline airlines airport airports airs airstrike airstrikes alarm alarms alert alerts allegation \
    allegations alliance alliances allies allowance allowances ally alternative alternatives ambassador ambassadors \
    ambition ambitions ambulance ambulances ambush ambushes amendment amendments ammunition ammunitions amnesties \
    amnesty amount amounts analyses analyst analysts anger angers anniversaries anniversary announcement \
    announcements anthem anthems apologies apology appearance appearances appetite appetites application \
    applications appointment appointments approval approvals area areas argument arguments armies army arrival \
    arrivals arsenal arsenals art article articles artilleries artillery arts assassination assassinations \
    assemblies assembly assessment assessments asset assets assistance assistances assurance assurances asylum \
    asylums atmosphere atmospheres atrocities atrocity attention attentions attitude attitudes attorney attorneys \
    audience audiences author authorities authority authors autonomies autonomy average averages backgrounds \
    backings backlash backlashes bail bails ball ballot ballots balls band bands bank banks banner banners bargain \
    bargains barrel barrels barrier barriers basis battalion battalions beach beaches beatings bed beds beginnings \
    behavior behaviors belief beliefs bill bills bird birds birth birthday birthdays births blaze blazes blockade \
    blockades blog blogs blood bloods boat boats bodies body bombardment bombardments bomber bombers bombings book \
    books boss bosses box boxes boy boys branch branches breach breaches breakdown breakdowns breakthrough \
    breakthroughs bribe briberies bribery bribes bridge bridges broadcast broadcasts brother brothers budget budgets \
    buildings bullet bullets burden burdens bureau bureaus burial burials bus business businesses businessman \
    businessmen buyer buyers cabinet cabinets cage cages camera cameras camp camps candidate candidates capabilities \
    capability capacities capacity capital capitals captain captains car card cards career careers cargo cargos \
    carnage carnages carrier carriers cars case cases cash cashes casualties casualty categories category caution \
    cautions ceasefire ceasefires celebration celebrations cell cells cemeteries cemetery center centers centre \
    centres centuries century ceremonies ceremony chain chains chair chairs chamber chambers champion champions \
    chance chances channel channels chaos chapter chapters character characters charities charity chart charts \
    checkpoint checkpoints chemical chemicals child children choice choices church churches circle circles \
    circumstance circumstances cities citizen citizens citizenship citizenships city civilian civilians class \
    classes clause clauses climate climates clinic clinics clock clocks clothes club clubs clue clues coach coaches \
    coal coalition coalitions coals coast coasts code codes colleague colleagues college colleges colonies colony \
    column columns comeback comebacks comedies comedy comfort comforts commander commanders commission commissions \
    commitment commitments committee committees communities community companies company comparison comparisons \
    competition competitions complaint complaints compound compounds computer computers concept concepts concert \
    concerts concession concessions conclusion conclusions condition conditions conference conferences confidence \
    confidences conflict conflicts confrontation confrontations confusion confusions connection connections \
    conscience consciences consensus consent consents consequence consequences conservative conservatives \
    conspiracies conspiracy constitution constitutions construction constructions consultation consultations \
    consumer consumers contempt contempts content contents contest contests context contexts continent continents \
    contrast contrasts contribution contributions controversies controversy convention conventions conversation \
    conversations conviction convictions convoy convoys cooperation cooperations copies copy core cores corruption \
    corruptions council councils counterpart counterparts counties countries country county coup couple couples \
    coups courage courages course courses court courthouse courthouses courts coverage coverages crackdown \
    crackdowns creation creations credits crew crews crime crimes criminal criminals crises crisis critic criticism \
    criticisms critics crop crops crossings crown crowns crude crudes cruise cruises culture cultures curfew curfews \
    currencies currency current currents curtain curtains custodies custody customer customers cycle cycles danger \
    dangers data datas daughter daughters day days deadline deadlines dealer dealers death deaths debris debt debts \
    decade decades decision decisions declaration declarations decree decrees defector defectors defence defences \
    defendant defendants defense defenses deficit deficits definition definitions degree degrees delegation \
    delegations democracies democracy demonstration demonstrations demonstrator demonstrators denial denials \
    department departments departure departures deployment deployments deportation deportations deputies deputy \
    descent descents description descriptions desire desires desk desks despair despairs destination destinations \
    destruction destructions detail details detainee detainees detention detentions determination determinations \
    development developments device devices dialogue dialogues dictator dictators dictatorship dictatorships \
    difference differences difficulties difficulty dimension dimensions diplomacies diplomacy diplomat diplomats \
    direction directions director directors disagreement disagreements disappointment disappointments disarmament \
    disarmaments disaster disasters discoveries discovery discrimination discriminations discussion discussions \
    disease diseases dissent dissents dissident dissidents district districts diversities diversity division \
    divisions doctor doctors doctrine doctrines document documents dog dogs dollar dollars donation donations donor \
    donors door doors downturn downturns drama dramas dream dreams driver drivers drone drones drought droughts drug \
    drugs duties duty earthquake earthquakes east easts economies economist economists economy edition editions \
    editor editors education educations effect effects effort efforts election elections electorate electorates \
    electricities electricity element elements embargo embargoes embassies embassy emergencies emergency emission \
    emissions emotion emotions emphasis empire empires employee employees employer employers employment employments \
    enemies enemy energies energy engine engineer engineers engines enterprise enterprises entrance entrances \
    entries entry environment environments envoy envoys epidemic epidemics episode episodes equalities equality \
    equipment equipments era eras error errors escalation escalations essay essays estate estates ethnic ethnics \
    evacuation evacuations evening evenings event events evidence evidences examination examinations example \
    examples exception exceptions execution executions executive executives exile exiles existence existences \
    expansion expansions expectation expectations expense expenses expert experts explanation explanations explosion \
    explosions explosive explosives exposure exposures expression expressions extension extensions extent extents \
    extremism extremisms extremist extremists eye eyes facilities facility fact faction factions factor factories \
    factors factory facts failure failures faith faiths families family famine famines fan fans fare fares farm \
    farmer farmers farms fate fates father fathers fault faults favor favors favour favours fee feelings fees feet \
    fence fences festival festivals field fields fighter fighters fightings figure figures findings finger fingers \
    firm firms fish fishes flag flags flight flights floor floors folk folks food foods foot footage footages \
    football footballs foreigner foreigners forest forests formation formations former formers formula formulas \
    fortune fortunes forum forums foundation foundations founder founders framework frameworks fraud frauds freedom \
    freedoms friend friends friendship friendships front frontier frontiers fronts fun function functions fundings \
    funeral funerals funs future futures game games gang gangs gap gaps garden gardens gas gate gates gatherings \
    gender genders general generals generation generations genocide genocides gesture gestures gift gifts girl girls \
    glass glasses goal goals god gods gold golds good goods government governments governor governors grave graves \
    grenade grenades grief griefs grievance grievances growth growths guerrilla guerrillas guest guests guideline \
    guidelines guilt guilts gun gunfire gunfires gunman gunmen guns guy guys habit habits handful handfuls \
    harassment harassments hardship hardships hate hates hatred hatreds headquarters health healths hearings heart \
    hearts heat heats height heights helicopter helicopters hero heroes hill hills histories history holiday \
    holidays home homeland homelands homes horror horrors hospital hospitals hostage hostages hostilities hostility \
    hotel hotels hour hours house household households houses housing housings human humanitarian humanitarians \
    humanities humanity humans hunger hungers husband husbands idea ideas identities identity ideologies ideology \
    images immigrant immigrants immigration immigrations immunities immunity impasse impasses implementation \
    implementations implication implications importance importances incentive incentives incident incidents income \
    incomes independence independences index indexes indication indications individual individuals industries \
    industry infantries infantry infection infections inflation inflations information infrastructure \
    infrastructures initiative initiatives injuries injury injustice injustices innocence innocences inquiries \
    inquiry insider insiders inspection inspections inspector inspectors instabilities instability instance \
    instances institution institutions instruction instructions instructor instructors insurance insurances \
    insurgencies insurgency insurgent insurgents intelligence intelligences intention intentions interest interests \
    interference interferences interior interiors intervention interventions introduction introductions invasion \
    invasions investigation investigations investigator investigators investment investments investor investors \
    invitation invitations involvement involvements iron irons island islands isolation isolations item items jet \
    jets jihadist jihadists job jobs journal journalist journalists journals journey journeys judgment judgments \
    judiciaries judiciary juries jury justice justices key keys kidnappings kind kinds king kingdom kingdoms kings \
    knife knives knowledge knowledges labor labors labour labours ladies lady lake lakes landmark landmarks landmine \
    landmines landslide landslides language languages laptop laptops law lawmaker lawmakers laws lawsuit lawsuits \
    lawyer lawyers layer layers leader leaders leadership leaderships league leagues lecture lectures lefts legacies \
    legacy legend legends legislation legislations legislature legislatures legitimacies legitimacy lesson lessons \
    letter letters liberation liberations liberties liberty libraries library licence licences license licenses life \
    lifestyle lifestyles literature literatures livings loan loans location locations loser losers loss losses lot \
    lots love lover lovers loves loyalties loyalty machine machines magazine magazines mainstream mainstreams \
    maintenance maintenances majorities majority maker makers man management managements manager managers manner \
    manners map maps margin margins marriage marriages mass masses master masters mate material materials mates \
    mayor mayors meal meals meanings media mediation mediations mediator mediators medicine medicines meetings \
    member members membership memberships memories memory men mercenaries mercenary merger mergers message messages \
    metal metals method methods middle middles migrant migrants migration migrations mile miles militant militants \
    militaries military militia militias minister ministers ministries ministry minorities minority minute minutes \
    miracle miracles miseries misery mission missions mistake mistakes mobile mobiles mode model models modes moment \
    moments momentum momentums money moneys month months monument monuments mood moods morale morales morning \
    mornings mortar mortars mosque mosques mother mothers motion motions motivation motivations motive motives motor \
    motors mountain mountains mourner mourners mouth mouths movement movements movie movies murderer murderers music \
    musics mysteries mystery nation nationalism nationalisms nationalist nationalists nationalities nationality \
    nations nature natures navies navy necessities necessity negotiation negotiations negotiator negotiators \
    neighbor neighborhood neighborhoods neighbors neighbour neighbours network networks news newspaper newspapers \
    night nightmare nightmares nights nomination nominations nominee nominees noon noons norm norms north norths \
    notion notions nuclear nuclears number numbers nurse nurses oath oaths objection objections objective objectives \
    obligation obligations observer observers obstacle obstacles occasion occasions occupation occupations ocean \
    oceans offence offences offense offenses offensive offensives office officer officers offices official officials \
    oil oils operation operations operative operatives opinions opponent opponents opportunities opportunity \
    opposition oppositions option options orbit orbits organisation organisations organization organizations origin \
    origins outbreak outbreaks outcome outcomes outlet outlets outlook outlooks output outputs outrage outrages \
    outsider outsiders outskirts owner owners ownership ownerships pace paces package packages pact pacts page pages \
    pain pains panel panels panic panics paper papers paragraph paragraphs parent parents parliament parliaments \
    participant participants participation participations parties partnership partnerships party passage passages \
    passenger passengers passport passports pasts path paths patience patiences patient patients pattern patterns \
    payment payments peace peacekeeper peacekeepers peaces penalties penalty pension pensions people percent \
    percents performance performances period periods permission permissions person personalities personality \
    personnel personnels persons perspective perspectives phase phases phenomena phenomenon phone phones photograph \
    photographs picture pictures piece pieces pilot pilots pipeline pipelines plane planes planet planets plastic \
    plastics platform platforms player players plea pleas pleasure pleasures poem poems poet poetries poetry poets \
    policeman policemen policies policy politician politicians politics pollution pollutions pool pools population \
    populations port portion portions ports position positions possibilities possibility potential potentials \
    poverties poverty power powers practice practices prayer prayers precedent precedents predecessor predecessors \
    preparation preparations presence presences presidencies presidency president presidents prevention preventions \
    pride prides priest priests prime primes prince princes principle principles priorities priority prison prisoner \
    prisoners prisons privacies privacy prize prizes problem problems procedure procedures process processes product \
    production productions products profession professional professionals professions professor professors profiles \
    program programme programmes programs proof proofs propaganda propagandas properties property proportion \
    proportions proposal proposals prosecution prosecutions prosecutor prosecutors prospect prospects prosperities \
    prosperity protection protections protester protesters province provinces provision provisions provocation \
    provocations psychologies psychology publication publications publicities publicity publisher publishers \
    punishment punishments purpose purposes pursuit pursuits qualities quality queen queens queries query quest \
    quests quota quotas quote quotes racism racisms radar radars radical radicals radio radios rail rails railway \
    railways rain rains ratio ratios reaction reactions reader readers realities reality rebel rebellion rebellions \
    rebels recession recessions recognition recognitions recommendation recommendations recoveries recovery \
    recruitment recruitments reduction reductions reference references referendum referendums reflection reflections \
    refugee refugees refusal refusals regime regimes region regions regulation regulations regulator regulators \
    rejection rejections relation relations relationship relationships relative relatives relief reliefs religion \
    religions reminder reminders removal removals rent rents replacement replacements reporter reporters \
    representation representations representative representatives repression repressions republic republics \
    reputation reputations requirement requirements researcher researchers reservation reservations residence \
    residences resident residents resignation resignations resistance resistances resolution resolutions resource \
    resources response responses responsibilities responsibility rest restaurant restaurants restoration \
    restorations restraint restraints restriction restrictions rests resumption resumptions retirement retirements \
    revenge revenges revenue revenues revolt revolts revolution revolutions rhetoric rhetorics rice rices rifle \
    rifles right rings riot riots ritual rituals rivalries rivalry river rivers road roadmap roadmaps roads rocket \
    rockets role roles roof roofs room rooms root roots round rounds route routes row rows ruler rulers rulings \
    rumor rumors rumour rumours safeties safety sailor sailors salaries salary sale sales sample samples satellite \
    satellites scandal scandals scenario scenarios scene scenes scheme schemes scholar scholars school schools \
    science sciences scientist scientists scope scopes screen screens script scripts sea seas season seasons seat \
    seats seconds secret secretaries secretary secrets section sections sector sectors secularism secularisms \
    securities security seizure seizures selection selections senate senates senator senators sense senses sentiment \
    sentiments separatist separatists sequence sequences series service services session sessions settlement \
    settlements settler settlers sex sexes shadow shadows shareholder shareholders shell shelling shellings shells \
    shipment shipments shortage shortages shots shoulder shoulders shutdown shutdowns siege sieges signature \
    signatures significance significances similarities similarity sister sisters site sites situation situations \
    size sizes skies skill skills sky slaughter slaughters slave slaves slogan slogans smoke smokes smuggler \
    smugglers sniper snipers soccer soccers societies society soldier soldiers solidarities solidarity solution \
    solutions son song songs sons soul souls south souths sovereignties sovereignty space spaces speaker speakers \
    specialist specialists species speculation speculations speech speeches speed speeds spendings spies spirit \
    spirits spokesman spokesmen spokeswoman spokeswomen sport sports springs spy squad squads stabilities stability \
    staff staffs stake stakes stalemate stalemates standard standards standoff standoffs star stars statement \
    statements statistics status statute statutes stock stocks stone stones stranger strangers strategies strategist \
    strategists strategy stream streams street streets strength strengths string strings strip strips strongman \
    strongmen structure structures student students stuff stuffs style styles subject subjects subsidies subsidy \
    substance substances success successes successor successors sufferings suggestion suggestions suicide suicides \
    sum summer summers summit summits sums sun suns superpower superpowers supervision supervisions supplier \
    suppliers supporter supporters surface surfaces surroundings surveillance surveillances survivor survivors \
    suspension suspensions suspicion suspicions sword swords symbol symbols sympathies sympathy system systems table \
    tables tactic tactics tank tanks task tasks teacher teachers team teams technique techniques technologies \
    technology telephone telephones television televisions temperature temperatures temple temples tension tensions \
    territories territory terror terrorism terrorisms terrorist terrorists terrors testimonies testimony text texts \
    theater theaters theatre theatres theft thefts theme themes theories theory thing things thinkings thoughts \
    threat threats throne thrones ticket tickets tide tides tie ties time times timing timings tip tips title titles \
    tobacco tobaccos todays toll tolls tomorrows tone tones tool tools top topic tops total totals tourism tourisms \
    tourist tourists town towns trader traders tradition traditions traffic traffics tragedies tragedy trainings \
    transaction transactions transition transitions treason treasons treasure treasures treaties treatment \
    treatments treaty tree trees trend trends trial trials tribe tribes tribute tributes trip trips truce truces \
    truck trucks truth truths tunnel tunnels turmoil turmoils turnout turnouts type types ultimatum ultimatums \
    uncertainties uncertainty understandings unemployment unemployments union unions unit unities units unity \
    universe universes universities university unrest unrests upheaval upheavals uprising uprisings usage usages \
    user users vaccine vaccines varieties variety vehicle vehicles verdict verdicts version versions veteran \
    veterans victim victims victories victory videos viewer viewers village villager villagers villages violation \
    violations violence violences virus visa visas vision visions visitor visitors volume volumes voter voters wakes \
    wall walls war ward wards warehouse warehouses warfare warfares warhead warheads warlord warlords warnings \
    warrior warriors wars warship warships watchdog watchdogs wave waves way ways weakness weaknesses wealth wealths \
    weapon weapons weather weathers website websites wedding weddings week weekend weekends weeks weight weights \
    welfare welfares west wests whistleblower whistleblowers white whites widow widows wife wills wind window \
    windows winds winner winners winter winters wisdom wisdoms withdrawal withdrawals wives woman women word words \
    worker workers workforce workforces workshop workshops world worlds worship worships writer writers writings \
    wrong wrongs year years yesterdays youth youths zone zones
    """
}
