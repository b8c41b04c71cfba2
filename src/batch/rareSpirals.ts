import { ARC_WORDS, type CompiledPlan } from "../engine/CompiledPlan.ts";
import { RunScratch } from "../engine/RunScratch.ts";
import { simulateRun } from "../engine/simulateRun.ts";
import { EventBuffer } from "../events/EventBuffer.ts";
import { readForest } from "../projections/ActivationForest.ts";
import type { RunFindings } from "../projections/findings.ts";
import { conditionalSpiral, spiralGiven, withoutNegativeLines } from "../tipping/conditionalSpiral.ts";
import type { ReproductionNumbers } from "../tipping/reproductionNumbers.ts";
import type { SpiralOutlook } from "../tipping/SpiralOutlook.ts";
import { type SpiralChances, spiralChances } from "../tipping/spiralChances.ts";
import type { ReproductionTheory } from "./reproductionTheory.ts";

/** From so many spirals on, counting them is good enough. */
const SPIRALS_ENOUGH = 10;
/** Messages settle the sooner the further growth is from 1, but not in fewer steps. */
const STEPS_FEWEST = 50;
const STEPS_MOST = 2000;
/** A change that no report shows. */
const SETTLED = 1e-8;
/** Messages passed, by the square of the channels: two seconds, measured. */
const PASSED_MOST = 10_000_000;
/** Arcs tried in all worlds together: two seconds more. */
const TRIED_MOST = 20_000_000;
/** Until it dies out. */
const NO_HORIZON = 0xffffffff;

/** The chance of a plan's spiral, reckoned; null where it does not apply. */
export type RareSpiral = (
  plan: CompiledPlan,
  findings: RunFindings,
) => NonNullable<SpiralOutlook["conditional"]> | null;

/**
 * The chance of a spiral that is too rare to be counted, from what the worlds' first negative sharers may
 * found: all worlds once more, without negative lines. Only of what the estimator models: copies along ties
 * alone, to the end, with the same chances in every world and at every time, and nothing done about it; and
 * only where a spiral is a negative line that does not end, which needs a share of 0, or positive lines that
 * do, and growth above 1.
 *
 * Source      `conditionalSpiral`, `spiralChances`
 * Randomness  worlds 0 … worlds − 1, those of the runs
 * Cost        up to ten million messages, once for all plans of the scenario, which share network and
 *             content, and the positive cascades of all worlds
 * Failure     null where it does not apply, costs too much, does not settle, or nobody turned negative
 */
export function rareSpirals(theory: ReproductionTheory | null): RareSpiral {
  if (theory === null || "upTo" in theory) return () => null;
  let known: SpiralChances | null | undefined;
  return (plan, findings) => {
    if (!isRare(findings, theory) || !isModelled(plan) || triedArcs(plan, findings) > TRIED_MOST) return null;
    if (known === undefined) known = settledChances(plan);
    if (known === null) return null;
    const chances = known;
    const given = givenFirst(plan, findings.worlds, (forest) => spiralGiven(chances, forest));
    const estimate = conditionalSpiral(given);
    return estimate.se > 0 ? { ...estimate, method: "approximate on this network" } : null;
  };
}

/** Few worlds spiralled, and where one did it is by a negative line that does not end. */
function isRare({ spiral, worlds }: RunFindings, { rPos, rNeg, rhoK = 0 }: ReproductionNumbers): boolean {
  if (spiral === undefined || rNeg === undefined || worlds < 2) return false;
  const isFew = spiral.probability * spiral.worlds < SPIRALS_ENOUGH;
  const isUnending = Math.max(rhoK, rNeg.nonBacktracking) > 1;
  return isFew && isUnending && (spiral.share === 0 || rPos.nonBacktracking < 1);
}

const triedArcs = ({ arcs, nodes }: CompiledPlan, { worlds, sharers }: RunFindings): number =>
  (worlds * sharers.mean * (arcs.length / ARC_WORDS)) / nodes;

function settledChances(plan: CompiledPlan): SpiralChances | null {
  const channels = plan.campaign?.channels.length ?? 1;
  const messages = (plan.arcs.length / ARC_WORDS) * channels * channels;
  const steps = Math.min(STEPS_MOST, Math.floor(PASSED_MOST / messages));
  if (steps < STEPS_FEWEST) return null;
  const chances = spiralChances(plan, { settled: SETTLED, steps });
  return chances !== null && chances.messages.change <= SETTLED ? chances : null;
}

/** Nothing but copies along ties, whose chances do not change. */
function isModelled({ campaign, starters, horizon }: CompiledPlan): boolean {
  return (
    campaign !== null &&
    campaign.spread === 0 &&
    campaign.novelty === null &&
    campaign.response === null &&
    campaign.channels.every(({ topic, media }) => topic === null && media === null) &&
    starters.every(({ push }) => push === undefined) &&
    horizon === NO_HORIZON
  );
}

function givenFirst(
  plan: CompiledPlan,
  worlds: number,
  given: (forest: ReturnType<typeof readForest>) => number,
): Float64Array {
  const quiet: CompiledPlan = { ...withoutNegativeLines(plan), views: "none" };
  const scratch = new RunScratch(plan.nodes, false);
  const buffer = new EventBuffer();
  return new Float64Array(worlds).map((_, world) => {
    buffer.clear();
    simulateRun(quiet, world, scratch, buffer, false);
    return given(readForest(buffer, 0));
  });
}
