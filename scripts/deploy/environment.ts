/** Where one installation of the add-in is served from, and what it is called there. */
export interface Environment {
  /** Names the add-in to Office; the same through all its versions, and another for a test installation. */
  readonly id: string;
  /** Four numbers, such as "1.2.0.0"; Office takes an update only where it has risen. */
  readonly version: string;
  /** The https address of the folder the pages are served from, without a slash at its end. */
  readonly address: string;
  /** Where Microsoft serves Office.js to this tenant. */
  readonly officeJs: string;
  /** What formulas begin with: "RECS", or "RECSTEST" where an installation is told apart by a suffix. */
  readonly namespace: string;
  readonly name: string;
  readonly provider: string;
  /** The title of the buttons' group on the Home tab. */
  readonly group: string;
  /** Where people are led for help. */
  readonly support: string;
}

/** Where Microsoft serves Office.js, by cloud. */
export const OFFICE_JS: Readonly<Record<string, string>> = {
  worldwide: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  gcc: 'https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  gcch: 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  dod: 'https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** The id in manifest.xml, under which the add-in is tried from a checkout. */
export const DEVELOPMENT_ID = 'a9082b3d-89f8-487d-a6f7-2a88b0bd01c4';

interface Key {
  /** What to give, as the end of a sentence. */
  readonly wanted: string;
  readonly fits: (value: string) => boolean;
  /** Absent where it must be given. */
  readonly usual?: string;
}

const ADDRESS = /^https:\/\/[^/?#\s"'<>&]+\.[^?#\s"'<>&]+$/;

function isText(longest: number): Key['fits'] {
  return (value) => value.trim() !== '' && value.length <= longest;
}

const KEYS = {
  id: {
    wanted: 'a GUID of this installation’s own, such as the one that ‘node -p "crypto.randomUUID()"’ prints',
    fits: (value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value) && value !== DEVELOPMENT_ID,
  },
  version: {
    wanted: 'four numbers with points between them, such as 1.0.0.0',
    fits: (value) => /^\d{1,5}(\.\d{1,5}){3}$/.test(value),
  },
  address: {
    wanted: 'the https address of the folder the pages are served from',
    fits: (value) => ADDRESS.test(value),
  },
  officeJs: {
    wanted: `${Object.keys(OFFICE_JS).join(', ')} or a full https address`,
    fits: (value) => value in OFFICE_JS || ADDRESS.test(value),
  },
  name: { wanted: 'the name people see in Excel, at most 125 characters', fits: isText(125) },
  provider: { wanted: 'the name of your organisation, at most 125 characters', fits: isText(125) },
  namespaceSuffix: {
    wanted: 'up to ten capital letters or digits, or nothing',
    fits: (value) => /^[A-Z\d]{0,10}$/.test(value),
    usual: '',
  },
  group: {
    wanted: 'the title of the buttons’ group on the ribbon, at most 125 characters',
    fits: isText(125),
    usual: 'Action tracker',
  },
  support: {
    wanted: 'the https address that people are led to for help',
    fits: (value) => value === '' || ADDRESS.test(value),
    usual: '',
  },
} satisfies Readonly<Record<string, Key>>;

type KeyName = keyof typeof KEYS;

/** Reads an environment file. Throws an Error of one sentence where a key is missing, unknown or cannot be used. */
export function readEnvironment(text: string, file: string): Environment {
  const given = parsed(text, file);
  for (const name of Object.keys(given))
    if (!(name in KEYS))
      throw new Error(
        `‘${file}’ has the unknown key ‘${name}’: the keys are ${Object.keys(KEYS).join(', ')}.`,
      );
  const value = (name: KeyName): string => {
    const key: Key = KEYS[name];
    const present = given[name] ?? key.usual;
    if (present === undefined) throw new Error(`‘${file}’ has no ‘${name}’: give ${key.wanted}.`);
    if (typeof present !== 'string' || !key.fits(present))
      throw new Error(`In ‘${file}’, ‘${name}’ is ${JSON.stringify(present)}: give ${key.wanted}.`);
    return present;
  };
  const address = value('address').replace(/\/+$/, '');
  const officeJs = value('officeJs');
  return {
    id: value('id').toLowerCase(),
    version: value('version'),
    address,
    officeJs: OFFICE_JS[officeJs] ?? officeJs,
    namespace: `RECS${value('namespaceSuffix')}`,
    name: value('name'),
    provider: value('provider'),
    group: value('group'),
    support: value('support') || `${address}/help.html`,
  };
}

function parsed(text: string, file: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`‘${file}’ is not JSON: mend it there (${reason}).`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(
      `‘${file}’ holds no object: put its keys between { and }, as in environments/example.json.`,
    );
  return value as Readonly<Record<string, unknown>>;
}
