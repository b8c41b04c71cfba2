import type { EventBuffer } from "../events/EventBuffer.ts";
import { NO_PERSON } from "../events/EventCode.ts";
import type { Purpose } from "../randomness/Purpose.ts";
import type { WorldKey } from "../randomness/WorldKey.ts";
import type { CampaignScratch } from "./CampaignScratch.ts";
import { CHANNEL_SHIFT, COMPLAINT, HEARD_SHIFT, NEGATIVE, PLACE, SHOWN } from "./CampaignScratch.ts";
import type { CompiledBroadcast } from "./CompiledBroadcast.ts";
import type { CompiledCampaign } from "./CompiledCampaign.ts";
import { ARC_TIE, type CompiledPlan } from "./CompiledPlan.ts";
import type { PolarityDraws } from "./drawPolarities.ts";
import type { RunScratch } from "./RunScratch.ts";
import type { TopicList } from "./TopicList.ts";
import type { ViewingMemory } from "./ViewingMemory.ts";
import type { ViewingRecord } from "./ViewingRecord.ts";

/** A broadcast under way. polarity "mix": as the posts on its channel are; starter: number + 1, or 0. */
export interface Showing {
  readonly broadcast: CompiledBroadcast;
  readonly word: number;
  readonly polarity: 0 | 1 | "mix";
  readonly starter: number;
}

/** What a response takes off the chances of copies of each polarity, from a tick on. */
export interface Damping {
  readonly from: number;
  readonly of: readonly [positive: number, negative: number];
}

/**
 * All that the parts of the campaign kernel share in one run. What a fork replaces, and what a run has come
 * to, may change; ticks of what never comes are NO_TICK.
 */
export interface CampaignRun {
  plan: CompiledPlan;
  campaign: CompiledCampaign;
  readonly world: number;
  readonly buffer: EventBuffer;
  readonly scratch: RunScratch;
  readonly copies: CampaignScratch;
  /** Reinforced contagion only. */
  readonly memory: ViewingMemory | null;
  readonly pass: WorldKey;
  readonly priority: WorldKey;
  /** Of the threshold or of the reinforced contagion. */
  readonly willingness: WorldKey;
  readonly delay: WorldKey;
  readonly seen: WorldKey;
  readonly key: (purpose: Purpose) => WorldKey;
  /** Null: nobody turns negative. */
  draws: PolarityDraws | null;
  /** One channel, and nothing that acts beside ties: neither channels nor senders need be told apart. */
  plain: boolean;
  /** Limits may be higher, or other, when a copy is decided upon than when it is sent: it is asked then. */
  open: boolean;
  /** The lowest damping that there may yet be, at most 0. */
  feeding: number;
  /** It will be forked: nothing may be left out that another plan would ask for. */
  forks: boolean;
  /** The last tick that any plan of the run is simulated to. */
  readonly horizon: number;
  /** The world's transmissibility over what the plan says. */
  content: number;
  /** Damping of copies of each polarity that are seen from a tick on; ascending. */
  readonly damping: Damping[];
  readonly showings: Showing[];
  readonly lists: (TopicList | null)[];
  readonly record: ViewingRecord | null;
  /** By starter: whether it has fired; the tick at which a waiting one does; fakes that have acted. */
  readonly fired: Uint8Array;
  readonly fireAt: Float64Array;
  /** By starter, the tick from which on the fake accounts that it bought are at work. */
  readonly fakesFrom: Float64Array;
  /** What fake accounts did so far: shares; by channel, views in FAKE_UNIT, and those that were written. */
  readonly fakes: {
    shares: number;
    purged: boolean;
    readonly views: Float64Array;
    readonly written: Float64Array;
  };
  readonly alert: { isUp: boolean; firstAt: number; responseAt: number };
  /** looked: sharers among whom leaks have been looked for. */
  readonly respond: { issuedAt: number; leakAt: number; leaked: boolean; looked: number };
  sharers: number;
  earned: number;
  viewers: number;
  /** Most sharers in a window of each waiting starter so far. */
  readonly mostInWindow: Uint32Array;
  /** The last tick at which the run can still do something on its own. */
  until: number;
}

/** What is kept of a trigger beside its tie, from the words of its copy: HEARD_CHANNEL and marks. */
export const heardOf = (targetWord: number, sourceWord: number): number =>
  (targetWord >>> CHANNEL_SHIFT) | ((sourceWord & (SHOWN | COMPLAINT)) >>> HEARD_SHIFT);

/** What a copy's draws are keyed by: its tie, or the word of a viewing, which stands in place of its row. */
export const copyId = ({ arcs }: CompiledPlan, row: number, sourceWord: number): number =>
  (sourceWord & SHOWN) === 0 ? (arcs[row + ARC_TIE] as number) : row;

/** Appends a node to the queue as a sharer, triggered by a copy. */
export function appendSharer(
  run: CampaignRun,
  length: number,
  node: number,
  sourceWord: number,
  id: number,
  heard: number,
): void {
  const { placeOf, queue, base } = run.scratch;
  placeOf[node] = base + length;
  queue[length] = node;
  setTrigger(run, length, sourceWord, id, heard);
}

/** Makes a copy the trigger of the sharer at a place; id: the tie, or the word of a viewing's draws. */
export function setTrigger(
  { scratch, copies, draws, plain, showings }: CampaignRun,
  place: number,
  sourceWord: number,
  id: number,
  heard: number,
): void {
  const { queue, source, triggerTie } = scratch;
  triggerTie[place] = id;
  if (draws !== null) draws.negative[place] = (sourceWord & NEGATIVE) === 0 ? 0 : 1;
  if (plain) {
    source[place] = queue[sourceWord & PLACE] as number;
    return;
  }
  copies.heard[place] = heard;
  const isShown = (sourceWord & SHOWN) !== 0;
  source[place] = isShown ? NO_PERSON : (queue[sourceWord & PLACE] as number);
  copies.paidBy[place] = isShown ? (showings[sourceWord & PLACE] as Showing).starter : 0;
}
