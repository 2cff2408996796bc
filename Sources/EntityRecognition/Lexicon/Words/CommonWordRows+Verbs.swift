extension CommonWordRows {
  /// Verbs of news in their forms, A to I.
  static let verbsToI = """
    abandon abandoned abandoning abandons abduct abducted abducting abducts abolish abolished abolishes abolishing \
    absorb absorbed absorbing absorbs abuse abused abuses abusing accelerate accelerated accelerates accelerating \
    accept accepted accepting accepts access accessed accesses accessing accompanied accompanies accompany \
    accompanying accuse accused accuses accusing achieve achieved achieves achieving acknowledge acknowledged \
    acknowledges acknowledging acquire acquired acquires acquiring acquit acquits acquitted acquitting act acted \
    acting acts adapt adapted adapting adapts add added adding address addressed addresses addressing adds adjust \
    adjusted adjusting adjusts admit admits admitted admitting adopt adopted adopting adopts advance advanced \
    advances advancing advise advised advises advising affect affected affecting affects affirm affirmed affirming \
    affirms agree agreed agreeing agrees aid aided aiding aids aim aimed aiming aims airlift airlifted airlifting \
    airlifts allege alleged alleges alleging allow allowed allowing allows am amend amended amending amends analyze \
    analyzed analyzes analyzing announce announced announces announcing annul annuled annuling annuls answer \
    answered answering answers anticipate anticipated anticipates anticipating apologise apologised apologises \
    apologising apologize apologized apologizes apologizing appeal appealed appealing appeals appear appeared \
    appearing appears applaud applauded applauding applauds applied applies apply applying appoint appointed \
    appointing appoints approach approached approaches approaching approve approved approves approving are argue \
    argued argues arguing arm armed arming arms arrange arranged arranges arranging arrest arrested arresting \
    arrests arrive arrived arrives arriving ask asked asking asks assassinate assassinated assassinates \
    assassinating assault assaulted assaulting assaults assemble assembled assembles assembling assert asserted \
    asserting asserts assess assessed assesses assessing assign assigned assigning assigns assist assisted assisting \
    assists assume assumed assumes assuming assure assured assures assuring ate attach attached attaches attaching \
    attack attacked attacking attacks attempt attempted attempting attempts attend attended attending attends \
    attract attracted attracting attracts authorise authorised authorises authorising authorize authorized \
    authorizes authorizing avert averted averting averts avoid avoided avoiding avoids await awaited awaiting awaits \
    award awarded awarding awards backed backing backs balance balanced balances balancing ban banned banning bans \
    bar barred barring bars base based bases bash bashed bashes bashing basing battle battled battles battling be \
    bear bearing bears beat beaten beating beats became become becomes becoming been beg began begged begging begin \
    beginning begins begs begun behave behaved behaves behaving being believe believed believes believing belong \
    belonged belonging belongs benefit benefited benefiting benefits besiege besieged besieges besieging bid bidding \
    bids bind binds bit bite bites bitten blame blamed blames blaming blast blasted blasting blasts bled bleed blew \
    block blocked blocking blocks blow blown blows board boarded boarding boards bolster bolstered bolstering \
    bolsters bomb bombed bombing bombs boost boosted boosting boosts border bordered bordering borders bore borne \
    borrow borrowed borrowing borrows bought bound boycott boycotted boycotting boycotts brace braced braces bracing \
    brand branded branding brands break breaks breed brief briefed briefs bring bringing brings broke broken broker \
    brokered brokering brokers brought build building builds built bullied bullies bully bullying buried buries burn \
    burned burning burns bury burying buy buying buys cache cached caches caching calculate calculated calculates \
    calculating call called calling calls calm calmed calming calms came campaign campaigned campaigning campaigns \
    can cancel cancelled cancelling cancels capture captured captures capturing care cared cares caring carried \
    carries carry carrying cast casting casts catch catches catching caught cause caused causes causing celebrate \
    celebrated celebrates celebrating censor censored censoring censors challenge challenged challenges challenging \
    change changed changes changing charge charged charges charging chase chased chases chasing cheat cheated \
    cheating cheats check checked checking checks cheer cheered cheering cheers choose chooses choosing chose chosen \
    cite cited cites citing claim claimed claiming claims clarified clarifies clarify clarifying clash clashed \
    clashes clashing clean cleaned cleaning cleans clear cleared clearing clears climb climbed climbing climbs cling \
    close closed closes closing clung coincide coincided coincides coinciding collaborate collaborated collaborates \
    collaborating collapse collapsed collapses collapsing collect collected collecting collects combat combated \
    combating combats combine combined combines combining come comes coming command commanded commanding commands \
    commemorate commemorated commemorates commemorating commented commenting comments commit commits committed \
    committing compare compared compares comparing compensate compensated compensates compensating compete competed \
    competes competing compile compiled compiles compiling complain complained complaining complains complete \
    completed completes completing complied complies comply complying compose composed composes composing compromise \
    compromised compromises compromising conceal concealed concealing conceals concede conceded concedes conceding \
    concern concerned concerns conclude concluded concludes concluding condemn condemned condemning condemns conduct \
    conducted conducting conducts confess confessed confesses confessing confine confined confines confining confirm \
    confirmed confirming confirms confiscate confiscated confiscates confiscating confront confronted confronting \
    confronts confuse confused confuses confusing congratulate congratulated congratulates congratulating connect \
    connected connecting connects consider considered considering considers consist consisted consisting consists \
    consolidate consolidated consolidates consolidating constitute constituted constitutes constituting construct \
    constructed constructing constructs consult consulted consulting consults consume consumed consumes consuming \
    contact contacted contacting contacts contain contained containing contains contend contended contending \
    contends continues continuing contract contracted contracting contracts contradict contradicted contradicting \
    contradicts contribute contributed contributes contributing control controlled controlling controls convene \
    convened convenes convening convert converted converting converts convey conveyed conveying conveys convict \
    convicted convicting convicts convince convinced convinces convincing cooperate cooperated cooperates \
    cooperating coordinate coordinated coordinates coordinating cope coped copes coping corner cornered cornering \
    corners correct corrected correcting corrects cost costing costs could count counted counter countered \
    countering counters counting counts cover covered covering covers crack cracked cracking cracks crash crashed \
    crashes crashing create created creates creating cried cries cripple crippled cripples crippling criticise \
    criticised criticises criticising criticize criticized criticizes criticizing cross crossed crosses crossing \
    crowd crowded crowding crowds crush crushed crushes crushing cry crying curb curbed curbing curbs curtail \
    curtailed curtailing curtails cut cuts cutting damage damaged damages damaging dare dared dares daring dash \
    dashed dashes dashing date dated dates dating deadlock deadlocked deadlocking deadlocks deal dealing deals dealt \
    debate debated debates debating decide decided decides deciding declare declared declares declaring decline \
    declined declines declining decrease decreased decreases decreasing dedicate dedicated dedicates dedicating deem \
    deemed deeming deems deepen deepened deepening deepens defeat defeated defeating defeats defect defected \
    defecting defects defend defended defending defends defer deferred deferring defers defied defies define defined \
    defines defining defuse defused defuses defusing defy defying delay delayed delaying delays delegate delegated \
    delegates delegating deliver delivered delivering delivers demand demanded demanding demands demolish demolished \
    demolishes demolishing demonstrate demonstrated demonstrates demonstrating demote demoted demotes demoting \
    denied denies deny denying depart departed departing departs depend depended depending depends depict depicted \
    depicting depicts deploy deployed deploying deploys deport deported deporting deports depose deposed deposes \
    deposing derail derailed derailing derails deride derided derides deriding descend descended descending descends \
    describe described describes describing desert deserted deserting deserts deserve deserved deserves deserving \
    design designate designated designates designating designed designing designs destabilize destabilized \
    destabilizes destabilizing destroy destroyed destroying destroys detain detained detaining detains deter \
    deteriorate deteriorated deteriorates deteriorating determine determined determines determining deterred \
    deterring deters detonate detonated detonates detonating develop developed developing develops devise devised \
    devises devising devote devoted devotes devoting dictate dictated dictates dictating did die died dies differ \
    differed differing differs dig digs direct directed directing directs disagree disagreed disagreeing disagrees \
    disappear disappeared disappearing disappears disappoint disappointed disappointing disappoints disarm disarmed \
    disarming disarms discard discarded discarding discards discharge discharged discharges discharging discipline \
    disciplined disciplines disciplining disclose disclosed discloses disclosing discover discovered discovering \
    discovers discuss discussed discusses discussing dismantle dismantled dismantles dismantling dismiss dismissed \
    dismisses dismissing dispatch dispatched dispatches dispatching displace displaced displaces displacing display \
    displayed displaying displays dispute disputed disputes disputing disqualified disqualifies disqualify \
    disqualifying disrupt disrupted disrupting disrupts dissolve dissolved dissolves dissolving distance distanced \
    distances distancing distribute distributed distributes distributing divert diverted diverting diverts divide \
    divided divides dividing divorce divorced divorces divorcing do dodge dodged dodges dodging does doing dominate \
    dominated dominates dominating donate donated donates donating done double doubled doubles doubling doubt \
    doubted doubting doubts downgrade downgraded downgrades downgrading draft drafted drafting drafts drag dragged \
    dragging drags drain drained draining drains drank draw drawing drawn draws drew drink drinking drinks drive \
    driven drives driving drop dropped dropping drops drove drown drowned drowning drowns drunk dub dubbed dubbing \
    dubs dug dump dumped dumping dumps dying ease eased eases easing eat eaten eating eats echo echoed echoes \
    echoing edge edged edges edging edit edited editing edits educate educated educates educating elect elected \
    electing elects eliminate eliminated eliminates eliminating embarrass embarrassed embarrasses embarrassing \
    embrace embraced embraces embracing emerge emerged emerges emerging emphasize emphasized emphasizes emphasizing \
    employ employed employing employs emptied empties empty emptying enable enabled enables enabling encounter \
    encountered encountering encounters encourage encouraged encourages encouraging end endanger endangered \
    endangering endangers ended ending endorse endorsed endorses endorsing ends endure endured endures enduring \
    enforce enforced enforces enforcing engage engaged engages engaging enhance enhanced enhances enhancing enjoy \
    enjoyed enjoying enjoys enlarge enlarged enlarges enlarging enlist enlisted enlisting enlists ensure ensured \
    ensures ensuring enter entered entering enters entertain entertained entertaining entertains equip equipped \
    equipping equips erase erased erases erasing erect erected erecting erects erode eroded erodes eroding erupt \
    erupted erupting erupts escalate escalated escalates escalating escape escaped escapes escaping escort escorted \
    escorting escorts establish established establishes establishing estimate estimated estimates estimating \
    evacuate evacuated evacuates evacuating evade evaded evades evading evaluate evaluated evaluates evaluating \
    evolve evolved evolves evolving examine examined examines examining exceed exceeded exceeding exceeds exchange \
    exchanged exchanges exchanging exclude excluded excludes excuse excused excuses excusing execute executed \
    executes executing exercise exercised exercises exercising exert exerted exerting exerts exhaust exhausted \
    exhausting exhausts exist existed existing exists exit exited exiting exits expand expanded expanding expands \
    expect expected expecting expects expel expelled expelling expels experience experienced experiences \
    experiencing explain explained explaining explains explode exploded explodes exploding exploit exploited \
    exploiting exploits explore explored explores exploring export exported exporting exports expose exposed exposes \
    exposing express expressed expresses expressing extend extended extending extends extradite extradited \
    extradites extraditing face faced faces facilitate facilitated facilitates facilitating facing fail failed \
    failing fails fall fallen falling falls fear feared fearing fears featured features featuring fed feed feeding \
    feeds feel feeling feels fell felt fend fended fending fends ferried ferries ferry ferrying fight fighting \
    fights filed files filing fill filled filling fills film filmed filming films finalize finalized finalizes \
    finalizing finance financed finances financing find finding finds fine fined fines fining finish finished \
    finishes finishing fire fired fires firing flare flared flares flaring fled flee fleeing flees flew flex flexed \
    flexes flexing flies float floated floating floats flock flocked flocking flocks flood flooded flooding floods \
    flourish flourished flourishes flourishing flow flowed flowing flown flows fly flying focus focused focuses \
    focusing foil foiled foiling foils followed follows forbade forbid forbidden forbids force forced forces forcing \
    forecast forecasted forecasting forecasts foresaw foresee forgave forge forged forges forget forgets forgetting \
    forging forgive forgiven forgives forgot forgotten form formed forming forms formulate formulated formulates \
    formulating foster fostered fostering fosters fought found founded founding founds frame framed frames framing \
    free freed freeing frees freeze freezes freezing froze frozen frustrate frustrated frustrates frustrating fuel \
    fueled fueling fuels fulfil fulfiled fulfiling fulfill fulfilled fulfilling fulfills fulfils fund funded funding \
    funds further furthered furthering furthers gain gained gaining gains gather gathered gathering gathers gauge \
    gauged gauges gauging gave generate generated generates generating get gets getting give gives giving glance \
    glanced glances glancing go goes going gone got gotten govern governed governing governs grab grabbed grabbing \
    grabs grant granted granting grants greet greeted greeting greets grew grill grilled grilling grills ground \
    grounded grounding grounds group grouped grouping groups grow growing grown grows guarantee guaranteed \
    guaranteeing guarantees guard guarded guarding guards guess guessed guesses guessing guide guided guides guiding \
    had halt halted halting halts hamper hampered hampering hampers hand handed handing handle handled handles \
    handling hands hang hanging hangs happen happened happening happens harass harassed harasses harassing harm \
    harmed harming harms has haul hauled hauling hauls have having head headed heading heads heal healed healing \
    heals hear heard hearing hears heckle heckled heckles heckling held help helped helping helps hid hidden hide \
    hides hiding highlight highlighted highlighting highlights hijack hijacked hijacking hijacks hinder hindered \
    hindering hinders hint hinted hinting hints hire hired hires hiring hit hits hitting hoist hoisted hoisting \
    hoists hold holding holds honor honored honoring honors honour honoured honouring honours hope hoped hopes \
    hoping host hosted hosting hosts hung hunt hunted hunting hunts hurl hurled hurling hurls hurt hurting hurts \
    identified identifies identify identifying ignite ignited ignites igniting ignore ignored ignores ignoring \
    illustrate illustrated illustrates illustrating imagine imagined imagines imagining impact impacted impacting \
    impacts impeach impeached impeaches impeaching implement implemented implementing implements implied implies \
    imply implying import imported importing imports impose imposed imposes imposing impress impressed impresses \
    impressing imprison imprisoned imprisoning imprisons improve improved improves improving include included \
    includes incorporate incorporated incorporates incorporating increase increased increases increasing incur \
    incurred incurring incurs indicate indicated indicates indicating indict indicted indicting indicts induce \
    induced induces inducing infect infected infecting infects infiltrate infiltrated infiltrates infiltrating \
    inflict inflicted inflicting inflicts influence influenced influences influencing inform informed informing \
    informs inhabit inhabited inhabiting inhabits inherit inherited inheriting inherits initiate initiated initiates \
    initiating injure injured injures injuring innovate innovated innovates innovating inquire inquired inquires \
    inquiring insist insisted insisting insists inspect inspected inspecting inspects inspire inspired inspires \
    inspiring install installed installing installs instruct instructed instructing instructs insult insulted \
    insulting insults intend intended intending intends intensified intensifies intensify intensifying interact \
    interacted interacting interacts intercept intercepted intercepting intercepts interfere interfered interferes \
    interfering interrogate interrogated interrogates interrogating interrupt interrupted interrupting interrupts \
    intervene intervened intervenes intervening interviewed interviewing interviews introduce introduced introduces \
    introducing invade invaded invades invading invest invested investigate investigated investigates investigating \
    investing invests invite invited invites inviting invoke invoked invokes invoking involve involved involves \
    involving is isolate isolated isolates isolating issue issued issues issuing
    """
}
