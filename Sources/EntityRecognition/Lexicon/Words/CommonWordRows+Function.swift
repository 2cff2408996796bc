extension CommonWordRows {
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs, numbers, words of furniture.
  static let functionWords = """
    a about above across advertisement after again against ago ahead ain't all almost along alongside already also \
    although altogether always amid amidst among amongst an analysis and another any anybody anyone anything anyway \
    anywhere apart aren't around as aside at away back background because before behind below beside besides between \
    beyond billion billions both breaking briefing but by can't cannot caption clarification comment concerning \
    continue continued copyright correction couldn't credit despite didn't doesn't don't down dozen dozens during \
    each editorial eight eighteen eighteenth eighth eighty either eleven else enough even ever every everybody \
    everyone everything everywhere except excluding exclusive explainer factbox faq feature few fewer fifteen fifth \
    fifty file first five follow following for forty forward four fourteen fourth from furthermore given hadn't half \
    hasn't haven't he he'd he'll he's headline headlines hello hence her here hers herself him himself his how \
    however hundred hundreds i i'd i'll i'm i've if image in including indeed inside instead interview into isn't it \
    it's its itself just later least less let's like listen live many maybe me meanwhile merely million millions \
    mine minus more moreover most much my myself near neither never nevertheless nine nineteen nineteenth ninety \
    ninth no nobody none nonetheless nor not nothing now nowhere of off often oh ok okay on once one only onto \
    opinion or other others otherwise our ours ourselves out outside over own past per perhaps photo photos please \
    plus profile published quarter quarters quite rarely rather read regarding related reserved rights same second \
    seldom seven seventeen seventh seventy several share she she'd she'll she's shouldn't since six sixteen sixth \
    sixty so some somebody somehow someone something sometimes somewhere soon source sources still stories story \
    subscribe such ten tenth than thanks that that's the their theirs them themselves then there there's therefore \
    these they they'd they'll they're they've third thirteen thirty this those though thousand thousands three \
    through throughout thus till timeline to today together tomorrow tonight too topics toward towards trillion \
    twelve twentieth twenty twice two under unless unlike until up update updated upon us usually versus very via \
    video wasn't watch we we'd we'll we're we've well weren't what what's whatever when whenever where wherever \
    which whichever while whilst who who's whoever whom whose why with within without won't wouldn't wow yes \
    yesterday yet you you'd you'll you're you've your yours yourself zero
    """

  /// Adjectives, and adverbs made of them.
  static let adjectives = """
    able abroad abrupt abruptly absent absolute absolutely acceptable accurate accurately active actively actual \
    actually acute acutely additional additionally adequate adequately adjacent administrative adverse aerial \
    affluent afraid aggressive aggressively alive allegedly allied alone ambitious ancient angrily angry annual \
    annually anonymous anonymously anti anxious apparent apparently applicable appropriate appropriately artificial \
    asleep assistant astonishing automatic automatically available aware awful bad bare barely basic basically \
    beautiful best better big bilateral biological bitter bitterly black blatant blatantly bleak blind bloody blue \
    bold boldly brave bravely briefly bright brightly brilliant broad broadly brown brutal brutally busy calmly \
    capable careful carefully casual casually cautious cautiously central centrally certain certainly cheap chief \
    chronic civil classic classified clearly clever clinical closely coastal cold collective collectively colonial \
    comfortable commercial common commonly communist comparable competent competitive completely complex complicated \
    comprehensive comprehensively concrete conditional confident confidential confidently conscious consecutive \
    considerable consistent consistently constant constantly constitutional contemporary contentious controversial \
    controversially conventional cool corrupt costly covert crazy creative credible critical critically crucial \
    crucially cruel cruelly cultural curious currently daily damp dangerous dangerously dark dead deadliest deadly \
    deaf dear decent decisive deep deeply defensive defiant deliberate deliberately delicate democratic dependent \
    desperate desperately destructive detailed devastating diplomatic diplomatically directly dirty disastrous \
    distant distinct diverse divine domestic dominant dramatic dramatically dry dubious due dynamic eager eagerly \
    early easily eastern easy economic economically educational effective effectively efficient efficiently \
    elaborate elderly electoral electric electronic elegant eligible elusive embattled emotional endless entire \
    entirely environmental equal equally essential essentially eternal ethical eventual eventually evident evidently \
    evil exact exactly excellent exceptional excessive excessively exclusively expensive explicit explicitly \
    extensive extensively external extra extraordinary extreme extremely faint fair fairly faithful false falsely \
    familiar famous famously fantastic far fast fatal fatally favorite fearful federal fellow female fierce fiercely \
    final finally financial financially firmly fiscal fit flat flawed flexible fluid foreign formal formally \
    formerly fortunate fortunately fragile frank frankly freely frequent frequently fresh freshly friendly \
    frightened full fully fundamental fundamentally funny furious furiously generally generous generously gentle \
    gently genuine genuinely giant glad global globally golden gradual gradually grand gray great greatly green grey \
    grim gross guilty handsome happily happy hard hardly harsh harshly healthy heated heavily heavy helpful helpless \
    high highly historic historical historically holy honest honestly horrible horrific hostile hot huge hugely \
    hungry ideal ideological ill illegal illegally immediate immediately immense immensely imminent imperial \
    important importantly impossible impressive inadequate incredible independent indigenous indirect industrial \
    inevitable inevitably infamous informal informally inherent initial initially inner innocent instant instantly \
    institutional intact intense intensely interim intermediate internal internally international intimate invalid \
    invisible islamist joint jointly judicial junior keen large largely late lately latest latter lawful legal \
    legally legislative legitimate lethal liberal likely literary little local locally logical lone lonely long \
    loose loosely loud loudly low loyal lucky mad main mainly major male marginal marine massive massively mature \
    maximum medical mental mentally mere mid mild militarily minimal minimum ministerial minor modern modest \
    monetary monthly moral multiple municipal mutual mutually mysterious naked narrowly nasty national nationally \
    native natural naturally naval nearby nearly neat necessarily necessary negative negatively nervous nervously \
    neutral new next nice nicely noble normal normally northern notable notably notorious novel numerous obvious \
    obviously occasional occasionally odd officially old ominous ongoing openly opposite orange ordinary original \
    originally outdoor outer outstanding overall overnight overseas painful pale paramilitary parliamentary partial \
    partially particular particularly passive patriotic peaceful peacefully perfect perfectly permanent permanently \
    personal personally physical physically pink plain plainly pleasant plenty polite political politically poor \
    poorly popular popularly positive positively possible possibly potentially powerful practical practically \
    precious precise precisely predictable pregnant preliminary premature presently presidential previous previously \
    primarily primary principal prior private privately pro probable probably productive profound profoundly \
    prominent prominently proper properly prospective protective proud proudly provincial provisional public \
    publicly pure purely quick quickly quiet quietly random rapid rapidly rare raw readily ready real realistic \
    really rear reasonable reasonably recent recently reckless red regional regular regularly relatively relevant \
    reliable reluctant reluctantly remarkable remote repeatedly repressive republican residential responsible \
    restless restrictive rich rightly rigid risky robust rough roughly royal rude rural sad safe safely salty \
    satisfied scarce scared scientific secretly sectarian secular securely senior sensitive separately serious \
    seriously severe severely sexual shallow shameful sharp sharply sheer short shortly sick significant \
    significantly silent silently silver similar similarly simple simply single skeptical slight slightly slim \
    slowly small smart smooth smoothly social socialist socially soft solar sole solid sophisticated sorry southern \
    sovereign special specially specific specifically spectacular spiritual splendid stable staunch steadily steady \
    steep sticky stiff straight strange strategic strategically strict strictly strong strongly stubborn stupid \
    subsequent subsequently substantial substantially successful successfully sudden suddenly sufficient \
    sufficiently suitable super superior supreme sure surely surgical surprisingly suspicious suspiciously sweet \
    swift swiftly sympathetic sympathetically systematic systematically tactical tall technical technically \
    temporarily temporary tense terrible terribly territorial theoretical thick thin thorough thoroughly tight \
    tightly tiny tired totally tough toxic traditional traditionally tragic tragically transitional transparent \
    tremendous tribal tropical true typical typically ugly ultimate ultimately unable unacceptable uncertain unclear \
    unconditional underground underlying unexpected unexpectedly unfair unfortunate unfortunately unhappy uniform \
    unilateral unilaterally unique uniquely universal universally unknown unlawful unlawfully unlikely unprecedented \
    unstable unusual unusually upcoming upper urban urgent urgently useful useless usual vague vaguely valid \
    valuable various vast vastly verbal verbally viable vicious viciously violent violently virtual virtually \
    visible visibly vital vitally vivid vocal volatile voluntarily voluntary vulnerable warm warmly wary weak \
    wealthy weekly weird western wet whole wicked wide widely widespread wild wildly willing willingly wise wisely \
    wooden worldwide worse worst worth worthy wrongly yearly yellow young youngest
    """
}
