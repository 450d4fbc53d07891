import { damaged, partText, relationshipsPart, type OpenWorkbook } from './open-workbook';
import { encodeXml } from './xml';
import { pack, writeZip, type ZipEntry } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A package being changed. Parts that are not written stay as they are, byte for byte. */
export class PackageDraft {
  private readonly parts: Map<string, ZipEntry>;
  private readonly written = new Map<string, string>();

  constructor(private readonly workbook: OpenWorkbook) {
    this.parts = new Map(workbook.parts);
  }

  async text(part: string): Promise<string> {
    const text =
      this.written.get(part) ?? (await partText({ name: this.workbook.name, parts: this.parts }, part));
    if (text === undefined) throw damaged(this.workbook.name);
    return text;
  }

  has(part: string): boolean {
    return this.written.has(part) || this.parts.has(part);
  }

  write(part: string, text: string): void {
    this.written.set(part, text);
  }

  /** Takes a part away, with its content type and the workbook's relationship to it. */
  async remove(part: string): Promise<void> {
    this.parts.delete(part);
    this.written.delete(part);
    const file = part.slice(part.lastIndexOf('/') + 1).replaceAll('.', '\\.');
    const relationships = relationshipsPart(this.workbook.workbookPart);
    const target = new RegExp(
      `<(?:[\\w.-]+:)?Relationship\\s[^>]*?Target="[^"]*?${file}"[^>]*?(?:/>|></[^>]*>)`,
    );
    this.write(relationships, (await this.text(relationships)).replace(target, ''));
    const override = new RegExp(`<(?:[\\w.-]+:)?Override\\s[^>]*?PartName="/${part}"[^>]*?(?:/>|></[^>]*>)`);
    this.write(CONTENT_TYPES, (await this.text(CONTENT_TYPES)).replace(override, ''));
  }

  /** Adds a relationship from a part, and the list of that part's relationships if it has none; gives its id. */
  async relate(from: string, type: string, target: string): Promise<string> {
    const list = relationshipsPart(from);
    const old = this.has(list)
      ? await this.text(list)
      : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    let number = 1;
    while (old.includes(`"rId${number}"`)) number++;
    const added = `Relationship Id="rId${number}" Type="${RELATIONSHIP_TYPES}${type}" Target="${encodeXml(target)}"/>`;
    this.write(list, insertBeforeEnd(old, 'Relationships', added));
    return `rId${number}`;
  }

  async declare(part: string, contentType: string): Promise<void> {
    const added = `Override PartName="/${part}" ContentType="${contentType}"/>`;
    this.write(CONTENT_TYPES, insertBeforeEnd(await this.text(CONTENT_TYPES), 'Types', added));
  }

  /** The package's bytes. Stored parts are larger, but the same on every machine. */
  async bytes(method: 'stored' | 'deflated'): Promise<Uint8Array> {
    const entries: ZipEntry[] = [];
    const waiting = new Map(this.written);
    for (const [name, entry] of this.parts) {
      const text = waiting.get(name);
      waiting.delete(name);
      entries.push(text === undefined ? { ...entry, name } : await packText(name, text, method));
    }
    for (const [name, text] of waiting) entries.push(await packText(name, text, method));
    return writeZip(entries);
  }
}

function packText(name: string, text: string, method: 'stored' | 'deflated'): Promise<ZipEntry> {
  return pack(name, new TextEncoder().encode(text), method);
}

/** Puts an element last into the root, under the root's own prefix. */
function insertBeforeEnd(xml: string, root: string, element: string): string {
  const open = new RegExp(`<((?:[\\w.-]+:)?)${root}(\\s[^>]*?)?/>\\s*$`).exec(xml);
  if (open) {
    const [, prefix = '', attributes = ''] = open;
    return `${xml.slice(0, open.index)}<${prefix}${root}${attributes}><${prefix}${element}</${prefix}${root}>`;
  }
  return xml.replace(new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>\\s*$`), `<$1${element}</$1${root}>`);
}
