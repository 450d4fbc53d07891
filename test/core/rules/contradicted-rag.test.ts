import { testRule } from '../../support/rule-tester';

const passed = '[2026-09-30]';

testRule('contradicted-rag', {
  fine: [
    { rag: 'Green' },
    { deadline: passed, rag: 'Red' },
    { deadline: 'TBC', rag: 'Amber' },
    { deadline: '31 September 2027', rag: 'Green' },
    { deadline: passed, progress: 'Completed', rag: 'Green' },
    { deadline: passed, rag: '' },
    { deadline: passed, rag: 'Off track' },
    { rag: 'On track' },
    { deadline: passed, rag: 'Amber/Green' },
    { owner: 'TBC', rag: 'Green' },
    `Key: Red = not started, Amber = under way, Green = complete
Action | Owner | By when | Progress | RAG
Widen the ditch | Head of Highways | [2026-09-30] | 40 of 90 metres dug | Amber`,
    `Action | Owner | By when | Progress | RAG
Widen the ditch | Head of Highways | [2026-09-30] | 40 of 90 metres dug | A

R | Overdue by more than six months
A | Overdue
G | On track`,
  ],
  flagged: [
    [
      { deadline: passed, rag: 'Green' },
      '‘Green’ was set by hand, but this was due on 30 September 2026 and is not complete, which makes it Red.',
    ],
    [
      { deadline: passed, rag: 'On track' },
      '‘On track’ was set by hand, but this was due on 30 September 2026 and is not complete, which makes it Red.',
    ],
    [
      { deadline: passed, rag: 'A' },
      '‘A’ was set by hand, but this was due on 30 September 2026 and is not complete, which makes it Red.',
    ],
    [
      { deadline: 'Ongoing', rag: 'Green' },
      '‘Green’ was set by hand, but there is no due day to be on track for, which makes it Amber.',
    ],
    [
      { rag: 'Blue' },
      '‘Blue’ was set by hand, which commonly says that this is done, but the row does not say that it is complete. Say so in the progress, or change the colour.',
    ],
    [
      `Key: Red = not started, Amber = under way, Green = complete
Action | Owner | By when | Progress | RAG
Widen the ditch | Head of Highways | [2027-09-30] | 40 of 90 metres dug | Green`,
      '‘Green’ was set by hand, which by the key in the sheet says that this is done, but the row does not say that it is complete. Say so in the progress, or change the colour.',
    ],
  ],
});
