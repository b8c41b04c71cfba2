import type { ProblemCode } from "../model/ProblemCode.ts";
import type { Sentence } from "./messages.ts";

export type ForkProblemCode = Extract<
  ProblemCode,
  "E-STORE-047" | `E-RUN-00${8 | 9}` | `E-RUN-01${0 | 1 | 2}` | `E-CLI-03${0 | 1 | 2}`
>;

const MAY_CHANGE =
  "a fork may change response, watch, content, channels, horizon, and starters of its plan that act at its " +
  "time or later";

/** Why runs cannot be forked, or responses not be tried. */
export const forkMessages: Readonly<Record<ForkProblemCode, Sentence>> = {
  "E-STORE-047": ({ batch, world }) =>
    `a fork of world ${world} of batch ${batch} came out with another past than that run has in the store: the ` +
    "store or this skipstone changed; `skipstone verify` says more",
  "E-RUN-008": ({ at }) => `cannot change at ${at}, in the middle of a run; ${MAY_CHANGE}`,
  "E-RUN-009": ({ at, horizon }) =>
    `${at} is after the horizon of the run (${horizon}), so nothing can be forked there; choose an earlier time`,
  "E-RUN-010": ({ at, tick }) =>
    `this starter acts at ${tick}, before the fork at ${at}: it belongs to the past; ${MAY_CHANGE}`,
  "E-RUN-011": ({ batch, at, first }) =>
    `batch ${batch} is itself forked at ${first}, and a run has one past: fork it at ${first} or before, not at ` +
    `${at}, or fork its parent with everything that is to change`,
  "E-RUN-012": ({ at, kind }) =>
    `cannot change at ${at}: what people have seen by then counts as ${kind} contagion has it`,
  "E-CLI-030": () => "say what is to be different from then on, with --set path=value",
  "E-CLI-031": ({ at, horizon }) =>
    `${horizon} is before the fork at ${at}: name a horizon at that time or later`,
  "E-CLI-032": () =>
    "nobody in this scenario can turn negative, so there is nothing to respond to; give a segment a positivity " +
    "below 1, or set content.spoofing",
};
