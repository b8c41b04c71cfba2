import { ARC_WORDS, type CompiledPlan } from "../engine/CompiledPlan.ts";
import { RunScratch } from "../engine/RunScratch.ts";
import { simulateRun } from "../engine/simulateRun.ts";
import { EventBuffer } from "../events/EventBuffer.ts";
import { readForest } from "../projections/ActivationForest.ts";
import type { RunFindings } from "../projections/findings.ts";
import { conditionalSpiral, spiralGiven, withoutNegativeLines } from "../tipping/conditionalSpiral.ts";
import type { SpiralOutlook } from "../tipping/SpiralOutlook.ts";
import { spiralChances } from "../tipping/spiralChances.ts";
import type { ReproductionTheory } from "./reproductionTheory.ts";

/** From so many spirals on, counting them is good enough. */
const SPIRALS_ENOUGH = 10;
/** Messages settle the sooner the further growth is from 1, in fewer steps never; a change that shows nowhere. */
const STEPS_FEWEST = 50;
const STEPS_MOST = 2000;
const SETTLED = 1e-8;
/** Messages passed, by the square of the channels: two seconds, measured. */
const PASSED_MOST = 10_000_000;
/** Arcs tried in all worlds together: two seconds more. */
const TRIED_MOST = 20_000_000;
/** Until it dies out. */
const NO_HORIZON = 0xffffffff;

/**
 * The chance of a spiral that is too rare to be counted, from what the worlds' first negative sharers may
 * found: all worlds once more, without negative lines. Only of what the estimator models: copies along ties
 * alone, to the end, with the same chances in every world and at every time, and nothing done about it; and
 * only where a spiral is a negative line that does not end, which needs a share of 0, or positive lines that
 * do, and growth above 1.
 *
 * Source      `conditionalSpiral`, `spiralChances`
 * Randomness  worlds 0 … worlds − 1, those of the runs
 * Cost        up to ten million messages, and the positive cascades of all worlds
 * Failure     null where it does not apply, costs too much, does not settle, or nobody turned negative
 */
export function rareSpiral(
  plan: CompiledPlan,
  findings: RunFindings,
  theory: ReproductionTheory | null,
): NonNullable<SpiralOutlook["conditional"]> | null {
  const { spiral, sharers, worlds } = findings;
  if (spiral === undefined || theory === null || "upTo" in theory || worlds < 2) return null;
  const { rPos, rNeg, rhoK = rNeg.nonBacktracking } = theory;
  const isUnending = Math.max(rhoK, rNeg.nonBacktracking) > 1;
  const isLasting = spiral.share === 0 || rPos.nonBacktracking < 1;
  if (spiral.probability * spiral.worlds >= SPIRALS_ENOUGH || !isUnending || !isLasting) return null;
  const arcs = plan.arcs.length / ARC_WORDS;
  const channels = plan.campaign?.channels.length ?? 1;
  const tried = (worlds * sharers.mean * arcs) / plan.nodes;
  const steps = Math.min(STEPS_MOST, Math.floor(PASSED_MOST / (arcs * channels * channels)));
  if (steps < STEPS_FEWEST || tried > TRIED_MOST || !isModelled(plan)) return null;
  const chances = spiralChances(plan, { settled: SETTLED, steps });
  if (chances === null || chances.messages.change > SETTLED) return null;
  const estimate = conditionalSpiral(chancesGiven(plan, worlds, (forest) => spiralGiven(chances, forest)));
  return estimate.se > 0 ? { ...estimate, method: "approximate on this network" } : null;
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

function chancesGiven(
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
