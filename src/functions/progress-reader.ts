// Fetched by itself: the words of this one kind of cell.
export { progressReader } from '../core';
