/** English as people ask in it: words that say nothing of what is asked about, only that something is asked. */
import { list, stem } from './text.ts';

/** Words of written English that tell of anything how it stands or is seen ("what does the role primarily encompass?"). */
const GENERAL = list(`
  accord accrue accurate acquaint acquainted acquire adequate adhere advisable akin align altogether ambit ample
  analogous apparent applicable applies apply apposite apt arduous arise ascertain aspiring assist assistance
  associate associated attain attempt attempted attribution avail aware based became beget bestow bring brings brought
  capable categories categorise category cease central characteristic circumstance cite cogent coincide commence
  common commonplace comparable compatible compelling competent complementary comply composed comprehend comprehensive
  concise conclude conclusion conducive conform confusion connote considerable consideration consistent consists
  contain contemplate contrary convey correspond criteria criterion critical culminate brilliant debate decent
  decisive dedicated definite delighted delineate demarcation demonstrate denote depart departs dependent derive
  descriptive deserve designate desirable desire desired deviate devote discern discharge discrete dissimilarity
  distinctive diverse duly effect eg elaborate elementary elucidate embody emerge eminent emphasis employ employed
  employing enable encounter endeavour enduring enlighten enquire ensue enumerate envisage envision equate etc
  everyday evident exact exceed excel excellent exclusive experienced exemplify exert exhaustive exhibit explanatory
  explicate explicit expound extend extended extensive extent facet fact familiar fancier fancy fathom favor favorable
  favour favourable feasible fitting foremost forthcoming frequent fruitful fulfil fulfill fulfills fulfils fully
  fundamental furnish garner glad glance golden glorified grasp grateful guise hallmark hefty hence henceforth hereby
  highlight hinge holistic hope hoping however identify ie illuminating imbue immediate impart imperative implication
  implicit implies imply importance impression inclusive incorporate incumbent indeed indicate indication
  indispensable individual infer informative inherent initial inner inquire insight instance instil integral intend
  intended intention interpret intrigued itemise itemize judicious justifies justify keen lend lesser literal logical
  lucid lying manifest manner mechanism mere mode modest modus mutual myriad natural nature necessitate nevertheless
  nonetheless notable noteworthy notion novice nuance obligation oblige observe obtain obviate obvious occasion
  occupies occupy occur oppose optimal ordain ordinary ought outrank outset outstanding overall overriding parallel
  paramount particulars peculiar perceive perhaps permissible permit permitted perspective pertinent phenomenon pithy
  pivotal plausible ponder popular possess practise practised practising precede precise predominant preeminent
  presume presuppose pretext prevail prevalent proceed procure profess profound prospect prospective prove provenance
  province prudent purport pursue purview puzzle puzzled raison ramifications rationale realise reality reap
  reasonable reckon recognise reflect regard regards relevance relies rely remarkable render rendered resemble respect
  respects reveal rudimentary sake salient salutary satisfactory scenario seek seldom sensible sheer significance
  significant signifies signify situation sole solid somehow somewhat sought special specify stance standpoint stem
  stipulate strand stringent strive struggle subject subsist substantive subsume subtle succinct suffice sufficient
  superb supreme sure tacit tangible tantamount tenable tend tends terminology thankful thereby therefore therein
  thereof thereto thrilled thrust thus topic totality transpire unclear undergo underlie underlies underlying underpin
  unequivocal unfamiliar uniform universal unsure upfront upshot usage utilisation utilise utmost vague valid seasoned
  skilled talented successful normal standard rare ready serious thorough strict smooth wide perfect face faces facing
  vantage variation varied vast vein veritable viable vicinity viewpoint viz warrant weighty whereby wherein
  whereof widespread wield yield
`);

/** Words that a question may hold without meaning anything that the knowledge would have to know. */
export const FILLER: ReadonlySet<string> = new Set([
  ...GENERAL,
  ...list(`
  a an the this that these those some any each every
  either neither both all other others another else same such one ones
  two three four five six seven eight nine ten twelve 1 2 3 4 5 6 7 8 9 10 12 101 first
  second third last next most more much many few little less least closest lot lots bit enough several whole
  i im ive id ill weve theyve me my mine myself we us our ours you your yours youre youve youd youll he him his she her hers it its itself themselves
  they them their theirs theyre someone somebody anyone anybody everyone everybody person people folks guy guys
  something anything everything nothing thing things item items stuff sth sb once
  and or but nor so yet if then than as because since while whereas though although unless until whether
  of in on at by for from to into onto with without
  within about abt bout around behind between btwn betwen bw among against
  over under beyond above below up down out off through across per via vs vss versus v like unlike toward towards instead
  rather besides plus except regarding concerning re wrt upon
  am is are was were be been being isnt arent wasnt werent aint do does did done doing dont doesnt didnt dose
  have has had having havent hasnt hadnt can could cant cannot couldnt may might must shall should shouldnt will would wont
  wouldnt need needs let lets get gets got gotten gone stay stays add adds rest ourselves getting goes go going gonna wanna gotta
  what which whichever who whos whom whose when where why how hows whatever
  here there now nowadays days again also too very just only even still ever never always
  often quite pretty truly
  sometimes maybe elsewhere
  further furthermore moreover already anyway anyways anyhow yes no not ok okay well oh hmm um uh er eh ah lol haha btw fyi imo
  tbh idk afaik asap hw frm dat dis wid cn cud shud wud
  huh hi hey hello hiya howdy yo dear greetings morning afternoon evening good please pls thanks thx ty
  thank cheers sorry excuse pardon welcome team bot rolecall buddy mate friend
  tell told teach say says said saying explain explains explained explaining explanation describe describes description desc descr
  define defines definition mean means meant meaning clarify clarification show shows give gives given list lists
  outline summarize summarise summary overview intro introduction brief short shortest simplest clearest quick tldr tl dr
  nutshell simple simpler plain terms term words word english layman laymans basics basic details detailed detail
  clear understand understanding understood confused confusing confuse wonder wondering wondered curious
  question questions ask asked asking answer answers know knows knew known find learn think thinks thought believe
  guess suppose supposed heard hear hears mention mentions mentioned read
  reading see seen look looks looking lookup check remind help helps
  want wants wanted wish love appreciate try trying trouble keep keeps kept hard time difficult easy lost info
  information informed idea clue sum
  ideas new newbie beginner dummies dummy grandma noob eli5 eli
  gist rundown lowdown breakdown recap refresher primer synopsis
  called call calls named name names refer refers referred stand stands regarded considered treated
  difference differences dif diff diffs differ differs differing different difrent
  differentiate differentiates
  differentiation distinguish distinguishes distinguished distinction distinctions distinct separate separates
  separated compare compares compared comparing comparison comparisons contrast contrasts contrasting similar
  similarity similarities alike identical equal equals equivalent overlap overlaps overlapping
  interchangeable untangle untangling disentangle disentangling diverge diverges intersect vary varies gap match unique opposed distinguishing synonym synonyms synonymous relate relates related relation mix mixed mixing side sides
  apart
  better worse best great higher lower greater bigger value
  plate falls fall spend spends table tables
  abbreviation acronym bullet bullets sit sits worry worries watch
  watches mind minds split splits divide divides divided division
  role roles job jobs position positions title titles occupation profession profile function functions duty
  duties activity activities task tasks responsibility responsibilities responsible accountable
  accountability charge remit scope purpose objective objectives aim aims achieve achieves accomplish accomplishes mission mandate part
  parts play plays played involve involves involved entail
  entails include includes including cover covers covered handle handles handled handling manage manages managed
  managing own owns owned owning ownership lead leads leading led run runs running take takes taking took taken care cares
  decide decides decided deciding decision decisions make makes making made set sets setting defining drive
  drives driving driven determine determines create creates created creating maintain maintains update updates prepare
  prepares draw draws busy
  control controls guide guides steer steers coordinate coordinates approve approves shape shapes craft crafts perform
  performs act acts acting serve serves behave focus focuses
  concentrate concern concerns deal deals dealing tackle oversee oversees overseeing supervise supervises
  work works working worked daytoday usual typical general main primary core key major
  important essential real true actual proper specific particular respective
  day week long company companies business organization organisation org orgs workplace industry tech world
  product products teams project projects
  use used uses using useful exist exists happen happens come comes put puts bring brings way ways kind kinds
  sort sorts type types level case cases example examples point points view matter matters fit fits
  belong belongs expect expects expected require requires required written necessary possible able
  begin end start stop write influence affect
  depend contribute contribution support ensure monitor track sign champion
  constitute constitutes comprise comprises comprised encompass encompasses characterise characterises characterize
  characterizes emphasise emphasises emphasised emphasize emphasizes emphasized revolve revolves pertain pertains undertake
  undertakes available various multiple numerous relevant suitable appropriate crucial vital preferable contact outside according former pass passes
  represent provide provides offer offers share shares fill hold pick choose
  select propose suggest recommend recommends recommended present collect gather arrange organize organise assign
  engage consist added expectation expectations
  follow push pull fix solve resolve speak count applied change remain turn allow assume
  consider
  basis tip tips hint hints suggestion suggestions pointer pointers advice talk talks talking sentence sentences line lines liner paragraph
  right correct wrong junior senior jr sr snr version rank top bottom
  big small large modern future entire complete full half certain wise
  average single final official formal original regular area aspect field context sense opinion picture
  section
  after before during throughout later
  b c d e f g h j k l m o p q s t x y z ya yall wo yr
`),
]);

/** Words of which the end makes no adverb, or an adverb that tells what is asked for. */
const TELLING_LY = list(`
  family supply reply apply multiply comply assembly monopoly anomaly butterfly italy friendly costly elderly
  hourly weekly monthly quarterly yearly remotely legally financially
`);

/** Whether a word, in whatever form, is filler: "secretly" only says how it is meant. */
export function isFiller(word: string): boolean {
  // Short stems meet by accident: "car" is not a form of "care".
  return FILLER.has(word) || (word.length > 4 && STEMS.has(stem(word))) || isAdverb(word);
}

/** Whether a word only tells in which way: "secretly". */
export function isAdverb(word: string): boolean {
  return word.length > 5 && word.endsWith('ly') && !TELLING_LY.has(word);
}

const STEMS: ReadonlySet<string> = new Set([...FILLER].map(stem));

/** Whether a word tells of having something in hand: "who curates the roadmap?" asks who is behind it. */
export function isOfHaving(word: string): boolean {
  return HAVING.has(stem(word));
}

const HAVING: ReadonlySet<string> = new Set(
  [
    ...list(`
      accompany adjust administer articulate assemble author boss captain chart commission compile conceive craft curate defend devise drew
      dictate draft dream endorse figure finalise finalize formulate govern greenlight groom guard hammer head helm
      guardian hone iterate keeper lay mastermind mouthpiece navigate negotiate nurture obsess orchestrate own owner paint pen pilot pioneer plot police preside stay stick
      prioritise prioritize ratify realise realize refine revise safeguard settle shepherd sketch spearhead steward
      tend touch uphold vet
      advocate announce approach bear bless carry design drop edit fight forge form imagine inspire map mould nail pitch polish
      protect publish release review spell sponsor tweak vouch
      appoint command cut kill remove confirm consult direct finish guarantee initiate input kick master measure occupied placed
      schedule secure shoulder suited validate voice wrap
      babysit cherish coddle concoct cultivate envisage envision foster fret fuss hatch ideate incubate marshal pamper
      sculpt sharpen tailor weave wrangle
    `),
  ].map(stem),
);

/** Words by which one asks what sets things apart, */
export const SETTING_APART = list(`
  vs vss versus v against compare compared compares comparing comparison comparisons contrast
  difference differences dif diff diffs differ differs different difrent
  differently differentiate distinguish distinguishes
  distinction distinctions apart than diverge diverges distinguishing juxtapose
`);

/** and by which one sets them side by side in any way. */
export const COMPARING: ReadonlySet<string> = new Set([
  ...SETTING_APART,
  ...list(`
    or between btwn betwen bw confuse confusion confused confuses confusing mix mixed mixes mixing similar similarity similarities
    same alike identical each overlap overlaps equal better commonality commonalities intersect vary gap match opposed
    preferable interchangeable interchangeably exchangeable swappable untangle untangling disentangle disentangling
  `),
]);

/** Words by which one asks for the role behind something: "who owns …", "which role …". */
export const ASKING_WHO = list(`
  who whos whom whose role roles position positions responsible responsibility responsibilities accountable accountability charge owns own
  owned owner owners ownership person decides leads sets oversees
`);

/** Words by which one asks wherever they stand. */
export const ASKING_ANYWHERE = list(`
  what whats which who whos whom whose when where why how hows explain describe define about role roles
  job duty duties responsibility responsibilities task tasks meaning mean means definition description compare
  comparison
  difference info information overview summary
`);

/** Words by which one begins to ask, rather than to state. */
export const ASKING: ReadonlySet<string> = new Set([
  ...ASKING_ANYWHERE,
  ...list('does do is are isnt arent can could should would will must tell help give show'),
]);

/** Words that show that the next one is somebody's, or something's, and not a role in general. */
export const POSSESSIVE = list('my our your his her their its this that these those');

/** Words by which one asks what a role does, even when it is named as somebody's ("what does our CTO do"). */
export const DOING = list(
  `do does doing responsible responsibility responsibilities role roles job duty duties task tasks purpose function
  mission supposed`,
);

/** What may stand beside a name without making a sentence of it. */
export const BARE = list('a an the and or so then ok only just of for on in with n please pls product s hi hey');

/** Words that take the one before them as a verb: "pm me the file". */
export const OBJECT = list('me us him them');
