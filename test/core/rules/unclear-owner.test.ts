import { testRule } from '../../support/rule-tester';

testRule('unclear-owner', {
  fine: [
    { owner: 'Clerk' },
    { owner: 'Asha Devi, Parks Manager' },
    { owner: 'Parks team' },
    { owner: 'Clerk and Chair' },
    { owner: '' },
    { owner: 'TBC' },
    { owner: 'This will be picked up by the new service', progress: 'Completed in May 2026' },
    { action: '', owner: '', deadline: '', success: '', progress: '' },
  ],
  flagged: [
    [
      { owner: 'This will be picked up once the restructure is over' },
      '‘This will be picked up once the restructure is over’ names nobody whom one could ring. Name one post or person.',
    ],
    [{ owner: 'March 2027' }, '‘March 2027’ names nobody whom one could ring. Name one post or person.'],
  ],
});
