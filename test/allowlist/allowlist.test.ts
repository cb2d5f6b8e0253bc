import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allowlistsOf } from '../../shared/allowlist/lists';
import { allFiles, commonFiles, productFiles } from '../../shared/allowlist/make-allowlist';
import { productFormats, productIds } from '../../shared/allowlist/product-formats';
import { catalogue } from '../../shared/catalogue/endpoints';
import { products } from '../../shared/catalogue/products';
import { voiceServers } from '../../shared/catalogue/voice-servers';
import { allowlist as en } from '../../shared/text/en/allowlist';
import { remarks } from '../../shared/text/en/remarks';
import { allowlist as ko } from '../../shared/text/ko/allowlist';
import { type Language, languages } from '../../shared/text/languages';
import { isTextKey } from '../../shared/text/say';
import { speak } from '../../shared/text/tables';
import { placeholdersOf } from '../text/placeholders';
import {
  linesIn,
  readCpl,
  readFortios,
  readGatewayRules,
  readings,
  readSquid,
  type ScriptReading,
} from './matchers';

const words = (lang: Language = 'en') => ({
  say: (key: string, facts = {}) => {
    if (!isTextKey(key)) throw new Error(`no words for ${key}`);
    return speak(lang)(key, facts);
  },
  remark: (remark: string) => {
    const key = `allowlist.remark.${remark}`;
    if (!isTextKey(key)) throw new Error(`no words for ${key}`);
    return speak('en')(key);
  },
});

const needed = catalogue.endpoints
  .filter(({ criticality }) => criticality !== 'optional')
  .flatMap(({ hosts }) => hosts);

/** Strangers, look-alikes, and neighbours on ground that ChatGPT shares with everybody. */
const foreign = [
  'google.com',
  'www.google.com',
  'apple.com',
  'www.apple.com',
  'appattest.apple.com',
  'evil-chatgpt.com',
  'evilchatgpt.com',
  'chatgpt.com.evil.net',
  'chatgpt.community',
  'chatgptxcom',
  'openai.com.evil.net',
  'notopenai.com',
  'blob.core.windows.net',
  'someone.blob.core.windows.net',
  'oaisdmntprevil.blob.core.windows.net',
  'windows.net',
  'strangers.livekit.cloud',
  'livekit.cloud',
  'www.cloudflare.com',
  'cloudflare.com',
  'workos.com',
  'strangers.webpubsub.azure.com',
  'facebook.com',
] as const;

/** First-party names, Apple's two, voice: whatever else is exempted is a hole in the company's inspection. */
const mayStayWhole =
  /(?:^|\.)(?:chatgpt\.com|openai\.com|oaistatic\.com|oaiusercontent\.com)$|^(?:register\.appattest|humb)\.apple\.com$|^chatgpt\.livekit\.cloud$/;
const mustStayWhole = needed.filter((host) => mayStayWhole.test(host));
const others = needed.filter((host) => !mayStayWhole.test(host));

const filesOf = (id: string) => {
  const files = productFiles(catalogue, id, words());
  if (!files) throw new Error(`no files for ${id}`);
  const text = (start: string) => files.find(({ name }) => name.startsWith(start))?.text ?? '';
  return { files, text };
};

describe('what is put on the lists', () => {
  const lists = allowlistsOf(catalogue);

  it('takes every line of the mission up, or says why not', () => {
    const patterns = catalogue.endpoints.filter(({ lists: on }) => on.includes('mission') && on.length > 1);
    const listed = [...lists.allow, ...lists.optional];
    const missing = patterns
      .map(({ pattern }) => pattern)
      .filter((pattern) => !lists.withheld.some((row) => row.pattern === pattern))
      .map((pattern) => pattern.replace(/^\*\./, ''))
      .filter(
        (name) =>
          !listed.some((e) => e.name === name || (e.covers === 'tree' && name.endsWith(`.${e.name}`))),
      );
    expect(patterns.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  it('passes no wildcard on over ground that strangers share, however wide a newer catalogue writes it', () => {
    const [row] = catalogue.endpoints;
    const endpoints = ['*.blob.core.windows.net', '*.windows.net', '*.net', '*.x.amazonaws.com'].map(
      (pattern, i) => ({
        ...(row as (typeof catalogue.endpoints)[number]),
        pattern,
        hosts: [`host${i}.example`],
      }),
    );
    const { allow, withheld } = allowlistsOf({ ...catalogue, endpoints });
    expect(allow.every(({ covers }) => covers === 'host')).toBe(true);
    expect(withheld.map(({ pattern }) => pattern)).toEqual(
      expect.arrayContaining(endpoints.map(({ pattern }) => pattern)),
    );
  });

  it('says which name which feature needs', () => {
    const readme = commonFiles(catalogue, words()).find(({ name }) => name === 'README.md')?.text ?? '';
    const cells = (start: string) =>
      (readme.split('\n').find((line) => line.startsWith(start)) ?? '').split('|').map((cell) => cell.trim());
    const head = cells('| Name |');
    const needs = (name: string) => head.filter((_, i) => cells(`| \`${name}\` |`)[i] === '×');
    expect(needs('chatgpt.livekit.cloud')).toEqual(['Voice']);
    expect(needs('*.chatgpt.com')).toContain('Chat');
    expect(readme.split('\n').filter((line) => line.startsWith('| `'))).toHaveLength(lists.allow.length);
  });

  it('keeps what is optional apart', () => {
    const names = lists.allow.map(({ name }) => name);
    expect(lists.optional.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['js.stripe.com', 'intercom.io']),
    );
    expect(names).not.toContain('js.stripe.com');
  });
});

describe.each(productIds)('%s', (id) => {
  const format = productFormats[id];
  if (!format) throw new Error(id);
  const { files, text } = filesOf(id);
  const allow = linesIn(text('allow.'));
  const exempt = linesIn(text('do-not-inspect.'));
  const tenant = linesIn(text('do-not-inspect-tenant.'));
  const reading = readings[format.allow];
  const exemptReading = readings[format.exempt ?? format.allow];

  it('allows every host that ChatGPT needs, read as strictly as can be', () => {
    const passes = reading.narrow(allow);
    expect(needed.filter((host) => !passes(host))).toEqual([]);
  });

  it('allows nobody else, read as generously as can be', () => {
    const passes = reading.wide([...allow, ...linesIn(text('allow-optional.'))]);
    expect(foreign.filter((host) => passes(host))).toEqual([]);
  });

  it('leaves whole what must arrive whole, and nothing else', () => {
    expect(mustStayWhole.filter((host) => !exemptReading.narrow(exempt)(host))).toEqual([]);
    expect([...foreign, ...others].filter((host) => exemptReading.wide(exempt)(host))).toEqual([]);
  });

  it('keeps chatgpt.com decrypted for companies that insert a header there', () => {
    expect(exemptReading.wide(tenant)('chatgpt.com')).toBe(false);
    for (const host of ['ws.chatgpt.com', 'auth.openai.com', 'register.appattest.apple.com'])
      expect(exemptReading.narrow(tenant)(host)).toBe(true);
  });

  it('stays within the limits of the product', () => {
    for (const lines of [allow, exempt, linesIn(text('allow-optional.'))]) {
      expect(lines.length).toBeLessThanOrEqual(format.mostEntries ?? 500);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(format.mostCharacters ?? 255);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  it('holds plain ASCII lines without scheme or blanks: importers are old programs', () => {
    for (const line of [...allow, ...exempt]) expect(line).toMatch(/^(?!https?:)[!-~]+$/);
    for (const { name, text: content } of files.filter((file) => !file.name.endsWith('.md')))
      expect(content, name).toMatch(/^[\n -~]*$/);
  });

  it('comes with a page that says where, in which order, how to test and how to undo', () => {
    const page = text('README');
    for (const part of ['where', 'order', 'tenant', 'limits', 'voice', 'test', 'undo'])
      expect(page).toContain(`## ${en[`allowlist.${part}` as keyof typeof en]}`);
    const row = products.find((product) => product.id === id);
    expect(row?.console.allow).not.toBe('');
    expect(page).toContain(row?.console.allow);
    for (const { name } of files.slice(0, -1)) expect(page).toContain(name);
    expect(page).not.toMatch(/[{}]|undefined/);
  });

  it('names its source, when it was read, and what to mind with this product alone', () => {
    const page = text('README');
    expect(page).toContain(format.source);
    if (format.certainty === 'official') expect(page).toContain(`(${format.checkedOn})`);
    if (format.note) expect(page).toContain(en[`allowlist.note.${format.note}`]);
  });
});

const scripted: Readonly<Record<string, (text: string) => ScriptReading>> = {
  fortinet: readFortios,
  'broadcom-cloud-swg': readCpl,
  squid: readSquid,
  'cloudflare-gateway': readGatewayRules,
};

it('a stranger whose path holds a name of ours does not pass WatchGuard', () => {
  const lines = linesIn(filesOf('watchguard').text('allow.')).map((line) => new RegExp(line));
  const passes = (url: string) => lines.some((line) => line.test(url));
  expect(passes('ws.chatgpt.com/a')).toBe(true);
  expect(passes('evil.example/ws.chatgpt.com/a')).toBe(false);
});

describe('scripts', () => {
  it('are all read back', () => {
    expect(productIds.filter((id) => productFormats[id]?.script).sort()).toEqual(
      Object.keys(scripted).sort(),
    );
  });

  it.each(Object.keys(scripted))('%s: its script allows and exempts the same', (id) => {
    const { files } = filesOf(id);
    const [plain, tenant] = files.slice(0, 2).map(({ text }) => scripted[id]?.(text) as ScriptReading);
    expect(needed.filter((host) => !plain?.allow(host))).toEqual([]);
    expect(foreign.filter((host) => plain?.allow(host))).toEqual([]);
    expect(mustStayWhole.filter((host) => !plain?.exempt(host))).toEqual([]);
    expect([...foreign, ...others].filter((host) => plain?.exempt(host))).toEqual([]);
    expect(tenant?.exempt('chatgpt.com')).toBe(false);
    expect(tenant?.exempt('ws.chatgpt.com')).toBe(true);
  });

  it('names every voice server where the product has rules for addresses', () => {
    for (const text of [filesOf('fortinet').files[0]?.text, filesOf('cloudflare-gateway').files[0]?.text])
      expect(voiceServers.addresses.filter((address) => !text?.includes(address))).toEqual([]);
  });

  it('opens and closes every block of FortiOS', () => {
    const lines = linesIn(filesOf('fortinet').files[0]?.text ?? '').map((line) => line.trim());
    const count = (start: RegExp) => lines.filter((line) => start.test(line)).length;
    expect(count(/^config /)).toBe(count(/^end$/));
    expect(count(/^edit /)).toBe(count(/^next$/));
  });
});

const folder = mkdtempSync(join(tmpdir(), 'clearway-allowlist-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (program: string, args: readonly string[]) => {
  try {
    execFileSync(program, [...args], { stdio: 'ignore', timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
};

describe('the programs themselves', () => {
  const knowsSquid = has('squid', ['-v']);
  it.skipIf(!knowsSquid)(
    'Squid reads its file without a word of complaint (skipped: Squid is not installed)',
    () => {
      for (const { name, text } of filesOf('squid').files.slice(0, 2)) {
        const uncommented = text.replace(/^#(?=acl )/gm, '');
        for (const content of [text, uncommented]) {
          const file = join(folder, name);
          writeFileSync(
            file,
            `acl localnet src 10.0.0.0/8\nhttp_port 127.0.0.1:3128\n${content}http_access deny all\n`,
          );
          const out = execFileSync('sh', ['-c', 'squid -k parse -f "$0" 2>&1', file], { timeout: 20_000 });
          expect(String(out)).not.toMatch(/FATAL|ERROR|WARNING|Bungled/);
        }
      }
    },
  );

  const mayUseNft = process.getuid?.() === 0 && has('nft', ['--version']);
  it.skipIf(!mayUseNft)(
    'nftables accepts its file (skipped: nft is not installed, or may not be asked)',
    () => {
      const file = join(folder, 'nftables.nft');
      const text = commonFiles(catalogue, words()).find(({ name }) => name === 'nftables.nft')?.text ?? '';
      writeFileSync(file, text);
      execFileSync('nft', ['-c', '-f', file], { timeout: 10_000 });
      expect(text).toContain(`udp dport ${voiceServers.udpPort}`);
    },
  );
});

describe('the firewall plan', () => {
  const plan = commonFiles(catalogue, words()).find(({ name }) => name === 'firewall-plan.md')?.text ?? '';
  const rows = plan.split('\n').filter((line) => line.startsWith('| '));

  it('is a table of rule, source, destination, port and action', () => {
    expect(rows[0]).toBe('| Rule | Source | Destination | Port | Action |');
    for (const row of rows) expect(row.split(' | ').length).toBe(5);
  });

  it('lets no rule in from outside and ends by denying the rest', () => {
    expect(rows.at(-1)).toBe('| Everything else | Any | Any | * | DENY |');
    expect(
      rows.filter((row) => row.includes('| Internet | Any |')).every((row) => row.endsWith('DENY |')),
    ).toBe(true);
  });
});

describe('its words', () => {
  const used = new Set<string>();
  for (const lang of languages) {
    const { say, remark } = words(lang);
    const spy = (key: string, facts = {}) => {
      used.add(key);
      return say(key, facts);
    };
    const told = (name: string) => {
      used.add(`allowlist.remark.${name}`);
      return remark(name);
    };
    for (const { text } of allFiles(catalogue, { say: spy, remark: told }))
      expect(text).not.toContain('undefined');
  }

  it('are all needed', () => {
    expect([...Object.keys(en), ...Object.keys(remarks)].filter((key) => !used.has(key))).toEqual([]);
  });

  it.each(Object.keys(en) as (keyof typeof en)[])('ask for the same facts in both languages: %s', (key) => {
    expect([...placeholdersOf(ko[key])].sort()).toEqual([...placeholdersOf(en[key])].sort());
    expect(ko[key]).not.toBe(en[key]);
  });
});

describe('products', () => {
  it('are those of the catalogue whose advice promises a list', () => {
    const promised = products.filter(({ console: at }) => at.importFormat !== '').map(({ id }) => id);
    expect([...productIds].sort()).toEqual(promised.sort());
  });

  it('are not known for any other word', () => {
    for (const id of ['nobody', '', '__proto__', 'toString', '../zscaler-zia'])
      expect(productFiles(catalogue, id, words())).toBeUndefined();
  });
});
