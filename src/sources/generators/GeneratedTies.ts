import type { TieRows } from "../../network/assembleNetwork.ts";
import type { WeightKind } from "../../network/Network.ts";
import type { People } from "../../network/People.ts";

/** What a generator makes: people, and the ties among them as rows still to be assembled. */
export interface GeneratedTies {
  readonly people: People;
  readonly rows: TieRows;
  readonly directed: boolean;
  readonly weightKind: WeightKind;
}

/** Mutual ties without weights, among people who go by their numbers. */
export function mutualTies(
  count: number,
  rows: TieRows,
  attributes: People["attributes"] = new Map(),
): GeneratedTies {
  return { people: { count, labels: null, attributes }, rows, directed: false, weightKind: "none" };
}
