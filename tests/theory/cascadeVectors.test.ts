import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/index.ts";

const DATA = resolve(process.env.SKIPSTONE_DATA ?? join(import.meta.dirname, "../../../shared/data"));
const VECTORS = join(DATA, "../vectors/cascade-reach.json");

interface Row {
  readonly seeds: readonly number[];
  readonly trials: number;
  readonly final_mean: number;
  readonly final_se: number;
  readonly mean_reach_by_step: readonly number[];
  readonly se_reach_by_step: readonly number[];
}

interface Setting {
  readonly network: object;
  readonly ties?: string;
  readonly transmissibility: number;
  readonly contagion?: string;
  readonly runs: number;
}

const file = (path: string, more: object = {}) => ({ kind: "file", path: join(DATA, path), ...more });
const facebook = file("facebook_combined.txt");
const long = process.env.SKIPSTONE_LONG ? 5 : 1;

/** How the independent library was set up for each row, in our words. */
const SETTINGS: Record<string, Setting> = {
  "NetHEPT_multi_p0.01_ddseeds50": {
    network: file("hep.txt", { parallel: "independent" }),
    transmissibility: 0.01,
    runs: 4000,
  },
  "egoFacebook_p0.01_topdeg10": { network: facebook, transmissibility: 0.01, runs: 1500 },
  egoFacebook_WC_topdeg10: {
    network: facebook,
    ties: "weighted-cascade",
    transmissibility: 1,
    runs: 1000,
  },
  "karate_p0.1_seeds0_33": { network: { kind: "karate-club" }, transmissibility: 0.1, runs: 20_000 },
  "karate_p0.2_seeds0_33": { network: { kind: "karate-club" }, transmissibility: 0.2, runs: 20_000 },
  NetHEPT_LT_uniform_ldagseeds49: {
    network: file("hep.txt", { parallel: "sum" }),
    ties: "weighted-cascade",
    contagion: "threshold",
    transmissibility: 1,
    runs: 800,
  },
  "musaeGitHub_p0.01_topdeg50": {
    network: file("musae_github_edges.csv"),
    transmissibility: 0.01,
    runs: 800,
  },
};

describe.skipIf(!existsSync(VECTORS))(
  "reach agrees with an independent C++ library (skipped where SKIPSTONE_DATA has no networks)",
  () => {
    const rows: Record<string, Row> = existsSync(VECTORS) ? JSON.parse(readFileSync(VECTORS, "utf8")) : {};

    it("knows every row of the vectors", () => {
      expect(Object.keys(SETTINGS).sort()).toEqual(Object.keys(rows).sort());
    });

    it.each(Object.keys(SETTINGS))(
      "%s: final reach and the curve by round within 4 standard errors",
      async (name) => {
        const { network, ties, transmissibility, contagion, runs } = SETTINGS[name] as Setting;
        const row = rows[name] as Row;
        const worlds = runs * long;
        const document = await run(
          {
            network,
            ties: { scheme: ties ?? "uniform" },
            content: { transmissibility, contagion: { kind: contagion ?? "independent" } },
            plans: { vector: [{ starter: "people", ids: row.seeds }] },
            record: "none",
            measure: ["sharers"],
            seed: name,
          },
          { runs: worlds, workers: 1 },
        );
        const { sharers, curve } = document.plans.vector!;
        expect(Math.abs(sharers.mean - row.final_mean)).toBeLessThan(
          4 * Math.hypot(sharers.se!, row.final_se),
        );
        for (const [round, expected] of row.mean_reach_by_step.entries()) {
          const se = row.se_reach_by_step[round] as number;
          // Our standard error is theirs scaled by the number of trials; stored values are rounded to 0.001.
          const both = se * Math.sqrt(1 + row.trials / worlds);
          const mean = curve!.sharers.mean[Math.min(round, curve!.time.length - 1)] as number;
          expect(Math.abs(mean - expected), `round ${round}: ${mean} against ${expected}`).toBeLessThan(
            4 * both + 0.001,
          );
        }
      },
    );
  },
);
