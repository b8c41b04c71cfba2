import { type GreedyChoice, lazyGreedy, type Objective } from "./lazyGreedy.ts";
import { type Purse, pays, priceOf } from "./Purse.ts";
import type { ReverseSets } from "./ReverseSets.ts";

/** Nodes that meet many reverse sets, and a number of sets that no choice of the purse can exceed. */
export interface Cover extends GreedyChoice {
  readonly atMost: number;
}

/** At so many moments of the greedy choice the bound is looked at. */
const LOOKS = 16;

/**
 * Greedy maximum coverage. At any moment no choice can meet more sets than are met already and those that the
 * purse's best nodes would meet each by itself; the least of these sums is the bound.
 *
 * Source      the bound of OPIM-C: Tang, Tang, Xiao & Yuan (2018), https://doi.org/10.1145/3183713.3183749;
 *             under a budget the best nodes fill it by what they gain for their price, the last in part
 * Arrays      allowed Uint8[nodes], null: everybody; 4 bytes a member of the sets beside them
 * Randomness  none; ties to the lower node
 * Cost        O(members of all sets), and 17 looks of O(nodes), under a budget of O(nodes log nodes)
 * Failure     never
 */
export function coverSets(sets: ReverseSets, purse: Purse, allowed: Uint8Array | null): Cover {
  const { nodes, starts, members } = sets;
  const { setsOf, ofNode } = setsByNode(sets);
  const all = Uint32Array.from({ length: nodes }, (_, node) => setsOf[node + 1]! - setsOf[node]!);
  const left = all.slice();
  const isMet = new Uint8Array(sets.count);
  let met = 0;
  let atMost = sets.count;
  let taken = 0;
  let spent = 0;
  let nextLook = 0;
  const look = (): void => {
    const done = Math.max(
      taken / Math.min(purse.count, nodes),
      purse.prices === null ? 0 : spent / purse.budget,
    );
    if (done < nextLook) return;
    nextLook = (Math.floor(done * LOOKS) + 1) / LOOKS;
    atMost = Math.min(atMost, met + bestTogether(left, purse, allowed));
  };
  const begin = (): Objective => {
    left.set(all);
    isMet.fill(0);
    met = taken = spent = nextLook = 0;
    look();
    return {
      bounds: all,
      gainOf: (node) => left[node] as number,
      take: (node) => {
        for (let i = setsOf[node] as number; i < (setsOf[node + 1] as number); i++) {
          const set = ofNode[i] as number;
          if (isMet[set] === 1) continue;
          isMet[set] = 1;
          met++;
          for (let j = starts[set] as number; j < (starts[set + 1] as number); j++) left[members[j]!]!--;
        }
        taken++;
        spent += priceOf(purse, node);
        look();
      },
    };
  };
  const choice = lazyGreedy(begin, purse, nodes, allowed);
  return { ...choice, atMost: Math.min(atMost, met + bestTogether(left, purse, allowed)) };
}

/** The sets of each node: ofNode[setsOf[v] … setsOf[v + 1] − 1], ascending. */
function setsByNode({ nodes, count, starts, members }: ReverseSets) {
  const setsOf = new Uint32Array(nodes + 1);
  const length = starts[count] as number;
  for (let i = 0; i < length; i++) setsOf[(members[i] as number) + 1]!++;
  for (let node = 0; node < nodes; node++) setsOf[node + 1]! += setsOf[node] as number;
  const next = setsOf.slice(0, nodes);
  const ofNode = new Uint32Array(length);
  for (let set = 0; set < count; set++) {
    for (let i = starts[set] as number; i < (starts[set + 1] as number); i++)
      ofNode[next[members[i]!]!++] = set;
  }
  return { setsOf, ofNode };
}

/** What the purse's best nodes would gain if none took anything from another. */
function bestTogether(left: Uint32Array, purse: Purse, allowed: Uint8Array | null): number {
  const ofCount = bestOfCount(left, purse.count, allowed);
  return purse.prices === null ? ofCount : Math.min(ofCount, bestOfBudget(left, purse, allowed));
}

function bestOfCount(left: Uint32Array, count: number, allowed: Uint8Array | null): number {
  let most = 0;
  for (let node = 0; node < left.length; node++) most = Math.max(most, left[node] as number);
  const having = new Uint32Array(most + 1);
  for (let node = 0; node < left.length; node++) {
    if (allowed === null || allowed[node] === 1) having[left[node]!]!++;
  }
  let sum = 0;
  let rest = count;
  for (let each = most; each > 0 && rest > 0; each--) {
    const used = Math.min(rest, having[each] as number);
    sum += used * each;
    rest -= used;
  }
  return sum;
}

function bestOfBudget(left: Uint32Array, purse: Purse, allowed: Uint8Array | null): number {
  const worth = (node: number): number => (left[node] as number) / priceOf(purse, node);
  const candidates = Uint32Array.from(left.keys()).filter(
    (node) =>
      (left[node] as number) > 0 &&
      (allowed === null || allowed[node] === 1) &&
      pays(purse, 0, priceOf(purse, node)),
  );
  candidates.sort((a, b) => worth(b) - worth(a) || a - b);
  let sum = 0;
  let spent = 0;
  for (const node of candidates) {
    const price = priceOf(purse, node);
    if (!pays(purse, spent, price)) return sum + worth(node) * (purse.budget - spent);
    spent += price;
    sum += left[node] as number;
  }
  return sum;
}
