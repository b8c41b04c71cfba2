import type { Network } from "../network/Network.ts";

/** From so many followers on, each of them costs so much. */
export interface PriceTier {
  readonly from: number;
  readonly perFollower: number;
}

/** What a person asks for: the attributes' price, the same of everybody, or by the size of the audience. */
export type PriceRule =
  | { readonly by: "column" }
  | { readonly by: "person"; readonly amount: number }
  /** In ascending order of `from`, the first from 0 on. */
  | { readonly by: "follower"; readonly tiers: readonly PriceTier[] };

/**
 * The price of each person. A follower is one of the attributes' followers where these are known, else an
 * out-arc, which stands for as many people as the audience says. The whole audience is paid at the rate of
 * its tier, as leaders' price lists have it.
 *
 * Arrays      → Float64[people]; NaN: no price is known
 * Randomness  none
 * Cost        O(people · tiers)
 * Failure     never
 */
export function nodePrices(rule: PriceRule, { people, csr }: Network, represents: number): Float64Array {
  const column = (name: string): Float64Array | null => {
    const found = people.attributes.get(name);
    return found?.kind === "number" ? found.values : null;
  };
  const known = column(rule.by === "column" ? "price" : "followers");
  return Float64Array.from({ length: people.count }, (_, person) => {
    const said = known?.[person] ?? NaN;
    if (rule.by === "column") return said;
    if (rule.by === "person") return rule.amount;
    const arcs = (csr.offsets[person + 1] as number) - (csr.offsets[person] as number);
    const followers = Number.isNaN(said) ? arcs * represents : said;
    return followers * (rule.tiers.findLast(({ from }) => from <= followers)?.perFollower ?? 0);
  });
}

/** Whether the attributes have a column of prices. */
export const hasPrices = ({ people }: Pick<Network, "people">): boolean =>
  people.attributes.get("price")?.kind === "number";
