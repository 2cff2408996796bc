extension CommonWordRows {
  /// Verbs of news in their forms, J to Z.
  static let verbsFromJ = """
    jail jailed jailing jails join joined joining joins joke joked jokes joking judge judged judges judging jump \
    jumped jumping jumps justified justifies justify justifying keep keeping keeps kept kick kicked kicking kicks \
    kidnap kidnapped kidnapping kidnaps kill killed killing kills kneel knelt knew knock knocked knocking knocks \
    know knowing known knows label labelled labelling labels lack lacked lacking lacks lain land landed landing \
    lands lash lashed lashes lashing last lasted lasting lasts laugh laughed laughing laughs launch launched \
    launches launching lay lead leading leads leak leaked leaking leaks lean leaned leaning leans leap leaped \
    leaping leaps leave leaves leaving led left legalize legalized legalizes legalizing lend lending lends lent \
    lessen lessened lessening lessens let lets letting level levelled levelling levels liberate liberated liberates \
    liberating lie lies lift lifted lifting lifts light lights limit limited limiting limits line lined lines linger \
    lingered lingering lingers lining link linked linking links list listed listened listening listens listing lists \
    lit lived lives living load loaded loading loads lobbied lobbies lobby lobbying locate located locates locating \
    lock locked locking locks lodge lodged lodges lodging look looked looking looks loom loomed looming looms loot \
    looted looting loots lose loses losing lost lower lowered lowering lowers lure lured lures luring lying made \
    maintain maintained maintaining maintains make makes making manage managed manages managing mandate mandated \
    mandates mandating march marched marches marching mark marked market marketed marketing markets marking marks \
    mask masked masking masks massacre massacred massacres massacring match matched matches matching matter mattered \
    mattering matters may mean meaning means meant measure measured measures measuring mediate mediated mediates \
    mediating meet meeting meets melt melted melting melts mention mentioned mentioning mentions merge merged merges \
    merging met might migrate migrated migrates migrating mind minded minding minds mined mines mining miss missed \
    misses missing mistrust mistrusted mistrusting mistrusts mix mixed mixes mixing mobilize mobilized mobilizes \
    mobilizing mock mocked mocking mocks moderate moderated moderates moderating modified modifies modify modifying \
    monitor monitored monitoring monitors mount mounted mounting mounts mourn mourned mourning mourns move moved \
    moves moving mull mulled mulling mulls murder murdered murdering murders must name named names naming narrow \
    narrowed narrowing narrows navigate navigated navigates navigating neared nearing nears need needed needing \
    needs neglect neglected neglecting neglects negotiate negotiated negotiates negotiating nominate nominated \
    nominates nominating note noted notes notice noticed notices noticing notified notifies notify notifying noting \
    obey obeyed obeying obeys object objected objecting objects oblige obliged obliges obliging observe observed \
    observes observing obstruct obstructed obstructing obstructs obtain obtained obtaining obtains occupied occupies \
    occupy occupying occur occurred occurring occurs offend offended offending offends offer offered offering offers \
    open opened opening opens operate operated operates operating oppose opposed opposes opposing order ordered \
    ordering orders organise organised organises organising organize organized organizes organizing originate \
    originated originates originating ought oust ousted ousting ousts outdo outlaw outlawed outlawing outlaws \
    outline outlined outlines outlining overcame overcome overhaul overhauled overhauling overhauls overlook \
    overlooked overlooking overlooks override overrode oversaw oversee overseeing overseen oversees overtake \
    overthrew overthrow overthrown overtook owned owning owns pack packed packing packs paid paint painted painting \
    paints pardon pardoned pardoning pardons park parked parking parks part parted participate participated \
    participates participating parting partner partnered partnering partners parts pass passed passes passing patrol \
    patrolled patrolling patrols pause paused pauses pausing pay payed paying pays penetrate penetrated penetrates \
    penetrating perform performed performing performs permit permits permitted permitting persecute persecuted \
    persecutes persecuting persist persisted persisting persists persuade persuaded persuades persuading pick picked \
    picking picks place placed places placing plague plagued plagues plaguing plan planned planning plans plant \
    planted planting plants play played playing plays plead pleaded pleading pleads pleased pleases pleasing pledge \
    pledged pledges pledging plot plots plotted plotting plunge plunged plunges plunging point pointed pointing \
    points poison poisoned poisoning poisons police policed polices policing poll polled polling polls portray \
    portrayed portraying portrays pose posed poses posing possess possessed possesses possessing post posted posting \
    postpone postponed postpones postponing posts pound pounded pounding pounds pour poured pouring pours praise \
    praised praises praising pray prayed praying prays precede preceded precedes preceding predict predicted \
    predicting predicts prefer preferred preferring prefers prepare prepared prepares preparing present presented \
    presenting presents preserve preserved preserves preserving press pressed presses pressing pressure pressured \
    pressures pressuring presume presumed presumes presuming prevail prevailed prevailing prevails prevent prevented \
    preventing prevents price priced prices pricing print printed printing prints probe probed probes probing \
    proceed proceeded proceeding proceeds proclaim proclaimed proclaiming proclaims produce produced produces \
    producing profit profited profiting profits progress progressed progresses progressing prohibit prohibited \
    prohibiting prohibits project projected projecting projects prolong prolonged prolonging prolongs promise \
    promised promises promising promote promoted promotes promoting prompt prompted prompting prompts propose \
    proposed proposes proposing prosecute prosecuted prosecutes prosecuting protect protected protecting protects \
    protest protested protesting protests prove proved proves provide provided provides providing proving provoke \
    provoked provokes provoking publish publishes publishing pull pulled pulling pulls punish punished punishes \
    punishing purchase purchased purchases purchasing purge purged purges purging pursue pursued pursues pursuing \
    push pushed pushes pushing put puts putting qualified qualifies qualify qualifying quarantine quarantined \
    quarantines quarantining quash quashed quashes quashing quell quelled quelling quells question questioned \
    questioning questions queue queued queues queuing quit quits quitting race raced races racing raid raided \
    raiding raids raise raised raises raising rallied rallies rally rallying ram rammed ramming rams ran rang range \
    ranged ranges ranging rank ranked ranking ranks ransack ransacked ransacking ransacks rape raped rapes raping \
    rate rated rates ratified ratifies ratify ratifying rating reach reached reaches reaching react reacted reacting \
    reacts reading reads reaffirm reaffirmed reaffirming reaffirms realise realised realises realising realize \
    realized realizes realizing reap reaped reaping reaps reason reasoned reasoning reasons reassure reassured \
    reassures reassuring rebuff rebuffed rebuffing rebuffs rebuild rebuilded rebuilding rebuilds rebuilt rebuke \
    rebuked rebukes rebuking recall recalled recalling recalls receive received receives receiving recognise \
    recognised recognises recognising recognize recognized recognizes recognizing recommend recommended recommending \
    recommends reconcile reconciled reconciles reconciling reconsider reconsidered reconsidering reconsiders record \
    recorded recording records recover recovered recovering recovers recruit recruited recruiting recruits redirect \
    redirected redirecting redirects reduce reduced reduces reducing refer referred referring refers reflect \
    reflected reflecting reflects reform reformed reforming reforms refuse refused refuses refusing regain regained \
    regaining regains regard regarded regards register registered registering registers regret regrets regretted \
    regretting regulate regulated regulates regulating reinforce reinforced reinforces reinforcing reinstate \
    reinstated reinstates reinstating reiterate reiterated reiterates reiterating reject rejected rejecting rejects \
    relate relates relating relax relaxed relaxes relaxing release released releases releasing relied relies relieve \
    relieved relieves relieving relocate relocated relocates relocating rely relying remain remained remaining \
    remains remark remarked remarking remarks remember remembered remembering remembers remind reminded reminding \
    reminds remove removed removes removing renew renewed renewing renews renounce renounced renounces renouncing \
    reopen reopened reopening reopens repair repaired repairing repairs repatriate repatriated repatriates \
    repatriating repeal repealed repealing repeals repeat repeated repeating repeats repel repelled repelling repels \
    replace replaced replaces replacing replied replies reply replying report reported reporting reports represent \
    represented representing represents repress repressed represses repressing request requested requesting requests \
    require required requires requiring rescue rescued rescues rescuing research researched researches researching \
    resemble resembled resembles resembling reserve reserves reserving reshape reshaped reshapes reshaping reside \
    resided resides residing resign resigned resigning resigns resist resisted resisting resists resolve resolved \
    resolves resolving resort resorted resorting resorts respect respected respecting respects respond responded \
    responding responds restart restarted restarting restarts restore restored restores restoring restrain \
    restrained restraining restrains restrict restricted restricting restricts result resulted resulting results \
    resume resumed resumes resuming retain retained retaining retains retake retaken retaliate retaliated retaliates \
    retaliating rethink retire retired retires retiring retook retreat retreated retreating retreats retrieve \
    retrieved retrieves retrieving return returned returning returns reunite reunited reunites reuniting reveal \
    revealed revealing reveals reverse reversed reverses reversing review reviewed reviewing reviews revise revised \
    revises revising revive revived revives reviving revoke revoked revokes revoking reward rewarded rewarding \
    rewards rewrite rewrote ridden ride rides riding ring rise risen rises rising risk risked risking risks rival \
    rivaled rivaling rivals rob robbed robbing robs rock rocked rocking rocks rode rose rouse roused rouses rousing \
    ruin ruined ruining ruins rule ruled rules ruling run rung running runs rush rushed rushes rushing sabotage \
    sabotaged sabotages sabotaging sack sacked sacking sacks said sail sailed sailing sails salute saluted salutes \
    saluting sanction sanctioned sanctioning sanctions sang sank sat save saved saves saving saw say saying says \
    scale scaled scales scaling scatter scattered scattering scatters schedule scheduled schedules scheduling score \
    scored scores scoring scramble scrambled scrambles scrambling scrap scrapped scrapping scraps scream screamed \
    screaming screams scrutinize scrutinized scrutinizes scrutinizing seal sealed sealing seals search searched \
    searches searching secure secured secures securing see seeing seek seeking seeks seem seemed seeming seems seen \
    sees seize seized seizes seizing select selected selecting selects sell selling sells send sending sends sent \
    sentence sentenced sentences sentencing separate separated separates separating serve served serves serving set \
    sets setting settle settled settles settling shake shaken shakes shaking shall shape shaped shapes shaping \
    shared shares sharing shatter shattered shattering shatters shed sheds shelter sheltered sheltering shelters \
    shift shifted shifting shifts shine ship shipped shipping ships shock shocked shocking shocks shone shook shoot \
    shooting shoots shop shopped shopping shops shot should shout shouted shouting shouts show showed showing shown \
    shows shrank shrink shrinks shrug shruged shruging shrugs shrunk shun shunned shunning shuns shut shuts shutting \
    side sided sides siding sign signal signalled signalling signals signed signing signs silence silenced silences \
    silencing simplified simplifies simplify simplifying sing singing sings sink sinking sinks sit sits sitting slam \
    slammed slamming slams slash slashed slashes slashing sleep sleeps slept slid slide slides slip slipped slipping \
    slips slow slowed slowing slows smash smashed smashes smashing smear smeared smearing smears smuggle smuggled \
    smuggles smuggling snap snapped snapping snaps snub snubbed snubbing snubs soar soared soaring soars sold solely \
    solve solved solves solving soothe soothed soothes soothing sort sorted sorting sorts sought sound sounded \
    sounding sounds spark sparked sparking sparks speak speaking speaks spend spending spends spent spill spilled \
    spilling spills spin split splits splitting spoke spoken sponsor sponsored sponsoring sponsors spot spots \
    spotted spotting sprang spread spreading spreads spring sprung spun stab stabbed stabbing stabilize stabilized \
    stabilizes stabilizing stabs stage staged stages staging stall stalled stalling stalls stamp stamped stamping \
    stamps stand standing stands stare stared stares staring start started starting starts starve starved starves \
    starving state stated states stating station stationed stationing stations stay stayed staying stays steal \
    stealing steals stem stemmed stemming stems step stepped stepping steps stick sticks sting stink stir stirred \
    stirring stirs stoke stoked stokes stoking stole stolen stood stop stopped stopping stops store stored stores \
    storing storm stormed storming storms strain strained straining strains stress stressed stresses stressing \
    stretch stretched stretches stretching strike strikes striking struck struggle struggled struggles struggling \
    stuck studied studies study studying stumble stumbled stumbles stumbling submit submits submitted submitting \
    succeed succeeded succeeding succeeds sue sued sues suffer suffered suffering suffers suggest suggested \
    suggesting suggests suing summon summoned summoning summons sung sunk supplied supplies supply supplying support \
    supported supporting supports suppress suppressed suppresses suppressing surge surged surges surging surprise \
    surprised surprises surprising surrender surrendered surrendering surrenders surround surrounded surrounding \
    surrounds survey surveyed surveying surveys survive survived survives surviving suspect suspected suspecting \
    suspects suspend suspended suspending suspends sustain sustained sustaining sustains swam swear swearing swears \
    sweep sweeping sweeps swept swim swing swinging swings switch switched switches switching swore sworn swung \
    symbolize symbolized symbolizes symbolizing sympathize sympathized sympathizes sympathizing tackle tackled \
    tackles tackling take taken takes taking talk talked talking talks target targeted targeting targets taste \
    tasted tastes tasting taught tax taxed taxes taxing teach teaches teaching tear tears tell telling tells tempt \
    tempted tempting tempts tend tended tending tends term termed terminate terminated terminates terminating \
    terming terms test tested testified testifies testify testifying testing tests thank thanked thanking think \
    thinking thinks thought threaten threatened threatening threatens threw throw throwing thrown throws thwart \
    thwarted thwarting thwarts tighten tightened tightening tightens told took topple toppled topples toppling tore \
    torn torture tortured tortures torturing toss tossed tosses tossing touch touched touches touching tour toured \
    touring tours trace traced traces tracing track tracked tracking tracks trade traded trades trading trail \
    trailed trailing trails train trained training trains transfer transferred transferring transfers transform \
    transformed transforming transforms transit transited transiting transits translate translated translates \
    translating transmit transmited transmiting transmits transport transported transporting transports trap trapped \
    trapping traps travel travelled travelling travels treat treated treating treats tried tries trigger triggered \
    triggering triggers triple tripled triples tripling triumph triumphed triumphing triumphs troop trooped trooping \
    troops trouble troubled troubles troubling truly trust trusted trusting trusts try trying tumble tumbled tumbles \
    tumbling turn turned turning turns twist twisted twisting twists undergo undergoes undergone understand \
    understanding understands understood undertake undertook underwent unified unifies unify unifying unite united \
    unites uniting unleash unleashed unleashes unleashing unseat unseated unseating unseats unveil unveiled \
    unveiling unveils updates updating upgrade upgraded upgrades upgrading upheld uphold upholding upholds upset \
    upsets urge urged urges urging use used uses usher ushered ushering ushers using utilize utilized utilizes \
    utilizing vacate vacated vacates vacating vaccinate vaccinated vaccinates vaccinating value valued values \
    valuing vanish vanished vanishes vanishing varied varies vary varying veer veered veering veers venture ventured \
    ventures venturing verified verifies verify verifying veto vetoed vetoes vetoing view viewed viewing views \
    violate violated violates violating visit visited visiting visits voice voiced voices voicing volunteer \
    volunteered volunteering volunteers vote voted votes voting vow vowed vowing vows wage waged wages waging wait \
    waited waiting waits wake walk walked walking walks wander wandered wandering wanders want wanted wanting wants \
    warn warned warning warns warrant warranted warranting warrants was waste wasted wastes wasting watched watches \
    watching water watered watering waters weaken weakened weakening weakens wear wearing wears weep weigh weighed \
    weighing weighs welcome welcomed welcomes welcoming went wept were whip whipped whipping whips widen widened \
    widening widens wield wielded wielding wields will win winning wins wipe wiped wipes wiping wish wished wishes \
    wishing withdraw withdrawing withdrawn withdraws withdrew withheld withhold withholds withstand withstood \
    witness witnessed witnesses witnessing woke won wonder wondered wondering wonders wore work worked working works \
    worn worried worries worry worrying worsen worsened worsening worsens would wound wounded wounding wounds wrap \
    wrapped wrapping wraps write writes writing written wrote yell yelled yelling yells yield yielded yielding yields
    """
}
