import type { PolicySource } from '../../shared/policy/resolve-policy';
import { type PolicyDoors, policyDoors } from './doors';
import { brokenSource, jsonSource } from './json-source';
import { readLinux } from './policy.linux';
import { readMacos } from './policy.macos';
import { readWindows } from './policy.windows';

const readers: Partial<Record<NodeJS.Platform, (doors: PolicyDoors) => Promise<readonly PolicySource[]>>> = {
  linux: readLinux,
  darwin: readMacos,
  win32: readWindows,
};

/** Every place a policy may stand, as it is. What is wrong with one is part of the answer; this never rejects. */
export async function readPolicySources(
  file: string | undefined,
  doors: PolicyDoors = policyDoors(),
): Promise<readonly PolicySource[]> {
  const managed = readers[doors.platform]?.(doors) ?? [];
  const own = file === undefined ? [] : [readPolicyFile(file, doors)];
  return [...(await managed), ...(await Promise.all(own))];
}

/** The file of `--policy` and of `policy --check`. */
export async function readPolicyFile(
  file: string,
  doors: PolicyDoors = policyDoors(),
): Promise<PolicySource> {
  try {
    return jsonSource('file', file, await doors.readText(file));
  } catch (error) {
    return brokenSource('file', file, error);
  }
}
