import type { ScenarioProblemCode } from "../model/ProblemCode.ts";
import type { Sentence, Values } from "./messages.ts";
import { jsonMistakes, yamlMistakes } from "./yamlMistakes.ts";

/** The sentences of a scenario's problems. */
export const scenarioMessages: Readonly<Record<ScenarioProblemCode, Sentence>> = {
  "E-SCENARIO-001": () => "the scenario is empty; `skipstone init` writes one to start from",
  "E-SCENARIO-002": (values) =>
    `a scenario is a mapping with keys such as network, content and plans; this is ${found(values)}`,
  "E-SCENARIO-003": ({ size, most }) =>
    `the scenario is too large: ${size} bytes, and at most ${most} are read`,
  "E-SCENARIO-004": ({ limit }) => `nested too deep: a scenario has at most ${limit} levels`,
  "E-SCENARIO-005": ({ rule }) => yamlMistakes[String(rule)] ?? "this is not YAML",
  "E-SCENARIO-006": ({ rule }) => jsonMistakes[String(rule)] ?? "this is not JSON",
  "E-SCENARIO-007": ({ key, firstLine }) =>
    `the key \`${key}\` is here a second time; it is already on line ${firstLine}. Keep one of them`,
  "E-SCENARIO-008": () => "a second document begins here; a scenario file holds one",
  "E-SCENARIO-009": ({ limit }) => `aliases (*name) expand to more than ${limit} values; write them out`,
  "E-SCENARIO-010": ({ key, nearest, known }) =>
    `unknown key \`${key}\`; ${meantOr(nearest, known, "keys here")}`,
  "E-SCENARIO-011": ({ feature }) =>
    `\`${feature}\` is for a later version of skipstone, not yet for this one; take it out for now`,
  "E-SCENARIO-012": ({ key, choices }) =>
    `\`${key}\` is missing${choices === undefined ? "; it has no default" : `; it is one of: ${choices}`}`,
  "E-SCENARIO-013": (values) => `needs ${needed(values)}; this is ${found(values)}`,
  "E-SCENARIO-014": ({ value }) => `needs a number, and "${value}" in quotes is text; take the quotes away`,
  "E-SCENARIO-015": ({ value, choices, nearest }) =>
    `"${value}" is not one of the choices; ${meantOr(nearest, choices, "they are")}`,
  "E-SCENARIO-016": () => "half of a surrogate pair is not a character; write the whole character",
  "E-SCENARIO-017": () => "a key must be a single piece of text",
  "E-SCENARIO-018": ({ tag }) => `YAML tags such as ${tag} are not read; write the plain value`,
  "E-SCENARIO-019": () => "YAML merge keys (<<) are not read; write the keys out",
  "E-SCENARIO-020": () => "an override is written path=value, such as content.transmissibility=0.06",
  "E-SCENARIO-021": ({ key, nearest, known }) =>
    `there is no \`${key}\`; ${meantOr(nearest, known, "there are")}`,
  "E-SCENARIO-022": ({ rule }) =>
    `the value cannot be read: ${yamlMistakes[String(rule)] ?? "it is not YAML"}`,
  "E-SCENARIO-023": ({ alias }) => `*${alias} points to nothing; an anchor &${alias} must come before it`,
  "E-SCENARIO-024": ({ value }) =>
    `${value} is too large for a JSON number, and other programs would round it; ` +
    `write it as a string: "${value}"`,
  "E-SCENARIO-025": ({ version, known }) =>
    `this scenario is of format ${version}, and this skipstone reads format ${known}; use a newer skipstone`,
  "E-SCENARIO-026": ({ value }) =>
    `${value} is a time with a unit, and the clock counts rounds; write a whole number of rounds, ` +
    "or choose a clock that knows units: clock: { tick: 1m }",

  "E-SCENARIO-030": () => "must be a finite number",
  "E-SCENARIO-031": (values) => `must be ${wholeNumber(values)}, not ${found(values)}`,
  "E-SCENARIO-032": ({ low, high, value }) => `must be a number from ${low} to ${high}, not ${value}`,
  "E-SCENARIO-033": ({ low, value }) => `must be ${low} or more, not ${value}`,
  "E-SCENARIO-034": ({ low, value }) => `must be above ${low}, not ${value}`,
  "E-SCENARIO-035": ({ value }) => `is a chance, so it must be between 0 and 1, not ${value}`,
  "E-SCENARIO-036": () => "must not be empty",
  "E-SCENARIO-037": ({ high }) => `is too long: at most ${high} characters`,
  "E-SCENARIO-038": () => "must list sharers; leave viewers out for speed: [sharers]",
  "E-SCENARIO-039": ({ value }) =>
    `${value} is not a size: write a share of the people such as 1%, or a whole number of people`,
  "E-SCENARIO-040": ({ value }) => `is a threshold, so it must be above 0 and at most 1, not ${value}`,
  "E-SCENARIO-041": () => "must have at least one entry",
  "E-SCENARIO-042": () => "there is no plan; give at least one, with a name and its starters",
  "E-SCENARIO-043": () => "a plan without starters would never start anything; give it one",
  "E-SCENARIO-044": ({ high }) => `a plan's name has 1 to ${high} characters and is not only spaces`,
  "E-SCENARIO-045": () => "needs two numbers: [low, high]",

  "E-SCENARIO-050": ({ value }) =>
    `with ties.scheme: uniform and content.link: linear this is a chance, and ${value} is above 1; ` +
    "lower it, or choose link: hazard or another scheme",
  "E-SCENARIO-051": ({ ties, people }) =>
    `${ties} ties per person need more than ${ties} people, and there are ${people}`,
  "E-SCENARIO-052": ({ ends }) =>
    `the ties have ${ends} ends in all, an odd number, and each tie has two; change one of them by 1`,
  "E-SCENARIO-053": ({ ties }) =>
    `${ties} ties per person cannot be shared evenly between the two sides of the ring; write an even number`,
  "E-SCENARIO-054": ({ low, high, lowName, highName }) =>
    `${lowName} is ${low} and ${highName} is ${high}: the lower one comes first`,
  "E-SCENARIO-055": ({ value, low }) =>
    `a periodic lattice needs at least ${low} people each way, not ${value}`,
  "E-SCENARIO-056": ({ people, limit }) => `that makes ${people} people; at most ${limit} are possible`,
  "E-SCENARIO-057": ({ groups, people }) => `${groups} groups cannot be made of ${people} people`,
  "E-SCENARIO-058": () =>
    "a directed file must say what its rows mean: `arcs: influence` (content goes from source to target) " +
    "or `arcs: follows` (the source follows the target)",
  "E-SCENARIO-059": () => "arcs are those of a directed file; add `directed: true` or take this away",
  "E-SCENARIO-060": ({ by }) =>
    `only a random pick can be pinned; a pick by ${by} is the same in every world`,
  "E-SCENARIO-061": () =>
    "a threshold contagion adds neighbours up and has no single trials for link to shape; take link away",
  "E-SCENARIO-062": () => "an expectation has either `between: [low, high]` or `is: value`",
  "E-SCENARIO-063": ({ segment, nearest }) =>
    `there is no segment "${segment}"` +
    (nearest === ""
      ? "; describe it in audience.segments, or name a column of segments in network.attributes: { path, segment }"
      : `; the nearest are: ${nearest}`),
  "E-SCENARIO-064": ({ at, horizon }) =>
    /\D/.test(String(at))
      ? `starts at ${at}, after the horizon of ${horizon}`
      : `starts at round ${at}, after the horizon of ${horizon} rounds`,
  "E-SCENARIO-065": () =>
    "record: full writes every view, and measure leaves viewers out; add viewers or record less",

  "E-SCENARIO-066": ({ value, clock, meant }) => `"${value}" is not a time; ${timeToWrite(clock, meant)}`,
  "E-SCENARIO-067": ({ value }) =>
    value === 0
      ? "0 in quotes is text; take the quotes away, or write 0s"
      : `this clock takes times with a unit: write ${value}s, ${value}m, ${value}h or ${value}d`,
  "E-SCENARIO-068": ({ value, most }) => `${value} is too long; times go up to ${most}`,
  "E-SCENARIO-069": ({ value, least }) =>
    `must be ${least === 0 ? "0 or longer" : "longer than 0"}, not ${value}`,
  "E-SCENARIO-070": ({ value }) => `${value} is not a whole number of seconds; write one`,
  "E-SCENARIO-071": () =>
    "in rounds every copy takes one round, so there is no delay to choose; " +
    "take it out, or give the clock a tick: clock: { tick: 1m }",
  "E-SCENARIO-072": ({ tick }) =>
    `without content.delay every copy takes one tick, here ${tick}; ` +
    "choose { kernel: twitter }, as it was measured there, or one such as { kernel: exponential, mean: 1h }",
  "E-SCENARIO-073": ({ sum }) => `the shares of the segments sum to ${sum}, and must sum to 1`,
  "E-SCENARIO-074": ({ given }) => `needs \`share\` or \`where\` to say who belongs to it, and has ${given}`,
  "E-SCENARIO-075": () =>
    "some segments have a share and others a column; give all of them `share`, or all of them `where`",
  "E-SCENARIO-076": ({ column, known }) =>
    `"${column}" is not a column of segments or channels that network.attributes names` +
    (known === "" ? `; name it there: attributes: { path, segment: ${column} }` : ` (${known})`),
  "E-SCENARIO-077": ({ column, other }) =>
    `looks in column "${column}", and another segment in "${other}": somebody might belong to both; use one column`,
  "E-SCENARIO-078": ({ is, other }) => `"${is}" is already segment "${other}"`,
  "E-SCENARIO-079": ({ high }) => `a segment's name has 1 to ${high} characters and is not only spaces`,
  "E-SCENARIO-080": ({ high }) => `has too many segments: at most ${high}`,
  "E-SCENARIO-081": ({ segment }) =>
    `"${segment}" is a segment of the audience and, for other people, a value in the attributes' segment column; ` +
    "rename one of them",
  "E-SCENARIO-082": ({ value }) =>
    `${value} is not a share; write ` +
    (Number(value) > 1 && Number(value) <= 100
      ? `${value}%`
      : "a percentage such as 50%, or a number from 0 to 1"),
  "E-SCENARIO-083": () =>
    "nobody can turn negative here, so there is no spiral to look for; " +
    "give content.spoofing a chance, or a segment of the audience a positivity below 1",
  "E-SCENARIO-084": ({ least, people }) =>
    `a spiral of ${least} people can never come to be among ${people}; write fewer, or a share such as 1%`,

  "E-SCENARIO-085": ({ value }) => `"${value}" is not a bound; write one such as "<5000" or ">=100"`,
  "E-SCENARIO-086": ({ value }) =>
    `"${value}" is not a bound of a share; write one such as ">=30%" or "<0.1"`,
  "E-SCENARIO-087": ({ value }) =>
    `"${value}" is not a frequency cap; write one such as 3 per day (or per hour, per week), in rounds 2 per round`,
  "E-SCENARIO-088": ({ high }) => `has too many channels: at most ${high}`,
  "E-SCENARIO-089": ({ high }) => `a channel's name has 1 to ${high} characters and is not only spaces`,
  "E-SCENARIO-090": ({ channel, nearest, known }) =>
    `there is no channel "${channel}"; ` +
    (known === "" ? "declare it in channels" : meantOr(nearest, known, "there are")),
  "E-SCENARIO-091": ({ choices, given }) =>
    `needs one of ${choices}, and ${given === 0 ? "none is" : `${given} are`} given`,
  "E-SCENARIO-092": ({ choices }) => `is a condition of nothing; give it at least one of: ${choices}`,
  "E-SCENARIO-093": () =>
    "a starter has one time: write `at`, or wait for a phase, or give the condition its own `at`",
  "E-SCENARIO-094": () =>
    "depends on viewers, and measure leaves them out; write measure: [sharers, viewers]",
  "E-SCENARIO-095": ({ value, clock }) =>
    clock === "rounds"
      ? `${value} needs a clock with a tick; in rounds write it per round`
      : `${value} counts rounds, and this clock has a tick; write it per hour, day or week`,
  "E-SCENARIO-096": ({ channel }) =>
    channel === ""
      ? "no channel has a list of topics; give one a hotTopic"
      : `channel "${channel}" has no list of topics; give it a hotTopic, or name another channel`,
  "E-SCENARIO-097": () =>
    "nothing sets the response off; describe a watch that raises alerts, or give it a time: at",
  "E-SCENARIO-098": () => "counts from an alert, and `at` says when whatever the alerts; keep one of them",
  "E-SCENARIO-100": ({ choices }) => `an own response says what it does; give at least one of: ${choices}`,
  "E-SCENARIO-101": () =>
    "in rounds every copy takes one round, and half-lives of profiles are not used; " +
    "give the clock a tick for them: clock: { tick: 1m }",
  "E-SCENARIO-102": () =>
    "leaves viewers out, so nobody is counted who clicks, buys, is won or lost; add viewers for it",
  "E-SCENARIO-103": () => "nobody can turn negative here, so there will never be anything to respond to",
  "E-SCENARIO-104": () =>
    "counts the shares that single trials lead to, and this contagion has none; " +
    "write a number, or choose contagion: { kind: independent }",
  "E-SCENARIO-105": () => "is the channel itself; cross-posting leads to other ones",
  "E-SCENARIO-106": ({ value }) =>
    `${value} is no end of a range: write a number, a percentage such as 5% or a duration such as 4h`,
  "E-SCENARIO-107": () => "a range is [low, high], and its lower end must be below the upper one",
  "E-SCENARIO-108": () =>
    "both ends of a range are written alike: two numbers, two percentages or two durations",
  "E-SCENARIO-111": ({ path }) =>
    `\`${path}\` is no input of the model; ranges are for numbers that decide what happens`,
  "E-SCENARIO-112": ({ most }) => `at most ${most} inputs can have a range`,
  "E-SCENARIO-113": ({ metric }) =>
    metric === "viewers"
      ? "viewers are not counted here; add them to measure, or choose another metric"
      : "nobody can turn negative here, so there is no spiral to measure",
  "E-SCENARIO-114": ({ value }) =>
    `${value ?? "this"} is no precision: write a share above 0 % and below 100 %, such as 5%`,
  "E-SCENARIO-115": ({ high, value }) =>
    `is what one negative sharer costs, so it must be above 0 and at most ${high}, not ${value}; ` +
    "what a positive one is worth is `perPositive`",
  "E-SCENARIO-099": ({ limit }) => `there may be more problems; these are the first ${limit}`,
};

/** “did you mean” where something is near, else what there is to choose from. */
function meantOr(
  nearest: Values[string] | undefined,
  known: Values[string] | undefined,
  intro: string,
): string {
  if (nearest !== undefined && nearest !== "") return `did you mean \`${nearest}\`?`;
  return known === undefined || known === "" ? "there is nothing to choose from" : `${intro}: ${known}`;
}

/** The kinds of value that fit, from their names joined by |; a choice comes in its quotes. */
function needed(values: Values): string {
  const kinds = String(values.expected)
    .split("|")
    .map((kind) => (kind === "whole" ? wholeNumber(values) : (kindNames[kind] ?? kind)));
  return kinds.join(" or ");
}

function timeToWrite(clock: Values[string] | undefined, meant: Values[string] | undefined): string {
  if (clock === "rounds") return "write a whole number of rounds";
  return meant ? `write ${meant}` : "write it as 90s, 30m, 6h, 2d or 1w";
}

const kindNames: Readonly<Record<string, string>> = {
  "": "another value",
  duration: "a time such as 6h",
  flag: "true or false",
  list: "a list",
  mapping: "a mapping (key: value)",
  number: "a number",
  text: "text",
};

/** So high that a person who meets the limit has mistyped something else. */
const HIGH = 100_000_000;

function wholeNumber({ low, high, value }: Values): string {
  const isLimitFar = Number(high) >= HIGH && !(Number(value) > Number(high));
  return isLimitFar ? `a whole number, ${low} or more` : `a whole number from ${low} to ${high}`;
}

function found({ got, value }: Values): string {
  if (got === "nothing") return "empty";
  if (got === "text") return `the text "${value}"`;
  if (got === "number" || got === "flag") return `${value}`;
  return `a ${got}`;
}
