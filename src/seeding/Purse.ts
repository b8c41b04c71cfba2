/**
 * How much may be chosen: so many nodes, as many as a budget pays for, or both. prices Float64[nodes], each
 * ≥ 0; null: nodes cost nothing and only `count` limits. With prices the budget is finite.
 */
export interface Purse {
  readonly count: number;
  readonly prices: Float64Array | null;
  readonly budget: number;
}

/** A purse of so many nodes. */
export const purseOf = (count: number): Purse => ({ count, prices: null, budget: Infinity });

/** What a node costs. */
export const priceOf = ({ prices }: Purse, node: number): number =>
  prices === null ? 0 : (prices[node] as number);

/**
 * What of the purse a node uses up, in money: its price, and where the number of nodes is limited too, the
 * part of the budget that goes with each of so many.
 */
export const weightOf = (purse: Purse, node: number): number =>
  priceOf(purse, node) + purse.budget / purse.count;

/** Sums of prices that differ from the budget by no more than rounding are within it. */
export const pays = ({ budget }: Purse, spent: number, price: number): boolean =>
  spent + price <= budget * (1 + 1e-12);

/**
 * The most nodes that a purse can take: the cheapest ones.
 *
 * Arrays      allowed Uint8[nodes], null: everybody
 * Cost        time O(nodes log nodes) with prices, else O(nodes)
 */
export function mostNodes(purse: Purse, nodes: number, allowed: Uint8Array | null): number {
  const { prices, count } = purse;
  const candidates = allowed === null ? nodes : allowed.reduce((sum, each) => sum + each, 0);
  if (prices === null) return Math.min(count, candidates);
  const ascending = prices.filter((_, node) => allowed === null || allowed[node] === 1).sort();
  let spent = 0;
  let most = 0;
  while (most < Math.min(count, ascending.length) && pays(purse, spent, ascending[most] as number)) {
    spent += ascending[most++] as number;
  }
  return most;
}

/** The nodes of an order that a purse takes one after the other, passing over those it cannot pay. */
export function takeInOrder(order: Iterable<number>, purse: Purse): Uint32Array {
  const taken: number[] = [];
  let spent = 0;
  for (const node of order) {
    if (taken.length === purse.count) break;
    const price = priceOf(purse, node);
    if (!pays(purse, spent, price)) continue;
    spent += price;
    taken.push(node);
  }
  return Uint32Array.from(taken);
}
