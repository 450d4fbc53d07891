import { testRule } from '../../support/rule-tester';

testRule('vague-deadline', {
  fine: [
    { deadline: 'ASAP and no later than 31 January 2027' },
    { deadline: 'Early 2027' },
    { deadline: 'TBC' },
    { deadline: 'Ongoing' },
    { deadline: 'Subject to funding' },
    { deadline: 'Immediately', progress: 'Completed in May 2026' },
  ],
  flagged: [
    [{ deadline: 'ASAP' }, '‘ASAP’ could be any day. Give the day by which it will be done.'],
    [{ deadline: 'Immediate' }, '‘Immediate’ could be any day. Give the day by which it will be done.'],
  ],
});
