const TAGS =
  'p|br|div|span|b|i|u|em|strong|ul|ol|li|a|font|table|tbody|thead|tr|td|th|h[1-6]|img|hr|sup|sub|small|blockquote|o:p';

// "<br>", "</p>", "<a href=…>"; but no "<5 days" and no "<b" of an inequality
const TAG = new RegExp(String.raw`</?(?:${TAGS})(?:\s[^<>]{0,500})?\s?/?>`, 'gi');

/** Tags after which a new line begins. */
const LINE = /^<(?:br|\/(?:p|div|li|tr|h[1-6]))\b/i;

const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  pound: '£',
  euro: '€',
};

// "&nbsp;", "&#39;", "&#x2019;"
const ENTITY = new RegExp(
  String.raw`&(?:(${Object.keys(CHARACTERS).join('|')})|#(\d{2,6})|#x([\da-f]{2,5}));`,
  'gi',
);

/** Is HTML left in this text: tags or entities? */
export function hasMarkup(text: string): boolean {
  // Most cells have neither character, and need no closer look.
  return (text.includes('<') && text.search(TAG) >= 0) || (text.includes('&') && text.search(ENTITY) >= 0);
}

/** The words without their HTML; a break or the end of a paragraph begins a new line. */
export function withoutMarkup(text: string): string {
  return text
    .replace(TAG, (tag) => (LINE.test(tag) ? '\n' : ''))
    .replace(ENTITY, (_, name?: string, decimal?: string, hex?: string) =>
      name ? CHARACTERS[name.toLowerCase()]! : characterOf(decimal ? Number(decimal) : parseInt(hex!, 16)),
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

function characterOf(code: number): string {
  if (code === 160) return ' ';
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code);
}
