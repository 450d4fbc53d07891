import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Where each reader's lists of words are declared: the file, and the interface or constant in it. */
const DECLARED: Readonly<Record<string, readonly [file: string, name: string]>> = {
  deadline: ['src/core/model/deadline-rules.ts', ''],
  action: ['src/core/wording/action/vocabulary.ts', 'ActionWords'],
  criterion: ['src/core/wording/criterion/vocabulary.ts', 'CriterionWords'],
  owner: ['src/core/wording/owner/vocabulary.ts', 'OwnerWords'],
  progress: ['src/core/wording/progress/vocabulary.ts', 'PROGRESS_WORDS'],
  response: ['src/core/wording/response/vocabulary.ts', 'ResponseWords'],
};

/** What each list of words of a reader is for, from the comment above it. */
export function wordDescriptions(root: string, reader: string): ReadonlyMap<string, string> {
  const [file, name] = DECLARED[reader] ?? ['', ''];
  const found = new Map<string, string>();
  if (name === '') return found;
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === name) node.members.forEach(take);
    else if (ts.isVariableDeclaration(node) && node.name.getText() === name) takeFrom(node.initializer);
    else ts.forEachChild(node, visit);
  };
  const takeFrom = (value: ts.Expression | undefined): void => {
    if (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) takeFrom(value.expression);
    else if (value && ts.isObjectLiteralExpression(value)) value.properties.forEach(take);
  };
  const take = (member: ts.TypeElement | ts.ObjectLiteralElementLike): void => {
    const text = ts
      .getJSDocCommentsAndTags(member)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
    if (member.name)
      found.set(member.name.getText().replace(/'/g, ''), text.join(' ').replace(/\s+/g, ' ').trim());
  };
  visit(source);
  return found;
}
