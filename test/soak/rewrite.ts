import { unzip, zip } from '../support/zip';
import type { Random } from './mutate';

/** A change of a part's text that changes nothing of what it says. */
type Rewriting = (xml: string) => string | Uint8Array;

/** Of the tags that open or stand alone, with what stands between name and end. */
const TAG = /<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g;
const WORDS_OF_CELLS = /(<t(?: [^>]*)?>)([^<&]+)(<\/t>)/g;

const REWRITINGS: readonly Rewriting[] = [
  // Attributes in single quotation marks.
  (xml) => xml.replace(TAG, (tag) => (tag.includes("'") ? tag : tag.replaceAll('"', "'"))),
  // A line for each attribute.
  (xml) =>
    xml.replace(
      TAG,
      (_, name: string, rest: string, end: string) =>
        `<${name}${rest.replace(/\s+(?=[\w:]+=)/g, '\n  ')}\n${end}>`,
    ),
  // Attributes the other way round.
  (xml) =>
    xml.replace(TAG, (_, name: string, rest: string, end: string) => {
      const attributes = rest.match(/[\w:]+="[^"]*"/g) ?? [];
      return `<${[name, ...attributes.reverse()].join(' ')}${end}>`;
    }),
  // Nothing between two tags instead of a tag that ends itself.
  (xml) => xml.replace(/<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>'),
  // Remarks that look like rows.
  (xml) => xml.replace(/<(row|si|sheet|xf)(?=[ >])/g, '<!-- <row r="9"><c><v>1</v></c></row> --><$1'),
  (xml) => xml.replace(/<(row|si|sheet|xf)(?=[ >])/g, '<?note <row r="9"> ?><$1'),
  (xml) => xml.replace(WORDS_OF_CELLS, '$1<![CDATA[$2]]>$3'),
  (xml) =>
    xml.replace(
      WORDS_OF_CELLS,
      (_, open: string, words: string, close: string) =>
        open + Array.from(words, (letter) => `&#x${letter.codePointAt(0)!.toString(16)};`).join('') + close,
    ),
  // One text in two runs.
  (xml) =>
    xml.replace(/<si><t(?: [^>]*)?>([^<&]+)<\/t><\/si>/g, (_, words: string) => {
      const half = [...words].length >> 1;
      const run = (part: readonly string[]) => `<r><t xml:space="preserve">${part.join('')}</t></r>`;
      return `<si>${run([...words].slice(0, half))}${run([...words].slice(half))}</si>`;
    }),
  // A name for the namespace.
  (xml) => xml.replace(/<(\/?)(?=\w+[\s/>])/g, '<$1main:').replace(/ xmlns="/, ' xmlns:main="'),
  (xml) => `\uFEFF${xml}`,
  (xml) => Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
];

/** The same workbook as another program might have written it: what is read of it must not differ. */
export function rewritten(bytes: Uint8Array, random: Random): Uint8Array {
  const rewriting = REWRITINGS[Math.floor(random() * REWRITINGS.length)]!;
  const parts = [...unzip(bytes)].map(
    ([name, content]) => [name, /\.xml$/.test(name) ? rewriting(content.toString('utf8')) : content] as const,
  );
  return zip(Object.fromEntries(random() < 0.5 ? parts : parts.reverse()));
}
