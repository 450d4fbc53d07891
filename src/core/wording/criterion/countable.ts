import { plainText } from '../../model/plain-text';

// "Number of visits", "percentage of plans reviewed", "satisfaction rates"
const GAUGE =
  /\b(?:numbers?|percentages?|proportions?|rates?|volumes?|amounts?|turnover|attendance|footfall|take-?up|uptake|usage|occupancy|spend(?:ing)?|costs?|income|savings?|budgets?|arrears|debts?|sickness|absences?|vacanc(?:y|ies)|complaints?|compliments?|incidents?|accidents?|injur(?:y|ies)|collisions?|offences|admissions?|readmissions?|referrals?|applications?|enquiries|queries|calls|visits|visitors|journeys|trips|downloads|hits|followers|backlogs?|delays?|waits|waiting (?:times?|lists?)|response times?|turnaround|processing times?|speed|errors?|mistakes|breaches|defects|repairs|voids|appeals|emissions|consumption|energy use|recycling|tonnages?|waste|participation|membership|volunteers|apprentices|attainment|grades|scores?|ratings?|results|completion|satisfaction|reoffending|fly-?tipping|littering|potholes|queues|overtime|stock|sales|bookings|memberships?|registrations?|attendees|participants)\b/;

// "Fewer", "an increase in", "reduced": more or less of something
const QUANTITY =
  /\b(?:fewer|less|more|lower|higher|shorter|longer|faster|quicker|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion|tions)|decreas(?:e|es|ed|ing)|drop|drops|fall|falls|rise|rises|growth|decline|shorten(?:ed)?|raise[ds]?|cut|lowered)\b/;

// "Better attendance", "improved satisfaction": more of it, if it is a thing that is counted
const IMPROVED =
  /\b(?:better|improv(?:e|es|ed|ing|ement|ements)|good|high|low|greater|smaller|bigger|larger)\b/;

// "Number of …", "percentage of …": a count by itself, though nothing is compared
const COUNT_OF =
  /^\W*(?:the )?(?:number|percentage|proportion|rate|level|volume|amount)s?\b|^ *(?:%|no\.?|nr\.?|#) of\b/;

// "Fewer barriers", "increased opportunities": more or less of what nobody counts
const ABSTRACT =
  /\b(?:outcomes|skills|relationships|opportunit(?:y|ies)|standards|links|barriers|risks?|pressures?|needs|lives|expectations|perceptions|attitudes|services|communities|awareness|understanding|confidence|resilience|knowledge|engagement|capacity|quality|clarity|trust|transparency|consistency|visibility|profile|effectiveness|wellbeing|morale|culture|duplication|uncertainty|ambition)\b/;

// "More trees", "fewer lorries"
const PLURAL_AFTER = /^(?: (?:in|of|the|our|local|young|new|older|disabled)){0,3} [a-z]{3,}[^su\W]s\b/;

/** Could it be counted, had it a target: "fewer complaints", "number of visits"? For criteria that give no figure. */
export function isCountable(text: string): boolean {
  const plain = plainText(text).replace(/\s+/g, ' ');
  if (COUNT_OF.test(plain)) return true;
  const quantity = QUANTITY.exec(plain);
  if (GAUGE.test(plain) && (quantity !== null || IMPROVED.test(plain))) return true;
  if (!quantity) return false;
  const after = plain.slice(quantity.index + quantity[0].length);
  return PLURAL_AFTER.test(after) && !ABSTRACT.test(after);
}
