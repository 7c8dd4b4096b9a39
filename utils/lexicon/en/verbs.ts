/**
 * Frequent verbs of news prose in their base form, so that their present tense is told from a noun. Past and -ing
 * forms of other verbs are told by their ending. Source: frequency lists of written English, and the verbs that rules name.
 */
const words = (list: string): readonly string[] => list.split(' ');

/** Never nouns in their base form, or hardly ever. */
export const VERBS = words(
  'assail belittle castigate deflect denigrate disclaim disparage dodge downplay evade lambast lambaste repudiate sidestep ' +
    'accept accuse achieve acknowledge acquire act adapt add address adjust admit adopt advise affirm afford ' +
    'agree allege allow announce anticipate apologize apologise appear apply appoint appreciate approve argue arise ' +
    'arrange arrive ascribe ask assert assess assign assist assume assure attach attend attribute avoid be become ' +
    'beg begin behave believe belong betray blame block boast bother bring bristle broaden build buy calculate carry ' +
    'cast caution cease celebrate characterize characterise cite clarify collapse collect combine come commend commit communicate ' +
    'compare compel complain complete concede conceive conclude concur condemn conduct confess confide confirm confront ' +
    'connect consider consist constitute construct consult contain contend continue contradict contribute convey convince ' +
    'cooperate corroborate create criticize criticise deal debunk decide declare decline decry deem defeat defend define delete ' +
    'deliver demonstrate denounce deny depart depend depict deploy deride derive descend describe deserve destroy detail ' +
    'detain determine develop die differ disagree disappear disavow disclose discover discuss dismiss dispel disprove ' +
    'dispute distance divulge do echo eat educate elaborate elect eliminate embrace emerge emphasize emphasise employ enable ' +
    'encounter encourage endorse enforce engage enjoy ensure enter envision establish evaluate evolve ' +
    'examine exclude execute exist expand expect explain explore expose express extend ' +
    'face fail fall feel fight file find fire flee fly follow forbid force foresee forget form found fret ' +
    'fulfill fund gain gather generate get give go govern grant grow guarantee happen hate hear ' +
    'help hesitate hide hire hold identify ignore illustrate imagine implement imply impose improve include ' +
    'incorporate increase indicate infer inform inherit initiate insist install instruct intend intensify interpret ' +
    'intervene introduce invest investigate invite involve issue join justify keep kill know lack lament ' +
    'launch lead learn leave lend let liken lie listen live look lose love maintain make manage marry maintain ' +
    'mean measure meet mention minimize mock mourn move muse need negotiate nominate note notice notify ' +
    'object obtain occur offer open oppose oppress opine order organize overhear overcome oversee owe own participate ' +
    'pay perceive perform permit persuade pick place play plead please point ponder portray posit possess post postpone ' +
    'postulate praise predict prefer prepare present press presume pretend prevail prevent proceed proclaim produce prohibit ' +
    'promise promote propose prosecute protect protest prove provide publish pull purchase purport pursue push put ' +
    'question quip quit raise react read realize realise reassure rebuff rebuke rebut recall receive recognize recognise ' +
    'recommend reconsider recount reduce refer reflect refuse refute regard reiterate reject relate relay release rely ' +
    'remain remark remember remind remove renounce repair repeat replace reply report represent request require ' +
    'resign resist resolve respond restore restrict resume retain retire retract return reveal reverse review revise ' +
    'rise rule run save say scold see seek seem sell send separate serve set settle share shed shoot ' +
    'shout show shrink shrug sign signal sing sit slam solve sound speak specify speculate spend stand start state stay steal ' +
    'steer stop stress strengthen strike struggle study submit succeed suffer suggest supply support suppose surmise ' +
    'surprise survive suspect sustain swear take talk target teach tell tend testify thank theorize think threaten throw ' +
    'tout trace track trade translate transmit travel treat trigger trust try turn tweet undermine ' +
    'understand undertake unveil uphold urge use utter value vary venture verify view violate vote vow wait walk want warn ' +
    'watch wear weigh welcome whisper win wish withdraw withhold witness wonder work worry write yield advocate ' +
    'aim attack back blast call cause challenge charge claim comment concern contact control counter cover dare date ' +
    'deadlock debate delay demand design desire doubt draft draw dream drive drop edit effect end ' +
    'escape estimate exit extract fear feature focus forecast frame guess hail hand harm head highlight hit honor hope ' +
    'host hurt impact influence insult judge lay lift link list lobby love map mark mask matter mind miss name ' +
    'order outline pass pitch plan pledge plot pose power project quote race rally rank rate rebel record remark ' +
    'result risk scramble search shape shift slow spark spread spur stage stake step surge surround swing tackle ' +
    'telephone term test tie time tip top touch tour trouble visit voice volunteer wonder wound fret signal voice charge ' +
    'blast bash lash rip rap rail rally tease scoff sniff snap joke laugh smile nod grill probe sue appeal arrest ' +
    'assault attempt award ban bar battle bear beat bet bid break broadcast burn campaign care catch cancel change check ' +
    'choose claw clear climb close coach crash cross cry cut damage dance elaborate exaggerate falsify fabricate leak ' +
    'lower marvel overstate overturn oversell shake sidestep stonewall tweak uncover underline underscore urge '.trim(),
);

/** Verbs whose base form is at least as often a noun; told apart by their neighbours. */
export const NOUN_VERBS = words(
  'bat brand brush contest discount dub duck label paint parry pour ridicule skirt sneer swat wave ' +
    'act aim answer appeal approach arrest assault attack attempt award back ban bar battle bear beat bet bid block blame ' +
    'boast break broadcast call campaign care cast cause challenge challenge change charge check claim climb comment ' +
    'concern contact control counter cover crash cross cry cut damage dance date deal deadlock debate decline defeat delay demand ' +
    'design desire detail dispute document doubt draft dream drive drop echo effect end escape estimate exit extract ' +
    'exile face fall fear feature fight file finding fire focus force forecast form frame fund gain grant guarantee guess hand harm ' +
    'hate head help hit hold honor hope host hurt impact increase influence insult interest interview issue joke judge ' +
    'lack lament launch lead leak lie lift link list live look love map mark mask matter mean measure mention mind move ' +
    'name need note notice object offer open order outline own pass pay pick pitch place plan play pledge plot ' +
    'point pose post power praise present press probe project promise protest pull purchase push question quote race raise ' +
    'rally rank rap rate read rebel rebuke record remark repair reply report request respect result return reverse review rise ' +
    'risk rule run sample scramble search set shape share shift show shot sign signal slow sound spark spread stage ' +
    'stake stand start state stay steal step stop stress strike struggle study supply support surge surprise ' +
    'suspect swing talk target tease term test thank tie time tip top touch tour trace track trade travel treat trigger trouble ' +
    'trust try turn tweet use value view visit voice volunteer vote vow wait walk watch wear win wish witness wonder ' +
    'work worry wound slam fly found lash advocate associate delegate ally mistake fan exhibit permit permit rebel',
);
