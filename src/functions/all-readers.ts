// Fetched by itself: the words of every kind of cell.
export { readersOf } from '../core';
