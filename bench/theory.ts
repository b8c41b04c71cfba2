/**
 * Prints the README's table of theory checks: what skipstone simulates against closed forms and against an independent
 * library, and half-lives of the preset of everyday content against those of real cascades. Run it with
 * `npm run theory`; what needs data that are absent is left out.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "../src/index.ts";
import { halfLivesTable, leadersHalfLives, realHalfLives } from "./halfLives.ts";

const DATA = resolve(process.env.SKIPSTONE_DATA ?? join(import.meta.dirname, "../../shared/data"));
const VECTORS = join(DATA, "../vectors/cascade-reach.json");

interface Check {
  readonly what: string;
  readonly scenario: object;
  readonly runs: number;
  readonly finding: "sharers" | "ignition";
  readonly expected: number;
  readonly expectedSe: number;
  readonly source: string;
}

const plan = (...starters: object[]) => ({ plans: { plan: starters }, record: "none", measure: ["sharers"] });
const people = (...ids: number[]) => plan({ starter: "people", ids });
const oneAtRandom = plan({ starter: "influencers", pick: { by: "random", count: 1 } });

/** Reach from one end or the hub, in closed form. */
const closedForms: readonly Check[] = [
  closed("triangle, one seed, T = 0.3", { kind: "complete", people: 3 }, 0.3, 1.726),
  closed("complete graph of 4, T = 0.3", { kind: "complete", people: 4 }, 0.3, 2.316556),
  closed("ring of 4, T = 0.5", { kind: "ring", people: 4 }, 0.5, 2.5625),
  closed("star of 50 from its hub, T = 0.2", { kind: "star", people: 50 }, 0.2, 1 + 49 * 0.2),
  closed("path of 30 from its end, T = 0.8", { kind: "path", people: 30 }, 0.8, (1 - 0.8 ** 30) / (1 - 0.8)),
  giant("random network ⟨4⟩, T = 0.375: P(ignition)", { kind: "random", meanTies: 4 }, 0.375, 0.5828116439),
  giant("random network ⟨4⟩, T = 0.5: P(ignition)", { kind: "random", meanTies: 4 }, 0.5, 0.79681213),
  giant("random 3-regular, T = 0.6: P(ignition)", { kind: "regular", ties: 3 }, 0.6, 0.7037037),
  giant("random 3-regular, T = 0.75: P(ignition)", { kind: "regular", ties: 3 }, 0.75, 0.962963),
];

function closed(what: string, network: object, transmissibility: number, expected: number): Check {
  const scenario = { network, content: { transmissibility }, ...people(0) };
  return {
    what,
    scenario,
    runs: 100_000,
    finding: "sharers",
    expected,
    expectedSe: 0,
    source: "closed form",
  };
}

/** A live link from the seed into the giant component is what ignites: its chance is the component's share. */
function giant(what: string, network: object, transmissibility: number, expected: number): Check {
  const scenario = { network: { people: 20_000, ...network }, content: { transmissibility }, ...oneAtRandom };
  return { what, scenario, runs: 4000, finding: "ignition", expected, expectedSe: 0, source: "closed form" };
}

const file = (path: string, more: object = {}) => ({ kind: "file", path: join(DATA, path), ...more });
const SETTINGS: Record<string, readonly [what: string, scenario: object, runs: number]> = {
  "karate_p0.1_seeds0_33": [
    "karate club, T = 0.1",
    { network: { kind: "karate-club" }, content: { transmissibility: 0.1 } },
    100_000,
  ],
  "karate_p0.2_seeds0_33": [
    "karate club, T = 0.2",
    { network: { kind: "karate-club" }, content: { transmissibility: 0.2 } },
    100_000,
  ],
  "egoFacebook_p0.01_topdeg10": [
    "ego-Facebook, T = 0.01",
    { network: file("facebook_combined.txt"), content: { transmissibility: 0.01 } },
    10_000,
  ],
  egoFacebook_WC_topdeg10: [
    "ego-Facebook, weighted cascade",
    {
      network: file("facebook_combined.txt"),
      ties: { scheme: "weighted-cascade" },
      content: { transmissibility: 1 },
    },
    5000,
  ],
  "NetHEPT_multi_p0.01_ddseeds50": [
    "NetHEPT, each of parallel lines its own chance, T = 0.01",
    { network: file("hep.txt", { parallel: "independent" }), content: { transmissibility: 0.01 } },
    20_000,
  ],
  NetHEPT_LT_uniform_ldagseeds49: [
    "NetHEPT, linear threshold",
    {
      network: file("hep.txt", { parallel: "sum" }),
      ties: { scheme: "weighted-cascade" },
      content: { transmissibility: 1, contagion: { kind: "threshold" } },
    },
    3000,
  ],
  "musaeGitHub_p0.01_topdeg50": [
    "GitHub, T = 0.01",
    { network: file("musae_github_edges.csv"), content: { transmissibility: 0.01 } },
    2000,
  ],
};

function measured(): readonly Check[] {
  if (!existsSync(VECTORS)) return [];
  const rows = JSON.parse(readFileSync(VECTORS, "utf8"));
  return Object.entries(SETTINGS).map(([name, [what, scenario, runs]]) => ({
    what,
    scenario: { ...scenario, ...people(...rows[name].seeds) },
    runs,
    finding: "sharers" as const,
    expected: rows[name].final_mean,
    expectedSe: rows[name].final_se,
    source: "CyNetDiff (C++)",
  }));
}

console.log("| case | skipstone | expected | from | difference in standard errors |");
console.log("|---|---|---|---|---|");
for (const check of [...closedForms, ...measured()]) {
  const document = await run({ seed: check.what, ...check.scenario }, { runs: check.runs });
  const { sharers, ignition } = document.plans.plan!;
  const value = check.finding === "sharers" ? sharers.mean : ignition!.probability;
  const se = check.finding === "sharers" ? sharers.se! : Math.sqrt((value * (1 - value)) / check.runs);
  const z = (value - check.expected) / Math.hypot(se, check.expectedSe);
  const digits = value < 100 ? 4 : 1;
  console.log(
    `| ${check.what} | ${value.toFixed(digits)} ± ${se.toFixed(digits)} | ${check.expected.toFixed(digits)} | ${check.source} | ${z.toFixed(1)} |`,
  );
}

const real = realHalfLives(join(DATA, "tideh"));
if (real !== null) {
  const simulated = [await leadersHalfLives(0.7, 50), await leadersHalfLives(0.2, 50)];
  console.log(`\n${halfLivesTable(real, simulated)}`);
}
