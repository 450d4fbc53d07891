import fc from 'fast-check';

/**
 * Property tests try the same cases every time, so that what was green stays green until something changes.
 * FC_SEED tries others: a number, or "random".
 */
const asked = process.env.FC_SEED ?? '20190623';
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
