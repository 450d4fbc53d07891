import { parseIsoDay, type Finding } from '../../src/core';
import { samples } from '../../samples/samples';
import { openSession, type OpenedSession } from '../support/open-session';
import { findingsOf } from '../support/sheet-fixture';

const committee = parseIsoDay('2026-11-23')!;
const { contents } = samples.find(({ file }) => file === 'flood-review.xlsx')!;
let opened: OpenedSession;

async function open(settings: Readonly<Record<string, unknown>> = {}): Promise<OpenedSession> {
  opened = await openSession(contents, settings);
  return opened;
}

function findings(): Finding[] {
  return findingsOf(opened.session.state().report!);
}

function stored(): Record<string, unknown> {
  return JSON.parse(String(opened.host.settings()['recs'])) as Record<string, unknown>;
}

afterEach(() => opened.close());

describe('what is set in a workbook', () => {
  test('is kept there, judged by at once, and read by the next session', async () => {
    const { session, host } = await open();
    await session.setAsAt(committee);
    await session.validate();
    expect(findings().some(({ rule }) => rule === 'status-as-deadline')).toBe(true);
    await session.changeSettings({ rules: { 'status-as-deadline': 'off' }, warningDays: 60 });
    expect(session.state()).toMatchObject({ notice: null, settings: { warningDays: 60 } });
    expect(findings().some(({ rule }) => rule === 'status-as-deadline')).toBe(false);
    const kept = host.settings();
    await opened.close();
    await open(kept);
    await opened.session.validate();
    expect(opened.session.state()).toMatchObject({ asAt: committee, settings: { warningDays: 60 } });
    expect(findings().some(({ rule }) => rule === 'status-as-deadline')).toBe(false);
  });

  test('goes when it is taken back, and leaves nothing in the workbook', async () => {
    const { session, host } = await open();
    await session.changeSettings({ warningDays: 60 });
    await session.changeSettings({ warningDays: undefined });
    expect(session.state()).toMatchObject({ settings: {} });
    expect(host.settings()).toEqual({});
  });

  test('is told in a sentence when it cannot be used, and then nothing is changed', async () => {
    const { session, host } = await open();
    await session.changeSettings({ warningDays: -3 });
    expect(session.state().notice).toMatchObject({
      tone: 'problem',
      text: expect.stringContaining('warningDays'),
    });
    expect(host.settings()).toEqual({});
  });

  test('is refused above 50 KB with its size', async () => {
    const { session, host } = await open();
    const words = Array.from({ length: 800 }, (_, i) => `${i} ${'word '.repeat(15)}`);
    await session.changeSettings({ words: { owner: { heads: ['x'] }, deadline: { vague: words } } });
    expect(session.state().notice?.text).toMatch(
      /^These settings would take \d+ KB of the workbook, and at most 50 KB/,
    );
    expect(host.settings()).toEqual({});
  });

  test('is told where Excel does not keep it', async () => {
    const { session, host } = await open();
    host.switches.keepsSettings = false;
    await session.changeSettings({ warningDays: 60 });
    expect(session.state()).toMatchObject({
      settings: {},
      notice: {
        tone: 'problem',
        text: 'Excel did not keep the settings in this workbook. Save the workbook and try again.',
      },
    });
    host.switches.keepsSettings = true;
    await session.changeSettings({ warningDays: 60 });
    expect(stored()).toMatchObject({ settings: { warningDays: 60 } });
  });

  test('is read part by part where it is damaged, and each damaged part is told', async () => {
    await open({
      recs: JSON.stringify({
        version: 1,
        asAt: 'soon',
        statusColumns: [{ sheetId: 3 }],
        settings: { warningDays: 14, profile: 'none such' },
      }),
    });
    await opened.session.start();
    const { settings, notice, isAsAtToday, hasStatusColumns } = opened.session.state();
    expect({ settings, isAsAtToday, hasStatusColumns }).toEqual({
      settings: { warningDays: 14 },
      isAsAtToday: true,
      hasStatusColumns: false,
    });
    expect(notice?.text).toContain('The as-at date in this workbook could not be read');
    expect(notice?.text).toContain('The place of some RAG columns in this workbook could not be read');
    expect(notice?.text).toContain('none such');
  });

  test.each(['{"version":1,"asAt', '[]', 'null', '7'])(
    'that is no settings at all (%s) is told',
    async (text) => {
      await open({ recs: text });
      await opened.session.start();
      expect(opened.session.state()).toMatchObject({
        settings: {},
        notice: { text: 'The settings in this workbook could not be read, so it is as if there were none.' },
      });
    },
  );

  test('by a later version is left as it is', async () => {
    const recs = JSON.stringify({ version: 2, settings: { warningDays: 9 } });
    await open({ recs });
    await opened.session.changeSettings({ warningDays: 60 });
    expect(opened.session.state().notice?.text).toMatch(/made by a later version of RECS/);
    expect(opened.host.settings()).toEqual({ recs });
  });
});

describe('a dismissed finding', () => {
  test('counts for nothing, outlives the session, holds no words of the sheet, and can be taken back', async () => {
    const { session, host } = await open();
    await session.setAsAt(committee);
    await session.validate();
    const before = findings();
    const finding = before.find(({ rule }) => rule === 'status-as-deadline')!;
    await session.dismiss(finding, 'Agreed with the chair.');
    expect(findings()).toHaveLength(before.length - 1);
    expect(session.state().report!.summary.dismissed).toBe(1);
    expect(JSON.stringify(stored())).not.toContain(finding.subject.slice(0, 20));
    const kept = host.settings();
    await opened.close();
    await open(kept);
    await opened.session.validate();
    const [dismissed] = opened.session.state().report!.trackers.flatMap((tracker) => tracker.dismissed);
    expect(dismissed).toMatchObject({
      rule: 'status-as-deadline',
      dismissal: { reason: 'Agreed with the chair.' },
    });
    await opened.session.undoDismiss(dismissed!);
    expect(findings()).toHaveLength(before.length);
    expect(stored()).not.toHaveProperty('settings');
  });
});

describe('exported settings', () => {
  test('come back by an import, over those that are there', async () => {
    const { session } = await open();
    await session.changeSettings({ warningDays: 60, rules: { 'missing-deadline': 'off' } });
    const text = session.exportSettings();
    await session.changeSettings({ warningDays: 10, profile: 'percent-complete' });
    await session.importSettings(text);
    expect(session.state().settings).toEqual({
      warningDays: 60,
      profile: 'percent-complete',
      rules: { 'missing-deadline': 'off' },
    });
  });

  test('that are unsound in part are taken as far as they go, and the rest is told', async () => {
    const { session } = await open();
    await session.importSettings('{"warningDays": 45, "rules": {"no-such-rule": "off"}}');
    expect(session.state()).toMatchObject({
      settings: { warningDays: 45 },
      notice: { tone: 'problem', text: expect.stringContaining('no-such-rule') },
    });
    await session.importSettings('not settings');
    expect(session.state().notice?.text).toMatch(/^This file does not hold settings of RECS/);
  });
});
