// Fetched by itself: what STATUS reads beside deadlines.
export { readProgress } from '../core';
