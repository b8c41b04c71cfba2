import type { Problem } from "../model/Problem.ts";
import type { ImportBalance } from "../sources/importNetwork.ts";
import { comparisonJson } from "./compareJson.ts";
import { comparedPlans } from "./page/comparedPlans.ts";
import type { PageParts } from "./page/PageParts.ts";
import { type PageAnswer, pageAnswer } from "./page/pageAnswer.ts";
import { type Json, jsonHead, runPlansJson, whatIfJson } from "./runJson.ts";
import { scaledReport } from "./scaledFindings.ts";
import { networkJson, tippedPlansJson } from "./tipJson.ts";

/**
 * The JSON of `report`: what its page tells, in numbers and never in the words of a language. Field names are
 * part of the contract, parts that do not apply are absent; each part is as the command that computes it
 * alone has it.
 */
export function reportJson(parts: PageParts): Json {
  const report = scaledReport(parts.report);
  const { tipping, comparison } = parts;
  const answer = pageAnswer(report, comparedPlans(report, comparison), tipping);
  return {
    ...jsonHead("report", report),
    ...(answer === null ? {} : { verdict: verdictJson(answer) }),
    plans: runPlansJson(report),
    ...(comparison === undefined ? {} : { comparison: comparisonJson(comparison) }),
    ...(tipping === undefined
      ? {}
      : {
          tipping: {
            ...(tipping.network === null ? {} : { network: networkJson(tipping.network) }),
            plans: tippedPlansJson(tipping.plans),
          },
        }),
    ...(report.whatIf === undefined ? {} : { whatIf: whatIfJson(report.whatIf) }),
    assumptions: assumptionsJson(parts),
    ...(parts.balance === null ? {} : { balance: balanceJson(parts.balance) }),
    ...(report.warnings.length === 0 ? {} : { warnings: report.warnings.map(warningJson) }),
  };
}

function verdictJson({ best, other, ...answer }: PageAnswer): Json {
  const { lead, ahead, bestChance, overRanges, help } = answer;
  return {
    plan: best.name,
    ...(other === null ? {} : { next: other.name, lead }),
    ...ahead,
    ...(bestChance === undefined ? {} : { best: bestChance }),
    ...(overRanges === undefined ? {} : { overRanges: overRanges as unknown as Json }),
    ...(help === null ? {} : { help: help as unknown as Json }),
  };
}

/** Numbers that nobody measured, and inputs that are known as ranges only. */
function assumptionsJson({ report: { scenario }, channels, response }: PageParts): Json {
  const numbers = [
    ...channels.flatMap((channel) => assumedIn(channel, `channels.${channel.name}`)),
    ...assumedIn(response, "response"),
  ];
  return {
    numbers,
    ranges: scenario.uncertain.map(({ path, low, high, unit }) => ({
      path,
      range: [low, high],
      ...(unit === "" ? {} : { unit }),
    })),
    networkIsMade: scenario.network.kind !== "file",
  };
}

/** All values below a path whose source is an assumption, in part at least. */
function assumedIn(value: unknown, path: string): readonly Json[] {
  if (typeof value !== "object" || value === null) return [];
  if ("source" in value && "value" in value) {
    const { source, value: known } = value;
    const isTold = typeof source === "string" && source.includes("assumption") && known !== null;
    return isTold ? [{ path, value: known as Json, source }] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    // A list of channels is told by their names.
    const isNamed = typeof inner === "object" && inner !== null && "channel" in inner;
    return assumedIn(inner, `${path}.${isNamed ? String(inner.channel) : key}`);
  });
}

const balanceJson = ({ rows, kept, merged, dropped }: ImportBalance): Json => ({
  ...{ rows, kept, merged, dropped },
});

const warningJson = ({ code, values }: Problem): Json => ({ code, values: values as unknown as Json });
