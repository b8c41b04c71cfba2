import { coin, thresholdDraw } from "../../src/randomness/coins.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import type { RootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";

export interface NaiveArc {
  readonly from: number;
  readonly to: number;
  readonly tie: number;
  readonly limit: number;
}

export interface NaiveStarter {
  readonly tick: number;
  readonly people: readonly number[];
  readonly randomCount: number;
  /** Who may be drawn at random; null: everybody. */
  readonly allowed: ReadonlySet<number> | null;
}

/** A compiled plan, in plain objects. */
export interface NaivePlan {
  readonly root: RootKey;
  readonly people: number;
  readonly arcs: readonly NaiveArc[];
  /** "drawn": a uniform threshold per person and world. */
  readonly contagion: "independent" | { readonly thresholds: "drawn" | readonly number[] };
  readonly starters: readonly NaiveStarter[];
  /** Infinity: until it dies out. */
  readonly horizon: number;
}

/** source and starter: exactly one of them is given, for an earned share and for a starter's own. */
export interface NaiveShare {
  readonly tick: number;
  readonly person: number;
  readonly source: number | null;
  readonly starter: number | null;
}

/** The nth viewing of a person; no source where a starter showed it. */
export interface NaiveView {
  readonly tick: number;
  readonly person: number;
  readonly source: number | null;
  readonly nth: number;
}

export interface NaiveRun {
  readonly shares: readonly NaiveShare[];
  readonly views: readonly NaiveView[];
  readonly ended: { readonly tick: number; readonly reason: "died out" | "horizon" };
}

interface Copy extends NaiveArc {
  readonly priority: number;
}

/**
 * One run in one world, from the same draws as the kernels, in the plainest words: every tick looks at every
 * arc and every person.
 */
export function naiveCascade(plan: NaivePlan, world: number): NaiveRun {
  const passKey = worldKey(plan.root, world, Purpose.pass);
  const priorityKey = worldKey(plan.root, world, Purpose.priority);
  const thresholdKey = worldKey(plan.root, world, Purpose.threshold);
  const starts = naiveStarts(plan, world);
  const copies: Copy[] = plan.arcs.map((arc) => ({ ...arc, priority: draw(priorityKey, arc.tie, 0) }));
  copies.sort((a, b) => a.priority - b.priority || a.tie - b.tie);
  const shares = new Map<number, NaiveShare>();
  const views: NaiveView[] = [];
  const sharedAt = (person: number): number => shares.get(person)?.tick ?? Infinity;
  const see = (tick: number, person: number, source: number | null): void => {
    views.push({ tick, person, source, nth: 1 + views.filter((view) => view.person === person).length });
  };

  /** Those of the copies arriving at a person at this tick, first in priority first, of which one may trigger. */
  const triggers = (person: number, arriving: readonly Copy[], tick: number): readonly Copy[] => {
    const here = arriving.filter((copy) => copy.to === person);
    if (plan.contagion === "independent") return here.filter(({ tie, limit }) => coin(passKey, tie) < limit);
    const { thresholds } = plan.contagion;
    const threshold = thresholds === "drawn" ? thresholdDraw(thresholdKey, person) : thresholds[person]!;
    const sharing = plan.arcs.filter(({ from, to }) => to === person && sharedAt(from) < tick);
    const pressure = sharing.reduce((sum, { limit }) => sum + limit, 0);
    return pressure >= threshold ? here.filter(({ limit }) => limit > 0) : [];
  };

  for (let tick = 0; tick <= plan.horizon; tick++) {
    for (const [starter, { tick: startTick }] of plan.starters.entries()) {
      if (startTick !== tick) continue;
      for (const person of starts[starter]!) {
        if (shares.has(person)) continue;
        shares.set(person, { tick, person, source: null, starter });
        see(tick, person, null);
      }
    }
    const arriving = copies.filter(({ from }) => sharedAt(from) === tick - 1);
    for (const { from, to } of arriving) see(tick, to, from);
    for (let person = 0; person < plan.people; person++) {
      const trigger = shares.has(person) ? undefined : triggers(person, arriving, tick)[0];
      if (trigger !== undefined) shares.set(person, { tick, person, source: trigger.from, starter: null });
    }
    const quiet = [...shares.values()].every((share) => share.tick < tick);
    if (quiet && plan.starters.every((starter) => starter.tick <= tick)) {
      return { shares: [...shares.values()], views, ended: { tick, reason: "died out" } };
    }
  }
  return { shares: [...shares.values()], views, ended: { tick: plan.horizon, reason: "horizon" } };
}

/** Who each starter of a plan starts from: fixed people as given, random ones off the world's order in turn. */
export function naiveStarts(
  plan: Pick<NaivePlan, "root" | "people" | "starters">,
  world: number,
): number[][] {
  const order = naiveOrder(plan, world);
  const taken = new Set(plan.starters.flatMap((starter) => starter.people));
  return plan.starters.map(({ people, randomCount, allowed }) => {
    const free = order.filter((person) => !taken.has(person) && (allowed === null || allowed.has(person)));
    const drawn = free.slice(0, randomCount);
    for (const person of drawn) taken.add(person);
    return [...people, ...drawn];
  });
}

/** The world's one random order of people. */
export function naiveOrder({ root, people }: Pick<NaivePlan, "root" | "people">, world: number): number[] {
  const key = worldKey(root, world, Purpose.order);
  const order = Array.from({ length: people }, (_, person) => person);
  return order.sort((a, b) => draw(key, a, 0) - draw(key, b, 0) || a - b);
}
