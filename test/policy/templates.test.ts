import { Ajv2020 } from 'ajv/dist/2020.js';
import { type PlistValue, parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { examples } from '../../build/policy-templates/examples';
import { policyTemplates } from '../../build/policy-templates/index';
import { jamfSchema } from '../../build/policy-templates/macos';
import { preferenceDomain } from '../../electron/policy/policy.macos';
import { readPolicyKey } from '../../electron/policy/policy.windows';
import { type PolicyKey, policyKeys, policySchema } from '../../shared/policy/policy';
import { warningsOf } from '../../shared/policy/resolve-policy';
import { policyWords } from '../../shared/text/en/policy';

const files = policyTemplates();
const fileOf = (name: string): string => files[name] ?? '';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

type Node = import('@oozcitak/dom/lib/dom/interfaces').Node;
const isElement = (node: Node): node is import('@oozcitak/dom/lib/dom/interfaces').Element =>
  node.nodeType === node.ELEMENT_NODE;

/** An XML file as elements; `create` refuses what is not well formed. */
function elementsOf(text: string): Element {
  const read = (node: Node): Element => ({
    name: isElement(node) ? node.localName : '',
    attributes: isElement(node)
      ? Object.fromEntries([...node.attributes].map((a) => [a.localName, a.value]))
      : {},
    children: [...node.childNodes].filter(isElement).map(read),
  });
  return read(create(text).root().node);
}

const all = (name: string, within: Element): Element[] => [
  ...(within.name === name ? [within] : []),
  ...within.children.flatMap((child) => all(name, child)),
];
const only = (name: string, within: Element): Element => {
  const found = all(name, within);
  if (found.length !== 1) throw new Error(`${found.length} × ${name}`);
  return found[0] as Element;
};
/** Of an element that may be missing. */
const attribute = (name: string, of: Element | undefined): string => of?.attributes[name] ?? '';

const admx = elementsOf(fileOf('windows/clearway.admx'));
const policies = all('policy', admx);
const policyFor = (key: PolicyKey) => policies.find((policy) => attribute('name', policy) === key) as Element;

describe('the Group Policy definitions', () => {
  it('hold every key once, for the computer and for the person', () => {
    expect(policies.map((policy) => attribute('name', policy))).toEqual(policyKeys);
    expect(new Set(policies.map((policy) => attribute('class', policy)))).toEqual(new Set(['Both']));
  });

  // The order of elements is part of Microsoft's schema.
  it('have their parts in the order Windows asks for', () => {
    expect(admx.name).toBe('policyDefinitions');
    expect(admx.children.map(({ name }) => name)).toEqual([
      'policyNamespaces',
      'resources',
      'supportedOn',
      'categories',
      'policies',
    ]);
    for (const policy of policies)
      expect(policy.children.map(({ name }) => name)).toEqual(
        attribute('valueName', policy)
          ? ['parentCategory', 'supportedOn', 'enabledValue', 'disabledValue']
          : ['parentCategory', 'supportedOn', 'elements'],
      );
  });

  it('refer to a category and a definition that are there', () => {
    const names = (name: string) => all(name, admx).map((element) => attribute('name', element));
    for (const policy of policies) {
      expect(names('category')).toContain(attribute('ref', only('parentCategory', policy)));
      expect(names('definition')).toContain(attribute('ref', only('supportedOn', policy)));
    }
  });

  it.each(['en-US', 'ko-KR'])('refer to words that are there, all of them in %s', (language) => {
    const adml = elementsOf(fileOf(`windows/${language}/clearway.adml`));
    const ids = (name: string) => all(name, adml).map((element) => attribute('id', element));
    const wanted = (kind: string) =>
      [...fileOf('windows/clearway.admx').matchAll(new RegExp(`\\$\\(${kind}\\.([^)]*)\\)`, 'g'))].map(
        ([, id = '']) => id,
      );
    expect(wanted('string').filter((id) => !/^[\p{L}\p{N}_]+$/u.test(id))).toEqual([]);
    expect(wanted('string').filter((id) => !ids('string').includes(id))).toEqual([]);
    expect(wanted('presentation').sort()).toEqual(ids('presentation').sort());
  });

  it.each(['en-US', 'ko-KR'])('have a field for every element, of its kind, in %s', (language) => {
    const adml = elementsOf(fileOf(`windows/${language}/clearway.adml`));
    const fields = { text: 'textBox', decimal: 'decimalTextBox', list: 'listBox' };
    for (const [element, field] of Object.entries(fields))
      expect(all(field, adml).map((one) => attribute('refId', one))).toEqual(
        all('elements', admx)
          .flatMap(({ children }) => children)
          .filter(({ name }) => name === element)
          .map((one) => attribute('id', one)),
      );
  });

  /** What Windows writes when an administrator sets the examples, as reg.exe prints it. */
  it('write what the program reads', () => {
    const top = attribute('key', policies[0]);
    const lines = [`HKEY_LOCAL_MACHINE\\${top}`];
    const lists: string[] = [];
    for (const key of policyKeys) {
      const value = examples[key];
      const policy = policyFor(key);
      const [element] = all('elements', policy)[0]?.children ?? [];
      if (typeof value === 'boolean') {
        const chosen = only(value ? 'enabledValue' : 'disabledValue', policy);
        const number = Number(attribute('value', only('decimal', chosen)));
        lines.push(`    ${attribute('valueName', policy)}    REG_DWORD    0x${number.toString(16)}`);
      } else if (typeof value === 'number') {
        expect(Number(attribute('minValue', element))).toBeLessThanOrEqual(value);
        expect(Number(attribute('maxValue', element))).toBeGreaterThanOrEqual(value);
        lines.push(`    ${attribute('valueName', element)}    REG_DWORD    0x${value.toString(16)}`);
      } else if (typeof value === 'string') {
        lines.push(`    ${attribute('valueName', element)}    REG_SZ    ${value}`);
      } else {
        expect(attribute('valuePrefix', element)).toBe('');
        lists.push('', `HKEY_LOCAL_MACHINE\\${attribute('key', element)}`);
        for (const [i, text] of (value ?? []).entries()) lists.push(`    ${i + 1}    REG_SZ    ${text}`);
      }
    }
    const printed = ['', ...lines, ...lists, ''].join('\r\n');
    expect(readPolicyKey(printed, {})).toEqual(examples);
  });
});

describe('the profile for macOS', () => {
  type Dictionary = { readonly [key: string]: PlistValue };
  const profile = parse(fileOf('macos/clearway.mobileconfig')) as Dictionary;
  const [payload] = profile.PayloadContent as unknown as Dictionary[];

  it('is one that macOS installs', () => {
    for (const one of [profile, payload as Dictionary]) {
      expect(one).toMatchObject({
        PayloadVersion: 1,
        PayloadIdentifier: expect.stringContaining(preferenceDomain),
      });
      expect(one.PayloadUUID).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    }
    expect(profile.PayloadType).toBe('Configuration');
    expect(payload?.PayloadUUID).not.toBe(profile.PayloadUUID);
  });

  it('forces values that are a policy', () => {
    const content = payload?.PayloadContent as unknown as Record<
      string,
      { Forced: { mcx_preference_settings: Record<string, unknown> }[] }
    >;
    const values = content[preferenceDomain]?.Forced[0]?.mcx_preference_settings ?? {};
    expect(Object.keys(values).length).toBeGreaterThan(5);
    expect(warningsOf({ origin: 'machine', where: 'profile', values })).toEqual([]);
  });
});

describe('the schemas', () => {
  const ajv = new Ajv2020({ strict: true, keywords: ['property_order', '__preferencedomain'] });
  const both = {
    'macos/clearway.jamf.json': JSON.parse(fileOf('macos/clearway.jamf.json')),
    'policy.schema.json': JSON.parse(fileOf('policy.schema.json')),
  };

  it.each(Object.entries(both))('%s describes every key', (_, schema) => {
    expect(Object.keys(schema.properties)).toEqual(policyKeys);
    for (const property of Object.values<Record<string, string>>(schema.properties))
      expect(property.description).toBeTruthy();
  });

  it.each(Object.entries(both))(
    '%s takes what the program takes, and refuses what it refuses',
    (_, schema) => {
      const takes = ajv.compile(schema);
      expect(takes(examples)).toBe(true);
      for (const bad of [
        { deadlineSeconds: 0 },
        { stun: 'yes' },
        { proxy: 'http://name:secret@proxy.example' },
        { extraHosts: 'one.example' },
      ]) {
        expect(policySchema.safeParse(bad).success).toBe(false);
        expect(takes(bad)).toBe(false);
      }
    },
  );

  it('Jamf finds the domain in its schema', () => {
    expect(jamfSchema(policyWords)).toMatchObject({ __preferencedomain: preferenceDomain });
  });
});

it('the example for Linux, and all the others, are policies', () => {
  for (const values of [JSON.parse(fileOf('linux/clearway.json')), examples])
    expect(warningsOf({ origin: 'file', where: 'example', values })).toEqual([]);
});
