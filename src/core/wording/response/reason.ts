import { plainText } from '../../model/plain-text';
import type { Span } from '../../model/report';

/** Words that surround a refusal and give no reason for it. */
const SURROUNDING = new Set(
  `a an the this that these those it its we our us they their he she his her you your i is are was were be been being has have
  had do does did done will shall would should could may might must can cannot not no nor none never and or but so then
  to of in on at by for from with as any all some there here be which who
  rejected reject rejects rejection refused refuse declined decline accepted accept accepts acceptance agreed agree agrees agreement
  supported support supports endorsed endorse approved approve disagreed disagree adopted adopt implement implemented
  recommendation recommendations rec proposal proposals suggestion request report response executive cabinet council councillors
  councillor committee panel board members member leader portfolio holder officer officers management directorate department
  service trust authority government governors governing body full meeting minute minutes resolved resolution voted vote
  majority unanimously decision decided determined position view views january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  respectfully regret regrets regrettably unfortunately sorry thank thanks thanked grateful note notes noted point points
  time moment present presently currently stage now point however therefore further action actions required taken
  take forward proceed proceeded progress progressed pursue pursued able unable see please refer above below attached
  comments comment letter appendix part parts whole full fully wholly entirely n na nil n/a tbc draft final
  following after consideration considered careful carefully discussion discussed debate reviewed review
  told tell inform informed notify notified advised reported reports wrote write written letters email emailed e-mail e-mailed
  mail sent send reply replied responded communicated conveyed minuted read published closed close removed deleted back date yet
  scrutiny group panels auditor auditors inspector inspectors reviewers chair director head clerk mayor cllr who whom
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

/**
 * Does a text that refuses something also say why? A word with substance beside the words of refusing is enough:
 * "Rejected – cost".
 * @param rests the words that the refusal itself rests on
 */
export function hasReason(text: string, rests: readonly Span[] = []): boolean {
  let rest = text;
  for (const { start, end } of rests) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const words = plainText(rest).match(/\p{L}[\p{L}'-]*/gu) ?? [];
  return words.some((word) => word.length > 1 && !SURROUNDING.has(word));
}
