import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codesIn, KARATE, oneDocument, workplace } from "./skipstone.ts";

const { write, run, path } = workplace();
const YAML = `# the club
network: { kind: karate-club }
content: { transmissibility: 0.2 } # as measured
plans:
  hubs: [ { starter: influencers, pick: { by: degree, count: 2 } } ]
runs: 200
`;

describe("seed", () => {
  it("given a number, then it prints people, spread and certificate, and says what to do next", async () => {
    write("club.json", KARATE);
    const { status, stdout, stderr } = await run("seed", "club.json", "--k", "2");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Karate club\n34 people · 78 ties · OPIM-C · seed 1\n\n2 people, the best first:\n {2}\d+, \d+\n/,
    );
    expect(stdout).toMatch(
      /They reach \d+\.\d+ ± \d+\.\d+ \(standard error\) sharers on average, in 30 worlds/,
    );
    expect(stdout).toMatch(/Certificate: at least [\d.]+ % of the best possible\./);
    expect(stderr).toContain("skipstone seed club.json --k 2 --write chosen");
  });

  it("given --json, then it is one document with the fields of the contract", async () => {
    write("club.json", KARATE);
    const { status, stdout } = await run("seed", "club.json", "--k", "3", "--method", "greedy", "--json");
    expect(status).toBe(0);
    const document = oneDocument(stdout) as Record<string, unknown>;
    expect(Object.keys(document)).toEqual([
      ...["command", "version", "stream", "seed", "runs", "scenario", "network"],
      ...["method", "k", "epsilon", "seeds", "spread", "certificate"],
    ]);
    expect(document).toMatchObject({ command: "seed", method: "greedy", k: 3, seed: "1" });
    expect(document.seeds).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
    expect(document.spread).toEqual({ mean: expect.any(Number), se: expect.any(Number) });
    const { lower, upper, ratio } = document.certificate as Record<string, number>;
    expect(lower! / upper!).toBeCloseTo(ratio!, 12);
  });

  it("given --write, then the plan is in the file with its comments, a run gives the same spread, and it is not written over", async () => {
    write("club.yaml", YAML);
    const first = await run("seed", "club.yaml", "--k", "2", "--write", "best", "--json");
    expect([first.status, first.stderr]).toEqual([0, ""]);
    const { seeds, spread } = oneDocument(first.stdout) as unknown as {
      seeds: string[];
      spread: { mean: number };
    };
    const text = readFileSync(path("club.yaml"), "utf8");
    const added = `  best: # chosen by seed --method opim\n    - { starter: people, ids: [${seeds.join(", ")}] }\n`;
    expect(text).toBe(YAML.replace("runs: 200", `${added}runs: 200`));
    const ran = await run("run", "club.yaml", "--plans", "best", "--no-store", "--json");
    expect(oneDocument(ran.stdout)).toMatchObject({ plans: { best: { sharers: { mean: spread.mean } } } });

    const again = await run("seed", "club.yaml", "--k", "3", "--write", "best");
    expect([again.status, again.stdout, codesIn(again.stderr)]).toEqual([2, "", ["E-CLI-043"]]);
    expect(readFileSync(path("club.yaml"), "utf8")).toBe(text);
    const forced = await run("seed", "club.yaml", "--k", "1", "--write", "best", "--force", "--quiet");
    expect([forced.status, forced.stderr]).toEqual([0, ""]);
    expect(readFileSync(path("club.yaml"), "utf8").split("best:")).toHaveLength(2);
    const compared = await run("compare", "club.yaml", "--baseline", "best", "--json");
    expect([compared.status, Object.keys(oneDocument(compared.stdout).best as object)]).toEqual([
      ...[0, ["hubs", "best"]],
    ]);
  });

  it("given a budget, then people are bought for what they cost", async () => {
    write("club.json", KARATE);
    const budget = ["seed", "club.json", "--budget", "30", "--price", "1/follower,10:1.5"];
    const { status, stdout } = await run(...budget, "--method", "vote-rank", "--json");
    expect(status).toBe(0);
    const { cost, k, seeds } = oneDocument(stdout) as unknown as { cost: number; k: number; seeds: string[] };
    expect(cost).toBeLessThanOrEqual(30);
    expect([k, seeds.length > 1]).toEqual([seeds.length, true]);
  });

  it("given a number, a budget and changes to the scenario, then the plan has its price, and what is said next keeps the changes", async () => {
    write("priced.yaml", YAML);
    const flags = ["--k", "3", "--budget", "40", "--price", "1/follower,10:1.5"];
    const change = ["--set", "content.transmissibility=0.1"];
    const { status, stdout, stderr } = await run(
      "seed",
      "priced.yaml",
      ...flags,
      ...change,
      "--write",
      "few",
    );
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/\n\d people for [\d.]+ of 40, the best first:/),
    ]);
    expect(stderr).toContain("skipstone compare priced.yaml --set content.transmissibility=0.1");
    const [, cost] = /people for ([\d.]+) of/.exec(stdout)!;
    const ran = await run("run", "priced.yaml", "--plans", "few", "--no-store", "--json");
    const { plans } = oneDocument(ran.stdout) as unknown as { plans: { few: { cost: { total: number } } } };
    expect(plans.few.cost.total).toBe(Number(cost));
  });

  it.each([
    [["--k", "0"], 2, ["E-CLI-005"]],
    [
      ["--k", "two", "--budget", "20,000", "--epsilon", "2", "--price", "much"],
      2,
      ["E-CLI-005", "E-CLI-005", "E-CLI-005", "E-CLI-005"],
    ],
    [[], 2, ["E-CLI-040"]],
    [["--k", "2", "--price", "column"], 2, ["E-CLI-042"]],
    [["--k", "2", "--write", " "], 3, ["E-SCENARIO-044"]],
    [["--k", "2", "--within", "a,b"], 3, ["E-PLAN-003", "E-PLAN-003"]],
    [["--budget", "5"], 2, ["E-CLI-042"]],
    [["--budget", "5", "--price", "6"], 3, ["E-PLAN-020"]],
    [["--k", "35"], 3, ["E-PLAN-002"]],
    [["--k", "2", "--within", "nobody"], 3, ["E-PLAN-003"]],
  ])("given %j, then it ends with %i and says why: %j", async (flags, expected, codes) => {
    write("club.json", KARATE);
    const { status, stdout, stderr } = await run("seed", "club.json", ...flags);
    expect([status, stdout, codesIn(stderr)]).toEqual([expected, "", codes]);
  });

  it("given plans that stand elsewhere in the file, then nothing is written and it says so", async () => {
    const aliased = `x: &p { a: [ { starter: people, ids: [0] } ] }\n`;
    write(
      "alias.yaml",
      `network: { kind: karate-club }\ncontent: { transmissibility: 0.2 }\nplans: ${aliased.slice(3)}`,
    );
    const { status } = await run("seed", "alias.yaml", "--k", "1", "--write", "b", "--quiet");
    expect(status).toBe(0);
    expect(readFileSync(path("alias.yaml"), "utf8")).toContain('"b": [{ "starter": "people"');
  });
});
