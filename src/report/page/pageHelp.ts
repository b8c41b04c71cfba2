import type { PlanTip } from "../../tipping/ScenarioTipping.ts";
import type { RunReport } from "../RunReport.ts";
import { bestResponse } from "./bestResponse.ts";

/** A chance in all worlds as the plan is written, and what it would become. */
interface Change {
  readonly before: number;
  readonly after: number;
}

/**
 * The one change that would help a plan most, of all that were tried, beside what the plan comes to as it is
 * written: other people, all starters at once, more of the same push and better content for ignition; a
 * response against a negative spiral.
 */
export type PageHelp =
  | ({ readonly kind: "seeds"; readonly by: string; readonly people: number } & Change)
  | ({ readonly kind: "together" } & Change)
  | ({
      readonly kind: "push";
      readonly people: number;
      readonly instead: number;
      readonly cost?: number;
    } & Change)
  | ({ readonly kind: "content"; readonly times: number; readonly transmissibility: number } & Change)
  | ({ readonly kind: "response"; readonly response: string; readonly delay: number | string } & Change);

type ReportedPlan = RunReport["plans"][number];

/** So much more or less of all launches is worth a sentence. */
const WORTH = 0.05;
/** At a tipping point half of the worlds ignite. */
const HALF = 1 / 2;

/**
 * What would help most: the change of the largest gain in launches that take off, or that do not turn against
 * their sender. Only what is beyond chance counts, and no gain of less than 5 % of launches; better content
 * only where nothing else tips the plan. Null where nothing that was tried helps.
 */
export function pageHelp(
  plan: ReportedPlan,
  tip: PlanTip | undefined,
  { whatIf, scenario }: Pick<RunReport, "whatIf" | "scenario">,
): PageHelp | null {
  const tried = whatIf?.plans.find(({ name }) => name === plan.name);
  const found = [
    ...(tip === undefined ? [] : ignitionHelps(plan, tip)),
    ...(tried === undefined ? [] : responseHelps(plan, tried, scenario)),
  ].filter(({ gain }) => gain >= WORTH);
  const [most] = found.sort((a, b) => b.gain - a.gain);
  return most?.help ?? (tip === undefined ? null : contentHelp(plan, tip));
}

interface Helpful {
  readonly help: PageHelp;
  /** In the worlds in which both were tried. */
  readonly gain: number;
}

function ignitionHelps({ findings }: ReportedPlan, { push, remedies }: PlanTip): readonly Helpful[] {
  const { ignition } = findings;
  if (ignition === undefined) return [];
  const before = ignition.probability;
  const found: Helpful[] = [];
  const { betterSeeds, together, written } = remedies ?? {};
  const isClear = (chance: { readonly ci: readonly [number, number] }): boolean =>
    written !== undefined && chance.ci[0] > written.probability;
  if (written !== undefined && betterSeeds !== undefined && isClear(betterSeeds)) {
    const { by, people, probability: after } = betterSeeds;
    found.push({ help: { kind: "seeds", by, people, before, after }, gain: after - written.probability });
  }
  if (written !== undefined && together !== undefined && isClear(together)) {
    const after = together.probability;
    found.push({ help: { kind: "together", before, after }, gain: after - written.probability });
  }
  const push50 = push?.push50;
  if (push !== undefined && push50 !== undefined && push50.value > push.before) {
    const { value: people, cost } = push50;
    const told = { kind: "push", people, instead: push.before, before, after: HALF } as const;
    found.push({ help: cost === undefined ? told : { ...told, cost }, gain: HALF - before });
  }
  return found;
}

function responseHelps(
  { findings: { spiral } }: ReportedPlan,
  { none, cells }: NonNullable<RunReport["whatIf"]>["plans"][number],
  { response }: RunReport["scenario"],
): readonly Helpful[] {
  const best = bestResponse(cells);
  if (spiral === undefined || best === undefined) return [];
  const before = spiral.probability;
  // Where the scenario responds already, what it has is to be bettered, not what it would be without.
  const now = response === null || response.kind === "none" ? none.spiral.probability : before;
  if (best.spiral.ci[1] >= now) return [];
  const { kind, delay } = best;
  const after = best.spiral.probability;
  return [{ help: { kind: "response", response: kind, delay, before, after }, gain: now - after }];
}

function contentHelp({ findings: { ignition } }: ReportedPlan, { own, tipping }: PlanTip): PageHelp | null {
  const { alpha50 } = tipping;
  if (ignition === undefined || alpha50 === undefined || own <= 0 || own >= alpha50.value) return null;
  const { value: transmissibility } = alpha50;
  const times = transmissibility / own;
  return { kind: "content", times, transmissibility, before: ignition.probability, after: HALF };
}
