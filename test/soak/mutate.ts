import { unzip, zip } from '../support/zip';

/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function upTo(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** A package damaged as on a bad disk or line: bytes changed, cut out, doubled, or the end missing. */
export function damagedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = upTo(random, copy.length);
  const length = 1 + upTo(random, 200);
  switch (upTo(random, 4)) {
    case 0:
      for (let count = 1 + upTo(random, 20); count > 0; count--)
        copy[upTo(random, copy.length)] = upTo(random, 256);
      return copy;
    case 1:
      return copy.subarray(0, at);
    case 2:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)]);
    default:
      return Buffer.concat([copy.subarray(0, at + length), copy.subarray(at)]);
  }
}

const FIGURES = ['-1', '0', '99999999999', '1048577', '16385', '1e308', 'NaN', '', '0x10', '4294967296'];
const SNIPPETS = [
  '<',
  '>',
  '"',
  '&',
  '&#xFFFFFFFF;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '\u0000',
  '</row>',
  '<c r="A1"/>',
];

/** A sound archive, one part of which holds what no program should have written. */
export function damagedPart(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = [...unzip(bytes)];
  const readable = parts.filter(([name]) => /\.(?:xml|rels)$/.test(name));
  const [name, content] = readable[upTo(random, readable.length)]!;
  let text = content.toString('utf8');
  for (let count = 1 + upTo(random, 4); count > 0; count--) text = damagedText(text, random);
  return zip(Object.fromEntries(parts.map(([each, old]) => [each, each === name ? text : old])));
}

function damagedText(text: string, random: Random): string {
  const at = upTo(random, text.length);
  const length = 1 + upTo(random, 100);
  const figures = [...text.matchAll(/"\d+"/g)];
  const figure = figures[upTo(random, figures.length)];
  switch (upTo(random, 6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at + length) + text.slice(at);
    case 3:
      return text.slice(0, at) + SNIPPETS[upTo(random, SNIPPETS.length)]! + text.slice(at);
    case 4: {
      const tag = text.indexOf('<', at);
      const end = text.indexOf('>', tag);
      return tag < 0 || end < 0 ? text.slice(0, at) : text.slice(0, tag) + text.slice(end + 1);
    }
    default:
      return figure
        ? `${text.slice(0, figure.index + 1)}${FIGURES[upTo(random, FIGURES.length)]}${text.slice(figure.index + figure[0].length - 1)}`
        : text.slice(0, at);
  }
}
