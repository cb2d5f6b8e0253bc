import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { type PolicyKey, policyKeys, type ValueKind, valueKindOf } from '../../shared/policy/policy';
import type { PolicyWords } from '../../shared/text/en/policy';
import { limitsOf } from './limits';

/** https://learn.microsoft.com/previous-versions/windows/desktop/policy/admx-schema */
const namespace = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const registryKey = 'Software\\Policies\\Clearway';
const revision = '1.0';

/** References may hold letters, digits and `_` only. */
const idOf = (name: string): string => name.replace('.', '_');

/** The definitions, for all languages: `clearway.admx` goes into PolicyDefinitions, or into Intune. */
export function admx(): string {
  const top = create({ version: '1.0', encoding: 'utf-8' }).ele(namespace, 'policyDefinitions', {
    revision,
    schemaVersion: '1.0',
  });
  top.ele('policyNamespaces').ele('target', { prefix: 'clearway', namespace: 'Clearway.Policies' });
  top.ele('resources', { minRequiredRevision: revision });
  top
    .ele('supportedOn')
    .ele('definitions')
    .ele('definition', { name: 'supported', displayName: '$(string.supported)' });
  top.ele('categories').ele('category', { name: 'clearway', displayName: '$(string.name)' });
  const policies = top.ele('policies');
  for (const key of policyKeys) addPolicy(policies, key);
  return top.end({ prettyPrint: true });
}

function addPolicy(policies: XMLBuilder, key: PolicyKey): void {
  const kind = valueKindOf(key);
  const policy = policies.ele('policy', {
    name: key,
    class: 'Both',
    displayName: `$(string.${idOf(`${key}.title`)})`,
    explainText: `$(string.${idOf(`${key}.help`)})`,
    key: registryKey,
    ...(kind === 'switch' ? { valueName: key } : { presentation: `$(presentation.${key})` }),
  });
  policy.ele('parentCategory', { ref: 'clearway' });
  policy.ele('supportedOn', { ref: 'supported' });
  if (kind === 'switch') {
    policy.ele('enabledValue').ele('decimal', { value: 1 });
    policy.ele('disabledValue').ele('decimal', { value: 0 });
  } else policy.ele('elements').ele(...element(key, kind));
}

function element(
  key: PolicyKey,
  kind: Exclude<ValueKind, 'switch'>,
): [string, Record<string, string | number | boolean>] {
  const { minimum, maximum, maxLength } = limitsOf(key);
  if (kind === 'number')
    return [
      'decimal',
      {
        id: key,
        valueName: key,
        required: true,
        ...(minimum && { minValue: minimum }),
        ...(maximum && { maxValue: maximum }),
      },
    ];
  // Values 1, 2, 3 … in a key of their own.
  if (kind === 'list') return ['list', { id: key, key: `${registryKey}\\${key}`, valuePrefix: '' }];
  return ['text', { id: key, valueName: key, required: true, ...(maxLength && { maxLength }) }];
}

/** The words of one language: `en-US/clearway.adml` beside the definitions. */
export function adml(words: PolicyWords): string {
  const top = create({ version: '1.0', encoding: 'utf-8' }).ele(namespace, 'policyDefinitionResources', {
    revision,
    schemaVersion: '1.0',
  });
  top.ele('displayName').txt(words.name);
  top.ele('description').txt(words.about);
  const resources = top.ele('resources');
  const strings = resources.ele('stringTable');
  for (const [id, text] of Object.entries(words)) strings.ele('string', { id: idOf(id) }).txt(text);
  const presentations = resources.ele('presentationTable');
  for (const key of policyKeys) {
    const kind = valueKindOf(key);
    if (kind !== 'switch') addField(presentations.ele('presentation', { id: key }), key, kind, words);
  }
  return top.end({ prettyPrint: true });
}

function addField(
  presentation: XMLBuilder,
  key: PolicyKey,
  kind: Exclude<ValueKind, 'switch'>,
  words: PolicyWords,
): void {
  const label = words[`${key}.title`];
  if (kind === 'text') presentation.ele('textBox', { refId: key }).ele('label').txt(label);
  else presentation.ele(kind === 'number' ? 'decimalTextBox' : 'listBox', { refId: key }).txt(label);
}
