export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The words directly inside, without spaces at the ends. */
  readonly text: string;
}

interface Open extends Element {
  readonly children: Open[];
  text: string;
}

// a comment, a declaration, or a tag: <Label resid="Group.Label" />
const PIECE = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g;

/** Reads XML of the plain kind a manifest is: elements, attributes and text, with no entities or sections. */
export function parseXml(text: string): Element {
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let end = 0;
  for (const piece of text.matchAll(PIECE)) {
    const here = open[open.length - 1]!;
    here.text = (here.text + text.slice(end, piece.index)).trim();
    end = piece.index + piece[0].length;
    const [, closing, name, attributes = '', empty] = piece;
    if (!name) continue;
    if (closing) {
      if (here.name !== name) throw new Error(`</${name}> where <${here.name}> is open`);
      open.pop();
      continue;
    }
    const element: Open = { name, attributes: readAttributes(attributes), children: [], text: '' };
    here.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length !== 1 || top.text) throw new Error(`<${open[open.length - 1]!.name}> is not well formed`);
  return top.children[0]!;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  );
}
