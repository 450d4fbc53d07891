import { testRule } from '../../support/rule-tester';

testRule('markup-in-cell', {
  fine: [
    { success: 'Answers in <5 days' },
    { success: 'a < b > c' },
    { owner: 'Head of R&D' },
    { action: 'Agree the Q&A; publish it' },
    { progress: 'See <https://halls.example/plan>' },
    { action: 'Use <name> where the tenant is meant' },
  ],
  flagged: [
    [
      { action: '<p>Rewire the halls</p>' },
      'HTML is left in ‘<p>Rewire the halls</p>’. Leave the words alone.',
      { D2: 'Rewire the halls' },
    ],
    [
      { success: 'Safe&nbsp;halls &amp; lamps', progress: 'Hall 1<br/>Hall 2 <b>next</b>' },
      'HTML is left in ‘Safe&nbsp;halls &amp; lamps’. Leave the words alone.',
      { G2: 'Safe halls & lamps', H2: 'Hall 1\nHall 2 next' },
    ],
    [
      { recommendation: 'That the halls&#8217; wires be <span class="x">renewed</span>.' },
      'HTML is left in ‘That the halls&#8217; wires be <span…’. Leave the words alone.',
      { B2: 'That the halls’ wires be renewed.' },
    ],
  ],
});
