import type { Costs } from "./Costs.ts";

/** What prices are in where a scenario says nothing of it. */
const UNNAMED = "units";

/** The currency of a scenario's prices. */
export const currencyOf = ({ costs }: { readonly costs: Pick<Costs, "currency"> | null }): string =>
  costs?.currency ?? UNNAMED;
