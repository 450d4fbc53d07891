import type { WorkbookSettings } from './contents';
import { partText, readRelationships, walkFile, type OpenWorkbook } from './open-workbook';
import type { PackageDraft } from './package-draft';
import { attribute, encodeXml } from './xml';

/**
 * Office keeps an add-in's settings in a part tied to the store or catalogue the add-in came from, which a file made
 * elsewhere cannot know. So there they stand in a custom XML part of our own, which Excel carries along unread.
 */
const NAMESPACE = 'urn:recs:workbook-settings:1';
/** Names the part to Office; any identifier will do, as long as it stays the same. */
const ITEM_ID = '{6B1F5D0E-3C52-4E0B-9D3A-52C3A1E0F7A4}';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Where Excel keeps an add-in's settings: "xl/webextensions/webextension1.xml". */
const OFFICE_PART = /(?:^|\/)webextensions\/webextension\d*\.xml$/i;

/**
 * The settings kept in a workbook, by key; empty where it keeps none. Values that are no JSON are left out. Those of
 * our own part, in which a workbook is written outside Excel, count before those that Excel has kept.
 */
export async function readSettings(workbook: OpenWorkbook): Promise<WorkbookSettings> {
  const settings: Record<string, unknown> = {};
  const take = (key: string, text: string): void => {
    try {
      settings[key] = JSON.parse(text);
    } catch {
      // Someone changed the part by hand: one unreadable setting must not cost the others.
    }
  };
  for (const part of [...workbook.parts.keys()].filter((name) => OFFICE_PART.test(name)))
    walkFile(workbook.name, (await partText(workbook, part)) ?? '', {
      open(element, attributes) {
        if (element === 'property')
          take(attribute(attributes, 'name') ?? '', attribute(attributes, 'value') ?? '');
      },
      close() {},
    });
  const own = await settingsPart(workbook);
  let key = '';
  walkFile(workbook.name, (own === undefined ? undefined : await partText(workbook, own)) ?? '', {
    open(element, attributes) {
      if (element === 'setting') key = attribute(attributes, 'key') ?? '';
    },
    close(element, content) {
      if (element === 'setting') take(key, content);
    },
  });
  return settings;
}

async function settingsPart(workbook: OpenWorkbook): Promise<string | undefined> {
  for (const { type, part } of await readRelationships(workbook, workbook.workbookPart))
    if (type === 'customXml' && (await partText(workbook, part))?.includes(NAMESPACE)) return part;
  return undefined;
}

/** Puts the settings into the package in place of those that are there. */
export async function writeSettings(
  draft: PackageDraft,
  workbook: OpenWorkbook,
  settings: WorkbookSettings,
): Promise<void> {
  const lines = Object.entries(settings).map(
    ([key, value]) =>
      `<setting key="${encodeXml(key)}">${encodeXml(JSON.stringify(value ?? null))}</setting>`,
  );
  const xml = `${DECLARATION}<settings xmlns="${NAMESPACE}">${lines.join('')}</settings>`;
  const present = await settingsPart(workbook);
  if (present !== undefined) draft.write(present, xml);
  else if (lines.length > 0) await addPart(draft, workbook, xml);
}

async function addPart(draft: PackageDraft, workbook: OpenWorkbook, xml: string): Promise<void> {
  let number = 1;
  while (draft.has(`customXml/item${number}.xml`)) number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  draft.write(item, xml);
  draft.write(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  await draft.relate(workbook.workbookPart, 'customXml', `/${item}`);
  await draft.relate(item, 'customXmlProps', `itemProps${number}.xml`);
  await draft.declare(item, 'application/xml');
  await draft.declare(properties, PROPERTIES_TYPE);
}
