import { ARC_LIMIT, ARC_WORDS, type CompiledPlan } from "../engine/CompiledPlan.ts";
import { orderedNodes } from "../engine/startingNodes.ts";
import { cores } from "../network/cores.ts";
import type { Network } from "../network/Network.ts";
import { pageRank } from "../network/pageRank.ts";
import { undirectedRows } from "../network/undirectedRows.ts";
import { type RootKey, rootKey } from "../randomness/RootKey.ts";
import { betweenness } from "./betweenness.ts";
import { celf } from "./celf.ts";
import { clusteredBlock } from "./clusteredBlock.ts";
import { communities } from "./communities.ts";
import { communitySpread } from "./communitySpread.ts";
import { Stream } from "./DrawStream.ts";
import { degreeDiscount } from "./degreeDiscount.ts";
import { type Certificate, opim } from "./opim.ts";
import { type Purse, takeInOrder } from "./Purse.ts";
import { RunSpread } from "./RunSpread.ts";
import type { SpreadBounds, SpreadModel, SpreadReason } from "./SpreadModel.ts";
import { type SandwichChoice, type SandwichSide, sandwich } from "./sandwich.ts";
import type { rankings, SeedingMethod } from "./seedingMethods.ts";
import { spreadBounds } from "./spreadBounds.ts";
import { topNodes } from "./topNodes.ts";
import { voteRank } from "./voteRank.ts";

/** What is chosen from, and with what. strengths Float64[arcs], null: all 1; allowed Uint8[nodes]. */
export interface SeedingTask {
  readonly network: Pick<Network, "csr" | "directed" | "tieCount" | "channels">;
  readonly strengths: Float64Array | null;
  /** Whose chances count; its starters do not. */
  readonly plan: CompiledPlan;
  readonly allowed: Uint8Array | null;
  readonly purse: Purse;
  readonly epsilon: number;
  readonly root: RootKey;
}

/** What was chosen, in the order of choosing, and what is known of it. */
export interface SeedingChoice {
  readonly nodes: Uint32Array;
  readonly certificate?: Certificate;
  /** Why no certificate of a single model applies; empty: the plan is such a model. */
  readonly reasons: readonly SpreadReason[];
  readonly side?: SandwichSide;
  readonly atMost?: { readonly people: number; readonly confidence: number };
  /** Largest standard error of a sampled score among the chosen, in parts of the smallest score. */
  readonly scoreError?: number;
}

/** The root of draws for choosing, apart from that of the worlds that are run. */
export const choosingRoot = (seed: string): RootKey => rootKey(`${seed}/choosing`);

/** Worlds in which choices of a spread without a model are compared. */
const COMPARED_WORLDS = 100;

/**
 * Chooses nodes to start from by any of the strategies, as many as the purse takes.
 *
 * Source      see each strategy
 * Arrays      see `SeedingTask`
 * Randomness  streams and worlds of the task's root alone
 * Cost        that of the strategy
 * Failure     never; fewer nodes than asked for where no more are allowed or paid for
 */
export function chooseNodes(method: SeedingMethod, task: SeedingTask): SeedingChoice {
  if (method === "greedy" || method === "opim") return chooseBySpread(method, task);
  const { purse } = task;
  if (method !== "betweenness") return { nodes: takeInOrder(orderOf(method, task), purse), reasons: [] };
  const { scores, errors } = betweenness(task.network.csr, task.root);
  const nodes = takeInOrder(topNodes(scores, scores.length, task.allowed), purse);
  const least = scores[nodes.at(-1) ?? 0] as number;
  const error = nodes.reduce((most, node) => Math.max(most, errors[node] as number), 0);
  return { nodes, reasons: [], ...(error > 0 && least > 0 && { scoreError: error / least }) };
}

/**
 * The certificate of any choice: how good it is at least, by the reverse sets of an OPIM-C choice that has
 * not seen it. Null where the plan is no single model.
 */
export function certifyNodes(nodes: Uint32Array, task: SeedingTask): Certificate | null {
  const model = exactModel(task.plan);
  return model === null ? null : opim(model, task).certify(nodes);
}

function exactModel(plan: CompiledPlan): SpreadModel | null {
  const { upper, reasons } = spreadBounds(plan);
  return reasons.length === 0 ? upper : null;
}

function chooseBySpread(method: "greedy" | "opim", task: SeedingTask): SeedingChoice {
  const { plan, purse, allowed, root } = task;
  const bounds = spreadBounds(plan);
  const { upper: model, reasons } = bounds;
  if (reasons.length > 0 || model === null) return { ...between(bounds, task), reasons };
  const choice = opim(model, task);
  if (method === "opim") return { nodes: choice.nodes, certificate: choice.certificate, reasons };
  // Live worlds know who is won, and not when.
  const timeless = model.rounds === Infinity;
  const { nodes } = timeless ? celf(model, purse, allowed, root) : between(bounds, task);
  return { nodes, certificate: choice.certify(nodes), reasons };
}

function between(bounds: SpreadBounds, task: SeedingTask): SandwichChoice {
  const { plan, purse } = task;
  const spread = new RunSpread(plan, COMPARED_WORLDS, task.root);
  const proposed = (["clustered", "community", "degree-discount", "degree"] as const).map((each) =>
    takeInOrder(orderOf(each, task), purse),
  );
  return sandwich(bounds, plan.nodes, { ...task, spread, proposed });
}

/** All nodes that may be chosen, the best first, by the measures that give an order. */
function orderOf(
  method: Exclude<(typeof rankings)[number], "betweenness">,
  task: SeedingTask,
): Iterable<number> {
  const { network, strengths, plan, allowed, root } = task;
  const { csr } = network;
  const nodes = plan.nodes;
  const top = (scores: Float64Array): Uint32Array => topNodes(scores, nodes, allowed);
  switch (method) {
    case "random":
      return orderedNodes(
        { root, nodes, starters: [] },
        Stream.order,
        nodes,
        (node) => allowed === null || allowed[node] === 1,
      );
    case "degree":
      return top(sumsByRow(csr.offsets, null));
    case "strength":
      return top(sumsByRow(csr.offsets, strengths));
    case "k-core":
      return top(Float64Array.from(cores(undirectedRows(network))));
    case "pagerank":
      return top(pageRank(csr, { arcs: "reversed" }));
    case "degree-discount":
      return degreeDiscount(csr, limitsOf(plan), allowed);
    case "vote-rank":
      return voteRank(csr, allowed);
    case "community":
      return communitySpread(communities(undirectedRows(network)), sumsByRow(csr.offsets, null), allowed);
    case "clustered":
      return clusteredBlock(undirectedRows(network), allowed);
  }
}

/** Sums of values in each row of arcs; null: how many there are. */
function sumsByRow(offsets: Uint32Array, values: Float64Array | null): Float64Array {
  return Float64Array.from({ length: offsets.length - 1 }, (_, row) => {
    const [start, end] = [offsets[row] as number, offsets[row + 1] as number];
    if (values === null) return end - start;
    let sum = 0;
    for (let i = start; i < end; i++) sum += values[i] as number;
    return sum;
  });
}

function limitsOf({ arcs }: CompiledPlan): Uint32Array {
  const limits = new Uint32Array(arcs.length / ARC_WORDS);
  for (let arc = 0; arc < limits.length; arc++) limits[arc] = arcs[arc * ARC_WORDS + ARC_LIMIT] as number;
  return limits;
}
