import { log } from "../randomness/exactMath.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { coverageBounds } from "./coverageBounds.ts";
import { type Cover, coverSets } from "./coverSets.ts";
import { Stream } from "./DrawStream.ts";
import { incomingArcs } from "./IncomingArcs.ts";
import { mostNodes, type Purse } from "./Purse.ts";
import { ReverseSets } from "./ReverseSets.ts";
import type { SpreadModel } from "./SpreadModel.ts";

/**
 * What is certain of a choice with `confidence`: it spreads to `lower` people at least, and no choice of the
 * same purse to more than `upper`; so it reaches `ratio` of the best possible.
 */
export interface Certificate {
  readonly lower: number;
  readonly upper: number;
  readonly ratio: number;
  readonly confidence: number;
}

export interface OpimChoice {
  readonly nodes: Uint32Array;
  readonly certificate: Certificate;
  /** How many reverse sets were drawn on each side. */
  readonly sets: number;
  /** The certificate of any other nodes, chosen without looking at these sets. */
  readonly certify: (nodes: Uint32Array) => Certificate;
}

export interface OpimOptions {
  readonly purse: Purse;
  readonly allowed: Uint8Array | null;
  /** By how much the certified ratio may stay below 1 − 1/e. */
  readonly epsilon: number;
  readonly root: RootKey;
}

/** 1 − 1/e, what greedy choices reach at least. */
const GREEDY = 1 - 1 / Math.E;
/** The certificate fails at most once in so many choices, whatever the size of the network. */
const FAILS_ONCE_IN = 1000;
/**
 * Sets that cost little are drawn even if fewer would do: a choice by few of them overfits. So many are to be
 * met and to be held in all, unless that would be more than a second's work.
 */
const MET_LEAST = 1 << 13;
const MEMBERS_LEAST = 1 << 18;
const MEMBERS_ENOUGH = 1 << 22;
/** A collection of more members would not fit into memory beside another one; the certificate tells then. */
const MEMBERS_MOST = 1 << 27;

/**
 * The purse's best nodes for a spread, with a certificate: reverse sets to choose by, as many others to judge
 * by, doubled until lower ÷ upper ≥ 1 − 1/e − ε; under a budget half of 1 − 1/e is what is sure.
 *
 * Source      OPIM-C: Tang, Tang, Xiao & Yuan (2018), https://doi.org/10.1145/3183713.3183749; under a
 *             budget the choice is the better one of the greedy for the money and the best single (see
 *             `lazyGreedy`), and the certificate says how good that is
 * Arrays      allowed Uint8[nodes], null: everybody; the two collections grow to hold what they must
 * Randomness  two streams of the root
 * Cost        O((k ln nodes + ln 1/δ) nodes ÷ (spread ε²)) sets at worst; usually a tenth of that
 * Failure     never; without anybody to choose the certificate is 0 of 0
 */
export function opim(model: SpreadModel, { purse, allowed, epsilon, root }: OpimOptions): OpimChoice {
  const { nodes } = model;
  const most = mostNodes(purse, nodes, allowed);
  const failure = Math.min(1 / nodes, 1 / FAILS_ONCE_IN);
  const first = firstSets(nodes, most, failure);
  const last = (first * nodes) / (Math.max(1, most) * epsilon * epsilon);
  const doublings = Math.max(1, Math.ceil(log(last / first) / Math.LN2));
  const a = log((3 * doublings) / failure);
  const incoming = incomingArcs(model);
  const choosing = new ReverseSets(model, incoming, root, Stream.choosing);
  const judging = new ReverseSets(model, incoming, root, Stream.judging);
  for (let round = 0, count = Math.ceil(first); ; round++, count *= 2) {
    choosing.grow(count);
    judging.grow(count);
    const cover = coverSets(choosing, purse, allowed);
    const upper = coverageBounds(cover.atMost, count, nodes, a).upper;
    const certify = (chosen: Uint32Array): Certificate => {
      const { lower } = coverageBounds(judging.coverage(chosen), count, nodes, a);
      const least = Math.max(lower, chosen.length);
      const ratio = upper === 0 ? 1 : Math.min(1, least / upper);
      return { lower: least, upper: Math.max(least, upper), ratio, confidence: 1 - failure };
    };
    const certificate = certify(cover.nodes);
    const isLarge = choosing.length >= MEMBERS_ENOUGH;
    const isSteady = isLarge || (choosing.length >= MEMBERS_LEAST && cover.gain >= MET_LEAST);
    const sure = purse.prices !== null && isLarge ? GREEDY / 2 : GREEDY;
    const isEnough = isSteady && certificate.ratio >= sure - epsilon;
    const isFull = 2 * choosing.length >= MEMBERS_MOST;
    const isDone = isEnough || isFull || round >= doublings || most === 0;
    if (isDone) return choiceOf(cover, certificate, count, certify);
  }
}

const choiceOf = (
  { nodes }: Cover,
  certificate: Certificate,
  sets: number,
  certify: OpimChoice["certify"],
): OpimChoice => ({ nodes, certificate, sets, certify });

/** θ₀: the first round's sets. */
function firstSets(nodes: number, most: number, failure: number): number {
  const sixth = log(6 / failure);
  const alpha = Math.sqrt(sixth);
  const beta = Math.sqrt(GREEDY * (logChoices(nodes, most) + sixth));
  const root = GREEDY * alpha + beta;
  return 2 * root * root;
}

/** ln of how many sets of `count` nodes there are. */
function logChoices(nodes: number, count: number): number {
  const fewer = Math.min(count, nodes - count);
  let sum = 0;
  for (let i = 0; i < fewer; i++) sum += log((nodes - i) / (i + 1));
  return sum;
}
