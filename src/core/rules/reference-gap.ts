import { wholeOption } from '../config/shape';
import type { Action, Recommendation } from '../model/action';
import { mapInSteps } from '../model/in-steps';
import { squeezed } from '../model/plain-text';
import { quote } from '../model/quote';
import { defineTrackerRule } from './define-rule';

/** A number that is left out may be a recommendation that was left out. */
export const referenceGap = defineTrackerRule({
  id: 'reference-gap',
  about: 'ref',
  level: 'consider',
  summary: 'A reference is missing from the numbering.',
  options: {
    longest: wholeOption(
      'How many references may be missing in one place before it counts as another scheme.',
      {
        default: 2,
        least: 1,
        most: 50,
      },
    ),
  },
  messages: {
    one: '{before} is followed by {after}; {missing} is missing. Add it, or say what became of it.',
    several: '{before} is followed by {after}; {missing} are missing. Add them, or say what became of them.',
  },
  *check({ recommendations, actions }, { options, say }) {
    const numbered: readonly (Recommendation | Action)[] =
      recommendations.length > 0 ? recommendations : actions;
    const steps = (yield* mapInSteps(numbered, (on, i) => stepTo(on, numbered[i - 1]))).flat();
    const gaps = steps.filter(({ from, to }) => to - from > 1);
    // A tracker that shows some of the recommendations has gaps everywhere, and means them.
    if (gaps.length * MOST_GAPS > steps.length) return;
    for (const { on, before, from, to, prefix } of gaps) {
      const missing = Array.from({ length: to - from - 1 }, (_, i) => quote(prefix + (from + 1 + i)));
      if (missing.length > options.longest) continue;
      const words = { before: quote(before), after: quote(on.ref), missing: missing.join(' and ') };
      yield { on, problem: say(missing.length === 1 ? 'one' : 'several', words) };
    }
  },
});

/** Of so many steps from one reference to the next, one may be a gap. */
const MOST_GAPS = 4;

// "12", "R4", "Rec 1.3": what stands before the last number, and the number
const NUMBERED = /^(.*?)(\d{1,4})$/;

/** The step from the reference before to this one, where they belong to one numbering. */
function stepTo(on: Recommendation | Action, above: Recommendation | Action | undefined) {
  const before = NUMBERED.exec(above?.ref.trim() ?? '');
  const own = NUMBERED.exec(on.ref.trim());
  if (!above || !before || !own || squeezed(before[1]!) !== squeezed(own[1]!)) return [];
  const [from, to] = [Number(before[2]), Number(own[2])];
  return to > from ? [{ on, before: above.ref, from, to, prefix: own[1]! }] : [];
}
