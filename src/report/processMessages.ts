import type { ProblemCode } from "../model/ProblemCode.ts";
import { formatBytes } from "./formatNumber.ts";
import type { Sentence } from "./messages.ts";

export type ProcessProblemCode = Extract<ProblemCode, `E-RUN-00${5 | 6 | 7}` | "E-CLI-025">;

/** What the machine, its threads and its file systems do not let happen. */
export const processMessages: Readonly<Record<ProcessProblemCode, Sentence>> = {
  "E-RUN-005": ({ plan, worlds, count, runs, left }) =>
    `"${plan}" is without ${count} of its ${runs} worlds (${worlds}): ` +
    "a worker thread stopped over each of them twice; " +
    `${left === 0 ? "there are no findings" : `its findings are over the other ${left}`}, ` +
    "and the same command tries them again",
  "E-RUN-006": ({ memoryBytes, budgetBytes, threads }) =>
    `this may take up to ${size(memoryBytes)} of memory, and the budget is ${size(budgetBytes)}; ` +
    `make the network smaller, ask for fewer runs${threads === 1 ? "" : " or --workers 1"}, ` +
    "or give it more with --memory",
  "E-RUN-007": ({ path, diskBytes, freeBytes }) =>
    `its events may take up to ${size(diskBytes)}, and ${path} has ${size(freeBytes)} left; record less ` +
    "(record: sample or none), name another place with --store, or try it with --force",
  "E-CLI-025": ({ name, reason, suggestion }) =>
    `"${name}" ${NAMES[`${reason}`] ?? "is no name on Windows"}, so it could not be copied to every system; ` +
    (suggestion === "" ? "choose another name" : `"${suggestion}" would do`),
};

/** What is wrong with a name. */
const NAMES: Readonly<Record<string, string>> = {
  device: "is a device on Windows",
  character: "holds a character that Windows refuses",
  ending: "ends with a dot or a space, which Windows drops",
};

const size = (bytes: string | number | undefined): string => formatBytes(Number(bytes));
