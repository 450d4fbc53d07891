import { FIELDS } from './fields';
import { NAME_WORDS } from './names';

/**
 * The words by which owners are known: the one place to look when an owner is misread, and what a council may add to.
 * Each list is words in lower case, parted by spaces; plurals of heads are made, not listed.
 */
export interface OwnerWords {
  /** Nouns that name one holder of a post: "manager", "clerk". */
  readonly heads: string;
  /** Short forms of whole posts: "dcs", "rfo". */
  readonly postCodes: string;
  /** Posts that come first by rank and may be followed by a surname: "inspector", "matron". */
  readonly ranks: string;
  /** Posts whose object is a body, so that "Chair of Audit and Governance Committee" is one. */
  readonly chairs: string;
  /** Posts that councillors hold: a name beside one of them may bear the title "Cllr". */
  readonly elected: string;
  /** What comes before a post and names none by itself: "interim", "deputy". */
  readonly modifiers: string;
  /** Bodies that stand by themselves. */
  readonly bodies: string;
  /** Bodies within an organisation, which a head of something may head: "team". */
  readonly units: string;
  /** Groups of people who hold no post: "staff", "partners". */
  readonly people: string;
  /** Short forms and names of bodies: "hr", "ofsted". */
  readonly bodyCodes: string;
  /** What bodies and posts busy themselves with, and what else stands in their titles. */
  readonly areas: string;
  /** Titles of persons: "mr", "cllr". */
  readonly titles: string;
  /** Small words inside names: "van", "al". */
  readonly particles: string;
  /** First names; they only settle what would otherwise hang in the balance. */
  readonly firstNames: string;
  /** Surnames that make a person of a word that stands alone in a cell. */
  readonly surnames: string;
  /** Words that leave open who is meant: "relevant officers". */
  readonly vague: string;
  /** Words of sentences, which owners have none of. */
  readonly verbs: string;
  /** Words of a cell's own business, that are neither names nor anybody's field: "cost". */
  readonly plain: string;
  /** What an owner is called before a colon or in brackets: "lead:", "(support)". */
  readonly labels: string;
  /** Short forms and spellings, and what they stand for when owners are compared. */
  readonly sameAs: Readonly<Record<string, string>>;
  /** Statutory roles held beside a post, so that "Director of Resources and S151 Officer" is one. */
  readonly secondHats: readonly string[];
  /** Words that one "and" always joins to one title, the word before it and the one after: "police crime". */
  readonly pairs: readonly string[];
  /** Departments that stand by themselves: two of these joined by "and" are two owners, "Legal & Procurement". */
  readonly departments: string;
  /** Titles that many bear, so that nobody is named by them. */
  readonly vagueTitles: readonly string[];
  /** Short forms of councils after the name of a place: "Oakmere DC". */
  readonly councilCodes: string;
  /** Posts in which a vague word is part of the title. */
  readonly plainTitles: readonly string[];
}

/** Owners as British councils, health bodies, police forces, schools, universities, charities and ministries name them. */
export const OWNER_WORDS: OwnerWords = {
  heads: `head director manager officer lead leader chief clerk secretary chair chairman chairwoman chairperson member
    holder mayor president convener convenor provost sheriff whip speaker commissioner controller comptroller
    registrar bursar dean chancellor vice-chancellor principal proctor headteacher headmaster headmistress teacher
    tutor lecturer professor librarian archivist curator governor trustee treasurer accountant auditor solicitor
    lawyer barrister counsel coroner magistrate architect engineer surveyor planner designer developer technician
    scientist analyst statistician economist researcher ecologist arborist arboriculturist archaeologist buyer
    broker agent administrator receptionist adviser advisor coordinator co-ordinator facilitator organiser
    supervisor foreman warden caretaker groundsman groundskeeper handyman ranger custodian steward marshal keeper
    operator driver assessor reviewer examiner verifier investigator negotiator matron sister nurse doctor gp
    consultant surgeon physician psychiatrist midwife pharmacist physiotherapist therapist psychologist paramedic
    practitioner worker visitor inspector sergeant superintendent constable commander captain champion guardian
    sponsor owner partner specialist expert apprentice trainee editor webmaster representative rep postholder
    minister ombudsman assistant deputy supervisory moderator liaison bookkeeper cashier cleaner chef cook
    superviser mgr mngr. offr dir hd coordinater lengthsman churchwarden picker orderly bp supt insp sgt vicar
    rector chaplain curate mngr pcso handyperson lengthsperson educator trainer instructor demonstrator mentor
    councillor author navigator electrician plumber mechanic dietitian dentist housemaster housemistress vice-chair vice-chairman
    postmaster nutritionist courier gardener mediator conservator professional housekeeper verger producer master
    harbourmaster bailiff organist chorister beadle almoner coxswain skipper lifeguard imam rabbi invigilator
    adjudicator arbitrator translator interpreter cataloguer photographer illustrator copywriter fundraiser horticulturist
    conveyancer paralegal notary prosecutor valuer actuary dispatcher technologist
    radiographer sonographer optometrist podiatrist audiologist geriatrician paediatrician oncologist anaesthetist
    pathologist radiologist epidemiologist microbiologist hydrologist geologist ornithologist
    selectman councilman councilwoman alderman attorney collector defender official undersecretary under-secretary counsellor
    counselor commandant taoiseach tánaiste ombudsperson judge`,
  postCodes: `ceo cfo coo cio cto cmo cno cpo cco cdo cso ce cx cex cexec chx dcs dass dph dpo siro s151 s.151 s73 sro ad hos
    hof dce acx acc dcc dci di ds dsl ddsl senco sendco sencso rfo mo ht dht aht hod hoy slo md fd gm dgm dhr dof
    dofr don do cosec pfcc pcc dsio sio imo lado dpa cnt avc pvc vc fbp hrbp hrd ho hodm ecc dep dhos adm padm ta
    hlta lsa ciso cdio mp msp sbm dd adn dipc ddo cd ed sd dg ddg am sm wm asm pfh amd mso ftsug ftsu fcir fcr dso
    151 ps pso dvc eht cog ace acp anp enp bsm tm cqo edo ado cgo cpto hom hon dom adon dmo tsm svp ceog ned eho hia
    ro dro cae vp avp evp ewo ero cns dsu aco`,
  ranks: `inspector sergeant superintendent constable commander captain matron sister nurse dean mayor professor
    councillor alderman judge president governor vicar rector chaplain pc dc ds di dci dcc sgt insp supt ch sgt.
    insp. supt. cpt cllr councilor detective det acc`,
  chairs: `chair chairman chairwoman chairperson vice-chair vice-chairman clerk secretary member president governor
    convener convenor leader treasurer trustee`,
  elected: `member holder leader mayor chair chairman chairwoman chairperson vice-chair vice-chairman convener
    convenor whip champion representative rep president governor trustee lead sheriff provost`,
  modifiers: `interim acting deputy assistant asst associate senior snr principal joint vice chief executive exec corporate
    strategic group general managing lead junior temporary temp regional divisional area statutory responsible
    proper detective first second permanent honorary non-executive pro pro-vice`,
  bodies: `board committee cttee subcommittee sub-committee panel group forum council councils partnership trust agency
    authority police constabulary company ltd limited plc llp cic charity association society federation university
    college school academy hospital surgery practice clinic cabinet senate court parliament government ministry
    network alliance consortium collaborative taskforce force party commission inspectorate body union club league
    foundation institute secretariat brigade assembly chamber diocese body church fellowship cooperative
    co-operative landlord supplier provider contractor pct chambers institution tribunal treasury library academies
    hmp hmyoi triumvirate quadrumvirate jury inquest parish-council kirk synod presbytery deanery coop multi-academy
    syndicate executive-board associates solutions consulting consultancy logistics
    survey legislature congress judiciary museum gallery registry observatory corporation selectboard garda gardaí bank exchange
    tusla austrade rūnanga iwi hapū manatū oranga kāinga waka consortia`,
  units: `team teams unit department departments dept directorate division branch section office hub sector sectors
    service services svcs house lodge crew squad desk bureau directorates divisions units sections function studio
    laboratory lab labs clinic
    faculty faculties offices branches hubs`,
  people: `staff employees personnel workforce residents volunteers parents tenants leaseholders landowners landlords
    developers suppliers providers contractors stakeholders agencies parishioners villagers landowner delegates
    attendees participants colleagues neighbours users pupils students businesses employers partners partnerships
    organisations bodies boards committees groups panels forums schools colleges universities hospitals charities
    trusts authorities clubs churches parishes allotmenteers farmers councillors cllrs clinicians practices
    companies management leadership electorate persons individuals insurers funders lenders donors sponsors vendors
    executives execs non-execs neds
    ministries friends academia selectmen aldermen commissions ngos csos
    hei heis unions whānau tribes grantees recipients`,
  bodyCodes: `hr ict it od pmo slt smt cmt clt emt elt elg slg mt dmt jmb sab scb lscb lscp mash icb icp icps ccg pcn pcb nhs
    nhse nhsi cqc ofsted ofqual ofcom hmrc dfe dwp dcms dhsc mhclg dluhc defra moj cps hmicfrs iopc ico lga lgo
    lgsco ea bbc dvla dvsa vosa hse fsa ukhsa phe phw ndr cab cvs vcs vcse vcfse lep lrf csp opcc opfcc mps met bid
    healthwatch cafcass capita serco kier veolia biffa amey ringway skanska cipfa unison unite gmb nalc slcc salc
    calc osc camhs ywca rspca rspb rnli fca pra nao hmt fcdo desnz dsit dbt beis dit acas gds crown executive mosovo
    mappa rasso pvp ppu msu rpu soit sarc npt lpa lpt rocu cju psd cid swap kpmg bdo mazars deloitte pwc rsm ey dars
    dhr doh doe dot dofe esfa ofwat ofgem nice rcn bma nmc gmc gdc hcpc ukvi dpp exec la las bt openreach veritau
    microsoft zurich aviva civica idox
    un eu nz ni undp unicef unesco oecd ilo gsa omb opm gao dhs fema epa usda usaid noaa nasa doj dod tbs rcmp cbsa cfia
    pmc dpmc acc nzta opw dper hmpps cosla npcc nfcc sepa hhs hud nist nara fda cdc ssa irs blm usgs hq fgb ppg`,
  areas: FIELDS,
  ...NAME_WORDS,
  vague: `person individual relevant appropriate respective designated nominated appointed identified various different several some
    any other suitable concerned required someone somebody anyone anybody everyone everybody whoever whomever
    nobody those these others responsible named all-concerned applicable involved agreed chosen necessary two three four five six couple few multiple numerous unknown`,
  verbs: `is are was were be been being needs need will would should must shall has have had can cannot could may might do
    does did agrees ensure discuss discussed considered see depends depend depending going taken taking making
    picked when if because unless until once please ongoing implemented ask asked reported this that there they we
    not already arranged provided updated continue continues yes no asap immediate immediately daily weekly monthly
    quarterly annually completed done pending etc. i'm it's we'll who which what where how via-email agreed rejected
    delivered unknown`,
  plain: `new cost costs priority note notes target targets status date dates update updates outcome outcomes existing
    current same above below next previous item items step steps option options issue issues urgent routine normal
    various none other yes no maybe paragraph appendix annex attached attachment agenda minute minutes column
    recommendation recommendations action actions comment comments reason reasons start end begin today tomorrow`,
  labels: `lead leads leading owner owners responsible accountable support supporting supported consulted informed
    contributor contributors assisting assist backup cover reporting action actions by sponsor sro who interim
    acting officer delegated overall joint co-lead main primary secondary deputy contact author name post jobshare
    job-share job share temporary temp tbc part-time operational strategic r a c vacant tba tbd tbn nominee
    delegate designate substitute executive exec co-leads lead-officer`,
  sameAs: {
    asst: 'assistant',
    ass: 'assistant',
    assoc: 'associate',
    dep: 'deputy',
    ad: 'assistant director',
    ads: 'assistant directors',
    dir: 'director',
    hd: 'head',
    mgr: 'manager',
    mngr: 'manager',
    exec: 'executive',
    offr: 'officer',
    snr: 'senior',
    cllr: 'councillor',
    cllrs: 'councillors',
    dept: 'department',
    svcs: 'services',
    cttee: 'committee',
    subcommittee: 'sub committee',
    advisor: 'adviser',
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    'co-ordinator': 'coordinator',
    hos: 'head service',
    ceo: 'chief executive',
    ce: 'chief executive',
    cx: 'chief executive',
    cex: 'chief executive',
    cfo: 'chief finance officer',
    coo: 'chief operating officer',
    cio: 'chief information officer',
    cno: 'chief nurse',
    dcs: 'director childrens services',
    dass: 'director adult social services',
    dph: 'director public health',
    dpo: 'data protection officer',
    siro: 'senior information risk owner',
    sro: 'senior responsible owner',
    rfo: 'responsible financial officer',
    mo: 'monitoring officer',
    s151: 'section 151',
    's.151': 'section 151',
    dsl: 'designated safeguarding lead',
    ht: 'headteacher',
    cosec: 'company secretary',
    comms: 'communications',
    revs: 'revenues',
    bens: 'benefits',
    org: 'organisational',
    info: 'information',
    gov: 'governance',
    dev: 'development',
    env: 'environment',
    ops: 'operations',
    programmes: 'programme',
  },
  secondHats: [
    'section 151 officer',
    'section 151',
    'monitoring officer',
    'senior information risk owner',
    'data protection officer',
    'responsible financial officer',
    'responsible finance officer',
    'head paid service',
    'returning officer',
    'proper officer',
    'caldicott guardian',
    'deputy monitoring officer',
    'company secretary',
    'board secretary',
    'trust secretary',
    'university secretary',
    'general counsel',
    'deputy chief executive',
    'deputy section 151 officer',
    'clerk governors',
    'clerk trustees',
  ],
  pairs:
    'police crime, fire rescue, health safety, overview scrutiny, child family, children family, children families, adult family, hr od, people od, learning od, culture od, workforce od'.split(
      ', ',
    ),
  departments:
    'finance legal hr od it ict procurement payroll planning highways housing comms communications licensing audit',
  vagueTitles:
    'action owner, action lead, officer, lead officer, member staff, member team, staff member, management, person, lead person, owner, lead'.split(
      ', ',
    ),
  councilCodes: 'dc bc cc pc tc mbc lb rbc cbc mdc idb ifca fra npa nhsft ft',
  plainTitles: [
    'designated safeguarding',
    'deputy designated safeguarding',
    'designated teacher',
    'designated doctor',
    'designated dr',
    'named dr',
    'designated nurse',
    'named nurse',
    'named doctor',
    'named gp',
    'named midwife',
    'named professional',
    'nominated individual',
    'responsible individual',
    'responsible financial',
    'responsible finance',
    'senior responsible',
    'responsible person',
    'appointed person',
    'competent person',
    'registered person',
    'responsible owner',
  ],
};
