import { testRule } from '../../support/rule-tester';

testRule('several-owners', {
  fine: [
    { owner: 'Head of Streets and Open Spaces' },
    { owner: 'Asha Devi, Parks Manager' },
    { owner: 'Director of Housing and Health' },
    { owner: 'Head of Policy & Performance' },
    { owner: 'Parks team' },
    { owner: 'Head of Housing, supported by the Head of Legal' },
    { owner: 'Head of Housing, working with the Head of Legal and the Clerk' },
    { owner: 'Head of Housing (lead), Head of Legal' },
    { owner: 'Head of Housing, September 2026' },
    { owner: 'Lead: Head of Housing; support: Head of Legal' },
    { owner: 'Clerk and Chair', progress: 'Completed in May 2026' },
  ],
  flagged: [
    [
      { owner: 'Clerk and Chair, supported by the Head of Legal' },
      '‘Clerk and Chair, supported by the Head of Legal’ names 2 owners, and each can wait for the other. Name one to lead; the others can be named as helping.',
    ],
    [
      { owner: 'Head of Housing and Head of Legal' },
      '‘Head of Housing and Head of Legal’ names 2 owners, and each can wait for the other. Name one to lead; the others can be named as helping.',
    ],
    [
      { owner: 'Clerk / Chair / Treasurer' },
      '‘Clerk / Chair / Treasurer’ names 3 owners, and each can wait for the other. Name one to lead; the others can be named as helping.',
    ],
  ],
});
