import type { FindingCode } from '../../../shared/finding/codes';
import type { Finding } from '../../../shared/finding/finding';
import { type Change, under } from '../../fakes/saw';

/** What makes a finding hold, and what it then says. */
export interface Holding {
  readonly code: FindingCode;
  readonly name: string;
  readonly change: Change;
  /** `hosts` must be among the finding's, `spared` must not. */
  readonly expected: Partial<Omit<Finding, 'facts' | 'hosts' | 'product'>> & {
    readonly facts?: Finding['facts'];
    readonly hosts?: readonly string[];
    readonly spared?: readonly string[];
    readonly product?: string | null;
  };
}

/** What comes close to a finding, and is no proof of it. */
export interface NotHolding {
  readonly code: FindingCode;
  readonly name: string;
  readonly change: Change;
}

export const chatGpt = under('chatgpt.com', 'openai.com', 'oaistatic.com', 'oaiusercontent.com');
export const files = under('oaiusercontent.com');
export const zscaler = 'C=US, O=Zscaler Inc., OU=Zscaler Inc., CN=Zscaler Root CA';
export const contoso = 'C=US, O=Contoso Ltd, CN=Contoso Corporate Root CA G2';
export const fortiGuard = { bodyStart: '<title>Web Page Blocked!</title> Powered By FortiGuard' };
export const umbrella = '146.112.61.106';
export const proxy = 'http://proxy.corp.example:8080';
