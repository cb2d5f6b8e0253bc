import type { StateCreator } from 'zustand/vanilla';
import type { EngineClient, ReplyFailure } from '../../shared/contract/contract';
import { type Account, type Evidence, limits, noEvidenceYet } from '../../shared/evidence/evidence';
import { failed, type Outcome } from '../../shared/outcome';
import { asBase64 } from '../view/base64';
import { toPng } from '../view/to-png';
import { ask } from './ask';
import type { Trouble } from './stages';

/** A file on its way to the engine. */
export interface Adding {
  readonly name: string;
  /** From 0 to 1. */
  readonly done: number;
}

/** What the person adds; it outlives every stage. */
export interface EvidenceSlice {
  readonly evidence: Evidence;
  readonly adding: Adding | null;
  readonly evidenceTrouble: Trouble | null;
  readonly setEvidence: (
    part: Partial<Pick<EvidenceSlice, 'evidence' | 'adding' | 'evidenceTrouble'>>,
  ) => void;
}

export const createEvidenceSlice: StateCreator<EvidenceSlice> = (set) => ({
  evidence: noEvidenceYet,
  adding: null,
  evidenceTrouble: null,
  setEvidence: ({ evidence, ...rest }) =>
    set((now) => ({
      ...rest,
      ...(evidence && evidence.turn > now.evidence.turn && { evidence }),
    })),
});

interface Store {
  getState(): EvidenceSlice & { readonly lost: boolean };
}

const isHar = (file: File) => /\.har$/i.test(file.name) || file.type === 'application/json';
const isPicture = (file: File) => file.type.startsWith('image/');

/** What the screen of evidence may ask. The answers are in the store; failures too. */
export function createEvidenceWishes(store: Store, engine: EngineClient) {
  const set = (part: Parameters<EvidenceSlice['setEvidence']>[0]) => store.getState().setEvidence(part);

  const heard = (said: Outcome<Evidence, ReplyFailure>): boolean => {
    if (said.kind === 'ok') {
      set({ evidence: said.value });
      return true;
    }
    const { why, detail = '' } = said;
    set({ evidenceTrouble: { why: store.getState().lost ? 'lost' : why, detail } });
    return false;
  };
  const wish = async (call: () => Promise<Outcome<Evidence, ReplyFailure>>): Promise<boolean> => {
    set({ evidenceTrouble: null });
    return heard(await ask(call));
  };

  let canceled = false;
  let lastFile = 0;

  const send = async (name: string, kind: 'har' | 'picture', blob: Blob): Promise<boolean> => {
    lastFile += 1;
    const fileId = `file-${lastFile}`;
    for (let from = 0; !canceled; from += limits.pieceBytes) {
      const piece = blob.slice(from, from + limits.pieceBytes);
      const base64 = await asBase64(piece);
      const asked = { fileId, kind, sizeBytes: blob.size, from, base64 };
      if (!heard(await ask(() => engine.addPiece(asked)))) return false;
      const done = from + piece.size;
      if (done >= blob.size) return true;
      set({ adding: { name, done: done / blob.size } });
    }
    // Canceled: the engine keeps nothing of it either.
    await ask(() => engine.removeEvidence({ id: fileId }));
    return false;
  };

  const addOne = async (file: File): Promise<boolean> => {
    if (isHar(file)) return send(file.name, 'har', file);
    if (!isPicture(file)) return heard(failed('no-evidence', 'other-file'));
    const png = await toPng(file);
    return png ? send(file.name, 'picture', png) : heard(failed('no-evidence', 'not-a-picture'));
  };

  const describe = (account: Account) => wish(() => engine.describeTrouble({ account }));
  let hasBegun = false;
  /** The description starts with what the person wrote before; once, so that what they take out stays out. */
  const begin = async (words: string): Promise<void> => {
    const { account } = store.getState().evidence;
    const isEmpty = Object.values(account).every((text) => text === '');
    if (!hasBegun && isEmpty && words !== '') await describe({ ...account, what: words });
    hasBegun = true;
  };

  return {
    load: async (words: string) => {
      if (await wish(() => engine.evidence({}))) await begin(words);
    },
    record: (lang: string) => wish(() => engine.startRecording({ lang })),
    stopRecording: () => wish(() => engine.stopRecording({})),
    takePicture: (of: 'recording' | 'screen') => wish(() => engine.takePicture({ of })),
    remove: (id: string) => wish(() => engine.removeEvidence({ id })),
    describe,
    /** A picture as it will be saved; null when it is gone. */
    async picture(id: string): Promise<string | null> {
      const said = await ask(() => engine.pictureOf({ id }));
      return said.kind === 'ok' ? said.value.base64 : null;
    },
    /** One after the other; the first that cannot be added ends it. */
    async add(files: readonly File[]): Promise<boolean> {
      if (store.getState().adding !== null) return false;
      canceled = false;
      set({ evidenceTrouble: null });
      let isFine = files.length > 0;
      for (const file of files) {
        if (!isFine || canceled) break;
        set({ adding: { name: file.name, done: 0 } });
        isFine = await addOne(file);
      }
      set({ adding: null });
      return isFine;
    },
    cancelAdding: () => {
      canceled = true;
    },
  };
}
