import { passOnLimit } from "../../src/engine/passOnLimit.ts";
import { ALWAYS_LIMIT, chanceLimit, coin, thresholdDraw } from "../../src/randomness/coins.ts";
import { exp } from "../../src/randomness/exactMath.ts";
import { normalDraw } from "../../src/randomness/normalDraw.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { worldKey } from "../../src/randomness/WorldKey.ts";
import type { NaiveCampaign } from "./describedCampaign.ts";
import type { Polarity } from "./livingParts.ts";

/** A copy along a tie, or a viewing of a broadcast, that a person sees. */
export interface Copy {
  readonly to: number;
  readonly arrives: number;
  readonly channel: number;
  /** Who sent it; null: nobody, it is a broadcast's. */
  readonly source: number | null;
  /** The starter whose broadcast it is; null: of none. */
  readonly starter: number | null;
  /** The amount of a share that it triggers. */
  readonly amount: number;
  readonly strength: number;
  readonly lines: number;
  /** Its pass coin and its priority draw. */
  readonly pass: number;
  readonly priority: number;
  readonly complains: boolean;
  readonly polarity: Polarity;
  /** The response's, when it was seen. */
  readonly damping: number;
  /** The plan that decided then. */
  readonly plan: NaiveCampaign;
}

/**
 * Of the copies that a person sees at a tick, in order of priority, the one that makes her share, if any does:
 * a complaint, or one that wins her.
 */
export function triggerOf(
  plan: NaiveCampaign,
  world: number,
  person: number,
  tick: number,
  seen: readonly Copy[],
  here: readonly Copy[],
): Copy | undefined {
  // What annoys does not persuade.
  const persuading = (copies: readonly Copy[]) => copies.filter(({ complains }) => !complains);
  const wins = winning(plan, world, person, tick, persuading(seen), persuading(here));
  return here.find((copy) => copy.complains || wins.includes(copy));
}

/** Those of the copies that a person sees at a tick of which each would make her share. */
function winning(
  plan: NaiveCampaign,
  world: number,
  person: number,
  tick: number,
  seen: readonly Copy[],
  here: readonly Copy[],
): readonly Copy[] {
  const { contagion } = plan;
  const key = (purpose: Purpose) => worldKey(plan.root, world, purpose);
  if (contagion === "independent") return here.filter((copy) => copy.pass < limitOf(copy, world, 1));
  if ("thresholds" in contagion) {
    const { thresholds } = contagion;
    const threshold =
      thresholds === "drawn" ? thresholdDraw(key(Purpose.threshold), person) : thresholds[person]!;
    const pressure = seen.reduce((sum, copy) => sum + limitOf(copy, world, 1), 0);
    return pressure >= threshold ? here.filter((copy) => limitOf(copy, world, 1) > 0) : [];
  }
  const remembered = seen
    .filter((copy) => isStrong(copy, world) && tick - copy.arrives < (contagion.memory ?? Infinity))
    .sort((a, b) => a.arrives - b.arrives || a.priority - b.priority);
  let missed = 1;
  for (const [nth, copy] of remembered.entries()) {
    const gain = contagion.response[nth] ?? contagion.response.at(-1)!;
    missed *= 1 - limitOf(copy, world, gain) / ALWAYS_LIMIT;
  }
  const willing = coin(key(Purpose.reinforcement), person);
  return willing < chanceLimit(1 - missed) ? here.filter((copy) => isStrong(copy, world)) : [];
}

/** The limit of a copy as things stood when it was seen, counting `gain` times. */
function limitOf(copy: Copy, world: number, gain: number): number {
  const { plan, arrives, damping } = copy;
  const novelty = plan.halfLife === null ? 1 : halved(arrives, plan.halfLife);
  return chanceOf(copy, world, novelty * gain, damping);
}

/** What has no strength at all is seen, but it is not a viewing that counts. */
const isStrong = (copy: Copy, world: number): boolean => chanceOf(copy, world, 1, 0) > 0;

function chanceOf(copy: Copy, world: number, factor: number, damping: number): number {
  const { plan, to, strength, lines, polarity } = copy;
  const { receptivity } = plan.segments[plan.segmentOf[to]!]!;
  const base =
    transmissibilityOf(plan, world) * (polarity === "positive" ? 1 : plan.negativity.transmissibility);
  return passOnLimit(base * factor, strength, receptivity[polarity], plan.link, lines, damping);
}

/** That of the content in this world. */
function transmissibilityOf({ root, transmissibility, spread = 0 }: NaiveCampaign, world: number): number {
  if (spread === 0) return transmissibility;
  return transmissibility * exp(spread * normalDraw(worldKey(root, world, Purpose.content), 0));
}

/** 2^(−age ÷ half-life), in whole units of 2⁻³¹, of which each half-life leaves half. */
function halved(age: number, halfLife: number): number {
  let units = chanceLimit(2 ** (-(age % halfLife) / halfLife));
  for (let lives = Math.floor(age / halfLife); lives > 0; lives--) units = Math.floor(units / 2);
  return units / ALWAYS_LIMIT;
}
