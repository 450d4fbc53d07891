import { listed } from '../model/prose';
import type { Role } from '../model/report';
import { defineTrackerRule } from './define-rule';

/** What the table has no place for, nobody is asked for. */
export const missingColumn = defineTrackerRule({
  id: 'missing-column',
  about: 'other',
  level: 'must',
  summary: 'The tracker has no column for something that every action needs.',
  messages: {
    missing: 'This tracker has no column for {columns}, so that no row can say it. Add {count}.',
  },
  check({ has }, { say }) {
    const missing = NEEDED.filter(({ roles }) => !roles.some((role) => has(role))).map(({ words }) => words);
    if (missing.length === 0) return [];
    const columns = listed(missing, 'or');
    return [
      {
        on: null,
        problem: say('missing', { columns, count: missing.length === 1 ? 'one' : 'a column for each' }),
      },
    ];
  },
});

const NEEDED: readonly { readonly roles: readonly Role[]; readonly words: string }[] = [
  { roles: ['action'], words: 'the action' },
  { roles: ['owner'], words: 'the owner' },
  { roles: ['deadline'], words: 'the deadline' },
  { roles: ['success'], words: 'the success criterion' },
  { roles: ['progress', 'status'], words: 'progress' },
];
