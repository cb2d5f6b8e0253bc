import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Event } from '../../renderer/state/events';
import type { Stage } from '../../renderer/state/stages';
import { createWizardSlice } from '../../renderer/state/wizard';
import { joinRecheck } from '../../shared/compare/recheck';
import type { NewsItem } from '../../shared/contract/contract';
import { guideFor } from '../../shared/guide/guide';
import { pages } from '../../shared/question/questions';
import type { Comparison, Report } from '../../shared/report/report';
import { comparedReports, hello, preview, reports, viewMode } from '../fakes/fake-reports';
import { visit } from '../fakes/fake-visit';

const greeted: Event = { type: 'greeted', hello: hello() };
const began: Event = { type: 'began' };
const chosen: Event = { type: 'answered', given: { symptom: 'voice-fails' } };
const onward: Event = { type: 'went-on' };
const back: Event = { type: 'went-back' };
const skipAll: Event = { type: 'skipped-all' };
const expected = { seconds: 12, looks: 2, hosts: {} };
const started = (runId = 'r2'): Event => ({ type: 'started', runId, network: 'office', nowMs: 0, expected });
const [first] = visit('chatgpt.com', 'fine');
const saw = (runId = 'r2'): NewsItem => ({
  name: 'saw',
  body: { runId, saw: first as NonNullable<typeof first>, done: 1, total: 3 },
});
const ended = (runId = 'r2'): NewsItem => ({ name: 'ended', body: { runId, report: reports.healthy } });
const soFar = (runId = 'r2'): NewsItem => ({ name: 'so-far', body: { runId, status: 'healthy' } });
const told = (item: NewsItem): Event => ({ type: 'told', item });
const stopAsked: Event = { type: 'stop-asked' };
const saveAsked: Event = { type: 'save-asked' };
const packed: Event = { type: 'packed', preview, lang: 'ko' };
const writeAsked: Event = { type: 'write-asked' };
const written: Event = { type: 'written', savedAs: '/tmp/a.zip', sizeBytes: 9, caseCode: '7KQM-2X9D-4HTR' };
const failed: Event = { type: 'failed', trouble: { why: 'cannot-write', detail: '' } };
const lost: Event = { type: 'failed', trouble: { why: 'lost', detail: '' } };
const retried: Event = { type: 'retried' };
const restarted: Event = { type: 'restarted' };
const compareAsked: Event = { type: 'compare-asked' };
const skipped: Event = { type: 'hotspot-skipped' };
const on = (fingerprint: string | null): Event => ({ type: 'network-seen', fingerprint });
const compared = (runId = 'r3', name = 'office-network'): Event =>
  told({ name: 'ended', body: { runId, report: comparedReports[name] as Report } });
const guideAsked: Event = { type: 'guide-asked' };
const showAsked: Event = { type: 'show-asked' };
const ticked = (code: string, more: object = {}): Event => ({
  type: 'ticked',
  record: { code, state: 'done', at: '2026-10-20T07:31:00.000Z', ...more },
});
const everyPage = pages.map((): Event => onward);

const broke = (runId: string): Event => told({ name: 'broke', body: { runId } });
const screenBroke: Event = { type: 'screen-broke', detail: 'TypeError' };
const toStart = [greeted, began, skipAll];
const toRun = [...toStart, started()];
const toVerdict = [...toRun, told(ended())];
const toOffer = [...toVerdict, saveAsked, packed];

/** At the healthy verdict of somebody whose iPhone app complains. */
const iphone: Event = { type: 'answered', given: { symptom: 'ios-unusual-activity' } };
const steps = guideFor({ ...reports.healthy, answers: { symptom: 'ios-unusual-activity' } });
const report: Report = { ...reports.healthy, answers: { symptom: 'ios-unusual-activity' } };
const endedOnIphone = (runId: string): Event => told({ name: 'ended', body: { runId, report } });
const toGuide = [greeted, began, iphone, skipAll, started(), endedOnIphone('r2'), guideAsked];
const toTried = [...toGuide, ...steps.map((code) => ticked(code))];

const toSwitch = [...toVerdict, compareAsked];
const gate = (validity: Comparison['validity']): Event => ({ type: 'gate-seen', validity });
const toGate = [...toSwitch, on('office'), on(null), on('phone'), on('phone')];
const toSecond = [...toGate, gate('valid')];
const recheckAsked: Event = { type: 'recheck-asked' };
const watchAsked: Event = { type: 'watch-asked' };
const toWatch = [...toVerdict, watchAsked, { type: 'watch-chosen', forMinutes: 120 } as const];
const seenWatch = { startedAt: 't', everySeconds: 180, forMinutes: 120, points: [] };
const watched = (watchId = 'w1'): Event => told({ name: 'watched', body: { watchId, watch: seenWatch } });
const watchEnded = (watchId = 'w1'): Event =>
  told({
    name: 'watch-ended',
    body: { watchId, runId: 'r2', report: { ...reports.healthy, watch: { ...seenWatch, proof: [] } } },
  });
const watchStarted: Event = { type: 'watch-started', watchId: 'w1' };
const toReopen: readonly Event[] = [greeted, { type: 'session-asked', id: 's1' }];
const reopened = (waitsForHotspot: boolean): Event => ({
  type: 'reopened',
  runId: 's1',
  network: 'office',
  waitsForHotspot,
  report: reports['dns-sinkhole'],
});
const rechecked = (runId: string): Event =>
  told({
    name: 'ended',
    body: { runId, report: joinRecheck(reports['dns-sinkhole'], reports.healthy) },
  });

const after = (events: readonly Event[]): Stage => {
  const store = createStore(createWizardSlice);
  for (const event of events) store.getState().happened(event);
  return store.getState().stage;
};

it.each<[string, Stage['at'], readonly Event[]]>([
  ['waits for the engine first', 'opening', []],
  ['starts with a welcome', 'welcome', [greeted]],
  ['starts a saved report at its verdict', 'verdict', [{ type: 'greeted', hello: viewMode }]],
  [
    'looks at once where the policy says so',
    'starting',
    [{ type: 'greeted', hello: hello({ autoRun: true }) }],
  ],
  ['asks after the welcome', 'asking', [greeted, began]],
  ['looks after the last question', 'starting', [greeted, began, ...everyPage]],
  ['is still asking at the last question', 'asking', [greeted, began, ...everyPage.slice(1)]],
  ['goes back from the first question to the welcome', 'welcome', [greeted, began, back]],
  ['looks at once when the questions are skipped', 'starting', toStart],
  ['walks to the verdict', 'verdict', toVerdict],
  ['hears news that overtook the reply', 'verdict', [...toStart, told(ended()), started()]],
  ['keeps news of another run out, also early', 'looking', [...toStart, told(ended('r1')), started()]],
  ['ignores news from an earlier run', 'looking', [...toRun, told(ended('r1'))]],
  ['ignores a late answer while it looks', 'looking', [...toRun, chosen]],
  ['ignores a late start at the verdict', 'verdict', [...toVerdict, started('r3')]],
  ['goes on looking when the web is known', 'looking', [...toRun, told(soFar())]],
  ['ignores late news at the verdict', 'verdict', [...toVerdict, told(ended())]],
  ['ignores a double click on start', 'asking', [greeted, began, began]],
  ['waits for the report after a stop', 'looking', [...toRun, stopAsked]],
  ['does not leave a look by accident', 'looking', [...toRun, back]],
  ['can leave a look that will not stop', 'asking', [...toRun, stopAsked, back]],
  ['keeps looking when stopping failed', 'looking', [...toRun, stopAsked, failed]],
  ['is stuck when the engine is lost in a look', 'stuck', [...toRun, lost]],
  ['looks anew after that', 'starting', [...toRun, lost, retried]],
  ['goes back to the questions after that', 'asking', [...toRun, lost, back]],
  ['goes back to the verdict when looking again failed', 'verdict', [...toVerdict, restarted, lost, back]],
  ['keeps the verdict when a page cannot be opened', 'verdict', [...toVerdict, failed]],
  ['is stuck when our own code broke under the look', 'stuck', [...toRun, broke('r2')]],
  ['tries again what broke', 'starting', [...toRun, broke('r2'), { type: 'retried' }]],
  ['is stuck when a screen cannot be drawn', 'stuck', [...toVerdict, screenBroke]],
  ['begins anew after a screen that cannot be drawn', 'opening', [...toVerdict, screenBroke, retried]],
  ['looks on when another run broke', 'looking', [...toRun, broke('r1')]],
  ['is stuck when a look cannot start', 'stuck', [...toStart, failed]],
  ['is stuck when the engine never said hello', 'stuck', [failed]],
  ['says hello again', 'opening', [failed, retried]],
  ['has nowhere to go back to before hello', 'stuck', [failed, back]],
  ['packs before it offers', 'packing', [...toVerdict, saveAsked]],
  ['shows what it would save', 'offering', toOffer],
  ['writes only when asked', 'writing', [...toOffer, writeAsked]],
  ['says where it is', 'saved', [...toOffer, writeAsked, written]],
  ['offers again when writing failed', 'offering', [...toOffer, writeAsked, failed]],
  ['is stuck when packing failed', 'stuck', [...toVerdict, saveAsked, failed]],
  ['and goes back to the verdict from there', 'verdict', [...toVerdict, saveAsked, failed, back]],
  ['goes back from the offer to the verdict', 'verdict', [...toOffer, back]],
  ['goes back from the saved file to the verdict', 'verdict', [...toOffer, writeAsked, written, back]],
  ['stays when the folder cannot be shown', 'saved', [...toOffer, writeAsked, written, failed]],
  ['ends when it was closed after saving', 'closed', [...toOffer, writeAsked, written, { type: 'closed' }]],
  ['can be closed when it never said hello', 'closed', [failed, { type: 'closed' }]],
  ['leads through the steps', 'trying', toGuide],
  ['goes on to the next step', 'trying', [...toGuide, ticked('ios-sign-out')]],
  ['goes back from the first step to the verdict', 'verdict', [...toGuide, back]],
  ['ends after the last step', 'tried', toTried],
  ['ends when a step helped', 'tried', [...toGuide, ticked('ios-sign-out', { helped: true })]],
  ['goes back from the end to the last step', 'trying', [...toTried, back]],
  ['goes on to the verdict', 'verdict', [...toTried, onward]],
  ['shows what was tried when asked again', 'tried', [...toTried, onward, guideAsked]],
  ['saves what was tried', 'packing', [...toTried, saveAsked]],
  ['lets the person show it after the steps', 'showing', [...toTried, showAsked]],
  ['and goes back to the end of the steps', 'tried', [...toTried, showAsked, back]],
  ['lets the person show it at a step', 'showing', [...toGuide, showAsked]],
  ['goes back from showing to the verdict', 'verdict', [...toVerdict, showAsked, back]],
  ['stays when a letter cannot be opened', 'tried', [...toTried, failed]],
  ['leads nobody through a saved report', 'verdict', [{ type: 'greeted', hello: viewMode }, guideAsked]],
  ['explains the hotspot', 'switching', toSwitch],
  [
    'waits as long as the network stays the same',
    'switching',
    [...toSwitch, ...Array(99).fill(on('office'))],
  ],
  ['waits while there is no network', 'switching', [...toSwitch, on(null), on(null)]],
  ['waits until a new network has settled', 'switching', [...toSwitch, on('phone'), on('phone2')]],
  ['asks first whether another network can be compared', 'switching', toGate],
  ['looks again by itself on another network', 'starting', toSecond],
  ['looks again where that cannot be told', 'starting', [...toGate, gate('not-known')]],
  ['waits while a VPN carries both', 'switching', [...toGate, gate('tunnel-carries-both')]],
  ['waits while the hotspot is not online', 'switching', [...toGate, gate('hotspot-unusable')]],
  ['checks whether it is fixed', 'starting', [...toVerdict, recheckAsked]],
  ['says whether it is fixed', 'rechecked', [...toVerdict, recheckAsked, started('r3'), rechecked('r3')]],
  [
    'goes on to the whole result of that',
    'verdict',
    [...toVerdict, recheckAsked, started('r3'), rechecked('r3'), onward],
  ],
  ['goes back when that cannot start', 'verdict', [...toVerdict, recheckAsked, failed, back]],
  ['does not check a saved report again', 'verdict', [{ type: 'greeted', hello: viewMode }, recheckAsked]],
  ['asks how long to watch', 'choosing', [...toVerdict, watchAsked]],
  ['does not watch a saved report', 'verdict', [{ type: 'greeted', hello: viewMode }, watchAsked]],
  ['goes back from that to the verdict', 'verdict', [...toVerdict, watchAsked, back]],
  ['watches', 'watching', [...toWatch, watchStarted, watched()]],
  ['keeps watching when news overtake the reply', 'watching', [...toWatch, watched(), watchStarted]],
  ['ignores another watch', 'watching', [...toWatch, watchStarted, watchEnded('w0')]],
  ['keeps watching when stopping failed', 'watching', [...toWatch, watchStarted, stopAsked, failed]],
  ['is stuck when a watch cannot start', 'stuck', [...toWatch, failed]],
  ['starts it again', 'watching', [...toWatch, failed, retried]],
  ['ends when the watch has ended', 'watched', [...toWatch, watchStarted, watched(), watchEnded()]],
  ['saves what it saw', 'packing', [...toWatch, watchStarted, watchEnded(), saveAsked]],
  ['reads a kept session', 'reopening', toReopen],
  ['goes on at its verdict', 'verdict', [...toReopen, reopened(false)]],
  ['goes on before the hotspot', 'switching', [...toReopen, reopened(true)]],
  ['is stuck when it is gone', 'stuck', [...toReopen, failed]],
  ['goes back to the welcome from there', 'welcome', [...toReopen, failed, back]],
  ['looks again when the person says so', 'starting', [...toSwitch, { type: 'switch-said' }]],
  ['takes the skip for an answer', 'verdict', [...toSwitch, skipped]],
  ['goes back from the hotspot to the verdict', 'verdict', [...toSwitch, back]],
  ['shows both legs side by side', 'compared', [...toSecond, started('r3'), compared()]],
  ['goes on to the whole result', 'verdict', [...toSecond, started('r3'), compared(), onward]],
  ['saves both legs', 'packing', [...toSecond, started('r3'), compared(), saveAsked]],
  ['is stuck when the second leg fails', 'stuck', [...toSecond, failed]],
  ['tries the second leg again', 'starting', [...toSecond, failed, retried]],
  ['keeps the first verdict when the second leg fails', 'verdict', [...toSecond, failed, back]],
  ['keeps it when the second leg is left', 'verdict', [...toSecond, started('r3'), stopAsked, back]],
  ['does not compare a saved report', 'verdict', [{ type: 'greeted', hello: viewMode }, compareAsked]],
  ['looks again', 'starting', [...toVerdict, restarted]],
  ['does not pack a saved report again', 'verdict', [{ type: 'greeted', hello: viewMode }, saveAsked]],
  ['looks here instead of at a saved report', 'welcome', [{ type: 'greeted', hello: viewMode }, restarted]],
])('%s', (_, at, events) => {
  expect(after(events).at).toBe(at);
});

it('keeps what can be said by now, of this run alone', () => {
  expect(after([...toRun, told(soFar())])).toMatchObject({ soFar: 'healthy' });
  expect(after([...toRun, told(soFar('r1'))])).toMatchObject({ soFar: null });
});

it('keeps answers over back, failure and looking again', () => {
  const answered = [greeted, began, chosen, onward, back, skipAll];
  const answers = { symptom: 'voice-fails' };
  expect(after(answered)).toMatchObject({ answers });
  expect(after([...answered, failed, retried])).toMatchObject({ at: 'starting', answers });
  expect(after([...answered, started(), told(ended()), restarted])).toMatchObject({
    at: 'starting',
    answers,
  });
});

it('forgets the answer to a question that is skipped', () => {
  expect(after([greeted, began, chosen, { type: 'skipped' }])).toEqual({
    at: 'asking',
    index: 1,
    answers: {},
  });
});

it('collects what was seen, and how much is left', () => {
  expect(after([...toRun, told(saw()), told(saw('r1'))])).toMatchObject({ all: [first], done: 1, total: 3 });
});

it('writes in the language it was shown in', () => {
  expect(after([...toOffer, writeAsked])).toMatchObject({ at: 'writing', lang: 'ko' });
});

it('pairs every further try with the run on the usual network', () => {
  const usual = { runId: 'r2', network: 'office' };
  expect(after(toSecond)).toMatchObject({ usual });
  const again = [...toSecond, started('r3'), compared('r3', 'same-network'), compareAsked];
  expect(after(again)).toMatchObject({ at: 'switching', from: 'office' });
  expect(after([...again, on('phone'), on('phone'), gate('valid')])).toMatchObject({ at: 'starting', usual });
  expect(after([...toSecond, failed, retried])).toMatchObject({ usual });
});

it('takes the first network it sees for the usual one when nobody said which that was', () => {
  const unsaid: Event = { type: 'started', runId: 'r2', network: null, nowMs: 0, expected };
  const switching = [...toStart, unsaid, told(ended()), compareAsked];
  expect(after([...switching, on('a'), on('a')])).toMatchObject({ at: 'switching', from: 'a' });
  expect(after([...switching, on('a'), on('b'), on('b')])).toMatchObject({ gate: 'looking' });
});

it('looks at everything again when asked to look again after a comparison', () => {
  const events = [...toSecond, started('r3'), compared(), onward, restarted];
  expect(after(events)).toMatchObject({ at: 'starting', usual: null });
});

it('remembers that the hotspot was skipped', () => {
  const isSkipped = { result: { report: { hotspot: 'skipped-by-the-person' } } };
  expect(after([...toSwitch, skipped])).toMatchObject(isSkipped);
  expect(after([...toSwitch, back])).not.toMatchObject(isSkipped);
});

it('takes a stop back when the engine could not stop', () => {
  expect(after([...toRun, stopAsked, failed])).toMatchObject({
    stopping: false,
    trouble: { why: 'cannot-write' },
  });
});

it('asks the gate only once another network has settled, and again when it changes', () => {
  const gateAfter = (...events: readonly Event[]) => {
    const stage = after(events);
    return stage.at === 'switching' ? stage.gate : 'elsewhere';
  };
  expect(gateAfter(...toSwitch, on('office'), on('office'))).toBeNull();
  expect(gateAfter(...toSwitch, on('phone'))).toBeNull();
  expect(gateAfter(...toGate)).toBe('looking');
  expect(gateAfter(...toGate, gate('tunnel-carries-both'))).toBe('tunnel-carries-both');
  // The VPN may be off by now.
  expect(gateAfter(...toGate, gate('tunnel-carries-both'), on('phone'))).toBe('looking');
  expect(gateAfter(...toGate, gate('same-network'), on('office'))).toBeNull();
});

it('checks every repair against the very first look, and compares the newest', () => {
  const once = [...toVerdict, recheckAsked, started('r3'), rechecked('r3')];
  expect(after([...toVerdict, recheckAsked])).toMatchObject({ since: { runId: 'r2' } });
  expect(after([...once, recheckAsked])).toMatchObject({ since: { runId: 'r2' } });
  expect(after([...once, onward, compareAsked])).toMatchObject({ source: { usual: { runId: 'r3' } } });
  expect(after([...toVerdict, recheckAsked, failed, retried])).toMatchObject({ since: { runId: 'r2' } });
});

it('goes on with a kept session where it was measured', () => {
  expect(after([...toReopen, reopened(true)])).toMatchObject({ from: 'office', source: { runId: 's1' } });
});

it('records each step, and starts again where it was left', () => {
  const halfway = [...toGuide, ticked('ios-sign-out'), ticked('ios-vpn-off', { state: 'impossible' })];
  expect(after([...halfway, back, back, back, guideAsked])).toMatchObject({
    at: 'trying',
    index: 2,
    result: { report: { steps: [{ code: 'ios-sign-out' }, { code: 'ios-vpn-off', state: 'impossible' }] } },
  });
});

it('keeps what was written at a step while the person shows what happens', () => {
  const shown: Event = { type: 'show-asked', draft: 'cannot open the page' };
  const again = [...toGuide, shown, back];
  expect(after(again)).toMatchObject({ at: 'trying', index: 0, draft: 'cannot open the page' });
  expect(after([...again, ticked('ios-sign-out')])).not.toHaveProperty('draft');
  expect(after([...again, ticked('ios-sign-out'), back])).not.toHaveProperty('draft');
});

it('asks no step twice: what was ticked off stays so when one looks again', () => {
  const again = [...toTried, onward, restarted, started('r9'), endedOnIphone('r9')];
  expect(after(again)).toMatchObject({
    at: 'verdict',
    result: { report: { steps: { length: steps.length } } },
  });
  expect(after([...again, guideAsked]).at).toBe('tried');
});

it('skips the page that the complaint has answered', () => {
  const second = after([greeted, began, iphone, onward]);
  expect(second).toMatchObject({ at: 'asking', index: 1 });
  expect(after([greeted, began, iphone, ...everyPage.slice(1)])).toMatchObject({
    at: 'starting',
    answers: { symptom: 'ios-unusual-activity', where: 'iphone' },
  });
});
