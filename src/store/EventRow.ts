import { EventCode, type EventName, eventCatalogue, NO_PERSON } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";

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
export interface EventRow {
  readonly run: string;
  readonly world: number;
  readonly tick: number;
  readonly event: EventName | number;
  readonly person: string | null;
  readonly source: string | null;
  readonly channel: string;
  readonly polarity: "positive" | "negative";
  readonly amount: number;
}

export const eventRowMeanings: { readonly [Column in keyof EventRow]: string } = {
  run: "run: plan@world, with the batch in front where several",
  world: "world, from 0",
  tick: "round or tick since the launch",
  event: "what happened; a number where this version does not know it",
  person: "label of the person; empty where none",
  source: "label of the person (StarterFired: name of the starter) it came from; empty where none",
  channel: "channel on which it happened",
  polarity: "positive or negative",
  amount: "meaning depends on the event",
};

export const eventRowColumns = Object.keys(eventRowMeanings) as readonly (keyof EventRow)[];

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
