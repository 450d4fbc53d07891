/**
 * What a verb tells of the work once it is said to have happened: a result that may end the work, an activity that is
 * a step on the way, or speech and thought, which  the work where it is.
 */
export type Aspect = 'result' | 'activity' | 'talk';

/** A form of a verb as it stands in a note. */
export type VerbForm = 'bare' | 's' | 'ing' | 'past';

export interface Verb {
  readonly aspect: Aspect;
  readonly form: VerbForm;
}

/** Verbs by their bare forms; the others are made by rule, or stand in `IRREGULAR`. */
const VERBS: Readonly<Record<Aspect, string>> = {
  result: `sample scan count weigh abolish absorb accept accomplish accredit achieve acquire activate adapt add address adjust adopt affix align
    allay allocate alter amalgamate amend annul answer append apply appoint approve archive arm arrest assemble assign
    attach attain audit authorise automate avert avoid award backdate balance ban bar bin block board bolt book borrow
    bring build bury buy cap capture carry cascade catalogue catch categorise certify change charge circulate claim clarify
    classify clean clear close collate collect combine commence commission compact compile complete comply compost
    computerise conclude condense confirm connect consolidate construct contract convert copy correct countersign cover
    create credit cross culvert curb cure cut deal decant decommission decorate dedicate deduct deep-clean
    delegate delete deliver demolish deploy deposit deregister designate destroy detach devolve dig digitise disable discharge
    disclose disconnect dismantle dismiss dispatch display dispose dissolve distribute divert divide document donate  draw
    dredge drop earn edit elect eliminate embed employ empty enact enclose encrypt end endorse enforce engrave
    enhance enlarge enlist enrol ensure enter equip erase erect eradicate establish exchange exclude execute exempt exit expand expel expunge
    extend extinguish fell fence file fill finalise finish fit fix flush fold forward  frame free freeze fulfil furnish gain
    gate generate get grade graduate grant grit ground guard  hand hang harmonise heal heat hire hit
    house implement import impose improve include incorporate increase index induct insert install institute insulate insure
    integrate introduce invoice issue jet join keep label land launch lay lead lease legalise level levy license
    lift light line link list load locate lock lodge lower make map mark master match meet mend merge migrate
    minimise mitigate modernise modify mount move mow name neutralise notify number obtain occupy offset open orchestrate order
    oust outsource overhaul overturn own pack paint pass patch pave pay penalise permit phase pin place plant plaster plug pool post
    prevent print privatise procure produce prohibit promote protect prove provide prune publish pump purchase purge put qualify quash
    quit raise ratify reach reactivate realign reallocate reassign rebrand rebuild recalibrate recall recast receive reclaim
    recommission reconcile reconfigure reconnect reconstitute record recoup recover recruit rectify recycle redecorate redeem
    redeploy redesign redirect redistribute redraw reduce refer refill refinance refit refloor reform refresh refund refurbish
    regain regenerate register regrade regularise rehang rehouse reimburse reinforce reinstall reinstate reissue relabel relaunch relay
    release relet relicense relieve reline relocate remake remedy remortgage remove rename render renew renovate reopen reorder reorganise
    repair repave repay repeal repeat replace replant replaster repoint report repost reprint reprofile reprogram republish
    reroof reroute rescind reseal reset reshape resign resolve restock restore restructure resurface retain retender
    retile retire retitle retrain retrieve retrofit return reunite reupholster revalidate reverse revise revoke rewire rewrite rework
    ring-fence roll roof root rotate route run sack safeguard sanction satisfy save scan seal seat secure seed segregate sell send separate
    serve service set settle sew shed shift shorten  shut sign simplify site slash slim smooth solve sort spend
    split spray staff stamp standardise start steam step stick stock stop store straighten streamline strengthen strim
    strip submit substitute subtitle succeed supply surpass surrender suspend swap sweep switch tackle tag tarmac teach
    terminate thin tidy tie tighten tile tilt title tow train transcribe transfer transform transition translate transplant treat  trim
     turf turn unblock unfreeze unify uninstall unite unlock unpack unveil update upgrade uphold upload upskill
    vacate vaccinate validate vary verify vest waive warn wash waterproof weed weld whitelist widen win wind wire withdraw
    withhold word write`,
  activity: `advertise aid analyse appeal appraise approach arrange assess assist attempt attend begin benchmark bid broker
    brainstorm calculate campaign canvass challenge champion chase coach collaborate commence comment compare compete
    consult contact contribute cooperate coordinate correspond cost  debate demonstrate develop devote draft
    educate elicit email encourage engage enquire escalate estimate evaluate examine experiment explore facilitate fight
    flag follow forecast fundraise gather guide handle help host identify initiate inquire inspect instruct interview investigate invite
    lead learn liaise lobby log look maintain manage measure meet mentor mobilise model monitor motivate negotiate network
    nurture observe operate organise oversee participate patrol persevere persist petition phone pilot plan plot practise prepare price
    prioritise probe process progress push query question quote rearrange reconvene refine rehearse remind research review
    ring  schedule scope scrutinise search seek shadow shop shortlist sift signpost sketch solicit spot-check study summarise
    supervise support survey talk target tender  tour trace track trawl trial try tweak undertake
    use view visit walk watch  work wrestle`,
  talk: `break double treble triple halve shrink climb rise fall grow double outweigh overshadow go find come have do be acknowledge admire admit advise advocate affirm agree allege announce anticipate appear appreciate argue ask
    assume assure attribute await aware believe blame cause caution cite comprise concede concern conclude consider consist
    constitute decide declare decline demand depend deserve desire differ disagree discover discuss doubt emphasise
    enjoy envisage exceed exist expect experience explain express fail fear feel forget grow guess happen
    hear highlight hope hypothesise imagine imply impress indicate infer inform intend involve know lack last like listen
    matter mean mention need note notice object occur outline owe persist point predict prefer presume pretend proclaim promise
    propose raise react realise reason reassure recall recognise recommend refer reflect refuse regard regret reiterate
    relate remain remark remember reply represent request require resemble respond say see seem show
    speak speculate state stress struggle suffer suggest suit suppose suspect tell tend thank think threaten
    understand urge value vary voice vote wait want warrant welcome wish wonder worry worsen`,
};

/** "bring brought": the past form, and the participle where it differs. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `bring:brought build:built buy:bought catch:caught cut:cut deal:dealt dig:dug draw:drew:drawn find:found forget:forgot:forgotten
   freeze:froze:frozen get:got give:gave:given grow:grew:grown hang:hung hear:heard hit:hit keep:kept know:knew:known
   lay:laid lead:led light:lit make:made mean:meant meet:met mow:mowed:mown pay:paid put:put quit:quit
   rebuild:rebuilt recast:recast redraw:redrew:redrawn rehang:rehung relay:relaid relet:relet remake:remade repay:repaid
   reset:reset rewrite:rewrote:rewritten ring:rang:rung run:ran:run say:said see:saw:seen seek:sought sell:sold send:sent
   set:set sew:sewed:sewn shed:shed show:showed:shown shrink:shrank:shrunk shut:shut speak:spoke:spoken spend:spent
   split:split stick:stuck sweep:swept swap:swapped teach:taught tell:told think:thought undertake:undertook:undertaken
   understand:understood uphold:upheld win:won wind:wound withdraw:withdrew:withdrawn withhold:withheld write:wrote:written
   break:broke:broken rise:rose:risen fall:fell:fallen go:went:gone come:came have:had do:did:done be:been begin:began:begun bid:bid feel:felt fight:fought learn:learnt oversee:oversaw:overseen`
    .trim()
    .split(/\s+/)
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
);

/** One syllable that ends in one vowel and one consonant, or a stressed end: the consonant doubles before -ed and -ing. */
const DOUBLES =
  /^(?:[^aeiou]*|.*(?:qu|sw))[aeiou][bdfgklmnprt]$|^(?:submit|commit|admit|permit|prefer|refer|infer|occur|equip|expel|enrol|fulfil|regret|forget|begin|transfer|refit|retrofit|reset|relet|unplug|model|level|label|travel|cancel|signal|pencil|format|input|program|reprogram|channel|dispel|compel|defer|confer)$/;

function formsOf(base: string): [form: string, kind: VerbForm][] {
  const stem = DOUBLES.test(base) ? base + base.at(-1)! : base;
  const isE = base.endsWith('e');
  const isY = /[^aeiou]y$/.test(base);
  const past = IRREGULAR[base]?.split(':') ?? [
    isE ? `${base}d` : isY ? `${base.slice(0, -1)}ied` : `${stem}ed`,
  ];
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : isE && !base.endsWith('ee')
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  const s = isY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return [[base, 'bare'], [s, 's'], [ing, 'ing'], ...past.map((form): [string, VerbForm] => [form, 'past'])];
}

const FORMS = new Map<string, Verb>();
for (const [aspect, list] of Object.entries(VERBS)) {
  for (const base of list.trim().split(/\s+/)) {
    for (const [form, kind] of formsOf(base)) {
      const known = FORMS.get(form);
      if (!known || (known.form !== 'past' && kind === 'past'))
        FORMS.set(form, { aspect: aspect as Aspect, form: kind });
    }
  }
}

/** The verb of which this word may be a form, if it is a known one. */
export function verbAt(text: string): Verb | undefined {
  return FORMS.get(text);
}

/** What will follow from the work rather than be done for it: "this will help". */
const CONSEQUENCES =
  /^(?:help|allow|enable|ensure|improve|support|provide|include|cover|reduce|prevent|protect|apply|avoid|raise|get|keep|use|host|serve|make|need|act|run|own|maintain|monitor|review|view|save|lead|guide|manage|match|meet|prove|strengthen|encourage|show|contribute|give|bring|take|be|have|do)$/;

/** Is this what follows from the work, or looks after it: "will help", "will see that"? */
export function isConsequence(text: string): boolean {
  return /^(?:help|allow|enable|ensure|improve|support|reduce|prevent|protect|avoid|see|keep|make|maintain|monitor|remain|stay|continue|know|hear|apply|strengthen|encourage|contribute|also|benefit|serve|cover|form)$/.test(
    text,
  );
}

/** "Extend", as something that somebody will do. */
export function isDeed(text: string): boolean {
  const verb = FORMS.get(text);
  return verb !== undefined && verb.aspect !== 'talk' && isBareVerb(text) && !CONSEQUENCES.test(text);
}

function isBareVerb(text: string): boolean {
  return FORMS.get(text)?.form === 'bare' || IRREGULAR[text]?.startsWith(text) === true;
}

/** "Agreed to fund" but not "agreed to the ledger": can this word follow "to" as a verb? */
export function isVerbAfterTo(text: string): boolean {
  return (
    isBareVerb(text) ||
    text.endsWith('ly') ||
    !/^(?:the|a|an|our|its|their|this|that|all|ledger|members|staff|\d.*)$|s$/.test(text)
  );
}
