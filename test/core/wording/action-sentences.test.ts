import { sentencesOf } from '../../../src/core/wording/action/sentences';

test.each([
  ['', []],
  ['write the plan', ['write the plan']],
  ['write the plan.', ['write the plan']],
  ['write it. send it', ['write it', ' send it']],
  ['write it; send it', ['write it', ' send it']],
  ['\u2022 write it \u2022 send it', [' write it ', ' send it']],
  ['write it\nsend it', ['write it', 'send it']],
  ['write it\r\nsend it', ['write it', 'send it']],
  ['spend 1.5 days at no.4 and close', ['spend 1.5 days at no.4 and close']],
  ['1. write it', ['1. write it']],
  ['a. write it', ['a. write it']],
  ['(12. write it', ['(12. write it']],
  ['write it. 2. send it', ['write it', ' 2. send it']],
  ['no change but write it', ['no change', 'but write it']],
  ['no change however write it', ['no change', 'however write it']],
  ['make butter', ['make butter']],
  ['rebut it', ['rebut it']],
  ['no change but', ['no change but']],
])('%j is parted into %j.', (text, parts) =>
  expect(
    sentencesOf(text.replace(/[\r\n]/g, ' '), text).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(parts),
);
