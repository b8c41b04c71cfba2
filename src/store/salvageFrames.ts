import { decodeFrame, type FrameHead } from "../events/decodeFrame.ts";
import { FrameFault } from "../events/FrameFault.ts";
import { readSealedHead } from "../events/sealFrame.ts";
import { hashText } from "../randomness/hashWords.ts";
import { appendFrames, type WorldIndex } from "./appendFrames.ts";
import { batchHash } from "./batchHash.ts";
import { namedColumns } from "./namedColumns.ts";
import type { SalvagedRow, SalvagedRows } from "./SalvagedRows.ts";
import type { StoreCorrupt } from "./StoreError.ts";
import type { BatchRow, StoreTables } from "./StoreTables.ts";
import { countWorlds, uniteWorlds, type WorldRanges, worldRanges, worldsFromText } from "./WorldRanges.ts";

/** A frame that is not in the copy: why, and what its row says that it held, as far as that can be read. */
export interface LostFrame {
  readonly frame: number;
  readonly what: StoreCorrupt["what"];
  readonly batch: string | null;
  readonly worlds: string | null;
}

export interface SalvagedFrames {
  kept: number;
  readonly lost: LostFrame[];
  /** Worlds that rows promise, by number of batch, whether their frames are sound or not. */
  readonly promised: Map<number, WorldRanges>;
}

interface MetaRow {
  readonly batch: unknown;
  readonly worlds: unknown;
}

/** Sound bytes of a frame, and the batch that its seal names. */
interface Piece {
  readonly sequence: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly head: FrameHead;
  readonly world: number | undefined;
  readonly batch: BatchRow;
}

/**
 * Takes over every frame that is sound by itself and whose batch is there, in the order of the chain, and
 * seals it anew. What stands beside a frame in its row is not trusted but made again; where a frame stood
 * does not matter, because a run is a pure function of its batch and its world. A run that goes on over
 * several frames is taken over whole or not at all.
 *
 * Arrays      the frames of one run in memory at a time; yields after each
 * Cost        one pass over the frames
 * Failure     never for damage
 */
export function* salvageFrames(
  rows: SalvagedRows,
  target: StoreTables,
  batches: readonly BatchRow[],
  counted: number | undefined,
): Generator<void, SalvagedFrames> {
  const found: SalvagedFrames = { kept: 0, lost: [], promised: new Map() };
  const byHash = new Map(batches.map((batch) => [hashText(batchHash(batch)), batch]));
  const index: WorldIndex = new Map();
  const readMeta = rows.reader<MetaRow>("frame", namedColumns("batch", "worlds"));
  const readBytes = rows.reader<{ bytes: Uint8Array<ArrayBuffer> }>("frame", namedColumns("bytes"));
  let open: Piece[] = [];
  const lose = (sequence: number, what: LostFrame["what"], meta = readMeta(sequence)) => {
    found.lost.push({ frame: sequence, what, ...described(meta) });
  };
  const close = () => {
    for (const { sequence } of open) lose(sequence, "unfinished");
    open = [];
  };
  const last = Math.max(rows.last("frame", counted), Math.min(counted ?? 0, rows.most));
  for (let sequence = 1; sequence <= last; sequence++) {
    const meta = readMeta(sequence);
    promise(found.promised, meta);
    const piece = soundPiece(sequence, readBytes(sequence), byHash);
    yield;
    if (typeof piece === "string") {
      close();
      lose(sequence, piece, meta);
      continue;
    }
    if (!goesOn(open, piece)) close();
    if (piece.head.continues !== open.length > 0) {
      lose(sequence, "unfinished", meta);
      continue;
    }
    open.push(piece);
    if (piece.head.continued) continue;
    const bodies = open.map(({ bytes }) => bytes);
    const { stored } = appendFrames(target, piece.batch, bodies, index);
    // Runs that stand in the store twice are there once.
    if (stored === 0 && piece.head.runs > 0) for (const each of open) lose(each.sequence, "misplaced");
    else found.kept += open.length;
    open = [];
  }
  close();
  return found;
}

/** Whether a piece is the next one of the run whose pieces are at hand. */
function goesOn(open: readonly Piece[], piece: Piece): boolean {
  const [first] = open;
  return (
    first !== undefined && piece.head.continues && piece.batch === first.batch && piece.world === first.world
  );
}

/** A frame whose bytes are sound, or what is wrong with it. */
function soundPiece(
  sequence: number,
  row: SalvagedRow<{ bytes: Uint8Array<ArrayBuffer> }>,
  byHash: ReadonlyMap<string, BatchRow>,
): Piece | LostFrame["what"] {
  if (row === "none") return "missing";
  if (row === "damaged" || !(row.bytes instanceof Uint8Array)) return "damaged";
  const { bytes } = row;
  try {
    const head = readSealedHead(bytes);
    const { frame } = decodeFrame(bytes);
    const worlds = worldRanges(frame.runs.world);
    const batch = byHash.get(hashText(head.batch));
    if (batch === undefined) return "foreign";
    // What no kernel makes would be a mistake of ours to append.
    if (head.stream !== batch.stream || countWorlds(worlds) !== head.runs) return "damaged";
    return { sequence, bytes, head, world: frame.runs.world[0], batch };
  } catch (cause) {
    if (cause instanceof FrameFault) return "damaged";
    throw cause;
  }
}

function described(meta: SalvagedRow<MetaRow>): Pick<LostFrame, "batch" | "worlds"> {
  if (typeof meta === "string") return { batch: null, worlds: null };
  const isText = typeof meta.worlds === "string" && worldsFromText(meta.worlds) !== null;
  return {
    batch: typeof meta.batch === "number" ? `b${meta.batch}` : null,
    worlds: isText ? (meta.worlds as string) : null,
  };
}

function promise(promised: Map<number, WorldRanges>, meta: SalvagedRow<MetaRow>): void {
  if (typeof meta === "string" || typeof meta.batch !== "number" || typeof meta.worlds !== "string") return;
  const worlds = worldsFromText(meta.worlds);
  if (worlds !== null) promised.set(meta.batch, uniteWorlds(promised.get(meta.batch) ?? [], worlds));
}
