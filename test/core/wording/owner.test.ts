import { explainOwner, readOwner } from '../../../src/core/wording/read-owner';
import { ownerLexicon, type OwnerLexicon } from '../../../src/core/wording/owner/lexicon';
import { judgedTexts } from './judged-texts';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  none: ['', '-', 'TBC', 'vacant', 'To be appointed', 'No named owner', 'Post vacant', '(TBC)', 'As above'],
  'named-post': [
    'Head of Finance and Legal Services',
    'Chair, Audit and Governance Committee',
    'Chief Digital and Information Officer',
    'Police & Crime Commissioner',
    'Legal, Democratic and Electoral Services Manager',
    'Head of\nHousing',
    'Chief\nExecutive',
    'Highways\nManager',
    'Assistant\nDirector of Place',
    'Clerk\nto the Council',
    'Director Public Health, Oakmere Council',
    'Oakmere Council - Head of Highways',
    'Head of HR and ICT',
    'A/Head of Custody',
    'Deputy',
    'H&S Manager',
    'Designated Safeguarding Lead',
    'E.D., Rural Policy Directorate',
    'C.F.O.',
    'Grants Coordinator (GC)',
    'AD-Housing',
    'Accountant-General',
  ],
  'named-person': [
    'Mr Piers Ashdown',
    'Cllr A. Hartnoll',
    'T/DCI Farrow',
    'Oona Whitlock Head of Highways',
    'Head of Highways Grace Whitlock',
    'dorothy',
    'OONA WHITLOCK',
    'Portfolio Holder – Cllr Hartnoll',
    'TBC (interim: Oona Whitlock)',
    'O.Whitlock',
    'Deputy Head (AB)',
    'Oona Whitlock: Housing and Property Services',
    'E.D.',
  ],
  several: [
    'Clerk and councillors',
    'Clerk, Cllr Hartnoll',
    'Fleet Manager and Information Governance',
    'Chief Executive & Monitoring Officer',
    'Section 151 Officer and Monitoring Officer',
    'Head of Highways (with Legal)',
    'Finance\nHousing',
    'Clerk\nFootpaths Group',
    'Fleet Manager\nDirector',
    'Clerk and others',
    'Lead: Housing; Support: Finance',
    'NHS England and NHS Wales',
    'Office Manager and faculty with help from the data team',
  ],
  team: [
    'Heads of Service',
    'all partners',
    'Each Head of Service',
    'Officers Group',
    'partner agencies',
    'Executive',
    'Council Tax',
    'Oakmere DC',
    'Audit and Governance Committee',
    'Wardens',
    'housing@oakmere.gov.uk',
    'CIO Council',
    'HoS Working Group',
    'Mayor’s Office of Housing',
    'Athena Swan Team',
    'Natural England',
    'Information Management',
    'Contract\nManagement',
  ],
  unclear: [
    'This needs to fit with the wider programme',
    'relevant officers',
    'Member of staff',
    'Two councillors',
    '12/06/2024',
    'Q2 2024/25',
    'www.oakmere.example',
    'x'.repeat(1200),
  ],
};

for (const [kind, texts] of Object.entries(KINDS)) {
  test.each(texts)(`‘%s’ is read as ${kind}.`, (text) => expect(readOwner(text).kind).toBe(kind));
}

describe('Our judged owners', () => {
  test.each(judgedTexts('owner'))('‘%s’ is read as %s.', (text, kind) =>
    expect(readOwner(text).kind).toBe(kind),
  );
});

const named = (text: string, lexicon?: OwnerLexicon): string[] =>
  readOwner(text, lexicon).owners.map((owner) => `${owner.kind}: ${owner.text}`);

test('Several owners are parted, each with its kind and its words.', () => {
  expect(named('Head of Parks & Trees, Oona Whitlock; Tree Team')).toEqual([
    'named-person: Head of Parks & Trees, Oona Whitlock',
    'team: Tree Team',
  ]);
  expect(named('Lead: Head of Housing; Support: Finance')).toEqual([
    'named-post: Head of Housing',
    'team: Finance',
  ]);
  expect(named('Head of Planning, with support from Legal Services')).toEqual([
    'named-post: Head of Planning',
    'team: Legal Services',
  ]);
});

test.each([
  ['Clerk, Estates, Contractor and Chair', 4],
  ['Dean, faculty, SLT', 3],
  ['Town Manager, Assessor, Tax Collector', 3],
  ['City Manager, Public Works, Police', 3],
  ['Department of Health, Department of Housing, Skills Commission', 3],
  ['Environmental Health, Licensing and Trading Standards', 3],
  ['Police, Fire, Ambulance', 3],
  ['Director, Finance and Director, HR', 2],
  ['Headteacher, Governing Body', 2],
  ['CEO, Board', 2],
  ['DPO Network, ICDP', 2],
  ['Treasurer (Oona Whitlock) & Comms', 2],
  ['1) Clerk 2) Chair', 2],
  ['Audit Manager, Audit and Risk Committee', 2],
  ['City Manager, Police Department, City Council', 3],
  ['Head of Skills and Ferguson', 2],
  ['Head of Skills and Wibbling', 1],
  ['Social Care, NHS Trust', 2],
  ['Policy Officer, Policy Unit', 1],
  ['Senior Planner, Policy Team, Oakmere Council', 1],
  ['Education Officer, Schools and Learning Directorate', 1],
  ['General Manager, Policy Group', 1],
  ['Director of Housing (interim) and Communities', 1],
  ['Director General, Human Resources Directorate, Corporate Services Branch', 1],
  ['Corporate Director, Environment, Economy and Culture', 1],
  ['Head of Revenues, Benefits and Customer Services', 1],
  ['Department of the First Minister and Cabinet', 1],
  ['Department of Agriculture, Silviculture and Peat', 1],
  ['Highways, County Council', 1],
])('‘%s’ names %i.', (text, count) => expect(named(text)).toHaveLength(count));

test('A time beside an owner is nobody, and parts the owners on either side of it.', () => {
  expect(named('Town Manager/ Select Board/ Ongoing')).toEqual([
    'named-post: Town Manager',
    'team: Select Board',
  ]);
  expect(named('Clerk – by end of May 2025')).toEqual(['named-post: Clerk']);
  expect(named('Chief Nurse 30/09/2024')).toEqual(['named-post: Chief Nurse']);
  expect(named('Parks Board 2027, Clerk (as needed)')).toEqual(['team: Parks Board', 'named-post: Clerk']);
  expect(readOwner('Within 6 months').kind).toBe('unclear');
});

test('A place in the cell is given in characters of the cell as it stands.', () => {
  const text = '  Clerk\u00a0&  Oona Whitlock (lead)';
  const { owners, rests } = readOwner(text);
  expect(owners.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Clerk', 'Oona Whitlock']);
  expect(rests!.map(({ start, end }) => text.slice(start, end))).toEqual(['Clerk', 'Oona Whitlock']);
});

test('A bracket that belongs to an owner is kept whole.', () => {
  expect(named('Director (Resources)')).toEqual(['named-post: Director (Resources)']);
  expect(named('TBC (Finance)')).toEqual(['team: Finance']);
});

test('Who is consulted, helps or is acted for is kept as a helper, and does not make several owners of one.', () => {
  const helpers = (text: string): string[] =>
    readOwner(text).owners.flatMap(({ isHelper, text: words }) => (isHelper ? [words] : []));
  const text = 'Head of Planning in consultation with the Leader and Legal; Clerk';
  expect(helpers(text)).toEqual(['Leader', 'Legal']);
  expect(readOwner(text).kind).toBe('several');
  expect(helpers('On behalf of the Council: Clerk')).toEqual([]);
  expect(helpers('Head of Parks with the Clerk')).toEqual(['Clerk']);
  expect(readOwner('Head of Parks with the Clerk').kind).toBe('several');
});

test('A surname first is one person.', () => {
  expect(named('Whitlock, Oona')).toHaveLength(1);
  expect(named('WHITLOCK, Oona')).toHaveLength(1);
  expect(named('Dorothy, Niamh')).toHaveLength(2);
});

const keyOf = (text: string): string => readOwner(text).owners[0]!.key;

test.each([
  ['Asst Dir Housing', 'AD Housing'],
  ['Assistant director - Housing', 'ASSISTANT DIRECTOR (HOUSING)'],
  ['Hd of Planning', 'Head of Planning'],
  ['Chief Exec', 'CEO'],
  ['S151', 'Section 151 Officer'],
  ['s.151 officer', 'Section 151 Officer'],
  ['DCS', 'Director of Children’s Services'],
  ['Volunteer Coordinator', 'Volunteer co-ordinator'],
  ['Head of Parks & Trees', 'Head of Parks and Trees'],
  ['Head teacher', 'Headteacher'],
  ['Cllr Oona Whitlock', 'Whitlock, Oona'],
  ['WHITLOCK, Oona', 'Oona Whitlock (Highways)'],
])('‘%s’ and ‘%s’ are one owner.', (one, other) => expect(keyOf(one)).toBe(keyOf(other)));

test('Different posts have different keys.', () => {
  expect(keyOf('Head of Housing')).not.toBe(keyOf('Head of Planning'));
  expect(keyOf('Deputy Clerk')).not.toBe(keyOf('Clerk'));
});

test('A cell that holds for the rows below says so.', () => {
  expect(readOwner('Assistant director libraries and sport (and subsequently below)')).toMatchObject({
    kind: 'named-post',
    appliesBelow: true,
    owners: [{ text: 'Assistant director libraries and sport' }],
  });
});

test('A cell that points to the row above says so, and names nobody itself.', () => {
  expect(readOwner('As above')).toMatchObject({ kind: 'none', isPointer: true, owners: [] });
  expect(readOwner('As above and Clerk')).toMatchObject({ kind: 'named-post', isPointer: true });
  expect(readOwner('Clerk')).not.toHaveProperty('isPointer');
});

test('The words of a council are known beside the built-in ones.', () => {
  const lexicon = ownerLexicon({
    heads: 'reeve',
    bodies: 'moot',
    sameAs: { rv: 'reeve' },
    vagueTitles: ['moot reeve'],
    departments: 'moorings quays',
    areas: 'moorings quays',
    plain: 'whelk',
    surnames: 'limpet',
  });
  expect(readOwner('Marsh reeve').kind).toBe('unclear');
  expect(readOwner('Marsh reeve', lexicon).kind).toBe('named-post');
  expect(readOwner('Oakmere Moot', lexicon).kind).toBe('team');
  expect(readOwner('Moot reeve', lexicon).kind).toBe('unclear');
  expect(readOwner('Moorings & Quays', lexicon).kind).toBe('several');
  expect(named('Clerk, Whelk', lexicon)).toEqual(['named-post: Clerk', 'unclear: Whelk']);
  expect([readOwner('Limpet').kind, readOwner('Limpet', lexicon).kind]).toEqual(['unclear', 'named-person']);
  expect(readOwner('Head of Housing', lexicon).kind).toBe('named-post');
});

test('A reading tells its steps.', () => {
  expect(explainOwner('Clerk & Trees Team').map(({ step }) => step)).toEqual([
    'It joins 2 owners.',
    '‘Clerk’ is one post.',
    '‘Clerk’ names a post.',
    '‘Trees Team’ is a team or body.',
    '‘Team’ names a team or service.',
    'So the owner is read as several.',
  ]);
  expect(explainOwner('This is for later')).toMatchObject([
    { step: 'It is a sentence.', span: { start: 0, end: 4 } },
    { step: 'So the owner is read as unclear.' },
  ]);
  expect(explainOwner('')[0]!.step).toContain('blank');
  expect(explainOwner('As above')[0]!.step).toContain('row above');
});

test.each([
  ['Head of Housing', '‘Head’ names a post.'],
  ['Oona Whitlock', '‘Oona Whitlock’ names a person.'],
  ['Heads of Service', '‘Heads’ names all who hold such a post.'],
  ['Highways', '‘Highways’ names a field of work, which stands for the team that does it.'],
  ['HMRC', '‘HMRC’ is the short form of a body.'],
  ['Oakmere DC', '‘DC’ names a body or a group of people.'],
  ['relevant officers', '‘relevant’ leaves open who is meant.'],
  ['As above and Clerk', 'It takes over the owner of the row above.'],
  ['Clerk (and subsequently below)', 'It says that it holds for the rows below as well.'],
  ['No named owner', 'It says that there is nobody.'],
  ['12/06/2024', 'It is a date, an amount, a number, a link or a status.'],
  ['x'.repeat(1200), 'It is far too long to be the name of an owner.'],
])('The steps of ‘%.40s’ tell: %s', (text, step) =>
  expect(explainOwner(text).map((one) => one.step)).toContain(step),
);
