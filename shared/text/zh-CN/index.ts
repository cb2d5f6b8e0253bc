import { remarks } from '../en/remarks';
import { joined } from '../joined';
import type { Words } from '../say';
import { advice } from './advice';
import { again } from './again';
import { allowlist } from './allowlist';
import { bundle } from './bundle';
import { cli } from './cli';
import { evidence } from './evidence';
import { finding } from './finding';
import { guide } from './guide';
import { letter } from './letter';
import { report } from './report';
import { window } from './window';

/** Every word of Clearway in this language; one file per place where the words are seen. */
export const zhCn: Words = joined(
  window,
  evidence,
  finding,
  guide,
  letter,
  advice,
  again,
  report,
  cli,
  allowlist,
  bundle,
  remarks,
);
