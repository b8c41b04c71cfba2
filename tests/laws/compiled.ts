import {
  ARC_LIMIT,
  ARC_TARGET,
  ARC_TIE,
  ARC_WORDS,
  type CompiledPlan,
} from "../../src/engine/CompiledPlan.ts";
import { RunScratch } from "../../src/engine/RunScratch.ts";
import { simulateRun } from "../../src/engine/simulateRun.ts";
import { EventBuffer } from "../../src/events/EventBuffer.ts";
import { type EventName, eventCatalogue, NO_PERSON } from "../../src/events/EventCode.ts";
import type { NaivePlan } from "../oracles/naiveCascade.ts";

/** The plan as kernels take it; rows of arcs come in the order of `plan.arcs`. */
export function compiled(plan: NaivePlan, options: Partial<CompiledPlan> = {}): CompiledPlan {
  const offsets = new Uint32Array(plan.people + 1);
  const rows = plan.arcs.toSorted((a, b) => a.from - b.from);
  const arcs = new Uint32Array(rows.length * ARC_WORDS);
  for (const [i, { from, to, tie, limit }] of rows.entries()) {
    offsets[from + 1] = i + 1;
    arcs[i * ARC_WORDS + ARC_LIMIT] = limit;
    arcs[i * ARC_WORDS + ARC_TIE] = tie;
    arcs[i * ARC_WORDS + ARC_TARGET] = to;
  }
  for (let person = 0; person < plan.people; person++) {
    offsets[person + 1] = Math.max(offsets[person + 1]!, offsets[person]!);
  }
  const { contagion } = plan;
  return {
    name: "any",
    index: 0,
    root: plan.root,
    nodes: plan.people,
    offsets,
    arcs,
    contagion:
      contagion === "independent"
        ? { kind: "independent" }
        : {
            kind: "threshold",
            thresholds: contagion.thresholds === "drawn" ? null : Uint32Array.from(contagion.thresholds),
          },
    campaign: null,
    starters: plan.starters.map(({ tick, people, randomCount, allowed }) => ({
      tick,
      nodes: Uint32Array.from(people),
      randomCount,
      allowed:
        allowed && Uint8Array.from({ length: plan.people }, (_, person) => (allowed.has(person) ? 1 : 0)),
    })),
    horizon: Math.min(plan.horizon, 0xffffffff),
    eventLimit: 1_000_000,
    views: "each",
    ...options,
  };
}

/** An event in words; null for "no person". */
export interface PlainEvent {
  readonly tick: number;
  readonly name: EventName;
  readonly person: number | null;
  readonly source: number | null;
  readonly channel: number;
  readonly amount: number;
  /** 0 positive, 1 negative. */
  readonly polarity: number;
}

/** Runs worlds one after another on the same memory, as a thread does; one list of events per world. */
export function eventsOf(plan: CompiledPlan, worlds: readonly number[]): PlainEvent[][] {
  const scratch = new RunScratch(plan.nodes, plan.contagion.kind === "threshold");
  const buffer = new EventBuffer(2, 1);
  for (const world of worlds) simulateRun(plan, world, scratch, buffer, false);
  return plainEvents(buffer);
}

/** The events of a buffer in words, run by run. */
export function plainEvents({ events, runs }: EventBuffer): PlainEvent[][] {
  const orNull = (person: number): number | null => (person === NO_PERSON ? null : person);
  return Array.from({ length: runs.length }, (_, run) =>
    Array.from({ length: runs.count[run]! }, (__, i) => {
      const row = runs.first[run]! + i;
      return {
        tick: events.tick[row]!,
        name: eventCatalogue.find(({ code }) => code === events.code[row])!.name,
        person: orNull(events.person[row]!),
        source: orNull(events.source[row]!),
        channel: events.channel[row]!,
        amount: events.amount[row]!,
        polarity: events.polarity[row]!,
      };
    }),
  );
}

/** Events in an order that does not depend on how a network was walked. */
export function sorted(events: readonly PlainEvent[]): PlainEvent[] {
  const rank = ({ name }: PlainEvent) => eventCatalogue.findIndex((entry) => entry.name === name);
  return events.toSorted(
    (a, b) =>
      a.tick - b.tick ||
      rank(a) - rank(b) ||
      (a.person ?? -1) - (b.person ?? -1) ||
      (a.source ?? -1) - (b.source ?? -1) ||
      a.channel - b.channel ||
      a.amount - b.amount ||
      a.polarity - b.polarity,
  );
}

export const sharesOf = (events: readonly PlainEvent[]): PlainEvent[] =>
  events.filter(({ name }) => name === "Shared");

export const sharersOf = (events: readonly PlainEvent[]): Set<number> =>
  new Set(sharesOf(events).map(({ person }) => person!));
