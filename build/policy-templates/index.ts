import { policyWords as en } from '../../shared/text/en/policy';
import { policyWords as ko } from '../../shared/text/ko/policy';
import { harmless } from './examples';
import { adml, admx } from './group-policy';
import { jamfSchema, jsonSchema, mobileconfig } from './macos';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What administrators import, by file name: made from the one schema the program reads its policy with. */
export const policyTemplates = (): Readonly<Record<string, string>> => ({
  'windows/clearway.admx': admx(),
  'windows/en-US/clearway.adml': adml(en),
  'windows/ko-KR/clearway.adml': adml(ko),
  'macos/clearway.mobileconfig': mobileconfig(harmless, en),
  'macos/clearway.jamf.json': json(jamfSchema(en)),
  'linux/clearway.json': json(harmless),
  'policy.schema.json': json(jsonSchema(en)),
});
