import { testRule } from '../../support/rule-tester';

testRule('group-owner', {
  fine: [
    { owner: 'Parks Manager' },
    { owner: 'Team Leader, Parks' },
    { owner: 'Chair of the Board' },
    { owner: 'Service Manager' },
    { owner: 'Clerk, with the parks team' },
    { owner: 'TBC' },
    { owner: 'Parks team', progress: 'Completed in May 2026' },
    { owner: 'Director of Housing and Health' },
  ],
  flagged: [
    [
      { owner: 'Parks team, supported by the Clerk' },
      '‘Parks team, supported by the Clerk’ is a group, of which nobody in particular has to answer. Name the one post that leads on this.',
    ],
    [
      { owner: 'Parks team' },
      '‘Parks team’ is a group, of which nobody in particular has to answer. Name the one post that leads on this.',
    ],
    [
      { owner: 'Heads of Service' },
      '‘Heads of Service’ is a group, of which nobody in particular has to answer. Name the one post that leads on this.',
    ],
    [
      [{ owner: 'Safeguarding Board' }, { owner: 'As above' }],
      '‘Safeguarding Board’ is a group, of which nobody in particular has to answer. Name the one post that leads on this.',
    ],
  ],
});
