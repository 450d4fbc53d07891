import { plainText } from '../../model/plain-text';
import type { CriterionReading } from '../../model/readings';

/** What nobody can hold up or count: states of mind, praise, and talk of success itself. */
const ABSTRACT =
  /\b(?:cultures?|excellence|excellent|awareness|aware|understanding|understood|understands?|confidence|confident|trust|relationships?|experiences?|engagement|engaged|transparency|openness|quality|resilience|resilient|wellbeing|communications?|governance|outcomes?|profile|ambition|vision|ethos|respect|respected|values?|valued|feel|feels|felt|morale|pride|leadership|collaboration|partnerships?|supported|impact|benefits?|effective|effectively|effectiveness|efficient|efficiently|efficiency|consistent|consistency|clear|clearly|clarity|focus|oversight|ownership|accountability|commitment|inclusion|inclusive|voice|reputation|standards?|progress|success|successful|successfully|improvement|happy|satisfied|appropriate|appropriately|adequate|robust|timely|good|strong|high|positive|together|well|smooth|smoothly|aligned|embedded|known|approach|skills?|capacity|capability|needs)\b/;

// "Target to be set", "delivered within budget", "on schedule", "in line with policy": as good as nothing
const EMPTY_WORDS =
  /\bto be (?:set|agreed|developed|confirmed|decided|determined|defined)\b|\b(?:within|on|under) (?:the )?(?:agreed )?(?:budget|schedule|time)\b|\bin line with\b|\bas (?:planned|agreed|required|expected)\b/;

/**
 * Does a vague criterion speak of what cannot be proved? One of which only the words are not known ("Pledge on the web
 * page") may well name something that can be seen.
 */
export function isIntangible({ text, comparatives }: CriterionReading): boolean {
  const plain = plainText(text);
  return comparatives.length > 0 || ABSTRACT.test(plain) || EMPTY_WORDS.test(plain);
}
