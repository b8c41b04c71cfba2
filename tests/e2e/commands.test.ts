import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { codesIn, KARATE, oneDocument, workplace } from "./skipstone.ts";

const { write, run, path } = workplace();
write("karate.json", KARATE);
write("ties.csv", "from,to\na,b\nb,c\nb,c\nc,c\nd,e\u200b\n");

describe("the commands, one after another as a person tries them", () => {
  it("given no command, or --help, then help is on stdout and the status is 0", async () => {
    for (const args of [[], ["--help"]]) {
      const { status, stdout, stderr } = await run(...args);
      expect([status, stderr]).toEqual([0, ""]);
      for (const command of [
        "run",
        "check",
        "explain",
        "import",
        "verify",
        "replay",
        "diff",
        "export",
        "doctor",
      ]) {
        expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
      }
    }
    expect((await run("--version")).stdout).toContain(packageJson.version);
  });

  it("given a file of ties, then `import` balances its rows: data on stdout, warnings on stderr", async () => {
    const text = await run("import", "ties.csv");
    expect([text.status, codesIn(text.stdout)]).toEqual([0, []]);
    expect(codesIn(text.stderr)).toEqual(["E-IMPORT-041"]);
    const json = await run("import", "ties.csv", "--json");
    expect(json.status).toBe(0);
    expect(oneDocument(json.stdout)).toMatchObject({
      command: "import",
      balance: { kept: 3, merged: 1, drops: [{ count: 1, firstLine: 5 }] },
      network: { people: 5, ties: 3, arcs: 6 },
    });
  });

  it("given a scenario, then `check --json` is one document that says what a run would take at most", async () => {
    const { status, stdout, stderr } = await run("check", "karate.json", "--json");
    expect([status, stderr]).toEqual([0, ""]);
    expect(oneDocument(stdout)).toMatchObject({
      command: "check",
      ok: true,
      network: { people: 34, ties: 78 },
      plans: 2,
      runs: 30,
      atMost: { withinBudget: true },
    });
  });

  it("given a scenario, then `run --json` is one document, and stderr is silent", async () => {
    const { status, stdout, stderr } = await run("run", "karate.json", "--json");
    expect([status, stderr]).toEqual([0, ""]);
    expect(oneDocument(stdout)).toMatchObject({ command: "run", runs: 30, plans: { hubs: {}, random: {} } });
  });

  it("given a scenario, then `run` reports on stdout and says on stderr where events are and what to try", async () => {
    const { status, stdout, stderr } = await run("run", "karate.json");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Karate club\n/);
    expect(stdout).toContain("hubs");
    expect(stdout).toContain("└");
    expect(stderr).toContain("60 runs were there before; their digests match");
    expect(stderr).toContain("  skipstone replay b1:hubs@0");
    const quiet = await run("run", "karate.json", "--quiet");
    expect([quiet.status, quiet.stdout, quiet.stderr]).toEqual([0, stdout, ""]);
  });

  it("given a scenario that is refused, however late, then `run` leaves no store behind", async () => {
    const cases: readonly (readonly [readonly string[], string])[] = [
      [["--set", 'plans.hubs=[{starter: people, ids: ["nobody"]}]'], "E-PLAN-001"],
      [["--plans", "none"], "E-CLI-008"],
      [["--memory", "100MB"], "E-RUN-006"],
      [["--what-if"], "E-CLI-032"],
    ];
    for (const [words, code] of cases) {
      const refused = await run("run", "karate.json", "--store", "folder/none.db", ...words);
      expect([refused.status, codesIn(refused.stderr)]).toEqual([expect.any(Number), [code]]);
      expect(existsSync(path("folder"))).toBe(false);
    }
  });

  it("given a store, then status, verify, replay and diff are each one document with --json", async () => {
    const status = oneDocument((await run("status", "--json")).stdout);
    expect(status).toMatchObject({
      command: "status",
      batches: [{ id: "b1", plan: "hubs", runs: 30 }, { id: "b2" }],
    });
    const verify = await run("verify", "--json");
    expect(verify).toMatchObject({ status: 0, stderr: "" });
    expect(oneDocument(verify.stdout)).toMatchObject({
      command: "verify",
      checked: 60,
      matched: 60,
      mismatched: [],
    });
    expect(oneDocument((await run("verify", "hubs@7", "--json")).stdout)).toMatchObject({
      checked: 1,
      matched: 1,
    });
    const replay = oneDocument((await run("replay", "hubs@25", "--json")).stdout);
    expect(replay).toMatchObject({ command: "replay", ended: { reason: "diedOut" } });
    const diff = await run("diff", "hubs@0", "random@0", "--json");
    expect(oneDocument(diff.stdout)).toMatchObject({
      command: "diff",
      equal: false,
      left: { run: "hubs@0", event: { round: 0, name: "Shared", polarity: "positive" } },
      right: { run: "random@0", event: { round: 0, name: "Shared" } },
    });
    expect(oneDocument((await run("diff", "hubs@25", "hubs@25", "--json")).stdout)).toEqual({
      command: "diff",
      version: packageJson.version,
      equal: true,
      left: { run: "hubs@25" },
      right: { run: "hubs@25" },
    });
  });

  it("given a store, then `export` has one header and a line for each event, into a file or to stdout", async () => {
    const { status, stdout } = await run("export", "hubs@0", "random@25");
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toBe("run,world,tick,event,person,source,channel,polarity,amount");
    expect(lines.filter((line) => line.startsWith("run,"))).toHaveLength(1);
    expect(new Set(lines.slice(1).map((line) => line.split(",")[0]))).toEqual(
      new Set(["hubs@0", "random@25"]),
    );
    expect((await run("export", "hubs@0", "random@25", "--out", "events.csv")).status).toBe(0);
    expect(readFileSync(path("events.csv"), "utf8")).toBe(stdout);
    const again = await run("export", "--out", "events.csv");
    expect([again.status, codesIn(again.stderr)]).toEqual([2, ["E-CLI-009"]]);
    const jsonl = await run("export", "hubs@0", "--format", "jsonl");
    const events = jsonl.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events[0]).toMatchObject({ run: "hubs@0", event: "CampaignLaunched" });
  });

  it("given `init`, then what it writes can be explained and checked, and is not written over", async () => {
    const init = await run("init", "first.yaml", "--template", "minimal");
    expect([init.status, init.stdout]).toEqual([0, ""]);
    expect((await run("check", "first.yaml")).status).toBe(0);
    expect((await run("explain", "first.yaml")).stdout).toContain("WHAT IT DOES");
    const again = await run("init", "first.yaml");
    expect([again.status, codesIn(again.stderr)]).toEqual([2, ["E-CLI-009"]]);
  });

  it("given `schema`, then it is the published one", async () => {
    const published = fileURLToPath(new URL("../../scenarios/scenario.schema.json", import.meta.url));
    expect(oneDocument((await run("schema")).stdout)).toEqual(JSON.parse(readFileSync(published, "utf8")));
  });
});
