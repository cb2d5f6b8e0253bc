import { build, type PlistValue } from 'plist';
import { z } from 'zod';
import { preferenceDomain } from '../../electron/policy/policy.macos';
import { type Policy, policyKeys, policySchema } from '../../shared/policy/policy';
import type { PolicyWords } from '../../shared/text/en/policy';
import { jsonSchemaOf } from './limits';

/** A profile to start from: for any MDM, after the values were made one's own. */
export const mobileconfig = (values: Policy, words: PolicyWords): string =>
  build({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: `${preferenceDomain}.policy`,
    // Stays the same, so that a newer profile replaces the older one.
    PayloadUUID: 'B4B0C7C2-6E0B-4B52-9C57-3B0F0D6C1A01',
    PayloadDisplayName: words.name,
    PayloadDescription: words.about,
    PayloadScope: 'System',
    PayloadContent: [
      {
        PayloadType: 'com.apple.ManagedClient.preferences',
        PayloadVersion: 1,
        PayloadIdentifier: `${preferenceDomain}.policy.values`,
        PayloadUUID: 'B4B0C7C2-6E0B-4B52-9C57-3B0F0D6C1A02',
        PayloadDisplayName: words.name,
        PayloadEnabled: true,
        PayloadContent: {
          [preferenceDomain]: { Forced: [{ mcx_preference_settings: values as PlistValue }] },
        },
      },
    ],
  });

/** What Jamf Pro takes as a custom schema: a JSON Schema with the domain in it. */
export const jamfSchema = (words: PolicyWords) => ({
  title: words.name,
  description: words.about,
  __preferencedomain: preferenceDomain,
  type: 'object',
  properties: Object.fromEntries(
    policyKeys.map((key, i) => [
      key,
      {
        title: words[`${key}.title`],
        description: words[`${key}.help`],
        property_order: i + 1,
        ...jsonSchemaOf(key),
      },
    ]),
  ),
});

/** The same for editors and for Linux, where a policy is a JSON file. */
export const jsonSchema = (words: PolicyWords) => ({
  ...z.toJSONSchema(policySchema),
  title: words.name,
  properties: Object.fromEntries(
    policyKeys.map((key) => [key, { description: words[`${key}.help`], ...jsonSchemaOf(key) }]),
  ),
});
