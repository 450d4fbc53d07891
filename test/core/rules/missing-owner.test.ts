import { testRule } from '../../support/rule-tester';

testRule('missing-owner', {
  fine: [
    { owner: 'Clerk' },
    { owner: 'J. Okafor' },
    { owner: 'Parks team' },
    { owner: 'Empty Homes Officer' },
    { owner: '', progress: 'Completed in May 2026' },
    { owner: '', response: 'Rejected', action: 'No action' },
    { owner: false },
    { action: '', owner: '', deadline: '', success: '', progress: '' },
    [{ owner: 'Head of Property' }, { owner: 'As above' }],
  ],
  flagged: [
    [{ owner: '' }, 'No owner is named, so nobody can be asked for an update. Name one post or person.'],
    [{ owner: 'tbc' }, '‘tbc’ names nobody who could be asked for an update. Name one post or person.'],
    [{ owner: '-' }, '‘-’ names nobody who could be asked for an update. Name one post or person.'],
    [
      { owner: '', progress: 'Paused until the river falls' },
      'No owner is named, so nobody can be asked for an update. Name one post or person.',
    ],
  ],
});
