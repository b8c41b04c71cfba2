import { EndReason, EventCode, NO_PERSON } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { type People, personLabel } from "../network/People.ts";
import { formatNumber } from "./formatNumber.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";

/** One round of a run, told. */
export interface RoundTold {
  readonly round: number;
  readonly newSharers: number;
  readonly sharers: number;
  readonly newViewers: number;
  readonly viewers: number;
  /** Who shared, with whose copy triggered it: the first few. */
  readonly who: readonly { readonly person: string; readonly source: string | null }[];
}

export interface RunTold {
  readonly rounds: readonly RoundTold[];
  /** Why and when it ended; null where the telling stops before. */
  readonly ended: { readonly round: number; readonly reason: keyof typeof EndReason } | null;
}

const NAMED_PER_ROUND = 3;
/** In a network this small everybody is named. */
const SMALL_NETWORK = 100;

/** The first run of a frame, round by round, up to and with round `until`. */
export function tellRun(frame: Frame, people: People, until: number): RunTold {
  const label = (person: number): string => personLabel(people, person);
  const named = people.count <= SMALL_NETWORK ? people.count : NAMED_PER_ROUND;
  const { events } = frame;
  const first = frame.runs.first[0] as number;
  const past = first + (frame.runs.count[0] as number);
  const rounds = new Map<number, { sharers: number; viewers: number; who: RoundTold["who"][number][] }>();
  let ended: RunTold["ended"] = null;
  for (let row = first; row < past; row++) {
    const tick = events.tick[row] as number;
    if (tick > until) break;
    const code = events.code[row] as number;
    const round = rounds.get(tick) ?? { sharers: 0, viewers: 0, who: [] };
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
      ended = { round: tick, reason: reason as keyof typeof EndReason };
      continue;
    } else continue;
    rounds.set(tick, round);
  }
  let sharers = 0;
  let viewers = 0;
  const told = [...rounds].map(([round, { sharers: newSharers, viewers: newViewers, who }]) => {
    sharers += newSharers;
    viewers += newViewers;
    return { round, newSharers, sharers, newViewers, viewers, who };
  });
  return { rounds: told, ended };
}

const REASONS: Record<keyof typeof EndReason, string> = {
  diedOut: "nobody shared any more",
  horizon: "its horizon was reached",
  eventLimit: "its limit of events was reached",
};

/** Names stand to the left, counts to the right. */
const WHO_COLUMN = 5;

/** A run as a table of rounds. */
export function replayText({ rounds, ended }: RunTold): string {
  const rows = rounds.map((round) => [
    String(round.round),
    `+${formatNumber(round.newSharers)}`,
    formatNumber(round.sharers),
    `+${formatNumber(round.newViewers)}`,
    formatNumber(round.viewers),
    whoText(round),
  ]);
  const header = ["round", "shared", "sharers", "saw", "viewers", "who shared (from whom)"];
  const end =
    ended === null
      ? "It goes on after this round."
      : `Ended in round ${ended.round}: ${REASONS[ended.reason]}.`;
  return `${textTable([header, ...rows], [WHO_COLUMN])}\n${end}`;
}

function whoText({ who, newSharers }: RoundTold): string {
  const named = who.map(({ person, source }) =>
    source === null ? visible(person) : `${visible(person)} (${visible(source)})`,
  );
  const more = newSharers > who.length ? ` and ${formatNumber(newSharers - who.length)} more` : "";
  return named.join(", ") + more;
}
