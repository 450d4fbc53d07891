// Fetched by itself: the rules, and all that they ask after.
export { checkColumnsInSteps } from '../core';
