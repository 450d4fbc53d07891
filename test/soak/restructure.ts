import { unzip, zip } from '../support/zip';
import type { Random } from './mutate';

/** Characters of an element with all in it, from its first to behind its last. */
interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const TAG = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g;

/** Every element of a well-formed text, but for the root. */
function elementsOf(xml: string): Place[] {
  const open: { readonly name: string; readonly start: number }[] = [];
  const elements: Place[] = [];
  for (const { 0: tag, 1: isEnd, 2: name, 4: isAlone, index: start } of xml.matchAll(TAG)) {
    const end = start + tag.length;
    if (isAlone) elements.push({ name: name!, start, end });
    else if (!isEnd) open.push({ name: name!, start });
    else elements.push({ ...open.pop()!, end });
  }
  return elements.slice(0, -1);
}

type Change = (xml: string, element: Place, other: Place, random: Random) => string;

const attributesIn = (tag: string): RegExpMatchArray[] => [...tag.matchAll(/ ([\w:]+)="([^"]*)"/g)];

/** Changes the tag that opens an element by one of its attributes and one of another's. */
function byAttribute(change: (mine: RegExpMatchArray, other: RegExpMatchArray) => string): Change {
  return (xml, element, other, random) => {
    const tagOf = ({ start }: Place) => xml.slice(start, xml.indexOf('>', start));
    const tag = tagOf(element);
    const mine = pick(attributesIn(tag), random);
    const others = pick(attributesIn(tagOf(other)), random);
    if (!mine || !others) return xml;
    const at = element.start + mine.index!;
    return xml.slice(0, at) + change(mine, others) + xml.slice(at + mine[0].length);
  };
}

const CHANGES: readonly Change[] = [
  // Left out.
  (xml, { start, end }) => xml.slice(0, start) + xml.slice(end),
  // Twice.
  (xml, { start, end }) => xml.slice(0, end) + xml.slice(start),
  // Beside another.
  (xml, { start, end }, other) =>
    other.start >= start && other.end <= end
      ? xml
      : xml.slice(0, other.end) + xml.slice(start, end) + xml.slice(other.end),
  // By the name of another.
  (xml, { name, start, end }, other) =>
    xml.slice(0, start) +
    xml
      .slice(start, end)
      .replace(`<${name}`, `<${other.name}`)
      .replace(new RegExp(`</${name}>$`), `</${other.name}>`) +
    xml.slice(end),
  byAttribute(() => ''),
  byAttribute(([, name], [, , value]) => ` ${name}="${value}"`),
  byAttribute(([, , value], [, name]) => ` ${name}="${value}"`),
];

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** A sound archive of well-formed parts, one of which says something else than it did. */
export function restructured(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = [...unzip(bytes)];
  const [name, content] = pick(
    parts.filter(([each]) =>
      /^(?:xl\/(?:worksheets\/|workbook\.|sharedStrings\.|_rels)|_rels).*\.(?:xml|rels)$/.test(each),
    ),
    random,
  )!;
  let xml = content.toString('utf8');
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    const elements = elementsOf(xml);
    const [element, other] = [pick(elements, random), pick(elements, random)];
    if (element && other) xml = pick(CHANGES, random)!(xml, element, other, random);
  }
  return zip(Object.fromEntries(parts.map(([each, old]) => [each, each === name ? xml : old])));
}
