import { answer, refusal } from '../../src/functions/answer';
import { provideExcelGlobals } from './excel-globals';

beforeAll(provideExcelGlobals);

test('an answer passes through as it is', () => {
  expect(answer(() => [['Overdue'], ['']])).toEqual([['Overdue'], ['']]);
});

test('a refusal passes through with its own sentence', () => {
  expect(() => answer(() => raise(refusal('Give a date.')))).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: 'Give a date.' }),
  );
});

test('any other failure becomes an error that Excel shows with a sentence', () => {
  expect(() => answer(() => raise(new TypeError('boom')))).toThrow(
    expect.objectContaining({
      code: '#VALUE!',
      message: 'RECS could not work this out (boom). Check the cells this formula reads.',
    }),
  );
});

test('an answer too long for Excel on the web is refused with what to use instead', () => {
  const rows = Array.from({ length: 200_000 }, () => ['Not accepted']);
  expect(() => answer(() => rows)).toThrow(
    expect.objectContaining({ message: expect.stringContaining('use Validate and the RAG columns') }),
  );
});

test('a hundred thousand statuses are not too long', () => {
  const rows = Array.from({ length: 100_000 }, () => ['Not accepted']);
  expect(answer(() => rows)).toBe(rows);
});

function raise(cause: unknown): never {
  throw cause;
}
