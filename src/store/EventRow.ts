import { EventCode, type EventName, eventCatalogue, NO_PERSON } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { tableColumns } from "../events/TableColumn.ts";

/** The words for the numbers in events. */
export interface ExportNames {
  /** Name of the run in a world, such as `plan@12`. */
  readonly run: (world: number) => string;
  readonly person: (person: number) => string;
  /** Names of the plan's starters by number, and of channels; the number stands where there is no name. */
  readonly starters: readonly string[];
  readonly channels: readonly string[];
}

/** Columns of an exported event, in order; `null` is an empty cell. */
export type EventRow = {
  readonly run: string;
  readonly world: number;
  readonly tick: number;
  readonly event: EventName | number;
  readonly person: string | null;
  readonly source: string | null;
  readonly channel: string;
  readonly polarity: "positive" | "negative";
  readonly amount: number;
};

export const eventRowColumns = tableColumns<keyof EventRow>({
  run: {
    type: "text",
    repeats: true,
    meaning: "run: plan@world, with the batch in front where several have the plan",
  },
  world: { type: "uint32", meaning: "world, from 0" },
  tick: { type: "uint32", unit: "rounds", meaning: "time since the launch" },
  event: {
    type: "text",
    repeats: true,
    meaning: "what happened; its number where this version does not know it",
  },
  person: { type: "text", repeats: true, empty: "where there is none", meaning: "label of the person" },
  source: {
    type: "text",
    repeats: true,
    empty: "where there is none",
    meaning: "label of the person it came from; for StarterFired the name of the starter",
  },
  channel: { type: "text", repeats: true, meaning: "channel on which it happened" },
  polarity: { type: "text", repeats: true, meaning: "positive or negative" },
  amount: { type: "uint32", meaning: "how many, or a number; depends on the event" },
});

const eventNames = new Map<number, EventName>(eventCatalogue.map(({ code, name }) => [code, name]));

/** The events of a frame in words, run by run in the order of its rows. */
export function* eventRows({ runs, events }: Frame, names: ExportNames): Generator<EventRow> {
  for (let row = 0; row < runs.length; row++) {
    const world = runs.world[row] as number;
    const run = names.run(world);
    const first = runs.first[row] as number;
    const end = first + (runs.count[row] as number);
    for (let at = first; at < end; at++) {
      const code = events.code[at] as number;
      const person = events.person[at] as number;
      const source = events.source[at] as number;
      const channel = events.channel[at] as number;
      const isStarter = code === EventCode.StarterFired;
      const sourceName = isStarter ? (names.starters[source] ?? String(source)) : undefined;
      yield {
        run,
        world,
        tick: events.tick[at] as number,
        event: eventNames.get(code) ?? code,
        person: person === NO_PERSON ? null : names.person(person),
        source: source === NO_PERSON ? null : (sourceName ?? names.person(source)),
        channel: names.channels[channel] ?? String(channel),
        polarity: events.polarity[at] === 1 ? "negative" : "positive",
        amount: events.amount[at] as number,
      };
    }
  }
}
