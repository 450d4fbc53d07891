/** What bodies and posts busy themselves with, and what else stands in their titles. */
export const FIELDS = `finance financial legal law governance housing homelessness planning highways transport transportation
    environment environmental waste recycling parks park leisure culture cultural libraries museums arts heritage
    sport sports tourism events markets licensing enforcement trading standards procurement commissioning commercial
    contracts contract property assets asset facilities estate land buildings building control construction
    maintenance repairs development regeneration economy economic growth skills employment education learning school
    schools' pupil pupils' students student children childrens children's families family adult adults adults'
    carers older youth young early years social care health healthcare public wellbeing well-being safeguarding
    protection prevention intervention safety security community communities neighbourhood neighbourhoods
    neighbourhood's place places people peoples people's customer customers customer's contact access inclusion
    inclusive equality equalities diversity engagement participation consultation communication communications comms
    marketing media press digital technology technologies ict it information data records systems infrastructure
    network networks cyber web website gis research intelligence insight performance policy policies strategy
    strategic improvement transformation change innovation programme programmes project projects delivery business
    support administration administrative admin corporate democratic electoral elections electorate member members'
    members committee civic mayoral office organisational workforce resources resource resourcing human payroll
    pensions treasury tax taxation council revenues revenue benefits benefit income debt budget budgets accounts
    accounting accountancy audit audits assurance risk insurance internal external fraud counter compliance
    regulation regulatory regulation regulations standards quality complaints feedback experience patient patients
    patients' clinical nursing medical medicine medicines pharmacy therapies therapy acute emergency urgent theatre
    theatres outpatient outpatients inpatient maternity paediatric paediatrics mental primary secondary surgical
    surgery infection ipc ward wards bed discharge operations operational operation policing crime criminal justice
    custody investigations investigation response roads traffic road rail bus buses fleet vehicles vehicle depot
    street streets streetscene streetscape lighting drainage drains flood flooding flood's coastal water rivers
    river trees tree grounds ground cemetery cemeteries bereavement burial crematorium allotment allotments
    playground play open spaces space green climate carbon energy sustainability biodiversity ecology conservation
    countryside rural urban realm town city county district borough parish village local regional national central
    north south east west northern southern eastern western area areas locality localities division front back line
    frontline home homes residential domiciliary supported living disability disabilities learning sen send special
    needs inclusion behaviour attendance admissions curriculum teaching science sciences humanities
    engineering academic research estates partnership partnerships alliances voluntary volunteer volunteers
    volunteering fundraising philanthropy membership trading retail shop catering kitchen cleaning hygiene food pest
    noise air pollution animal welfare warden parking car permits permit street-works streetworks works capital
    investment investments portfolio major minor general specialist senior case casework assessment assessments
    review reviewing reviews duty intake placement placements fostering adoption looked after leaving court courts
    tribunals probation offender rehabilitation youth-justice drug drugs alcohol substance misuse sexual domestic
    abuse violence hate extremism prevent cohesion integration migration refugee asylum resettlement gypsy traveller
    armed forces veterans veteran international european trade export industry industrial energy mineral minerals
    spatial design conservation building archives archive registration registrars births deaths marriages coroners
    mortuary post postal print printing reception front-desk switchboard call centre center contact-centre one-stop
    hub shared joint integrated multi-agency multiagency inter-agency cross-party task finish steering working
    reference advisory consultative leadership management managing manager's senior top full governing foundation
    academy trust monitoring evaluation training apprenticeships apprenticeship career careers recruitment retention
    talent reward occupational hs h&s hse fire rescue ambulance civil contingencies resilience continuity
    preparedness command service head chief freedom foi privacy protection gdpr counsel solicitors litigation
    conveyancing advocacy advice welfare-rights rights money homeless rough sleeping sleepers lettings allocations
    rents rent tenancy tenancies tenant leasehold decarbonisation retrofit plan plans scheme schemes strategies
    section pay car-parks toilets public-realm seafront harbour harbours port ports airport market fairs grants
    grant funding bids bid external-funding treasury-management corporation division's applications software
    hardware applications desktop helpdesk help desk server servers cloud analytics statistics reporting gov
    government affairs relations relationship relationships stakeholder parliamentary ministerial private
    secretariat knowledge library records-management science evidence economics england wales scotland ireland
    britain british english welsh scottish irish uk world global of-service overview scrutiny revs bens ops registry
    product sales brand bank credit housing-benefit neighbourhood-plan footpath footpaths rights-of-way way byways
    verges verge hedges cutting maintenance gas electrical electricity mechanical heating boiler roofing voids void
    responsive planned tenure lease leases listed historic natural nature wildlife habitat soil farming agriculture farm farms farmhouse cottage
    fisheries marine stop search vetting firearms intelligence stalking harassment rape exploitation vulnerability
    harm forensic forensics cse pvp sec s pastoral anaesthetics anaesthesia radiology pathology cardiology oncology
    neurology urology gynaecology obstetrics midwifery ophthalmology orthopaedics dermatology haematology nephrology
    rheumatology gastroenterology endoscopy imaging diagnostics dialysis stroke sepsis falls frailty dementia
    delirium tissue viability nutrition dietetics podiatry audiology neonatal resuscitation palliative hospice eol
    cancer diabetes respiratory renal trauma critical intensive icu itu ed a&e amu sau sdec phlebotomy blood
    transfusion microbiology virology chaplaincy decontamination sterile linen portering prisons prison detention
    borders border immigration passports visas wings segregation phonics maths mathematics literacy numeracy reading
    writing geography history music drama pe sixth eyfs ks1 ks2 ks3 ks4 ks5 key stage year nursery pshe stem
    computing languages mfl timetabling exams examinations alumni halls accommodation timetable widening doctoral
    postgraduate undergraduate laboratories conferences outreach fire-safety damp mould asbestos legionella lifts
    cyclical rechargeable leaseholder sheltered extra-care allocation hoarding nuisance asb antisocial anti-social
    cctv speak raising whistleblowing candour speaking incidents incident serious learning-from-deaths mortality
    deteriorating rota rotas rostering agency temporary-staffing induction supervision appraisal cashiers creditors
    debtors exchequer bailiff banking transactions purchasing purchase payables receivables business-rates nndr
    valuation electoral-services land-charges registration-services dogs dog pavilion bowls cricket tennis football
    rugby gym pools bridges footway footways potholes gullies gritting signage signs line-marking kerbs islands
    crossings cycling walking active travel tree-planting ponds marshes woodland woods commons quarry hedgerow
    wardens street-trading taxis taxi licences licence premises gambling knife gun gangs youth-violence robbery
    burglary homicide murder cyber-crime economic-crime dogs mounted airports ppe uniform uniforms stores armoury
    channel mappa marac daas da dv vawg idva isva hbv fgm cce mse missing cic lac uasc eet neet ehcp ehc exclusions
    exclusion home-education elective edi ed&i od l&d h&wb ohs oh ehs dse erp crm hris it-services platforms
    platform architecture apps stop-smoking obesity immunisation vaccination screening surveillance epidemiology
    sexual-health reablement equipment adaptations adaptation dols lps mca brokerage direct payments consultant-led
    waiting list lists referral referrals rtt booking scheduling flow capacity cleanliness dispensary formulary
    prescribing antimicrobial stewardship vte ivs pews news ddat ux digital-services labs foresight futures horizon geological census select federal interagency
    statistical forestry aquaculture defence defense foreign indigenous aboriginal tribal māori pacific geospatial geographic mapping
    nuclear maritime motor customs superannuation seniors women ordnance coast stats historical state wage labor labour
    hospitality biosecurity bioscience program programs agrifood meteorological oceanic atmospheric antitrust rec schools physics genetics philosophy classics literature divinity journalism film anatomy dentistry veterinary appeals appropriations
    region regions regional headquarters metro hydro power ontario alberta manitoba saskatchewan quebec nunavut yukon
    queensland tasmania auckland otago california texas ohio oregon nevada colorado arizona michigan minnesota wisconsin
    dublin connacht munster leinster ulster london manchester merseyside yorkshire cumbria lancashire norfolk suffolk
    essex sussex surrey somerset cornwall wiltshire hampshire hertfordshire lothian fife highland gwent gwynedd powys`;
