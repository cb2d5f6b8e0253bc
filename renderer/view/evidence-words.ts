import type { EvidenceItem, RecordingNow } from '../../shared/evidence/evidence';
import { isTextKey, type Say } from '../../shared/text/say';
import type { Trouble } from '../state/stages';
import { troubleText } from './trouble-text';

/** Why something could not be added, in the words of this screen where it has some. */
export function evidenceTroubleText(trouble: Trouble, say: Say): string {
  const key = `window.evidence.trouble.${trouble.detail}`;
  return trouble.why === 'no-evidence' && isTextKey(key) ? say(key) : troubleText(trouble, say);
}

/** What an item is, in one line. */
export function itemText(item: EvidenceItem, say: Say): string {
  switch (item.kind) {
    case 'recording': {
      const seconds = Math.max(1, Math.round(item.tookMs / 1_000));
      return say('window.evidence.item.recording', {
        seconds,
        requests: item.requests,
        failed: item.failedRequests,
      });
    }
    case 'har':
      return say('window.evidence.item.har', { requests: item.requests });
    case 'picture':
      return say(`window.evidence.item.picture.${item.of}`);
  }
}

/** `02:07` */
export const elapsedText = ({ tookMs }: RecordingNow, say: Say): string =>
  say('window.evidence.recording.time', {
    minutes: Math.floor(tookMs / 60_000),
    seconds: Math.floor(tookMs / 1_000) % 60,
  });
