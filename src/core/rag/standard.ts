import type { Profile } from './profile';

/** Blue when done, and never green with something missing (product.md, "RAG profiles", 1). */
export const standard: Profile = {
  id: 'standard',
  name: 'Standard (BRAG)',
  lines: [
    { status: ['Complete'], rag: 'Blue' },
    { status: ['Not accepted', 'Cancelled', 'On hold'], rag: 'Grey' },
    { status: ['Overdue'], rag: 'Red' },
    { gaps: ['owner', 'due'], rag: 'Red' },
    { status: ['Due soon', 'No date'], rag: 'Amber' },
    { gaps: ['owner'], rag: 'Amber' },
    { gaps: ['criterion'], rag: 'Amber' },
    { gaps: ['contradiction'], rag: 'Amber' },
    { rag: 'Green' },
  ],
};
