import * as Effect from "effect/Effect";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { madeRuns } from "../events/madeFrame.ts";
import { bodiesOf, opening, withStore } from "../store/storeOf.ts";

export const FRAMES = 5;
/** The runs in them. */
export const fiveFrames = madeRuns(0, 2 * FRAMES, 3);

/** A store of five small frames of one batch, and a network. */
export async function madeStoreFile(file: string, seed = opening.seed): Promise<string> {
  await withStore(
    SqliteEventStore.layer(file),
    Effect.fnUntraced(function* (store) {
      const { id } = yield* store.openBatch({ ...opening, seed });
      for (let frame = 0; frame < FRAMES; frame++) {
        yield* store.append(id, bodiesOf(fiveFrames.slice(2 * frame, 2 * frame + 2)));
      }
      yield* store.putNetwork(opening.networkHash, Uint8Array.of(1, 2, 3, 4, 5), { people: 3 });
    }),
  );
  return file;
}

/** A store with other worlds in its first frames, otherwise of the same batch. */
export async function madeSister(file: string): Promise<void> {
  await withStore(
    SqliteEventStore.layer(file),
    Effect.fnUntraced(function* (store) {
      const { id } = yield* store.openBatch(opening);
      for (let world = 2 * FRAMES - 1; world > 0; world -= 2) {
        yield* store.append(id, bodiesOf(madeRuns(world - 1, world + 1, 3)));
      }
    }),
  );
}
