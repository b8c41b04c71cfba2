import { type Link, passOnLimit } from "../../src/engine/passOnLimit.ts";
import { ALWAYS_LIMIT, chanceLimit, coin, thresholdDraw } from "../../src/randomness/coins.ts";
import { type DelayKernel, delayTable, ONE_TICK } from "../../src/randomness/DelayTable.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import type { RootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import { type NaiveStarter, naiveStarts } from "./naiveCascade.ts";

export type Polarity = "positive" | "negative";

/** strength: all lines together for thresholds, each line's own for the rest. */
export interface CampaignArc {
  readonly from: number;
  readonly to: number;
  readonly tie: number;
  readonly strength: number;
  readonly lines: number;
}

export interface CampaignSegment {
  readonly receptivity: Readonly<Record<Polarity, number>>;
  readonly positivity: number;
  readonly defence: number;
}

/** A campaign in plain words: DESIGN's process, one channel, people as starters. */
export interface NaiveCampaign {
  readonly root: RootKey;
  readonly people: number;
  readonly arcs: readonly CampaignArc[];
  readonly transmissibility: number;
  readonly link: Link;
  readonly negativity: { readonly transmissibility: number; readonly speed: number };
  readonly spoofing: number;
  readonly segments: readonly CampaignSegment[];
  readonly segmentOf: readonly number[];
  readonly seeds: "positive" | "by-positivity";
  /** In ticks; null: content does not age. */
  readonly halfLife: number | null;
  readonly visibility: number;
  readonly attention: number | null;
  /** Null: rounds. */
  readonly tickSeconds: number | null;
  readonly delay: DelayKernel;
  readonly contagion:
    | "independent"
    | { readonly thresholds: "drawn" | readonly number[] }
    | { readonly response: readonly number[]; readonly memory: number | null };
  readonly starters: readonly NaiveStarter[];
  readonly horizon: number;
}

export interface CampaignShare {
  readonly tick: number;
  readonly person: number;
  readonly source: number | null;
  readonly starter: number | null;
  readonly polarity: Polarity;
}

export interface CampaignView {
  readonly tick: number;
  readonly person: number;
  readonly source: number | null;
  readonly nth: number;
  readonly polarity: Polarity;
}

export interface NaiveCampaignRun {
  readonly shares: readonly CampaignShare[];
  readonly views: readonly CampaignView[];
  readonly ended: { readonly tick: number; readonly reason: "died out" | "horizon" };
}

interface Copy {
  readonly arc: CampaignArc;
  readonly polarity: Polarity;
  readonly arrives: number;
}

/**
 * One run in one world, from the same draws as the kernel, in the plainest words: one list of copies, and at
 * each tick at which anything happens every person is asked.
 */
export function naiveCampaign(plan: NaiveCampaign, world: number): NaiveCampaignRun {
  const key = (purpose: Purpose) => worldKey(plan.root, world, purpose);
  const priority = key(Purpose.priority);
  const starts = naiveStarts(plan, world);
  const table = plan.tickSeconds === null ? ONE_TICK : delayTable(plan.delay, plan.tickSeconds);
  const shares = new Map<number, CampaignShare>();
  const views: CampaignView[] = [];
  const copies: Copy[] = [];

  const see = (tick: number, person: number, source: number | null, polarity: Polarity): void => {
    views.push({ tick, person, source, polarity, nth: 1 + views.filter((v) => v.person === person).length });
  };
  const isPositive = (person: number, chance: number): Polarity =>
    coin(key(Purpose.polarity), person) < chanceLimit(chance) ? "positive" : "negative";
  const send = (share: CampaignShare): void => {
    for (const arc of plan.arcs.filter(({ from }) => from === share.person)) {
      const inArcs = plan.arcs.filter(({ to }) => to === arc.to).length;
      const attended = plan.attention === null ? 1 : Math.min(1, plan.attention / inArcs);
      if (coin(key(Purpose.seen), arc.tie) >= chanceLimit(plan.visibility * attended)) continue;
      const waits = 1 + table.limits.findIndex((limit) => coin(key(Purpose.delay), arc.tie) < limit);
      const hurried =
        share.polarity === "positive" ? waits : Math.max(1, Math.ceil(waits / plan.negativity.speed));
      copies.push({ arc, polarity: share.polarity, arrives: share.tick + hurried });
    }
  };

  const times = () => [...copies.map(({ arrives }) => arrives), ...plan.starters.map(({ tick }) => tick)];
  const later = (tick: number) => Math.min(...times().filter((time) => time > tick));
  for (let tick = later(-1); tick < Infinity && tick <= plan.horizon; tick = later(tick)) {
    for (const [starter, { tick: startTick }] of plan.starters.entries()) {
      if (startTick !== tick) continue;
      for (const person of starts[starter]!) {
        if (shares.has(person)) continue;
        const { positivity } = plan.segments[plan.segmentOf[person]!]!;
        const polarity = plan.seeds === "positive" ? "positive" : isPositive(person, positivity);
        shares.set(person, { tick, person, source: null, starter, polarity });
        see(tick, person, null, "positive");
      }
    }
    const arriving = copies
      .filter(({ arrives }) => arrives === tick)
      .sort((a, b) => draw(priority, a.arc.tie, 0) - draw(priority, b.arc.tie, 0));
    for (const { arc, polarity } of arriving) see(tick, arc.to, arc.from, polarity);
    for (let person = 0; person < plan.people; person++) {
      if (shares.has(person)) continue;
      const trigger = triggerOf(plan, world, person, tick, copies, arriving);
      if (trigger === undefined) continue;
      const { positivity, defence } = plan.segments[plan.segmentOf[person]!]!;
      const chance = trigger.polarity === "positive" ? positivity * (1 - plan.spoofing) : defence;
      const polarity = isPositive(person, chance);
      shares.set(person, { tick, person, source: trigger.arc.from, starter: null, polarity });
    }
    for (const share of shares.values()) if (share.tick === tick) send(share);
  }
  const lastShare = Math.max(...[...shares.values()].map(({ tick }) => tick));
  const end = Math.max(lastShare + table.longest, ...plan.starters.map(({ tick }) => tick));
  const ended =
    end <= plan.horizon
      ? ({ tick: end, reason: "died out" } as const)
      : ({ tick: plan.horizon, reason: "horizon" } as const);
  return { shares: [...shares.values()], views, ended };
}

/** The limit of a copy decided upon at a tick, counting `gain` times. */
function limitOf(plan: NaiveCampaign, { arc, polarity, arrives }: Copy, gain: number): number {
  const { receptivity } = plan.segments[plan.segmentOf[arc.to]!]!;
  const lasting = plan.halfLife === null ? 1 : halved(arrives, plan.halfLife);
  const base = plan.transmissibility * (polarity === "positive" ? 1 : plan.negativity.transmissibility);
  return passOnLimit(base * (lasting * gain), arc.strength, receptivity[polarity], plan.link, arc.lines);
}

/** 2^(−age ÷ half-life), in whole units of 2⁻³¹, of which each half-life leaves half. */
function halved(age: number, halfLife: number): number {
  let units = chanceLimit(2 ** (-(age % halfLife) / halfLife));
  for (let lives = Math.floor(age / halfLife); lives > 0; lives--) units = Math.floor(units / 2);
  return units / ALWAYS_LIMIT;
}

/** The copy, of those that arrive at a person at this tick, that makes her share, if any does. */
function triggerOf(
  plan: NaiveCampaign,
  world: number,
  person: number,
  tick: number,
  copies: readonly Copy[],
  arriving: readonly Copy[],
): Copy | undefined {
  const here = arriving.filter(({ arc }) => arc.to === person);
  const { contagion } = plan;
  if (contagion === "independent") {
    const pass = worldKey(plan.root, world, Purpose.pass);
    return here.find((copy) => coin(pass, copy.arc.tie) < limitOf(plan, copy, 1));
  }
  const seen = copies.filter(({ arc, arrives }) => arc.to === person && arrives <= tick);
  if ("thresholds" in contagion) {
    const { thresholds } = contagion;
    const key = worldKey(plan.root, world, Purpose.threshold);
    const threshold = thresholds === "drawn" ? thresholdDraw(key, person) : thresholds[person]!;
    const pressure = seen.reduce((sum, copy) => sum + limitOf(plan, copy, 1), 0);
    return pressure >= threshold ? here.find((copy) => limitOf(plan, copy, 1) > 0) : undefined;
  }
  // What has no strength at all is seen, but it is not a viewing that counts.
  const strong = (copy: Copy) => limitOf({ ...plan, halfLife: null }, copy, 1) > 0;
  const priority = worldKey(plan.root, world, Purpose.priority);
  const remembered = seen
    .filter((copy) => strong(copy) && tick - copy.arrives < (contagion.memory ?? Infinity))
    .sort((a, b) => a.arrives - b.arrives || draw(priority, a.arc.tie, 0) - draw(priority, b.arc.tie, 0));
  let missed = 1;
  for (const [nth, copy] of remembered.entries()) {
    const gain = contagion.response[nth] ?? contagion.response.at(-1)!;
    missed *= 1 - limitOf(plan, copy, gain) / ALWAYS_LIMIT;
  }
  const willing = coin(worldKey(plan.root, world, Purpose.reinforcement), person);
  return willing < chanceLimit(1 - missed) ? here.find(strong) : undefined;
}
