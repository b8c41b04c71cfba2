import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestAudiences } from "../../src/network/largestAudiences.ts";
import { anyPairs, arcsOf, LAW, networkOf } from "./networkOf.ts";

describe("largestAudiences", () => {
  it("sorts people by out-arcs, equal ones by number, and takes the first", () => {
    fc.assert(
      fc.property(anyPairs, fc.integer({ min: 0, max: 15 }), (rows, count) => {
        const network = networkOf(rows);
        const audience = (u: number) => arcsOf(network).filter(([source]) => source === u).length;
        const sorted = [...Array(rows.people).keys()].sort((a, b) => audience(b) - audience(a) || a - b);
        expect([...largestAudiences(network.csr, count)]).toEqual(sorted.slice(0, count));
      }),
      LAW,
    );
  });
});
