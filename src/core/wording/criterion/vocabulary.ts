import { BLANKS } from './blanks';

/**
 * The words by which success criteria are known: the one place to look when a criterion is misread, and what a council
 * may add to. Lists are words in lower case parted by spaces; phrases stand in arrays.
 */
export interface CriterionWords {
  /** Numbers in letters: "three". */
  readonly numbers: string;
  /** All or none of something that can be counted: "every", "zero". */
  readonly counts: string;
  /** What can be counted, in the plural or the singular, beside words of its kind: "plans", "wardens". */
  readonly countable: string;
  /** Qualities, which cannot be counted though the things that have them can: "clear plans". */
  readonly qualities: string;
  /** Change without a start or an end: "improved". */
  readonly comparatives: string;
  /** What can be shown to a third person: "policy", "minutes". */
  readonly artefacts: string;
  /** What can be set up, and shown once it is: "steering group". */
  readonly bodies: string;
  /** Those whose name alone shows nothing: "staff". */
  readonly people: string;
  /** What nobody can look at, whatever became of it: "benefits". */
  readonly unseen: string;
  /** What makes an artefact proof: "approved". */
  readonly settled: string;
  /** Results that anyone can check by looking: "vacancy filled", "licence granted". */
  readonly proofs: readonly string[];
  /** What became of a thing so that anyone can see it: "bench installed". */
  readonly outcomes: string;
  /** The same as a noun, with the thing behind it: "publication of the strategy". */
  readonly completions: string;
  /** Work rather than what comes of it: "workshop". */
  readonly activities: string;
  /** What is done to an activity: "held". */
  readonly happening: string;
  /** Verbs of a progress note: "attended", "spoke". */
  readonly doing: string;
  /** Verbs that begin an order to work: "liaise with", "explore". */
  readonly orders: string;
  /** What a result is held against, which by itself proves nothing: "within budget". */
  readonly yardsticks: string;
  /** How success is to be counted, which counts nothing while it is still to be set: "KPI to be agreed". */
  readonly gauges: string;
  /** What is counted as a matter of course, so that only the target lacks: "attendance". */
  readonly metrics: string;
  /** Say that there is none, in more than a mark. */
  readonly blanks: readonly string[];
  /** Points to a criterion elsewhere. */
  readonly pointers: readonly string[];
}

/** Criteria as councils, health bodies, police forces and schools write them. */
export const CRITERION_WORDS: CriterionWords = {
  numbers: `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty
    hundred half third quarter fifth tenth thirds quarters fifths tenths twice doubled halved tripled double dozen majority halve halves halving doubles doubling treble trebles trebled
    trebling triple triples tripling`,
  counts: 'all every everyone everybody each both none nobody no-one no zero nil always never fully 100%',
  countable: `staff member members councillor councillors officer officers manager managers warden wardens teacher
    teachers pupil pupils student students patient patients child children resident residents tenant tenants team
    teams service services school schools ward wards site sites depot depots vehicle vehicles room rooms plan plans
    case cases file files record records form forms invoice invoices payment payments complaint complaints request
    requests application applications appeal appeals inspection inspections audit audits action actions
    recommendation recommendations report reports meeting meetings policy policies contract contracts risk risks
    incident incidents breach breaches failure failures error errors delay delays week weeks month months day days
    year years item items asset assets building buildings home homes property properties road roads route routes
    repair repairs job jobs post posts vacancy vacancies starter starters leaver leavers supplier suppliers partner
    partners volunteer volunteers trustee trustees governor governors referral referrals assessment assessments
    review reviews visit visits call calls letter letters household households business businesses event events
    session sessions document documents procedure procedures committee committees department departments directorate
    directorates panel panels agreement agreements trainee trainees nurse nurses employee employees user users
    plot plots bin bins tree trees lease leases grant grants bid bids project projects decision decisions target
    targets milestone milestones stage stages statement statements certificate certificates check checks overdue
    outstanding`,
  qualities: `clear good better appropriate adequate effective efficient robust confident comfortable happy aware
    supported satisfied valued safe sufficient suitable consistent high strong positive meaningful understand
    understands understood feel feels accurate timely reliable transparent
    fair honest proportionate responsive sustainable informed successful successfully diverse stable sound balanced engaged motivated skilled capable competent accessible inclusive welcoming
    vibrant resilient modern thriving healthy prosperous integrated coordinated co-ordinated streamlined coherent rigorous
    thorough prompt swift visible trusted proactive equipped agile collaborative cohesive credible user-friendly flexible
    know knows right best proper relevant useful helpful constructive purposeful focused person-centred well-led tidy calm orderly
    concise promptly swiftly robustly smooth seamless holistic joined-up equitable whole
    excellent positively appropriately effectively consistently safely`,
  comparatives: `improve improves improved improving improvement improvements better increase increases increased
    increasing reduce reduces reduced reducing reduction fewer less more greater higher lower faster quicker
    stronger clearer safer calmer simpler fairer happier healthier kinder cleaner tidier brighter warmer sharper quieter
    deeper richer fuller broader tighter enhance enhances enhanced enhancement strengthen strengthened raise raised decrease
    decreased closer smoother earlier wider decline shorter longer easier`,
  artefacts: `policy policies procedure procedures protocol protocols strategy strategies plan plans list lists survey
    surveys audit audits register registers minutes minute agenda agendas report reports dashboard dashboards
    certificate certificates accreditation contract contracts guidance guide handbook manual framework agreement
    agreements lease leases licence licences permit permits permission consent record records log logs template
    templates form forms checklist checklists charter constitution scheme schedule schedules document documents
    website webpage page newsletter leaflet leaflets database spreadsheet system map inventory case budget
    specification tender bid application review evaluation assessment assessments letter letters email emails
    reference referral statement statements structure rota roster calendar programme standards orders order invoice
    evidence sign-off signature certificate portfolio paper papers pathway pathways action-plan mou sla kpis kpi data
    figures statistics questionnaire feedback returns return model terms quotes quotations quote resolution decision receipts sop sops memorandum results findings notes photographs photos advert adverts timetable matrix inspection re-inspection observations code byelaws flowchart poster confirmation registration opinion
    memo memos footage pack packs recording recordings transcript transcripts video videos maps diagram diagrams
    booklet booklets brochure brochures toolkit toolkits tracker trackers ledger ledgers library bylaw bylaws warrant warrants
    deed deeds bulletin circular prospectus worksheet worksheets screenshot screenshots sign signs signage posters copy
    copies trail trails validation verification description descriptions approval approvals endorsement certification appraisal appraisals profile profiles notice
    notices resolution receipt sample samples`,
  bodies: `group groups process processes arrangement arrangements mechanism mechanisms team forum board panel network
    partnership post role lead champion champions hub programme structure controls control route service system post-holder
    site facility facilities package`,
  people: `staff member members councillor councillors officer officers manager managers warden wardens teacher teachers
    pupil pupils student students patient patients child children resident residents tenant tenants volunteer volunteers
    governor governors user users nurse nurses employee employees parent parents carer carers family families victim victims
    driver drivers customer customers visitor visitors partner partners leader leaders client clients people adults
    services teams agencies organisations businesses schools streets roads practitioners professionals stakeholders everyone
    learners citizens communities constituents workers`,
  unseen: `action actions improvement improvements awareness understanding relationship relationships outcome outcomes benefit
    benefits savings objective objectives aim aims goal goals ambition progress learning lessons practice practices
    communication confidence change changes needs need issue issues target targets deadline deadlines requirement
    requirements voice voices culture approach ethos trust morale views concerns expectations duties duty quality value
    impact success difference potential vision values behaviour behaviours knowledge skills capacity resilience links link opportunity opportunities
    lives communities choices solutions connections ways efficiencies strengths weaknesses`,
  settled: `approved agreed adopted signed signed-off published issued reissued received updated completed complete
    produced written developed drafted revised reviewed ratified endorsed accepted awarded granted renewed submitted
    presented reported available circulated displayed held installed obtained recorded embedded implemented
    introduced established created launched place use file online live filed lodged logged minuted confirmed
    transferred registered sealed secured circulated refreshed uploaded finalised prepared documented tested
    replaced appointed set shows show showing confirms confirm demonstrates demonstrate indicates indicate analysed
    carried undertaken considered conducted retained rewritten includes include including contains contain specifies
    reflects captures`,
  proofs: [
    'up and running',
    'evidence of',
    'evidenced by',
    'as evidenced',
    'evidence that',
    'demonstrated by',
    'measured by',
    'shown by',
    'shown in',
    'reported to',
    'reported into',
    'reported at',
    'in post',
    'taken to',
    'annual opinion',
    'report to',
    'planning permission',
    'vacancy filled',
    'vacancies filled',
    'post filled',
    'posts filled',
    'officer appointed',
    'manager appointed',
    'lead appointed',
    'appointment made',
    'certificate of',
    'sign off',
    'signed off',
    'business case',
    'terms of reference',
    'spot checks',
    'dip sample',
    'dip samples',
    'working group established',
    'peer review',
    'audit opinion',
    'reasonable assurance',
    'substantial assurance',
    'training records',
    'dip sampling',
    'cqc rating',
    'rated good',
    'rated outstanding',
    'judgement of',
    'green flag',
    'charter mark',
    'investors in people',
    'site visit',
    'clean report',
    'clean audit',
    'clean bill',
  ],
  outcomes: `installed opened reopened closed built awarded obtained passed recruited appointed filled purchased launched
    removed replaced repaired adopted signed granted completed erected demolished transferred sold let resurfaced
    acquired registered elected received secured lifted withdrawn commissioned procured established constructed
    planted painted restored rewritten rescinded gained won operational operating decommissioned migrated complete fitted
    published confirmed documented audited displayed advertised minuted ratified endorsed approved agreed issued
    rebuilt redrawn relaid repainted redesigned refitted rewired rehung reinstated repointed retiled relit upgraded digitised refurbished relocated launched live`,
  completions: `publication adoption appointment approval completion installation launch signing ratification award closure
    submission opening introduction establishment creation receipt renewal registration removal purchase
    replacement discharge issue`,
  activities: `session sessions meeting meetings training workshop workshops briefing briefings seminar seminars
    conference event events campaign campaigns newsletter discussion discussions talks conversation conversations
    consultation visit visits presentation presentations communication communications letter letters email emails
    inset bulletin bulletins blog contact liaison networking stall stalls fair awareness forum forums dialogue surgery surgeries roundtable support advice assistance meet-up article reminder reminders drop-in drop-ins engagement course courses webinar webinars roadshow roadshows message
    messages work refresher refreshers talk coaching mentoring shadowing induction inductions masterclass huddle huddles evening evenings supervision catch-up catch-ups check-in check-ins brief
    debrief debriefs debriefing walkabout walkabouts tour tours clinic clinics exercise exercises`,
  happening: `held hold delivered deliver provided provide arranged attended organised organise run undertaken given
    sent send place started begun commenced scheduled planned conducted hosted facilitated offered carried
    circulated ongoing continue continues continued convened completed complete rolled issued booked launched
    offered taking gone run ran put promoted`,
  doing: `met spoke visited attended discussed reminded briefed contacted emailed wrote liaised explored considered
    investigated engaged consulted asked informed told advised worked continued looked chased highlighted shared communicated raised trained promoted attend invited`,
  orders: `review liaise continue work explore consider discuss monitor engage consult investigate promote encourage
    attend arrange organise hold deliver write speak meet look remind chase contact visit reviewing liaising continuing
    working exploring considering discussing monitoring engaging consulting investigating promoting encouraging attending
    arranging share sharing raise seek analyse undertake conduct run facilitate provide collaborate lobby signpost gather talk ask tell email phone ring inform keep`,
  yardsticks: `budget plan plans programme schedule timetable policy policies strategy specification standards guidance
    framework contract procedure procedures`,
  gauges:
    'kpi kpis target targets measure measures metric metrics indicator indicators baseline criteria criterion',
  metrics: `attendance absence absences sickness turnover take-up uptake throughput occupancy compliance satisfaction
    retention recruitment attainment savings income spend expenditure overspend underspend recycling reoffending
    waiting wait waits times rates levels scores score figures numbers caseload caseloads backlog vacancies usage footfall
    visits visitors membership subscriptions downloads referrals complaints compliments incidents accidents crime crimes
    arrests waste exclusions suspensions absenteeism admissions readmissions falls infections breaches errors arrears
    participation completion turnaround timescales timescale duration voids emissions mileage`,
  blanks: BLANKS,
  pointers: [
    'as above',
    'see above',
    'as below',
    'see below',
    'as per',
    'same as',
    'refer to',
    'as for',
    'see action',
    'see comments',
    'see progress',
    'see column',
    'see recommendation',
  ],
};
