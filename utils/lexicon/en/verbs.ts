/**
 * Frequent verbs of news prose in their base form, so that their present tense is told from a noun. Past and -ing
 * forms of other verbs are told by their ending; irregular verbs have a list of their own. Source: frequency lists of
 * written English, and the verbs that rules name.
 */
import { listOf } from '../word-list.ts';
/** Never nouns in their base form, or hardly ever. */
export const VERBS = listOf(
  'attest chuckle enthuse envisage fume grumble huff intimate mumble mutter profess reckon recollect theorise hypothesise accept accuse achieve acknowledge acquire adapt add address adjust admit adopt advise affirm afford agree ' +
    'allege allow announce anticipate apologise apologize appear apply appoint appreciate approve argue arrange ' +
    'arrive ascribe ask assail assert assess assign assist assume assure attach attend attribute avoid bash beg ' +
    'behave believe belittle belong betray blast bother bristle broaden burn calculate cancel carry castigate ' +
    'caution cease celebrate characterise characterize cite clarify claw clear close coach collapse collect ' +
    'combine commend commit communicate compare compel complain complete concede conceive conclude concur ' +
    'condemn conduct confess confide confirm confront connect consider consist constitute construct consult ' +
    'contain contend continue contradict contribute convey convince cooperate corroborate create criticise ' +
    'criticize dare debunk decide declare decry deem defend define deflect delete deliver demonstrate denigrate ' +
    'denounce deny depart depend depict deploy deride derive descend describe deserve destroy detain determine ' +
    'develop die differ disagree disappear disavow disclaim disclose discover discuss dismiss disparage dispel ' +
    'disprove distance divulge dodge downplay edit educate elaborate elect eliminate embrace emerge emphasise ' +
    'emphasize employ enable encounter encourage endorse enforce engage enjoy ensure enter envision establish ' +
    'evade evaluate evolve exaggerate examine exclude execute exist expand expect explain explore expose express ' +
    'extend fabricate fail falsify follow fret fulfill gather generate govern grill hail happen hesitate ' +
    'highlight hire identify ignore illustrate imagine implement imply impose improve include incorporate ' +
    'indicate infer inform inherit initiate insist install instruct intend intensify interpret intervene ' +
    'introduce invest investigate invite involve join justify kill lambast lambaste laugh liken listen lobby ' +
    'lower maintain manage marry marvel minimize miss mock mourn muse negotiate nod nominate notify obtain occur ' +
    'opine oppose oppress organize oversell overstate overturn owe participate perceive perform persuade please ' +
    'ponder portray posit possess postpone postulate predict prefer prepare presume pretend prevail prevent ' +
    'proceed proclaim produce prohibit promote propose prosecute protect provide publish purport pursue quash quell quip ' +
    'rail react realise realize reassure rebuff rebut recall receive recognise recognize recommend reconsider ' +
    'recount reduce refer reflect refuse refute regard reiterate reject relate relay release rely remain ' +
    'remember remind remove renounce repeat replace represent repudiate require resign resist resolve respond ' +
    'restore restrict resume retain retire retract reveal revise rip save scoff scold seem separate serve settle ' +
    'shout shrug sidestep smile snap sniff solve specify speculate spur steer stonewall strengthen submit ' +
    'succeed sue suffer suggest suppose surmise surround survive sustain tackle telephone tend testify theorize ' +
    'threaten tout translate transmit tweak uncover underline undermine underscore unveil urge utter vary ' +
    'venture verify violate want warn weigh welcome whisper yield',
);

/** Verbs whose base form is at least as often a noun; told apart by their neighbours. */
export const NOUN_VERBS = listOf(
  'email side credit figure gripe groan moan murmur rage reason sigh sob text wager wail whine caution slide split ring sink spin stick sweep tear wind burst cost bite shed sleep feed cast ride ' +
    'act advocate aim ally answer appeal approach arrest assault associate attack attempt award back ban bar bat ' +
    'battle bear beat bet bid blame block boast brand break broadcast brush call campaign care cast cause ' +
    'challenge change charge check claim climb comment concern contact contest control counter cover crash cross ' +
    'cry cut damage dance date deadlock deal debate decline defeat delay delegate demand design desire detail ' +
    'discount dispute document doubt draft dream drive drop dub duck echo effect end escape estimate exhibit ' +
    'exile exit extract face fall fan fear feature fight file fire fly focus force forecast form found frame ' +
    'fund gain grant guarantee guess hand harm hate head help hit hold honor hope host hurt impact increase ' +
    'influence insult interest interview issue joke judge label lack lament lash launch lead leak lie lift link ' +
    'list live look love map mark mask matter mean measure mention mind mistake move name need note notice ' +
    'object offer open order outline own paint parry pass pay permit pick pitch place plan play pledge plot ' +
    'point pose post pour power praise present press probe project promise protest pull purchase push question ' +
    'quote race raise rally rank rap rate read rebel rebuke record remark repair reply report request respect ' +
    'result return reverse review ridicule rise risk rule run sample scramble search set shape share shift shot ' +
    'show sign signal skirt slam slow sneer sound spark spread stage stake stand start state stay steal step ' +
    'stop stress strike struggle study supply support surge surprise suspect swat swing talk target tease term ' +
    'test thank tie time tip top touch tour trace track trade travel treat trigger trouble trust try turn tweet ' +
    'use value view visit voice volunteer vote vow wait walk watch wave wear win wish witness wonder work worry ' +
    'wound',
);
