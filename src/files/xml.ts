export interface XmlVisitor {
  /**
   * Attributes as written: read them with `attribute`. An element closed at once (`<a/>`) is opened, then closed.
   * `parent` is what it stands in; "" for the root.
   */
  open(name: string, attributes: string, parent: string): void;
  /** Text of an element without children, decoded; "" for others. */
  close(name: string, text: string): void;
}

/**
 * Walks through an XML text. Names come without their namespace prefix, for the parts of a workbook use one
 * namespace each but different producers give it different prefixes. Throws an Error where a tag or an element is not
 * closed, or another one is; of a text that was `cut`, elements may go on behind its end.
 */
export function walkXml(xml: string, visitor: XmlVisitor, extent: 'whole' | 'cut' = 'whole'): void {
  const parents: string[] = [];
  let textStart = 0;
  let cdata: string | undefined;
  let isLeaf = false;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const next = xml.charCodeAt(at + 1);
    if (next === 0x21 || next === 0x3f) {
      if (xml.startsWith('<![CDATA[', at)) {
        const end = endOf(xml, ']]>', at);
        cdata = (cdata ?? '') + decodeXml(xml.slice(textStart, at)) + xml.slice(at + 9, end - 3);
        at = textStart = end;
      } else {
        at = endOf(xml, xml.startsWith('<!--', at) ? '-->' : '>', at);
        if (!isLeaf) textStart = at;
      }
      continue;
    }
    if (next === 0x2f) {
      const end = endOf(xml, '>', at);
      const text = isLeaf ? (cdata ?? '') + decodeXml(xml.slice(textStart, at)) : '';
      const name = localName(xml.slice(at + 2, end - 1).trimEnd());
      if (parents.pop() !== name) throw new Error(`The XML closes ‘${name}’ where it is not open.`);
      visitor.close(name, text);
      isLeaf = false;
      cdata = undefined;
      at = end;
      continue;
    }
    const end = endOfTag(xml, at);
    const isClosed = xml.charCodeAt(end - 2) === 0x2f;
    let nameEnd = at + 1;
    // Whatever is not above a space, a slash or ">" ends the name.
    for (let code = xml.charCodeAt(nameEnd); code > 0x20 && code !== 0x2f && code !== 0x3e;)
      code = xml.charCodeAt(++nameEnd);
    const name = localName(xml.slice(at + 1, nameEnd));
    visitor.open(name, xml.slice(nameEnd, isClosed ? end - 2 : end - 1), parents.at(-1) ?? '');
    if (isClosed) visitor.close(name, '');
    else parents.push(name);
    isLeaf = !isClosed;
    cdata = undefined;
    at = textStart = end;
  }
  if (extent === 'whole' && parents.length > 0)
    throw new Error(`The XML ends where ‘${parents.at(-1)}’ is still open.`);
}

function endOf(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end < 0) throw new Error(`The XML ends inside a tag that begins at character ${from}.`);
  return end + mark.length;
}

/** ">" may stand inside an attribute's quotes. Each character is looked at once, however many such there are. */
function endOfTag(xml: string, from: number): number {
  let open = 0;
  let at = from;
  for (let end = endOf(xml, '>', from); ; end = endOf(xml, '>', end)) {
    for (; at < end; at++) {
      const code = xml.charCodeAt(at);
      if (open ? code === open : code === 0x22 || code === 0x27) open = open ? 0 : code;
    }
    if (open === 0) return end;
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

const attributePatterns = new Map<string, RegExp>();

/** The decoded value of an attribute, by its name as written (with its prefix) or by its name alone. */
export function attribute(attributes: string, name: string): string | undefined {
  const at = attributes.indexOf(` ${name}="`);
  if (at >= 0) {
    const start = at + name.length + 3;
    return decodeXml(attributes.slice(start, attributes.indexOf('"', start)));
  }
  if (!attributes.includes(name)) return undefined;
  let pattern = attributePatterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    attributePatterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match ? decodeXml(match[1] ?? match[2] ?? '') : undefined;
}

/** True for "1" and "true". */
export function isOn(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value === '1' || value === 'true';
}

/** A whole number, or undefined where the attribute is absent or holds something else. */
export function wholeNumber(attributes: string, name: string): number | undefined {
  const value = attribute(attributes, name);
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as an XML reader hands it on: entities replaced, line ends made "\n". */
export function decodeXml(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, named) => {
    if (named) return NAMED[named] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text made fit to stand in an element or an attribute. */
export function encodeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;');
}

/**
 * The text of a cell, for keeping. Workbooks write characters that XML cannot hold as "_x000D_", and an underscore that
 * would look like one as "_x005F_".
 */
export function decodeSpreadsheetText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    : ownCopy(text);
}

/**
 * A text cut out of a longer one is only a view of it, so that one cell would keep all of a sheet's XML in memory, at two
 * bytes a character if it has but one curly quotation mark. Written and read as JSON it stands by itself, as small as may be.
 */
function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
