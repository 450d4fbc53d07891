/** Words of a kind, which phrases name in pointed brackets: "date <done>". "-ed" is any word that ends like that. */
export const CLASSES: Readonly<Record<string, string>> = {
  done: `
    -ed done begun sent met made seen held given built kept shown taken paid written put told`,
  ended: `
    completed complied closed implemented achieved actioned embedded delivered remedied resolved fixed
    settled concluded finished answered met discharged evidenced accomplished kept done`,
  event: `
    meeting council committee decision report audit inspection visit board cabinet executive exec survey
    incident complaint referral motion publication entry submission resolution minute approval`,
  given: `
    assigned allocated tasked delegated referred passed directed addressed`,
  answer: `
    agreed agree accepted accept rejected reject declined decline disagreed disagree refused`,
  reviewer: `
    inspector auditor assessor examiner coroner ombudsman inquiry peer regulator inspectorate reviewer`,
  planned: `
    target planned expected anticipated forecast estimated proposed original revised agreed projected
    intended required scheduled extended new`,
  finish: `
    close closeout closure completion delivery implementation resolution end finish`,
  person: `
    officer official manager person employee colleague member individual staff lead director exec executive
    post role team head contact councillor`,
  body: `
    council cabinet executive management trust force government provider landlord department directorate
    authority commissioner auditee client trustee contractor designer service corporation board commission
    organisation body agency unit ministry entity division landlord practice school`,
};

/** Words that add nothing to a title: "Who is responsible for the action?", "Progress during the previous quarter". */
export const FILLING_WORDS = `
  with the a of for is to and or this be in on by as at our your during previous last current since
  quarter period month week please describe clearly briefly explain outline insert enter`;

/** Words that say which of several reports it is: "Twelve month update", "Spring evaluation". */
export const NUMBER_WORDS = `
  one two three four six nine twelve first second third fourth half mid annual spring summer autumn winter
  term`;

/** Words in titles of lists that are kept beside trackers and are none: budgets, contacts, registers, rotas. */
export const FOREIGN_WORDS = `
  likelihood, probability, inherent, residual, gross, net, controls, mitigation, mitigations, telephone, phone,
  mobile, email, mail, address, postcode, amount, awarded, requested, variance, invoice, invoices, cost, costs, vat,
  balance, spend, spent, supplier, contractor, contract, renewal, expiry, quantity, price, monday, tuesday,
  wednesday, thursday, friday, saturday, sunday, shift, hours, rate, age, salary, attendees, venue, apologies,
  respondents, mean, median, serial, make, model, asset, condition, stock, barcode, organisation, applicant,
  applicants, proposal, ward, term, meaning, definition, policy, version, author, course, certificate, votes,
  question, answer, paid, payment, purchase, warranty, lease, requester, complainant, exemption, baseline, actual,
  ticket, tickets, sla, caller, customer, claim, claims, claimant, incident, reserve, handler, registration, vehicle,
  mot, vacancy, created, hiring, interview, candidate, trainer, possible, timestamp, your`;

/** One title with such a word may stand in any tracker; several, and no deadline beside them, make up a register. */
export const REGISTER_WORDS = 'risk, hazard';

/** What officers call a list of things to be done. */
export const PLAN_NAMES = `
  action plan, action list, action log, action tracker, action register, action sheet, action points, action items,
  actions, improvement plan, implementation plan, delivery plan, work ?plan, to do list, follow-?up,
  recommendations tracker, recommendation tracker, matters arising`;

/** The word that says of a column before the work no more than that a day stands there: of a meeting, of an entry. */
export const DAY_WORD = 'date';

/** Short forms of words in titles. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    compl: 'completion',
    est: 'estimated',
    resp: 'responsible',
    mgmt: 'management',
    mgr: 'manager',
    dept: 'department',
    impl: 'implementation',
    recs: 'recommendations',
    min: 'minute',
    num: 'number',
    nr: 'number',
    org: 'organisation',
    organization: 'organisation',
    prog: 'progress',
  }),
);

/** Words that are short forms only beside others: "Outstanding rec", while "Rec" is the number of one. */
export const ABBREVIATIONS_IN_PHRASES: ReadonlyMap<string, string> = new Map([['rec', 'recommendation']]);
