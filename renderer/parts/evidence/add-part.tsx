import { useEffect, useRef } from 'react';
import { useApp, useSay, useWishes } from '../../state/context';

interface Allowed {
  readonly recording: boolean;
  readonly screenshots: boolean;
}

/** Files: chosen or pasted; what is dropped the whole window takes (parts/drop-place.tsx). */
export function AddPart({ allowed }: { readonly allowed: Allowed }) {
  const say = useSay();
  const { evidence } = useWishes();
  const adding = useApp((state) => state.adding);
  const canSeeScreen = useApp((state) => state.evidence.canSeeScreen);

  useEffect(() => {
    const onPaste = ({ clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])];
      if (files.length > 0) void evidence.add(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [evidence]);

  return (
    <section className="card drop">
      {allowed.screenshots && (
        <>
          <h2>{say('window.evidence.picture')}</h2>
          <p>{say('window.evidence.picture.how')}</p>
          <div className="actions">
            <FileButton label={say('window.evidence.picture.choose')} accept="image/*" multiple />
            {canSeeScreen && (
              <button type="button" onClick={() => void evidence.takePicture('screen')}>
                {say('window.evidence.picture.screen')}
              </button>
            )}
          </div>
        </>
      )}
      {allowed.recording && (
        <>
          <h2>{say('window.evidence.har')}</h2>
          <p>{say('window.evidence.har.how')}</p>
          <div className="actions">
            <FileButton label={say('window.evidence.har.choose')} accept=".har" />
          </div>
        </>
      )}
      <p className="drop-hint muted">{say('window.evidence.drop')}</p>
      {adding && (
        <div className="adding">
          <label>
            <span>{say('window.evidence.adding', { name: adding.name })}</span>
            <progress value={adding.done} max={1} />
          </label>
          <button type="button" className="quiet" onClick={() => evidence.cancelAdding()}>
            {say('window.evidence.adding.stop')}
          </button>
        </div>
      )}
    </section>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
}

/** The system's own file chooser behind a button that looks like all others. */
function FileButton({ label, accept, multiple = false }: FileButtonProps) {
  const { evidence } = useWishes();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          currentTarget.value = '';
          if (files.length > 0) void evidence.add(files);
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
