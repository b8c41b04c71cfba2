import type { Frame } from "../events/Frame.ts";
import { type AftermathFinding, aftermath } from "./aftermath.ts";
import { type AlertsFinding, alerts } from "./alerts.ts";
import { type AttitudeFinding, attitude } from "./attitude.ts";
import { type AttributionFinding, attribution } from "./attribution.ts";
import { type AudiencesFinding, audiences } from "./audiences.ts";
import { type BigNamesFinding, bigNames } from "./bigNames.ts";
import { type CascadeTreeFinding, cascadeTree } from "./cascadeTree.ts";
import { type ChannelsFinding, channels } from "./channels.ts";
import { type CostFinding, cost } from "./cost.ts";
import { type CrossChannelFinding, crossChannel } from "./crossChannel.ts";
import { type FrontPageFinding, frontPage } from "./frontPage.ts";
import { type FunnelFinding, funnel } from "./funnel.ts";
import { type ImpressionsFinding, impressions } from "./impressions.ts";
import { type MediaFinding, media } from "./media.ts";
import { type OnTargetFinding, onTarget } from "./onTarget.ts";
import type { FoldContext } from "./Projection.ts";
import { type PeakFinding, peak } from "./peak.ts";
import { type PhasesFinding, phases } from "./phases.ts";
import { type PlatformRatesFinding, platformRates } from "./platformRates.ts";
import { readRun } from "./RunFacts.ts";
import { type RunProjection, runProjection } from "./RunProjection.ts";
import { type ReachCurveFinding, reachCurve } from "./reachCurve.ts";
import { type ReportedFinding, reported } from "./reported.ts";
import { type RunTotalsFinding, runTotals } from "./runTotals.ts";
import { type SearchesFinding, searches } from "./searches.ts";
import { type SegmentsFinding, segments } from "./segments.ts";
import { type SentimentFinding, sentiment } from "./sentiment.ts";
import { type SentimentCurveFinding, sentimentCurve } from "./sentimentCurve.ts";
import { type SpiralFinding, spiral } from "./spiral.ts";
import { type TopicsFinding, topics } from "./topics.ts";

/** The projections of a run: a new one is a file, a line here and its finding below. */
export const projections = {
  totals: runTotals,
  curve: reachCurve,
  tree: cascadeTree,
  attribution,
  phases,
  sentiment,
  sentimentCurve,
  spiral,
  alerts,
  aftermath,
  peak,
  impressions,
  channels,
  funnel,
  attitude,
  segments,
  onTarget,
  cost,
  reported,
  topics,
  media,
  bigNames,
  platformRates,
  crossChannel,
  frontPage,
  searches,
  audiences,
} as const;

type Parts = typeof projections;

/** What a projection is called among the states. */
export type PartName = keyof Parts;

/** The states of all projections, by name. */
export type RunStates = { readonly [Name in keyof Parts]: ReturnType<Parts[Name]["initial"]> };

/** What a plan came to: the JSON of `run`, parts that do not apply left out. */
export type RunFindings = RunTotalsFinding &
  ReachCurveFinding &
  CascadeTreeFinding &
  AttributionFinding &
  PhasesFinding &
  SentimentFinding &
  SentimentCurveFinding &
  SpiralFinding &
  AlertsFinding &
  AftermathFinding &
  PeakFinding &
  ImpressionsFinding &
  ChannelsFinding &
  FunnelFinding &
  AttitudeFinding &
  SegmentsFinding &
  OnTargetFinding &
  CostFinding &
  ReportedFinding &
  TopicsFinding &
  MediaFinding &
  BigNamesFinding &
  PlatformRatesFinding &
  CrossChannelFinding &
  FrontPageFinding &
  SearchesFinding &
  AudiencesFinding;

/** A projection whose types are forgotten, for loops over all of them. */
type AnyProjection = RunProjection<unknown, Partial<RunFindings>>;

const parts = Object.entries(projections) as unknown as readonly (readonly [keyof Parts, AnyProjection])[];

const eachPart = (state: (name: keyof Parts, part: AnyProjection) => unknown): RunStates =>
  Object.fromEntries(parts.map(([name, part]) => [name, state(name, part)])) as unknown as RunStates;

/**
 * All projections as one, in one reading of each run's events. Its version rises with that of any part.
 *
 * Source      the parts
 * Arrays      states of the parts, by name
 * Randomness  the curve's band (see `reachCurve`)
 * Cost        the sum of the parts, the reading of a run once
 * Failure     that of the parts
 */
export const findings = runProjection<RunStates, RunFindings>({
  name: "findings",
  version: parts.reduce((sum, [, part]) => sum + part.version, 0),
  initial: (context) => eachPart((_, part) => part.initial(context)),
  evolveRun: (states, facts, frame, row) =>
    eachPart((name, part) => part.evolveRun(states[name], facts, frame, row)),
  merge: (left, right) => eachPart((name, part) => part.merge(left[name], right[name])),
  finish: (states, context) =>
    Object.assign({}, ...parts.map(([name, part]) => part.finish(states[name], context))),
});

/** States of a plan of which nothing is folded yet. */
export const initialAll: (context: FoldContext) => RunStates = findings.initial;

/** Folds a frame's runs, all of one plan. The states given may be changed: go on with those returned. */
export const foldAll: (states: RunStates, frame: Frame) => RunStates = findings.evolve;

/** Folds a frame's runs into some parts alone. The states given may be changed, as by `foldAll`. */
export function foldParts(states: RunStates, frame: Frame, names: readonly PartName[]): RunStates {
  const folded: Record<PartName, unknown> = { ...states };
  const chosen = parts.filter(([name]) => names.includes(name));
  for (let row = 0; row < frame.runs.length; row++) {
    const facts = readRun(frame, row);
    for (const [name, part] of chosen) folded[name] = part.evolveRun(folded[name], facts, frame, row);
  }
  return folded as unknown as RunStates;
}

/** States of two disjoint sets of worlds of one plan as one. Neither argument changes. */
export const mergeAll: (left: RunStates, right: RunStates) => RunStates = findings.merge;

/** The findings of what was folded: at least one run. */
export const finishAll: (states: RunStates, context: FoldContext) => RunFindings = findings.finish;
