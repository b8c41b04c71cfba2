import type { PriceRule } from "../plans/nodePrices.ts";

const AMOUNT = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Beyond this, sums of prices are no longer whole. */
const isAmount = (text: string): boolean => AMOUNT.test(text) && Number(text) <= Number.MAX_SAFE_INTEGER;

/**
 * What people ask for, as it is written on a command line: `column`; 500, of everybody; 0.05/follower; or
 * 0.08/follower,10000:0.05,100000:0.03, at another rate from so many followers on. Null for anything else.
 */
export function parsePrice(text: string): PriceRule | null {
  if (text === "column") return { by: "column" };
  if (isAmount(text)) return { by: "person", amount: Number(text) };
  const [first, ...rest] = text.split(",").map((part) => part.trim());
  const rate = first?.endsWith("/follower") === true ? first.slice(0, -"/follower".length) : "";
  const pairs = rest.map((part) => part.split(":"));
  const numbers = [rate, ...pairs.flat()];
  if (pairs.some((pair) => pair.length !== 2) || !numbers.every(isAmount)) return null;
  const tiers = [
    { from: 0, perFollower: Number(rate) },
    ...pairs.map(([from, perFollower]) => ({ from: Number(from), perFollower: Number(perFollower) })),
  ];
  const ascends = tiers.every(({ from }, i) => i === 0 || from > (tiers[i - 1]?.from ?? 0));
  return ascends ? { by: "follower", tiers } : null;
}
