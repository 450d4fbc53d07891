import { drawnPart, nextStop, topOf } from '../../../src/taskpane/lists/extents';

const heights = [10, 20, 30, 40];

test('what lies in view is drawn, and the rest keeps its room', () => {
  expect(drawnPart(heights, 15, 35)).toEqual({ first: 1, end: 3, before: 10, after: 40 });
});

test('an item that ends where the view begins is not drawn', () => {
  expect(drawnPart(heights, 10, 20)).toMatchObject({ first: 1, end: 2 });
});

test('above the list its beginning is drawn as far as the view reaches', () => {
  expect(drawnPart(heights, -50, 5)).toEqual({ first: 0, end: 1, before: 0, after: 90 });
});

test('below the list nothing is drawn', () => {
  expect(drawnPart(heights, 500, 600)).toEqual({ first: 4, end: 4, before: 100, after: 0 });
});

test('an empty list takes no room', () => {
  expect(drawnPart([], 0, 100)).toEqual({ first: 0, end: 0, before: 0, after: 0 });
});

test('an item begins under those before it', () => {
  expect(topOf(heights, 2)).toBe(30);
});

test('the keys pass over headings and stay at the ends', () => {
  const isStop = (word: string): boolean => word !== 'heading';
  const items = ['heading', 'a', 'heading', 'b'];
  expect(nextStop(items, 1, 1, isStop)).toBe(3);
  expect(nextStop(items, 3, 1, isStop)).toBe(3);
  expect(nextStop(items, 1, -1, isStop)).toBe(1);
  expect(nextStop(items, items.length, -1, isStop)).toBe(3);
});
