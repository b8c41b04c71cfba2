import { EndReason, EventCode, NO_PERSON } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { type People, personLabel } from "../network/People.ts";
import { type FindingClock, timeOf } from "../projections/FindingClock.ts";
import { formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { addEvent, eventText, type ToldEvent, type ToldNames } from "./ToldEvent.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";
import { replayWords } from "./words/replayWords.ts";

/** One round of a run, or one hour of it, told. */
export interface RoundTold {
  /** In the unit of the telling: a round, or the hour that begins then. */
  readonly time: number;
  readonly newSharers: number;
  readonly sharers: number;
  readonly newViewers: number;
  readonly viewers: number;
  /** Who shared, with whose copy triggered it: the first few. */
  readonly who: readonly { readonly person: string; readonly source: string | null }[];
  /** What else happened, as clauses of a sentence. */
  readonly also: readonly string[];
}

export interface RunTold {
  readonly unit: FindingClock["unit"];
  readonly rounds: readonly RoundTold[];
  /** Why and when it ended; null where the telling stops before. */
  readonly ended: { readonly time: number; readonly reason: keyof typeof EndReason } | null;
}

const NAMED_PER_ROUND = 3;
/** In a network this small everybody is named. */
const SMALL_NETWORK = 100;

/** A round while its events are read. */
interface GrowingRound {
  sharers: number;
  viewers: number;
  readonly who: RoundTold["who"][number][];
  readonly events: ToldEvent[];
}

/** The first run of a frame, round by round or hour by hour, up to and with tick `until`. */
export function tellRun(
  frame: Frame,
  people: People,
  clock: FindingClock,
  until: number,
  names: ToldNames,
  lang: Lang,
): RunTold {
  const ticksPerRow = clock.unit === "round" ? 1 : Math.max(1, Math.floor(3600 / clock.secondsPerTick));
  const label = (person: number): string => personLabel(people, person);
  const named = people.count <= SMALL_NETWORK ? people.count : NAMED_PER_ROUND;
  const { events } = frame;
  const first = frame.runs.first[0] as number;
  const past = first + (frame.runs.count[0] as number);
  const rounds = new Map<number, GrowingRound>();
  let ended: RunTold["ended"] = null;
  for (let row = first; row < past; row++) {
    const tick = events.tick[row] as number;
    if (tick > until) break;
    const code = events.code[row] as number;
    const start = tick - (tick % ticksPerRow);
    const round = rounds.get(start) ?? { sharers: 0, viewers: 0, who: [], events: [] };
    if (code === EventCode.Viewed) {
      round.viewers += events.person[row] === NO_PERSON ? (events.amount[row] as number) : 1;
    } else if (code === EventCode.Shared) {
      round.sharers++;
      const source = events.source[row] as number;
      if (round.who.length < named) {
        const from = source === NO_PERSON ? null : label(source);
        round.who.push({ person: label(events.person[row] as number), source: from });
      }
    } else if (code === EventCode.CampaignEnded) {
      const reason = Object.entries(EndReason).find(([, value]) => value === events.amount[row])?.[0];
      ended = { time: timeOf(clock, tick), reason: reason as keyof typeof EndReason };
      continue;
    } else if (!addEvent(round.events, frame, row)) continue;
    rounds.set(start, round);
  }
  let sharers = 0;
  let viewers = 0;
  const told = [...rounds].map(([start, { sharers: newSharers, viewers: newViewers, who, events: also }]) => {
    sharers += newSharers;
    viewers += newViewers;
    return {
      time: timeOf(clock, start),
      newSharers,
      sharers,
      newViewers,
      viewers,
      who,
      also: also.map((event) => eventText(event, names, label, lang)),
    };
  });
  return { unit: clock.unit, rounds: told, ended };
}

/** Names stand to the left, counts to the right. */
const WHO_COLUMN = 5;

/** A run as a table of rounds or hours. */
export function replayText({ unit, rounds, ended }: RunTold, lang: Lang): string {
  const words = replayWords[lang];
  const rows = rounds.map((round) => [
    String(round.time),
    `+${formatNumber(round.newSharers)}`,
    formatNumber(round.sharers),
    `+${formatNumber(round.newViewers)}`,
    formatNumber(round.viewers),
    whoText(round, lang),
  ]);
  const header = [words.units[unit], words.shared, words.sharers, words.saw, words.viewers, words.who];
  const end =
    ended === null
      ? words.goesOn(unit)
      : words.ended(unit, { plain: String(ended.time), grouped: formatNumber(ended.time) }, ended.reason);
  const happenings = rounds
    .filter(({ also }) => also.length > 0)
    .map(({ time, also }) => words.happened(unit, formatNumber(time), also));
  const told = happenings.length === 0 ? "" : `\n${happenings.join("\n")}\n`;
  return `${textTable([header, ...rows], [WHO_COLUMN])}\n${told}${end}`;
}

function whoText({ who, newSharers }: RoundTold, lang: Lang): string {
  const named = who.map(({ person, source }) =>
    source === null ? visible(person) : `${visible(person)} (${visible(source)})`,
  );
  const more = newSharers - who.length;
  return named.join(", ") + (more > 0 ? replayWords[lang].more(formatNumber(more)) : "");
}
