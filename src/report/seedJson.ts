import type { RunReport } from "./RunReport.ts";
import { type Json, jsonHead } from "./runJson.ts";
import type { ChosenPeople } from "./seedText.ts";

/** The JSON of `seed`: parts that do not apply are absent. */
export function seedJson(report: RunReport, chosen: ChosenPeople): Json {
  const { method, budget, epsilon, within, avoid } = chosen.request;
  const sharers = report.plans[0]?.findings.sharers;
  const { certificate, choice } = chosen;
  return {
    ...jsonHead("seed", report),
    method,
    k: chosen.labels.length,
    ...(budget === null ? {} : { budget }),
    ...(chosen.cost === null ? {} : { cost: chosen.cost }),
    ...(within === null ? {} : { within }),
    ...(avoid === null ? {} : { avoid }),
    epsilon,
    seeds: chosen.labels,
    ...(sharers === undefined
      ? {}
      : { spread: { mean: sharers.mean, ...(sharers.se === undefined ? {} : { se: sharers.se }) } }),
    ...(certificate === null ? {} : { certificate: { ...certificate } }),
    ...(choice.reasons.length === 0 ? {} : { notSubmodular: choice.reasons }),
    ...(choice.side === undefined ? {} : { bestOf: choice.side }),
    ...(choice.scoreError === undefined ? {} : { scoreError: choice.scoreError }),
  };
}
