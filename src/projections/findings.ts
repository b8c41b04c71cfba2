import type { Frame } from "../events/Frame.ts";
import { type AttributionFinding, attribution } from "./attribution.ts";
import { type CascadeTreeFinding, cascadeTree } from "./cascadeTree.ts";
import type { FoldContext, Projection } from "./Projection.ts";
import { type PhasesFinding, phases } from "./phases.ts";
import { type ReachCurveFinding, reachCurve } from "./reachCurve.ts";
import { type RunTotalsFinding, runTotals } from "./runTotals.ts";

/** The projections of a run: a new one is a file, a line here and its finding below. */
export const projections = {
  totals: runTotals,
  curve: reachCurve,
  tree: cascadeTree,
  attribution,
  phases,
} as const;

type Parts = typeof projections;

/** The states of all projections, by name. */
export type RunStates = { readonly [Name in keyof Parts]: ReturnType<Parts[Name]["initial"]> };

/** What a plan came to: the JSON of `run`, parts that do not apply left out. */
export type RunFindings = RunTotalsFinding &
  ReachCurveFinding &
  CascadeTreeFinding &
  AttributionFinding &
  PhasesFinding;

/** A projection whose types are forgotten, for loops over all of them. */
type AnyProjection = Projection<unknown, Partial<RunFindings>>;

const parts = Object.entries(projections) as unknown as readonly (readonly [keyof Parts, AnyProjection])[];

const eachPart = (state: (name: keyof Parts, part: AnyProjection) => unknown): RunStates =>
  Object.fromEntries(parts.map(([name, part]) => [name, state(name, part)])) as unknown as RunStates;

/** States of a plan of which nothing is folded yet. */
export function initialAll(context: FoldContext): RunStates {
  return eachPart((_, part) => part.initial(context));
}

/** Folds a frame's runs, all of one plan. The states given may be changed: go on with those returned. */
export function foldAll(states: RunStates, frame: Frame): RunStates {
  return eachPart((name, part) => part.evolve(states[name], frame));
}

/** States of two disjoint sets of worlds of one plan as one. Neither argument changes. */
export function mergeAll(left: RunStates, right: RunStates): RunStates {
  return eachPart((name, part) => part.merge(left[name], right[name]));
}

/** The findings of what was folded: at least one run. */
export function finishAll(states: RunStates, context: FoldContext): RunFindings {
  return Object.assign({}, ...parts.map(([name, part]) => part.finish(states[name], context)));
}

/** All of the above as one projection. Its version rises with that of any part. */
export const findings: Projection<RunStates, RunFindings> = {
  name: "findings",
  version: parts.reduce((sum, [, part]) => sum + part.version, 0),
  initial: initialAll,
  evolve: foldAll,
  merge: mergeAll,
  finish: finishAll,
};
