import { availableParallelism } from "node:os";
import * as Effect from "effect/Effect";
import type * as Option from "effect/Option";
import { affordableThreads, checkBudget } from "../batch/checkBudget.ts";
import { estimateRun } from "../batch/estimateRun.ts";
import { decodeFile, loadScenario } from "../batch/loadScenario.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { attributesText, balanceText } from "../report/balanceText.ts";
import { formatBytes, formatDuration, formatNumber } from "../report/formatNumber.ts";
import { jsonText } from "../report/runJson.ts";
import { visible } from "../report/visible.ts";
import { networkWords } from "../report/words/networkWords.ts";
import type { ImportBalance } from "../sources/importNetwork.ts";
import { checkFlags } from "./checkFlags.ts";
import { language } from "./language.ts";
import { print, say } from "./print.ts";
import { problemLine } from "./problemLine.ts";

export interface CheckInput {
  readonly scenario: string;
  readonly set: readonly string[];
  readonly memory: Option.Option<string>;
  readonly json: boolean;
}

/** `check`: everything that is wrong with a scenario, or what running it would take. */
export const checkCommand = Effect.fnUntraced(function* ({ scenario: path, set, memory, json }: CheckInput) {
  const { memoryBytes, problems } = checkFlags({ memory });
  if (problems.length > 0) return yield* new ProblemsFound({ problems });
  const decoded = yield* decodeFile(path, set);
  const loaded = yield* loadScenario(decoded, { memoryBytes });
  const { scenario, network, plans, warnings, balance, attributeBalance } = loaded;
  const budget = { memoryBytes, disk: null };
  const threads = affordableThreads(loaded, availableParallelism(), budget);
  const estimate = { ...estimateRun({ ...loaded, threads }), threads };
  const over = checkBudget(estimate, budget, { file: path });
  if (warnings.length > 0) yield* say(warnings.map(problemLine).join("\n"));
  if (json) {
    const facts = { people: network.people.count, ties: network.tieCount, arcs: network.csr.targets.length };
    const most = { ...estimate, withinBudget: over === null, budgetBytes: memoryBytes };
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
  const lang = language();
  const words = networkWords[lang];
  yield* print(
    [
      words.noProblems(visible(path)),
      words.size(
        formatNumber(network.people.count),
        formatNumber(network.tieCount),
        plans.length,
        formatNumber(scenario.runs),
        scenario.precision !== null,
      ),
      ...(balance === null ? [] : [balanceText(balance, lang)]),
      ...(attributeBalance === null ? [] : [attributesText(attributeBalance, lang)]),
      words.estimate({
        time: formatDuration(estimate.seconds, lang),
        memory: formatBytes(estimate.memoryBytes),
        threads,
        disk: formatBytes(estimate.diskBytes),
      }),
      ...(over === null ? [] : [words.refused(problemLine({ ...over, place: {} }))]),
    ].join("\n"),
  );
});

const sidesOf = ({ kept, merged, dropped }: ImportBalance) => ({ kept, merged, dropped });
