import { describe, expect, it } from "vitest";
import { personLabel } from "../../src/network/People.ts";
import { type ClassicSpec, classicNetwork } from "../../src/sources/classicNetwork.ts";
import { degreesOf, expectShare, expectSimple, namesOf, pairsOf, streamOf } from "./generators/rowsOf.ts";

const shared = { seed: null, attributes: null } as const;
const classic = (spec: ClassicSpec, name = "classic") => classicNetwork(spec, streamOf(name));

/** Numbers of ties of the club's members 1 to 34, from the paper's table of ties. */
const KARATE_DEGREES = [
  16, 9, 10, 6, 3, 4, 4, 4, 5, 2, 3, 1, 2, 5, 2, 2, 2, 2, 2, 3, 2, 2, 2, 5, 3, 3, 2, 4, 3, 4, 4, 6, 12, 17,
];

describe("classicNetwork", () => {
  it("numbers the karate club as usual: 34 people, 78 ties, person 1 of the paper is 0", () => {
    const { people, rows } = classic({ kind: "karate-club", ...shared });
    expect(people).toMatchObject({ count: 34, labels: null });
    expect(rows.length).toBe(78);
    expectSimple(34, rows);
    expect([...degreesOf(34, rows)]).toEqual(KARATE_DEGREES);
    expect(namesOf(rows).filter((name) => name.endsWith("-33"))).toHaveLength(17);
    expect(namesOf(rows)).not.toContain("0-33");
  });

  it("knows which club each member joined after the split", () => {
    const club = classic({ kind: "karate-club", ...shared }).people.attributes.get("club")!;
    if (club.kind !== "text") return expect.unreachable();
    expect(club.values).toEqual(["Mr. Hi", "Officer"]);
    expect(club.values[club.codes[0]!]).toBe("Mr. Hi");
    expect(club.values[club.codes[33]!]).toBe("Officer");
    expect(club.codes.filter((code) => code === 0)).toHaveLength(17);
  });

  it("names the Florentine families in alphabetical order: 15 families, 20 marriages", () => {
    const { people, rows } = classic({ kind: "florentine-families", ...shared });
    expect(people.count).toBe(15);
    expect(people.labels).toEqual([...people.labels!].sort());
    const named = pairsOf(rows).map((tie) =>
      tie
        .map((person) => personLabel(people, person))
        .sort()
        .join("-"),
    );
    expect(named).toHaveLength(20);
    expect(named).toContain("Acciaiuoli-Medici");
    expect(degreesOf(15, rows)[people.labels!.indexOf("Medici")]).toBe(6);
  });

  it("draws Krackhardt's kite: 10 people, 18 ties, Diane with the most, Jane at the end of the tail", () => {
    const { people, rows } = classic({ kind: "krackhardt-kite", ...shared });
    const degrees = degreesOf(10, rows);
    expect(rows.length).toBe(18);
    expect(people.labels![degrees.indexOf(6)]).toBe("Diane");
    expect(people.labels![degrees.indexOf(1)]).toBe("Jane");
  });

  it("puts cavemen into complete groups, or leads one tie of each on to the next", () => {
    const caves = classic({ kind: "caveman", caves: 4, size: 5, connected: false, ...shared });
    expect(caves.rows.length).toBe(4 * 10);
    for (const [u, v] of pairsOf(caves.rows)) expect(Math.floor(u / 5)).toBe(Math.floor(v / 5));
    const connected = classic({ kind: "caveman", caves: 4, size: 5, connected: true, ...shared });
    expectSimple(20, connected.rows);
    expect(connected.rows.length).toBe(4 * 10);
    expect(pairsOf(connected.rows).filter(([u, v]) => Math.floor(u / 5) !== Math.floor(v / 5))).toHaveLength(
      4,
    );
  });

  it("makes cavemen of every small number of caves and people", () => {
    for (const connected of [false, true])
      for (let caves = 1; caves <= 4; caves++)
        for (let size = 1; size <= 4; size++) {
          const { people, rows } = classic({ kind: "caveman", caves, size, connected, ...shared });
          expect(people.count).toBe(caves * size);
          expectSimple(caves * size, rows);
        }
  });

  it("ties people inside clusters more often, and says who is in which", () => {
    const spec = { kind: "clusters", people: 400, ties: 2000, clusters: 4, density: 0.9, ...shared } as const;
    const { people, rows } = classic(spec);
    const cluster = people.attributes.get("cluster")!;
    if (cluster.kind !== "text") return expect.unreachable();
    expect(cluster.values).toEqual(["0", "1", "2", "3"]);
    expectSimple(400, rows);
    expect(rows.length).toBeGreaterThan(1900);
    const inside = pairsOf(rows).filter(([u, v]) => cluster.codes[u] === cluster.codes[v]).length;
    expect(inside / rows.length).toBeGreaterThan(0.85);
  });

  it("draws Girvan and Newman's groups with chances (16 − out) ÷ 31 inside and out ÷ 96 outside", () => {
    const { people, rows } = classic({ kind: "girvan-newman", tiesOut: 6, ...shared });
    expect(people.count).toBe(128);
    expectSimple(128, rows);
    const inside = pairsOf(rows).filter(([u, v]) => u % 4 === v % 4).length;
    expectShare(inside, (4 * 32 * 31) / 2, 10 / 31);
    expectShare(rows.length - inside, 6 * 32 * 32, 6 / 96);
  });

  it("draws from its stream alone", () => {
    const spec = { kind: "girvan-newman", tiesOut: 6, ...shared } as const;
    expect(classic(spec)).toEqual(classic(spec));
    expect(classic(spec, "other")).not.toEqual(classic(spec));
  });
});
