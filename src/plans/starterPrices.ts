import type { Scenario } from "../model/Scenario.ts";
import type { Starter } from "../model/Starter.ts";
import type { Network } from "../network/Network.ts";

/**
 * What a starter costs: `fixed` whatever happens, and `perPerson`, Float64[people], for each of those whom it
 * starts; null: nothing.
 */
export interface StarterPrice {
  readonly fixed: number;
  readonly perPerson: Float64Array | null;
}

const IMPRESSIONS_OF_CPM = 1000;

/**
 * The price of each starter. A follower is an out-arc, or one of the attributes' followers where they are
 * known; out-arcs stand for as many people as the audience says, followers of the attributes are counted
 * already.
 *
 * Arrays      one Float64[people] for each starter whose price depends on who starts
 * Randomness  none
 * Cost        time O(people) for each of these
 * Failure     never; a starter without a price costs nothing
 */
export function starterPrices(
  starters: readonly Starter[],
  { audience }: Pick<Scenario, "audience">,
  { people, csr }: Network,
): readonly StarterPrice[] {
  const column = people.attributes.get("followers");
  const known = column?.kind === "number" ? column.values : null;
  const followers = (person: number): number => {
    const said = known?.[person] ?? NaN;
    const arcs = (csr.offsets[person + 1] as number) - (csr.offsets[person] as number);
    return Number.isNaN(said) ? arcs * audience.represents : said;
  };
  const perPerson = (price: (person: number) => number): Float64Array =>
    Float64Array.from({ length: people.count }, (_, person) => price(person));
  return starters.map((starter): StarterPrice => {
    const shown =
      "impressions" in starter ? ((starter.cpm ?? 0) * starter.impressions) / IMPRESSIONS_OF_CPM : 0;
    if (starter.price === null) return { fixed: shown, perPerson: null };
    const { per, amount } = starter.price;
    if (per === "person") return { fixed: 0, perPerson: perPerson(() => amount) };
    if (per === "follower") return { fixed: 0, perPerson: perPerson((person) => amount * followers(person)) };
    const times = per === "account" && "accounts" in starter ? starter.accounts : 1;
    return { fixed: amount * times + shown, perPerson: null };
  });
}
