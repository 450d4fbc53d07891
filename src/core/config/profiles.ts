import type { Profile } from '../model/profile';

/** Blue when done, and never green with something missing. */
export const standard: Profile = {
  id: 'standard',
  name: 'Standard (BRAG)',
  description:
    'Blue is done, green is on track with nothing missing, amber needs a look before the committee does, red is overdue or has nobody and no day to answer for it.',
  lines: [
    { status: ['Complete'], rag: 'Blue' },
    { status: ['Not accepted', 'Cancelled', 'On hold'], rag: 'Grey' },
    { status: ['Overdue'], rag: 'Red' },
    { gaps: ['owner', 'due'], rag: 'Red' },
    { status: ['Due soon', 'No date'], rag: 'Amber' },
    { gaps: ['owner'], rag: 'Amber' },
    { gaps: ['criterion'], rag: 'Amber' },
    { gaps: ['contradiction'], rag: 'Amber' },
    { gaps: ['slip'], rag: 'Amber' },
    { rag: 'Green' },
  ],
};

/** Many committees know three colours only, and green for what is finished. */
const greenWhenDone: Profile = {
  id: 'green-when-done',
  name: 'RAG (green when done)',
  description: 'As Standard, with green in place of blue for what is done.',
  lines: [{ status: ['Complete'], rag: 'Green' }, ...standard.lines.slice(1)],
};

/**
 * The published rule of Reading Borough Council's audit tracker: up to 25 % red, 26 to 75 % amber, over 75 % green,
 * and red for what is overdue and less than half done; what is complete leaves the tracker. It says nothing of rows
 * without a percentage: these are judged by their words, so that none stays without a colour.
 */
const percentComplete: Profile = {
  id: 'percent-complete',
  name: 'Percent complete',
  description:
    'Colours tell how much of the work is done: red up to 25 %, amber to 75 %, green above; red, too, when overdue and less than half done. Without a percentage the words decide.',
  lines: [
    { status: ['Complete'], rag: 'Blue' },
    { status: ['Not accepted', 'Cancelled', 'On hold'], rag: 'Grey' },
    { status: ['Overdue'], percent: { most: 49 }, rag: 'Red' },
    { percent: { most: 25 }, rag: 'Red' },
    { percent: { most: 75 }, rag: 'Amber' },
    { percent: {}, rag: 'Green' },
    { status: ['Overdue'], rag: 'Red' },
    { progress: ['not-started', 'blank'], rag: 'Red' },
    { rag: 'Amber' },
  ],
};

/** A red outline round the blue keeps the delay in sight in one published convention; here it is a word. */
const lateStaysVisible: Profile = {
  id: 'late-stays-visible',
  name: 'Delivered late stays visible',
  description: 'As Standard, but what was finished after its due day is Blue (late).',
  lines: [{ status: ['Complete'], finishedLate: true, rag: 'Blue (late)' }, ...standard.lines],
};

/** The schemes that come with the product; a council's own may be built on any of them. */
export const PROFILES: readonly Profile[] = [standard, greenWhenDone, percentComplete, lateStaysVisible];
