import type { OwnerPart, OwnerReading } from '../../model/readings';
import type { TraceStep } from '../../model/report';
import type { DescribedPiece, PieceKind } from './piece-kind';

/** What each kind of piece is, said in words. */
const SAID: Readonly<Record<PieceKind, string>> = {
  post: 'names a post',
  plural: 'names all who hold such a post',
  person: 'names a person',
  body: 'names a body or a group of people',
  unit: 'names a team or service',
  code: 'is the short form of a body',
  area: 'names a field of work, which stands for the team that does it',
  vague: 'leaves open who is meant',
  sentence: 'belongs to a sentence',
  unknown: 'names nobody that could be rung',
  nothing: 'names nobody',
};

/** The steps from a cell to its owners. */
export function stepsFor(reading: OwnerReading, groups: readonly (readonly DescribedPiece[])[]): TraceStep[] {
  const steps: TraceStep[] = [];
  if (reading.appliesBelow) steps.push({ step: 'It says that it holds for the rows below as well.' });
  if (reading.isPointer) steps.push({ step: 'It takes over the owner of the row above.' });
  if (groups.length > 1) steps.push({ step: `It joins ${groups.length} owners.` });
  groups.forEach((group, i) => {
    const owner = reading.owners[i]!;
    steps.push({ step: `‘${owner.text}’ is ${SINGULAR[owner.kind]}.`, span: owner.span });
    for (const { decided, kind } of group) {
      if (decided.length === 0) continue;
      const span = { start: decided[0]!.start, end: decided.at(-1)!.end };
      steps.push({ step: `‘${reading.text.slice(span.start, span.end)}’ ${SAID[kind]}.`, span });
    }
  });
  return steps;
}

const SINGULAR: Readonly<Record<OwnerPart['kind'], string>> = {
  'named-post': 'one post',
  'named-person': 'one person',
  team: 'a team or body',
  unclear: 'nobody in particular',
};
