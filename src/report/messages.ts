import type { Problem } from "../model/Problem.ts";
import { type ProblemCode, problemCodes } from "../model/ProblemCode.ts";
import { forkMessages } from "./forkMessages.ts";
import { formatBytes, formatDuration, formatShare } from "./formatNumber.ts";
import { importMessages } from "./importMessages.ts";
import { messages as korean } from "./ko/messages.ts";
import type { Catalogue, Lang } from "./Lang.ts";
import { processMessages } from "./processMessages.ts";
import { scenarioMessages } from "./scenarioMessages.ts";
import { visible } from "./visible.ts";
import { expectedText, expectedWords } from "./words/expectedWords.ts";
import { reasonText, reasonWords } from "./words/reasonWords.ts";
import { messages as chinese } from "./zh/messages.ts";

export type Values = Problem["values"];
/**
 * Says what is wrong and what would be right; the values arrive with control characters already made
 * visible.
 */
export type Sentence = (values: Values) => string;

/** One sentence for every code: a missing one does not compile. */
export type Messages = Readonly<Record<ProblemCode, Sentence>>;

const english: Messages = {
  ...scenarioMessages,
  ...processMessages,
  ...forkMessages,

  "E-NETWORK-001": ({ people, ties, needBytes, budgetBytes }) =>
    `a network of ${people} people and ${ties} ties needs about ${formatBytes(Number(needBytes))} of memory, and ` +
    `the budget is ${formatBytes(Number(budgetBytes))}; make it smaller, or give it more with --memory`,
  "E-NETWORK-002": ({ people }) =>
    `no network of ${people} people can have these numbers of ties; check their sum (it must be even) and the largest ones`,
  "E-NETWORK-003": ({ people }) => `clusters need at least 2 people, and there is ${people}`,
  "E-NETWORK-004": ({ strongTies, smallest }) =>
    `asks for ${strongTies} strong ties each, and the smallest community has only ${smallest} people`,
  "E-NETWORK-005": ({ weakTies, most }) =>
    `asks for ${weakTies} weak ties each, and at most ${most} can be drawn`,
  "E-NETWORK-020": ({ people }) => `none of the ${people} people has a tie: nothing can spread`,
  "E-NETWORK-021": ({ isolated, people }) => `${isolated} of ${people} people have no tie at all`,
  "E-NETWORK-022": ({ components, largest, people }) =>
    `the network is in ${components} parts; the largest holds ${largest} of ${people} people, and nothing spreads between parts`,
  "E-NETWORK-023": ({ label, audience, people }) =>
    `"${label}" reaches ${audience} of ${people} people directly: is that a person?`,
  "E-NETWORK-024": ({ audience, follows }) =>
    `the largest audience is ${audience}, but somebody follows ${follows}: if the arrows are reversed, use --arcs follows`,

  // ── sentences of imports begin ──
  ...importMessages,
  // ── sentences of imports end ──

  "E-PLAN-001": ({ id, nearest }) =>
    `there is nobody called "${id}" in this network${nearest === "" ? "" : `; the nearest are: ${nearest}`}`,
  "E-PLAN-002": ({ count, people }) =>
    `asks for ${count} ${count === 1 ? "person" : "people"}, and there ` +
    `${people === 0 ? "is nobody" : people === 1 ? "is 1" : `are ${people}`} to choose from`,
  "E-PLAN-003": ({ segment, nearest }) =>
    `there is no segment "${segment}"${nearest === "" ? "" : `; the nearest are: ${nearest}`}`,
  "E-PLAN-004": () =>
    "scheme: column takes strengths from the network's weights, and it has none; " +
    "name the column with network.weight",
  "E-PLAN-005": () =>
    "scheme: trust takes the trust that a network is made with, and only relationship-chain has it; " +
    "choose that kind of network or another scheme",

  "E-PLAN-007": ({ ticks }) =>
    `a quarter of all delays take ${ticks === 1 ? "one tick" : `${ticks} ticks`} or less, so rounding them up to ` +
    "ticks shows: what happens in an hour may be off by more than a fifth; choose a shorter tick",
  "E-PLAN-006": ({ plan, people, threshold }) =>
    `from where plan "${plan}" starts, at most ${people} people can ever be won, and ignition needs ${threshold}`,

  "E-PLAN-008": ({ channel, key, profile, clock }) =>
    `channel "${channel}" needs ${key}: ` +
    (clock === "rounds"
      ? "in rounds there are no durations to take from its profile; write a number of rounds"
      : `its profile, ${profile}, has no value for it`),
  "E-PLAN-009": ({ channel, nearest }) =>
    `the network has no channel "${channel}"; ${nearest === "" ? "" : `the nearest are: ${nearest}; `}` +
    "one that nobody can post on needs direction: broadcast",
  "E-PLAN-010": ({ channels }) =>
    `nothing travels on these channels of the network, which are not declared: ${channels}`,
  "E-PLAN-011": ({ channel }) => `nobody can post on channel "${channel}", which only broadcasts`,
  "E-PLAN-012": ({ mean, most, people }) =>
    `that is ${mean} viewings for each of ${people} people who may see it, and at most ${most} are counted; ` +
    "show it less often, or to more people",
  "E-PLAN-013": () => "nobody may see it: the segment or the channel is empty",
  "E-PLAN-014": ({ reproduction }) =>
    `no transmissibility makes a share lead to ${reproduction} further ones on this network`,
  "E-PLAN-015": ({ over, window }) =>
    `${over} hold fewer than two windows of ${window} to compare with; look further back, or choose a shorter window`,
  "E-PLAN-016": ({ person, channel, most }) =>
    `that makes more than ${most} fake readers of "${person}"${channel === "" ? "" : ` on channel "${channel}"`}; ` +
    "lower the share",

  "E-PLAN-020": ({ budget, cheapest }) =>
    `${budget} pays for nobody who may be chosen` +
    (cheapest === "" ? ": none of them has a price" : `; the cheapest costs ${cheapest}`),
  "E-PLAN-021": ({ people }) =>
    `${people} ${people === 1 ? "person has" : "people have"} no price and cannot be chosen`,
  "E-PLAN-025": ({ plan }) =>
    `plan "${plan}" has no size to vary: only people who are picked by number, with impressions beside them, ` +
    "can be more of the same",

  "E-CLI-001": ({ path }) => `there is no file ${path}`,
  "E-CLI-002": ({ path, kind }) => `${path} is a ${reasonText(kind, reasonWords.en)}, and a file is needed`,
  "E-CLI-003": ({ path, reason }) => `${path} cannot be read (${reason}); check its name and permissions`,
  "E-CLI-004": ({ path, offset }) => `${path} is not UTF-8 text (at byte ${offset}); save it as UTF-8`,
  "E-CLI-005": (values) => `needs ${expectedText(values, expectedWords.en)}, not "${values.value}"`,
  "E-CLI-006": ({ value }) =>
    `"${value}" cannot be read; a gate is FINDING > NUMBER, with >, >=, < or <=, such as ` +
    '"plans.NAME.ignition.probability < 0.5"',
  "E-CLI-007": ({ other }) => `cannot be used together with ${other}`,
  "E-CLI-008": ({ plan, nearest }) =>
    `the scenario has no plan "${plan}"${nearest === "" ? "" : `; the nearest are: ${nearest}`}`,
  "E-CLI-009": ({ path }) => `${path} is there already; name another place, or replace it with --force`,
  "E-CLI-010": ({ path, reason }) =>
    `${path === "-" ? "standard output" : path} cannot be written: ${reason}`,
  "E-CLI-011": ({ text }) => `${text}`,
  "E-CLI-012": ({ command }) => `"${command}" is planned and not part of this version yet`,
  "E-CLI-013": ({ finding, nearest }) =>
    `there is no finding "${finding}"${nearest === "" ? "" : `; the nearest are: ${nearest}`}`,
  "E-CLI-014": ({ path }) => `the folder ${path} holds no scenario (.yaml, .yml or .json)`,
  "E-CLI-015": () =>
    "Parquet is made of bytes that no terminal can show; write it into a file with --out FILE, or into a pipe",
  "E-CLI-016": ({ path }) => `${path} would take the place of the store; name another place`,

  "E-CLI-017": ({ path }) => `${path} changed while it was read; run the command again when it is whole`,
  "E-CLI-020": ({ path, reason }) =>
    `no file can be written in ${path} (${reason}); set TMPDIR to a folder where it can`,
  "E-CLI-021": ({ reason }) =>
    `threads do not work here (${reasonText(reason, reasonWords.en)}); run with --workers 1, and see whether \`ulimit -a\` is too strict`,
  "E-CLI-022": ({ locale }) =>
    `the terminal may show signs such as ± and ● wrongly (its locale is ${locale}); set LC_ALL=C.UTF-8`,
  "E-CLI-023": ({ plan, found, expected }) =>
    `plan "${plan}" of the self-test has digest ${reasonText(found, reasonWords.en)} here and ${expected} elsewhere: do not trust results of ` +
    "this machine, and please report it",
  "E-CLI-024": ({ left }) =>
    `only ${left} of memory is left; large networks need more, and each worker thread some of its own`,

  "E-CLI-040": () => "say how many people to choose with --k N, or for how much money with --budget B",
  "E-CLI-041": () => "is the price that a budget pays; give --budget, or take it away",
  "E-CLI-042": () =>
    "a budget needs prices: a column of them (network.attributes: { path, id, price }), or --price, " +
    "such as --price 500 or --price 0.05/follower",
  "E-CLI-043": ({ plan }) =>
    `the scenario has a plan "${plan}" already; write under another name, or replace it with --force`,
  "E-CLI-044": ({ path }) =>
    `no plan can be written into ${path}, because its plans are not written out there (an alias); ` +
    "add it by hand, or name the people elsewhere",
  "E-CLI-045": ({ value }) =>
    `"${value}" cannot be read; a grid is a number of transmissibilities, such as 64, or lowest:highest:number, ` +
    "such as 0.01:0.5:64",
  "E-CLI-046": ({ from, to }) =>
    `goes from ${from} to ${to}; the lowest transmissibility must be below the highest, and both between ` +
    "0.000000001 and 1000000000",
  "E-CLI-047": ({ count, least, most }) =>
    `asks for ${count} transmissibilities; give a whole number from ${least} to ${most}`,

  "E-CLI-053": ({ metric, names }) => `"${metric}" is nothing to compare by; there are: ${names}`,
  "E-CLI-054": ({ plan, metric, names }) =>
    `plan "${plan}" does not have "${metric}": what it counts is off there; all plans can be compared by: ${names}`,
  "E-CLI-055": ({ metric, segment }) =>
    `there are no ${metric} of a segment "${segment}" here; write sharers:NAME or viewers:NAME with a segment of the audience`,
  "E-CLI-056": () => "there is only one plan; a comparison needs two, in one scenario or in several",
  "E-CLI-057": ({ key, values }) =>
    `the scenarios differ in ${key} (${values}), so their worlds are not the same; give --${key}`,
  "E-CLI-058": () =>
    "the scenarios have different networks: their worlds share less luck, and intervals are as much wider",
  "E-CLI-067": () =>
    "names the store of a batch, and a scenario file is run now, of which nothing is stored; leave it away, or " +
    "name a batch such as b1",
  "E-CLI-068": ({ batch }) =>
    `${batch === "" ? "the latest batch" : `batch ${batch}`} is told as it was run; to change it, name its scenario file`,
  "E-CLI-069": ({ batch }) =>
    `batch ${batch} holds forks, which share their past with another batch; name that one, or compare them with ` +
    "`skipstone diff`",
  "E-CLI-070": ({ scenarios }) =>
    `a page tells of one scenario, and these are ${scenarios}; run them one by one, or write tables with --out`,
  "E-CLI-071": () =>
    "the store holds no runs to tell of; `skipstone run` makes some, or name a scenario file",
  "E-CLI-075": ({ metric, names }) =>
    `"${metric}" is a chance, or a ratio of sums over all worlds, so that it has no worst worlds; ` +
    `there are: ${names}`,
  "E-CLI-076": ({ metric, channel }) =>
    `nothing is known of ${metric} on a channel "${channel}"; leave it out, or name a channel that has it switched on`,
  "E-CLI-077": ({ times, most }) =>
    `"${times}" is no number of viewings; write effective-reach:N with a whole number from 1 to ${most}`,

  "E-STORE-001": () => "the file is empty, so it is no store; remove it, or name another with --store",
  "E-STORE-002": () => "this is not a skipstone store (not even a database); name another with --store",
  "E-STORE-003": () => "this is a database of another program; name another file with --store",
  "E-STORE-004": ({ found, known }) =>
    `the store is of format ${found}, and this skipstone knows ${known}; use a newer skipstone`,
  "E-STORE-005": ({ found, known }) =>
    `its events are of stream ${found}, and this skipstone knows ${known}; use a newer skipstone`,
  "E-STORE-006": ({ detail }) => `the database is damaged (${detail}); nothing was changed`,
  "E-STORE-007": ({ frame }) =>
    `frame ${frame} is damaged: its bytes are not those that were written; nothing was changed`,
  "E-STORE-008": ({ frame }) => `frame ${frame} stands where another belongs; nothing was changed`,
  "E-STORE-009": ({ frame }) => `frame ${frame} does not follow the one before it; nothing was changed`,
  "E-STORE-010": ({ frame }) => `frame ${frame} is missing; nothing was changed`,
  "E-STORE-011": ({ frame }) => `frame ${frame} was never counted by this store; nothing was changed`,
  "E-STORE-012": ({ frame, detail }) =>
    `frame ${frame} belongs to another batch (${detail}); nothing was changed`,
  "E-STORE-013": ({ frame, detail }) =>
    `the row of frame ${frame} does not agree with it (${detail}); nothing was changed`,
  "E-STORE-014": ({ frame }) => `the run in frame ${frame} does not end; nothing was changed`,
  "E-STORE-015": ({ detail }) => `batch ${detail} is damaged; nothing was changed`,
  "E-STORE-016": ({ detail }) => `network ${detail} is damaged; nothing was changed`,
  "E-STORE-017": ({ batch, world }) =>
    `world ${world} of batch ${batch} came out differently from its stored digest: the store or this skipstone changed`,
  "E-STORE-018": ({ batch, reason, world }) =>
    `batch ${batch} cannot be brought back: ${reasonText(reason, reasonWords.en)}${world === "" ? "" : ` (world ${world})`}`,
  "E-STORE-020": () =>
    "the store is in use by another process; wait for it to end, or name another with --store",
  "E-STORE-021": ({ cause }) => `the store may not be written or read (${cause})`,
  "E-STORE-022": ({ cause }) =>
    `there is no room left for the store (${cause}); what was acknowledged is kept`,
  "E-STORE-023": () => "this is a folder, and a store is a file",
  "E-STORE-024": ({ cause }) => `the store could not be used (${cause}); what was acknowledged is kept`,
  "E-STORE-025": ({ cause }) => `the store cannot be opened (${reasonText(cause, reasonWords.en)})`,
  "E-STORE-030": () => "there is no store here yet; `skipstone run` makes one, or name one with --store",
  "E-STORE-031": ({ name }) => `there is no batch "${name}" in this store; \`skipstone status\` lists them`,
  "E-STORE-032": ({ name }) => `the store lacks the network ${name} of a batch`,
  "E-STORE-033": ({ run, nearest }) =>
    `there is no run "${run}" in this store (a run is PLAN@WORLD)${nearest === "" ? "" : `; the nearest are: ${nearest}`}`,
  "E-STORE-034": ({ reason }) =>
    `no store can be kept here, so the run goes on without one: ${reasonText(reason, reasonWords.en)}`,
  "E-STORE-036": ({ run, nearest }) =>
    `several batches have a run "${run}"; say which: ${nearest} (\`skipstone status\` tells them apart)`,
  "E-STORE-037": ({ run, nearest }) => `there is no run "${run}"; the batch has worlds ${nearest}`,
  "E-STORE-035": ({ batch, stored, asked }) =>
    `batch ${batch} was stored with record: ${stored}, which keeps less than ${asked}; its runs stay as they are ` +
    "(use another --store to keep more)",
  "E-STORE-038": () => "nothing in this store can be saved; nothing was written",
  "E-STORE-039": () => "this is the damaged store itself, which stays as it is; name another file with --out",
  "E-STORE-040": ({ log }) =>
    `a store is in use there, or was not closed (${log} is beside it); name another file with --out`,
  "E-STORE-041": () =>
    "the store can be read here but not written: status, replay, diff, export and verify work, run needs another --store",
  "E-STORE-042": ({ free }) =>
    `only ${free} of room is left beside the store; a run that fills it stops in order`,
  "E-STORE-043": ({ size }) => `the store of ${size} was not checked here; \`skipstone verify\` does it`,
  "E-STORE-044": () => "somebody is writing to the store just now; reading works, and writers take turns",
  "E-STORE-045": () => "no store can be made here: the folder cannot be written; name another with --store",
  "E-STORE-048": ({ detail }) =>
    `the file is cut short: its last ${formatBytes(Number(detail))} are missing, as when a copy or a download ends ` +
    "too early; take the whole file if there is one; nothing was changed",
  "E-STORE-049": ({ detail }) =>
    `the network of batch ${detail} is not in the store, so its runs cannot be run again; the \`run\` command that ` +
    "made them puts it back",
  "E-STORE-050": ({ cause }) =>
    "a writer left the store unfinished, so reading it takes a copy, for which there is no room " +
    `(${cause}); make room, or set TMPDIR to a folder that has it`,
  "E-STORE-046": () =>
    "no store can be made here: the folder cannot be written; runs keep no events unless you name one with --store",

  "E-RUN-001": ({ seconds, memoryBytes, diskBytes }) =>
    `this may take up to ${formatDuration(Number(seconds), "en")}, ${formatBytes(Number(memoryBytes))} of memory and ` +
    `${formatBytes(Number(diskBytes))} of disk; ask for fewer runs, or allow it with --force`,
  "E-RUN-002": ({ finding, value, is, low, high }) =>
    `${finding} is ${value}; expected ${is === undefined ? `between ${low} and ${high}` : is}`,
  "E-RUN-003": ({ gate, value }) => `stopped by --fail-if: "${gate}" holds, the value is ${value}`,
  "E-RUN-004": ({ cause }) =>
    `a worker thread stopped (${cause}); what was acknowledged is kept: run the same command again`,
  "E-RUN-018": ({ plan, metric, wanted, worlds, short, seen }) =>
    `"${plan}" is told less precisely than the ± ${formatShare(Number(wanted))} that was asked for: after ${worlds} ` +
    (short === "rare"
      ? `worlds, the most allowed, only ${seen} show what is rare, and the mean rests on them`
      : `worlds, the most allowed, the interval of ${metric} is still wider`) +
    "; allow more with runs.atMost or --runs",
  "E-RUN-019": ({ metric }) =>
    `the plans have no ${metric} at some point of the ranges; narrow them, or compare by something else`,
  "E-RUN-099": ({ cause }) => `a mistake of ours, not yours; please report it with this line: ${cause}`,
};

/** The sentences in every language. */
export const messages: Catalogue<Messages> = { en: english, zh: chinese, ko: korean };

/** What a warning begins with. */
const warnings: Catalogue<string> = { en: "warning: ", zh: "警告：", ko: "경고: " };

/** A problem as one line: `file:line:column: path: sentence (CODE)`. */
export function problemText(problem: Problem, lang: Lang): string {
  const { file, line, column, path } = problem.place;
  const position = [file, line, column].filter((part) => part !== undefined).join(":");
  const place = [position, path && shortened(path)]
    .filter((part) => part !== undefined && part !== "")
    .join(": ");
  const sentence = isProblemCode(problem.code)
    ? messages[lang][problem.code](shownValues(problem.values))
    : JSON.stringify(problem.values);
  const warning = problem.severity === "warning" ? warnings[lang] : "";
  return `${place === "" ? "" : `${visible(place)}: `}${warning}${sentence} (${problem.code})`;
}

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemCodes, code);

const SHOWN_LENGTH_MAX = 400;

function shownValues(values: Values): Values {
  const shown = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === "string" ? visible(shortened(value)) : value,
  ]);
  return Object.fromEntries(shown);
}

const shortened = (text: string): string =>
  text.length <= SHOWN_LENGTH_MAX ? text : `${text.slice(0, SHOWN_LENGTH_MAX)}…`;
