import type { Readers } from './readers';

/** Readers for trackers that have none of their columns: what each says of a blank cell. They know no words at all. */
export const NOTHING_READ: Readers = {
  action: () => ({ kind: 'blank', text: '', rests: [], escapes: [], parts: 0, promises: [], weak: [] }),
  criterion: () => ({
    kind: 'blank',
    text: '',
    rests: [],
    measures: [],
    evidence: [],
    comparatives: [],
    countables: [],
  }),
  owner: () => ({ kind: 'none', text: '', owners: [] }),
  progress: () => ({ kind: 'blank', text: '' }),
  response: () => ({ kind: 'none', text: '', rests: [] }),
};
