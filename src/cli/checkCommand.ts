import * as Effect from "effect/Effect";
import { estimateRun, withinBudget } from "../batch/estimateRun.ts";
import { decodeFile, loadScenario } from "../batch/loadScenario.ts";
import { attributesText, balanceText } from "../report/balanceText.ts";
import { formatBytes, formatDuration, formatNumber } from "../report/formatNumber.ts";
import { problemText } from "../report/messages.ts";
import { jsonText } from "../report/runJson.ts";
import { visible } from "../report/visible.ts";
import type { ImportBalance } from "../sources/importNetwork.ts";
import { print, say } from "./print.ts";

export interface CheckInput {
  readonly scenario: string;
  readonly set: readonly string[];
  readonly json: boolean;
}

/** `check`: everything that is wrong with a scenario, or what running it would take. */
export const checkCommand = Effect.fnUntraced(function* ({ scenario: path, set, json }: CheckInput) {
  const decoded = yield* decodeFile(path, set);
  const { scenario, network, plans, warnings, balance, attributeBalance } = yield* loadScenario(decoded);
  const estimate = estimateRun(scenario, plans);
  if (warnings.length > 0) yield* say(warnings.map(problemText).join("\n"));
  if (json) {
    const facts = { people: network.people.count, ties: network.tieCount, arcs: network.csr.targets.length };
    const most = { ...estimate, withinBudget: withinBudget(estimate) };
    const counted = { plans: plans.length, runs: scenario.runs };
    const rows = {
      ...(balance === null ? {} : { balance: { rows: balance.rows, ...sidesOf(balance) } }),
      ...(attributeBalance === null ? {} : { attributes: { ...attributeBalance } }),
    };
    yield* print(
      jsonText({ command: "check", ok: true, network: { ...facts, ...rows }, ...counted, atMost: most }),
    );
    return;
  }
  const size = `${formatNumber(network.people.count)} people, ${formatNumber(network.tieCount)} ties`;
  const work = `${plans.length} ${plans.length === 1 ? "plan" : "plans"} in ${formatNumber(scenario.runs)} worlds`;
  yield* print(
    [
      `${visible(path)}: no problems`,
      `${size}; ${work}`,
      ...(balance === null ? [] : [balanceText(balance)]),
      ...(attributeBalance === null ? [] : [attributesText(attributeBalance)]),
      `at most ${formatDuration(estimate.seconds)} on one thread, ${formatBytes(estimate.memoryBytes)} of memory, ` +
        `${formatBytes(estimate.diskBytes)} of disk${withinBudget(estimate) ? "" : ": over the budget, needs --force"}`,
    ].join("\n"),
  );
});

const sidesOf = ({ kept, merged, dropped }: ImportBalance) => ({ kept, merged, dropped });
