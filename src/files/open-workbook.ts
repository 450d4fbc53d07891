import type { DateSystem } from '../core';
import type { Visibility } from './contents';
import { FileProblem } from './file-problem';
import { fileKind, problemOfForeignFile, problemOfForeignZip } from './recognise';
import { attribute, isOn, walkXml, wholeNumber } from './xml';
import { readZip, unpack, ZipProblem, type ZipEntry } from './zip';

/** A workbook's package, its list of sheets read, its other parts still packed. */
export interface OpenWorkbook {
  /** The file's name, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, ZipEntry>;
  /** The part that lists the sheets: "xl/workbook.xml". */
  readonly workbookPart: string;
  readonly sheets: readonly SheetPart[];
  readonly dateSystem: DateSystem;
  /** Index into sheets. */
  readonly activeSheet: number;
}

export interface SheetPart {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
}

/** A relationship's type without the address before its last slash ("worksheet"), and the part it leads to. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** Opens an .xlsx, .xlsm, .xltx or .xltm, recognised by what it holds and not by its name. Throws FileProblem. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenWorkbook> {
  if (fileKind(bytes) !== 'zip') throw problemOfForeignFile(bytes, name);
  const parts = inFile(name, () => readZip(bytes));
  const foreign = problemOfForeignZip(parts, name);
  if (foreign) throw foreign;
  const top = await readRelationships({ name, parts }, '');
  const workbookPart = top.find((relationship) => relationship.type === 'officeDocument')?.part;
  if (workbookPart === undefined) throw damaged(name);
  const list = await readSheetList({ name, parts }, workbookPart);
  if (list.sheets.length === 0)
    throw new FileProblem(
      `‘${name}’ has no worksheet: it holds charts or macros alone. Choose another workbook.`,
    );
  return { name, bytes, parts, workbookPart, ...list };
}

type Package = Pick<OpenWorkbook, 'name' | 'parts'>;

/** The text of a part, or undefined where the package has none of that name. Throws FileProblem. */
export async function partText(workbook: Package, part: string): Promise<string | undefined> {
  const entry = findPart(workbook.parts, part);
  if (!entry) return undefined;
  try {
    countUnpacked(workbook.parts, entry);
    const bytes = await unpack(entry);
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
  } catch (problem) {
    throw problem instanceof ZipProblem ? zipSentence(problem, workbook.name) : problem;
  }
}

/** What is read of one package, unpacked, the same part counted each time: else a small file could keep us for hours. */
const MOST_UNPACKED = 600_000_000;
const unpacked = new WeakMap<Package['parts'], number>();

function countUnpacked(parts: Package['parts'], { size }: ZipEntry): void {
  const total = (unpacked.get(parts) ?? 0) + size;
  if (total > MOST_UNPACKED) throw new ZipProblem('too-large');
  unpacked.set(parts, total);
}

/** Part names differ by more than case in no package, but some producers disagree with themselves about case. */
function findPart(parts: ReadonlyMap<string, ZipEntry>, part: string): ZipEntry | undefined {
  const exact = parts.get(part);
  if (exact) return exact;
  const wanted = part.toLowerCase();
  for (const [name, entry] of parts) if (name.toLowerCase() === wanted) return entry;
  return undefined;
}

/** Where a part's relationships stand: "xl/_rels/workbook.xml.rels"; "" means the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part to other parts; those that lead out of the package are left out. */
export async function readRelationships(workbook: Package, part: string): Promise<Relationship[]> {
  const xml = (await partText(workbook, relationshipsPart(part))) ?? '';
  const relationships: Relationship[] = [];
  walkFile(workbook.name, xml, {
    open(element, attributes) {
      if (element !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const type = attribute(attributes, 'Type') ?? '';
      relationships.push({
        id: attribute(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        part: resolvePart(part, attribute(attributes, 'Target') ?? ''),
      });
    },
    close() {},
  });
  return relationships;
}

function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

type SheetList = Pick<OpenWorkbook, 'sheets' | 'dateSystem' | 'activeSheet'>;

async function readSheetList(workbook: Package, workbookPart: string): Promise<SheetList> {
  const xml = await partText(workbook, workbookPart);
  if (xml === undefined) throw damaged(workbook.name);
  const targets = new Map<string, Relationship>();
  for (const relationship of await readRelationships(workbook, workbookPart))
    targets.set(relationship.id, relationship);
  const sheets: SheetPart[] = [];
  let dateSystem: DateSystem = '1900';
  let activeTab = 0;
  let activeSheet = 0;
  let tab = 0;
  walkFile(workbook.name, xml, {
    open(element, attributes) {
      if (element === 'workbookPr' && isOn(attributes, 'date1904')) dateSystem = '1904';
      if (element === 'workbookView') activeTab = wholeNumber(attributes, 'activeTab') ?? 0;
      if (element !== 'sheet') return;
      const target = targets.get(attribute(attributes, 'id') ?? '');
      // Tabs of charts and dialogues are counted, but hold no cells.
      if (target?.type === 'worksheet') {
        if (tab === activeTab) activeSheet = sheets.length;
        sheets.push({
          name: attribute(attributes, 'name') ?? '',
          visibility: visibilityOf(attribute(attributes, 'state')),
          part: target.part,
        });
      }
      tab++;
    },
    close() {},
  });
  return { sheets, dateSystem, activeSheet };
}

function visibilityOf(state: string | undefined): Visibility {
  return state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible';
}

/** Walks through a part; XML that breaks off becomes the FileProblem of a damaged file. */
export function walkFile(name: string, ...walk: Parameters<typeof walkXml>): void {
  try {
    walkXml(...walk);
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : Object.assign(damaged(name), { cause });
  }
}

/** The problem of a workbook whose package contradicts itself. */
export function damaged(name: string): FileProblem {
  return new FileProblem(
    `‘${name}’ is damaged: open it in Excel with File, Open, Open and Repair, save it, and try again.`,
  );
}

/** The problem of a workbook that would take more memory or time than one file may. */
export function tooLarge(name: string): FileProblem {
  return new FileProblem(
    `‘${name}’ is too large: unpacked, its sheets take more than can be read at once. Move the tracker into a workbook of its own.`,
  );
}

function inFile<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (problem) {
    throw problem instanceof ZipProblem ? zipSentence(problem, name) : problem;
  }
}

function zipSentence(problem: ZipProblem, name: string): FileProblem {
  if (problem.reason === 'damaged') return damaged(name);
  const sentence = {
    truncated: `‘${name}’ is incomplete: its end is missing, as after a broken download. Fetch or save the file again and try that copy.`,
    encrypted: `‘${name}’ is a zip archive protected with a password: unpack it first and choose the workbook inside.`,
    'too-large': tooLarge(name).message,
  }[problem.reason];
  return new FileProblem(sentence);
}
