import { personLabel } from "../network/People.ts";
import type { Reproduction } from "../projections/spiral.ts";
import type { ComputedReproduction, RunReport } from "./RunReport.ts";
import { scaledReport } from "./scaledFindings.ts";
import { stoppingJson } from "./stoppingText.ts";

/** A value of JSON; plan names are keys of maps, so that none can touch a prototype. */
export type Json =
  | string
  | number
  | boolean
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }
  | ReadonlyMap<string, Json>;

/** What every report tells of where it comes from. */
export type ReportHead = Pick<
  RunReport,
  "version" | "stream" | "scenario" | "scenarioHash" | "network" | "stopping"
>;

/** The head that every command's JSON begins with. */
export function jsonHead(command: string, report: ReportHead): Record<string, Json> {
  const { scenario, network } = report;
  const { represents } = scenario.audience;
  return {
    command,
    version: report.version,
    stream: report.stream,
    seed: scenario.seed,
    runs: scenario.runs,
    ...stoppingJson(report.stopping),
    ...(represents === 1 ? {} : { represents }),
    scenario: { title: scenario.info.title, hash: report.scenarioHash },
    network: {
      people: network.people.count,
      arcs: network.csr.targets.length,
      ties: network.tieCount,
      directed: network.directed,
      hash: network.hash,
    },
  };
}

/** The JSON of `run`: field names are part of the contract, parts that do not apply are absent. */
export function runJson(computed: RunReport): Json {
  const report = scaledReport(computed);
  return {
    ...jsonHead("run", report),
    plans: runPlansJson(report),
    ...(report.pairs.length === 0 ? {} : { pairs: report.pairs as unknown as Json }),
    ...(report.whatIf === undefined ? {} : { whatIf: whatIfJson(report.whatIf) }),
  };
}

/** The findings of all plans of a report, as scaled for its readers. */
export const runPlansJson = (report: RunReport): ReadonlyMap<string, Json> =>
  new Map(report.plans.map((plan) => [plan.name, planJson(plan, report)]));

/** What responses would make of the plans. */
export const whatIfJson = ({ worlds, plans }: NonNullable<RunReport["whatIf"]>): Json => ({
  worlds,
  plans: new Map(plans.map(({ name, ...rest }) => [name, rest as unknown as Json])),
});

/** The findings of a plan with people by their labels, and theory beside what the worlds counted. */
function planJson(plan: RunReport["plans"][number], { network }: RunReport): Json {
  const { findings, reproduction, outlook } = plan;
  const { attribution, spiral, ...others } = findings;
  const rest = {
    ...others,
    ...(spiral === undefined
      ? {}
      : {
          spiral: {
            ...spiral,
            rPos: reproductionJson(spiral.rPos, reproduction?.rPos),
            rNeg: reproductionJson(spiral.rNeg, reproduction?.rNeg),
            rhoK: reproduction?.rhoK,
            ...outlook,
          },
        }),
  };
  if (attribution === undefined) return rest as unknown as Json;
  const people = attribution.people.map(({ person, descendants }) => ({
    person: personLabel(network.people, person),
    descendants,
  }));
  return { ...rest, attribution: { ...attribution, people } } as unknown as Json;
}

/** Undefined, and so left out, where neither is known. */
const reproductionJson = (
  counted: Reproduction | undefined,
  computed: ComputedReproduction | undefined,
): Json | undefined =>
  counted === undefined && computed === undefined
    ? undefined
    : ({ ...computed, ...counted } as unknown as Json);

/**
 * JSON text of a value, maps as objects in their order; written by hand because `10` must stay behind `b`.
 */
export function jsonText(value: Json, indent = ""): string {
  if (value instanceof Map) return objectText([...value.entries()], indent);
  if (Array.isArray(value)) {
    const flat = value.every((item) => typeof item !== "object");
    const items = value.map((item: Json) => jsonText(item, `${indent}  `));
    if (flat) return `[${items.join(", ")}]`;
    return `[\n${items.map((item) => `${indent}  ${item}`).join(",\n")}\n${indent}]`;
  }
  if (typeof value === "object") return objectText(Object.entries(value as Record<string, Json>), indent);
  return JSON.stringify(value);
}

function objectText(entries: readonly (readonly [string, Json | undefined])[], indent: string): string {
  const present = entries.filter((entry): entry is readonly [string, Json] => entry[1] !== undefined);
  if (present.length === 0) return "{}";
  const lines = present.map(
    ([key, value]) => `${indent}  ${JSON.stringify(key)}: ${jsonText(value, `${indent}  `)}`,
  );
  return `{\n${lines.join(",\n")}\n${indent}}`;
}
