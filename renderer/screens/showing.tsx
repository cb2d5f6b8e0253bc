import { useEffect, useState } from 'react';
import { BackButton } from '../parts/back-button';
import { AccountPart } from '../parts/evidence/account-part';
import { AddPart } from '../parts/evidence/add-part';
import { ItemsPart } from '../parts/evidence/items-part';
import { RecordPart } from '../parts/evidence/record-part';
import { Heading } from '../parts/heading';
import { Notice } from '../parts/notice';
import { useApp, useHappened, useSay, useWishes } from '../state/context';
import type { StageAt } from '../state/stages';
import { evidenceTroubleText } from '../view/evidence-words';

/** "Show us what happens": record it, add files and pictures, describe it. All of it optional. */
export function Showing({ result: { report } }: StageAt<'showing'>) {
  const say = useSay();
  const happened = useHappened();
  const { evidence } = useWishes();
  const trouble = useApp((state) => state.evidenceTrouble);
  const allowed = useApp((state) => state.hello?.allowed ?? nothing);
  const mayAdd = allowed.recording || allowed.screenshots;
  const [isLoaded, setLoaded] = useState(false);
  const { words = '' } = report.answers;
  useEffect(() => void evidence.load(words).then(() => setLoaded(true)), [evidence, words]);
  return (
    <>
      <div className="card showing">
        <Heading>{say('window.evidence.title')}</Heading>
        <p className="lead">{say('window.evidence.lead')}</p>
      </div>
      {allowed.recording && <RecordPart />}
      {mayAdd && <AddPart allowed={allowed} />}
      {trouble && <Notice tone="bad" label={evidenceTroubleText(trouble, say)} alert />}
      {mayAdd && <ItemsPart />}
      {isLoaded && <AccountPart />}
      <div className="actions">
        <button type="button" className="primary" onClick={() => happened({ type: 'save-asked' })}>
          {say('window.evidence.save')}
        </button>
        <BackButton />
      </div>
    </>
  );
}

/** Until the engine has said hello. */
const nothing = { recording: false, screenshots: false };
