import { ansiPaint, wantsColours } from '../../src/cli/colours';
import { ProgressLine } from '../../src/cli/progress-line';

test.each<[boolean, Record<string, string>, boolean]>([
  [true, { TERM: 'xterm' }, true],
  [true, { TERM: 'xterm', NO_COLOR: '' }, true],
  [true, { TERM: 'xterm', NO_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
  [false, { TERM: 'xterm' }, false],
])('On a terminal: %s, with %j: colours %s.', (isTTY, env, isWanted) => {
  expect(wantsColours({ isTTY }, env)).toBe(isWanted);
});

test('Colour is put round the word, which stays.', () => {
  expect(ansiPaint('Red', 'Red')).toBe('\u001b[31mRed\u001b[0m');
  expect(ansiPaint('consider', 'consider')).toBe('consider');
});

function screen(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
  return { written, line: new ProgressLine(stream as unknown as NodeJS.WriteStream) };
}

test('Progress is shown after a second, on a terminal alone, and taken away.', () => {
  jest.useFakeTimers({ now: 0 });
  const [terminal, pipe] = [screen(true), screen(false)];
  const tell = () => [terminal, pipe].forEach(({ line }) => line.show(() => '3 of 7 files'));
  tell();
  jest.advanceTimersByTime(2000);
  tell();
  [terminal, pipe].forEach(({ line }) => line.clear());
  expect(terminal.written).toEqual(['\r\u001b[K3 of 7 files, 2 s', '\r\u001b[K']);
  expect(pipe.written).toEqual([]);
  jest.useRealTimers();
});
