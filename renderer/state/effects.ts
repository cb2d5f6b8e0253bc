import type { EngineClient, ReplyFailure } from '../../shared/contract/contract';
import { failed, type Outcome } from '../../shared/outcome';
import type { AppStore } from './store';
import type { Event, StageAt, StageName } from './wizard';

/** What the window needs from outside: the engine, a word when it is lost or back, and a clock. */
export interface World {
  readonly engine: EngineClient;
  /** Tells whether the engine is still there; returns the way to stop listening. */
  onLost(hear: (lost: boolean) => void): () => void;
  /** Milliseconds that only ever grow. */
  ticks(): number;
}

/** A call that failed while the engine is gone failed for that reason. */
const sorry = (store: AppStore, why: ReplyFailure): Event => ({
  type: 'failed',
  why: store.getState().lost ? 'lost' : why,
});

/** A transport that throws has a bug; for the person it is one more failed call. */
export const ask = <T>(call: () => Promise<Outcome<T, ReplyFailure>>): Promise<Outcome<T, ReplyFailure>> =>
  Promise.resolve()
    .then(call)
    .catch((bug: unknown) => failed('broken', String(bug)));

type Effects = {
  readonly [At in StageName]?: (stage: StageAt<At>, world: World, store: AppStore) => Promise<Event>;
};

/** What the engine is asked when a stage is entered; its answer is the next event. */
const onEntering: Effects = {
  async opening(_, { engine }, store) {
    const said = await ask(() => engine.hello({}));
    if (said.kind === 'failed') return sorry(store, said.why);
    store.getState().greet(said.value);
    return { type: 'greeted', hello: said.value };
  },

  async starting({ answers }, { engine, ticks }, store) {
    const wish = { answers, plan: 'full' } as const;
    const planned = await ask(() => engine.makePlan(wish));
    if (planned.kind === 'failed') return sorry(store, planned.why);
    const started = await ask(() => engine.startRun(wish));
    if (started.kind === 'failed') return sorry(store, started.why);
    const { plan, expectedSeconds, hosts } = planned.value;
    const expected = { seconds: expectedSeconds, looks: plan.looks.length, hosts };
    return { type: 'started', runId: started.value.runId, nowMs: ticks(), expected };
  },

  async packing({ runId }, { engine }, store) {
    const made = await ask(() => engine.previewBundle({ runId }));
    return made.kind === 'ok' ? { type: 'packed', preview: made.value } : sorry(store, made.why);
  },

  async writing({ runId }, { engine }, store) {
    const written = await ask(() => engine.saveBundle({ runId, lang: store.getState().lang }));
    return written.kind === 'ok' ? { type: 'written', ...written.value } : sorry(store, written.why);
  },
};

/** Joins store and engine: news in, questions out. Returns the way to part them. */
export function connect(store: AppStore, world: World): () => void {
  // An answer counts only while the person is still at the stage that asked for it.
  let visit = 0;

  const enter = () => {
    const mine = ++visit;
    const { stage, happened } = store.getState();
    const effect = onEntering[stage.at] as
      | ((stage: unknown, world: World, store: AppStore) => Promise<Event>)
      | undefined;
    void effect?.(stage, world, store).then((event) => {
      if (mine === visit) happened(event);
    });
  };

  const leave = [
    store.subscribe(({ stage }, before) => {
      if (stage.at !== before.stage.at) enter();
    }),
    world.engine.onNews((item) => store.getState().happened({ type: 'told', item })),
    world.onLost((lost) => {
      const { setLost, happened } = store.getState();
      setLost(lost);
      if (lost) happened({ type: 'failed', why: 'lost' });
    }),
  ];
  enter();
  return () => {
    visit++;
    for (const off of leave) off();
  };
}

/** What a button may ask of the engine without leaving its stage. Failures come back as events. */
export const createWishes = (store: AppStore, { engine }: World) => {
  const wish = async (call: () => Promise<Outcome<unknown, ReplyFailure>>) => {
    const done = await ask(call);
    if (done.kind === 'failed') store.getState().happened(sorry(store, done.why));
  };
  return {
    stop: (runId: string) => {
      store.getState().happened({ type: 'stop-asked' });
      return wish(() => engine.stopRun({ runId }));
    },
    show: (savedAs: string) => wish(() => engine.showBundle({ savedAs })),
    openStatus: () => wish(() => engine.openPage({ page: 'service-status' })),
  };
};
export type Wishes = ReturnType<typeof createWishes>;
