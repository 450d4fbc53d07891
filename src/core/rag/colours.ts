import type { Rag } from '../model/report';

/** The words for colours, in the order in which they are listed. */
export const RAG_WORDS: readonly Rag[] = ['Red', 'Amber', 'Green', 'Blue', 'Blue (late)', 'Grey'];
