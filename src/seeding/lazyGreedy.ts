import { MaxHeap } from "./MaxHeap.ts";
import { type Purse, pays, priceOf, purseOf, weightOf } from "./Purse.ts";

/** What is made as large as possible, one node after the other. */
export interface Objective {
  /** At least what each node gains at first, Float64[nodes] or as long as the nodes. */
  readonly bounds: ArrayLike<number>;
  /** What a node gains on top of those taken; never more than before they were. */
  readonly gainOf: (node: number) => number;
  readonly take: (node: number, gain: number) => void;
}

/** Nodes in the order in which they were taken, and what they gain together. */
export interface GreedyChoice {
  readonly nodes: Uint32Array;
  readonly gain: number;
}

/**
 * Takes the node that gains most, again and again; a gain is looked at anew only when its old value leads.
 * With prices the gain for the money counts, and a single node that gains more than all of these is taken
 * instead. With prices and a number of nodes, a place among these uses up its part of the budget; what that
 * gains is compared with what is gained if the price only has to be paid.
 *
 * Source      CELF: Leskovec, Krause, Guestrin, Faloutsos, VanBriesen & Glance (2007),
 *             https://doi.org/10.1145/1281192.1281239; budgets: Khuller, Moss & Naor (1999),
 *             https://doi.org/10.1016/S0020-0190(99)00031-9
 * Arrays      see `Objective`; begin gives one of which nothing is taken, once or twice; allowed
 *             Uint8[nodes], null: everybody
 * Randomness  none; ties to the lower node
 * Cost        one look at each gain that leads, O(log nodes) beside it; twice that under both limits
 * Failure     never; fewer nodes than asked for where no more are allowed or paid for. With prices nobody is
 *             bought who gains nothing
 */
export function lazyGreedy(
  begin: () => Objective,
  purse: Purse,
  nodes: number,
  allowed: Uint8Array | null,
): GreedyChoice {
  const objective = begin();
  const single = purse.prices === null ? [] : [bestSingle(objective, purse, nodes, allowed)];
  const weighed = takeEach(objective, purse, nodes, allowed, (node) => weightOf(purse, node));
  const isBoth = purse.prices !== null && purse.count !== Infinity;
  const unweighed = isBoth ? [takeEach(begin(), purse, nodes, allowed, null)] : [];
  return [...unweighed, ...single].reduce((best, each) => (each.gain > best.gain ? each : best), weighed);
}

function takeEach(
  objective: Objective,
  purse: Purse,
  nodes: number,
  allowed: Uint8Array | null,
  weight: ((node: number) => number) | null,
): GreedyChoice {
  const taken: number[] = [];
  let gain = 0;
  eachBest(objective, purse, nodes, allowed, purse.prices === null ? null : weight, (node, more) => {
    objective.take(node, more);
    taken.push(node);
    gain += more;
  });
  return { nodes: Uint32Array.from(taken), gain };
}

/** The node that gains most of those the budget pays for. */
function bestSingle(
  objective: Objective,
  purse: Purse,
  nodes: number,
  allowed: Uint8Array | null,
): GreedyChoice {
  const affordable = Uint8Array.from({ length: nodes }, (_, node) =>
    (allowed === null || allowed[node] === 1) && pays(purse, 0, priceOf(purse, node)) ? 1 : 0,
  );
  let choice: GreedyChoice = { nodes: new Uint32Array(0), gain: 0 };
  eachBest(objective, purseOf(1), nodes, affordable, null, (node, gain) => {
    choice = { nodes: Uint32Array.of(node), gain };
  });
  return choice;
}

function eachBest(
  { bounds, gainOf }: Objective,
  purse: Purse,
  nodes: number,
  allowed: Uint8Array | null,
  /** What a gain is divided by before gains are compared; null: nothing. */
  weight: ((node: number) => number) | null,
  onBest: (node: number, gain: number) => void,
): void {
  const heap = new MaxHeap(nodes);
  /** How many were taken when a node's gain was last looked at; −1: only its bound is known. */
  const knownAt = new Int32Array(nodes).fill(-1);
  const gains = new Float64Array(nodes);
  const keyOf = (gain: number, node: number): number =>
    weight === null || gain <= 0 ? gain : gain / weight(node);
  for (let node = 0; node < nodes; node++) {
    if (allowed === null || allowed[node] === 1) heap.push(keyOf(bounds[node] as number, node), node);
  }
  let spent = 0;
  for (let taken = 0; heap.length > 0 && taken < purse.count; ) {
    const node = heap.pop();
    if (!pays(purse, spent, priceOf(purse, node))) continue;
    if (knownAt[node] !== taken) {
      knownAt[node] = taken;
      gains[node] = gainOf(node);
      heap.push(keyOf(gains[node] as number, node), node);
      continue;
    }
    if (purse.prices !== null && (gains[node] as number) <= 0) return;
    onBest(node, gains[node] as number);
    spent += priceOf(purse, node);
    taken++;
  }
}
