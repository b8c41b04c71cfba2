import { decodeFrame } from "../events/decodeFrame.ts";
import { encodeFrame } from "../events/encodeFrame.ts";
import type { Frame } from "../events/Frame.ts";
import { sealFrame } from "../events/sealFrame.ts";
import { selectRuns } from "../events/selectRuns.ts";
import { type Hash128, hashText } from "../randomness/hashWords.ts";
import { batchHash } from "./batchHash.ts";
import type { Appended } from "./EventStore.ts";
import { StoreCorrupt } from "./StoreError.ts";
import { type BatchRow, NO_CHECKSUM, type StoreTables } from "./StoreTables.ts";
import {
  countWorlds,
  holdsWorld,
  uniteWorlds,
  type WorldRanges,
  worldRanges,
  worldsFromText,
  worldsText,
} from "./WorldRanges.ts";

/**
 * The worlds of a batch that are stored, as of a place in the chain; later ones are read when next asked for.
 */
interface KnownWorlds {
  readonly upTo: number;
  readonly worlds: WorldRanges;
}

export type WorldIndex = Map<number, KnownWorlds>;

interface Piece {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly frame: Frame;
}

/** A frame that is ready to be sealed. */
interface FreshFrame {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly worlds: WorldRanges;
  readonly runs: number;
  readonly events: number;
}

const storedHash = (text: string): Hash128 =>
  [0, 8, 16, 24].map((at) => Number.parseInt(text.slice(at, at + 8), 16)) as unknown as Hash128;

/** The worlds of a batch that are stored. `index` remembers them, so that only rows added since are read. */
export function storedWorlds(tables: StoreTables, batch: number, index: WorldIndex): WorldRanges {
  let { upTo, worlds } = index.get(batch) ?? { upTo: 0, worlds: [] };
  for (let row = tables.frameAfter(upTo, batch); row; row = tables.frameAfter(upTo, batch)) {
    const added = worldsFromText(row.worlds);
    if (added === null) {
      throw new StoreCorrupt({ file: tables.file, frame: row.sequence, what: "row", detail: "worlds" });
    }
    worlds = uniteWorlds(worlds, added);
    upTo = row.sequence;
  }
  index.set(batch, { upTo, worlds });
  return worlds;
}

/** The worlds of a frame's runs; a world twice would be counted twice by every fold. */
function worldsOf(frame: Frame): WorldRanges {
  const worlds = worldRanges(frame.runs.world.subarray(0, frame.runs.length));
  if (countWorlds(worlds) !== frame.runs.length) throw new TypeError("a frame holds a world twice");
  return worlds;
}

/**
 * Frames that belong together: one, or all those of a long run. Checked as they will be when they are read.
 */
function* wholeRuns(bodies: readonly Uint8Array<ArrayBuffer>[], stream: number): Generator<Piece[]> {
  let pieces: Piece[] = [];
  for (const bytes of bodies) {
    const { head, frame } = decodeFrame(bytes);
    if (head.stream !== stream) throw new TypeError("a frame of another stream than its batch");
    const world = pieces[0]?.frame.runs.world[0];
    if (head.continues !== pieces.length > 0 || (head.continues && world !== frame.runs.world[0])) {
      throw new TypeError("the frames of a run that goes on must be appended together and in order");
    }
    pieces.push({ bytes, frame });
    if (head.continued) continue;
    yield pieces;
    pieces = [];
  }
  if (pieces.length > 0) throw new TypeError("the end of a run that goes on must be appended with it");
}

/** Frames ready to be sealed, without the runs of worlds that are stored already. */
function freshFrames(batch: BatchRow, bodies: readonly Uint8Array<ArrayBuffer>[], stored: WorldRanges) {
  const fresh: FreshFrame[] = [];
  let known = stored;
  let skipped = 0;
  for (const pieces of wholeRuns(bodies, batch.stream)) {
    const { frame } = pieces[0] as Piece;
    const worlds = worldsOf(frame);
    const before = known;
    const isNew = (world: number): boolean => !holdsWorld(before, world);
    known = uniteWorlds(known, worlds);
    const runs = countWorlds(known) - countWorlds(before);
    skipped += frame.runs.length - runs;
    if (runs === 0) continue;
    if (runs < frame.runs.length) {
      const rest = selectRuns(frame, isNew);
      const bytes = encodeFrame(rest, { stream: batch.stream });
      fresh.push({ bytes, worlds: worldsOf(rest), runs, events: rest.eventCount });
      continue;
    }
    pieces.forEach(({ bytes, frame: { eventCount } }, at) => {
      fresh.push({ bytes, worlds, runs: at === 0 ? runs : 0, events: eventCount });
    });
  }
  return { fresh, skipped };
}

/**
 * Adds frames to the end of the chain, all or none. One that fails its own checks is a mistake of ours, not
 * of the store, and throws as such.
 */
export function appendFrames(
  tables: StoreTables,
  batch: BatchRow,
  bodies: readonly Uint8Array<ArrayBuffer>[],
  index: WorldIndex,
): Appended {
  return tables.atomically(() => {
    const { fresh, skipped } = freshFrames(batch, bodies, storedWorlds(tables, batch.number, index));
    let { frames, checksum } = tables.head();
    const last = frames === 0 ? NO_CHECKSUM : tables.frameAt(frames)?.checksum;
    if (last !== checksum || tables.frameAfter(frames, null) !== undefined) {
      throw new StoreCorrupt({ file: tables.file, frame: frames, what: "broken-chain", detail: "" });
    }
    let runs = 0;
    let events = 0;
    for (const frame of fresh) {
      frames++;
      const previous = storedHash(checksum);
      checksum = hashText(sealFrame(frame.bytes, { batch: batchHash(batch), sequence: frames, previous }));
      const row = { sequence: frames, batch: batch.number, worlds: worldsText(frame.worlds), checksum };
      tables.addFrame({ ...row, runs: frame.runs, events: frame.events }, frame.bytes);
      runs += frame.runs;
      events += frame.events;
    }
    if (fresh.length > 0) {
      tables.moveHead({ frames, checksum });
      tables.growBatch(batch.number, fresh.length, runs, events);
    }
    return { stored: runs, skipped };
  });
}
