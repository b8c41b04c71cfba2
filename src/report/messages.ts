import type { Problem } from "../model/Problem.ts";
import { type ProblemCode, problemCodes } from "../model/ProblemCode.ts";
import { importMessages } from "./importMessages.ts";
import { scenarioMessages } from "./scenarioMessages.ts";

export type Values = Problem["values"];
/** Says what is wrong and what would be right; the values arrive with control characters already made visible. */
export type Sentence = (values: Values) => string;

/** One sentence for every code: a missing one does not compile. */
export const messages: Readonly<Record<ProblemCode, Sentence>> = {
  ...scenarioMessages,

  "E-NETWORK-001": ({ people, ties, bytes }) =>
    `a network of ${people} people and ${ties} ties needs about ${bytes} of memory, more than there is`,

  // ── sentences of imports begin ──
  ...importMessages,
  // ── sentences of imports end ──

  "E-PLAN-001": ({ id, nearest }) =>
    `there is nobody called "${id}" in this network${nearest === "" ? "" : `; the nearest are: ${nearest}`}`,
  "E-PLAN-002": ({ count, people }) => `asks for ${count} people, and there are ${people} to choose from`,
  "E-PLAN-003": ({ segment, nearest }) =>
    `there is no segment "${segment}"${nearest === "" ? "" : `; the nearest are: ${nearest}`}`,
  "E-PLAN-004": () =>
    "scheme: column takes strengths from the network's weights, and it has none; name the column with network.weight",
  "E-PLAN-005": () =>
    "scheme: trust takes the trust that a network is made with, and only relationship-chain has it; " +
    "choose that kind of network or another scheme",

  "E-CLI-001": ({ path }) => `there is no file ${path}`,
  "E-CLI-002": ({ path, kind }) => `${path} is a ${kind}, and a file is needed`,
  "E-CLI-003": ({ path }) => `${path} may not be read; check its permissions`,
  "E-CLI-004": ({ path, offset }) => `${path} is not UTF-8 text (at byte ${offset}); save it as UTF-8`,
  "E-CLI-005": ({ value, expected }) => `needs ${expected}, not ${value}`,
  "E-CLI-006": ({ value }) =>
    `"${value}" cannot be read; a gate is written FINDING > NUMBER, with >, >=, < or <=`,
  "E-CLI-007": ({ other }) => `cannot be used together with ${other}`,

  "E-STORE-001": () => "this is not a skipstone store",
  "E-STORE-002": ({ frame }) => `frame ${frame} is damaged; nothing was changed`,
  "E-STORE-003": ({ frame }) => `frame ${frame} does not follow the one before it; nothing was changed`,
  "E-STORE-004": ({ version, known }) =>
    `the store is of version ${version}, and this skipstone knows ${known}; use a newer skipstone`,
  "E-STORE-005": ({ reason }) => `the store cannot be written: ${reason}`,
  "E-STORE-006": ({ holder }) =>
    `the store is in use by ${holder}; wait for it to end, or name another with --store`,
  "E-STORE-007": ({ run, nearest }) =>
    `there is no run ${run} in this store${nearest === "" ? "" : `; the nearest are: ${nearest}`}`,

  "E-RUN-001": ({ time, disk }) =>
    `this would take about ${time} and ${disk} of disk; ask for fewer runs, or allow it with --force`,
  "E-RUN-002": ({ finding, value, expected }) => `${finding} is ${value}; expected ${expected}`,
  "E-RUN-003": ({ gate, value }) => `the gate ${gate} is passed: ${value}`,
  "E-RUN-004": ({ failed, runs }) =>
    `${failed} of ${runs} runs failed; \`skipstone resume\` tries them again`,
};

/** A problem as one line: `file:line:column: path: sentence (CODE)`. */
export function problemText(problem: Problem): string {
  const { file, line, column, path } = problem.place;
  const position = [file, line, column].filter((part) => part !== undefined).join(":");
  const place = [position, path].filter((part) => part !== undefined && part !== "").join(": ");
  const sentence = isProblemCode(problem.code)
    ? messages[problem.code](shownValues(problem.values))
    : JSON.stringify(problem.values);
  const warning = problem.severity === "warning" ? "warning: " : "";
  return `${place === "" ? "" : `${visible(place)}: `}${warning}${sentence} (${problem.code})`;
}

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemCodes, code);

const SHOWN_LENGTH_MAX = 200;

function shownValues(values: Values): Values {
  const shown = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === "string" ? visible(shortened(value)) : value,
  ]);
  return Object.fromEntries(shown);
}

const shortened = (text: string): string =>
  text.length <= SHOWN_LENGTH_MAX ? text : `${text.slice(0, SHOWN_LENGTH_MAX)}…`;

/** Controls, invisible and text-reversing characters and half surrogates, which could fool a terminal or a reader. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text with every unprintable character written as \u001b. */
function visible(text: string): string {
  return text.replace(
    unprintable,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`,
  );
}
