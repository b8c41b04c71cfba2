import { describe, expect, it } from "vitest";
import { codesIn, KARATE, oneDocument, workplace } from "./skipstone.ts";

const { run, write } = workplace();
write("karate.json", KARATE);
write("other.json", { ...KARATE, seed: "other" });
write("alone.json", { ...KARATE, plans: { hubs: [{ starter: "people", ids: ["0"] }] } });

describe("skipstone compare", () => {
  it("given a scenario, then it says which plan is better, and stores nothing", async () => {
    const { status, stdout } = await run("compare", "karate.json", "--runs", "200");
    expect(status).toBe(0);
    expect(stdout).toMatch(/beats|No clear difference|come out alike/);
    expect(stdout).toMatch(/\nplan +sharers +difference +95 % interval/);
    expect((await run("status")).status).not.toBe(0);
  });

  it("given --json, then it is one document with the fields of the contract, the same for any number of threads", async () => {
    const { stdout } = await run("compare", "karate.json", "--json", "--workers", "1");
    const document = oneDocument(stdout) as Record<string, unknown>;
    expect(document).toMatchObject({
      command: "compare",
      metric: "sharers",
      baseline: expect.any(String),
      pairs: [
        {
          plan: expect.any(String),
          against: document.baseline,
          difference: { mean: expect.any(Number), ci: [expect.any(Number), expect.any(Number)] },
          winShare: expect.any(Number),
          tieShare: expect.any(Number),
          adjustedP: expect.any(Number),
          verdict: expect.any(String),
        },
      ],
      best: expect.any(Object),
    });
    expect((await run("compare", "karate.json", "--json", "--workers", "2")).stdout).toBe(stdout);
  });

  it.each([
    [["--metric", "likes"], 2, "E-CLI-053"],
    [["--metric", "spiral"], 3, "E-CLI-054"],
    [["--metric", "viewers:loyal"], 3, "E-CLI-055"],
    [["--metric", "ignition:loyal"], 2, "E-CLI-053"],
    [["--baseline", "nobody"], 2, "E-CLI-008"],
    [["--plans", "nobody"], 2, "E-CLI-008"],
    [["--fail-if", "best"], 2, "E-CLI-006"],
    [["--runs", "0"], 2, "E-CLI-005"],
    [["--precision", "0"], 2, "E-CLI-005"],
  ] as const)("given %j, then it is refused by name", async (flags, status, code) => {
    const ended = await run("compare", "karate.json", ...flags);
    expect([ended.status, codesIn(ended.stderr)]).toEqual([status, [code]]);
  });

  it("given one plan, or scenarios in other worlds, then it says why there is nothing to compare", async () => {
    const alone = await run("compare", "alone.json");
    expect([alone.status, codesIn(alone.stderr)]).toEqual([3, ["E-CLI-056"]]);
    const apart = await run("compare", "karate.json", "other.json");
    expect([apart.status, codesIn(apart.stderr)]).toEqual([3, ["E-CLI-057"]]);
    expect((await run("compare", "karate.json", "other.json", "--seed", "one")).status).toBe(0);
  });

  it("given a gate that holds, then it fails with 4", async () => {
    const ended = await run("compare", "karate.json", "--fail-if", "worlds > 1");
    expect([ended.status, codesIn(ended.stderr)]).toEqual([4, ["E-RUN-003"]]);
  });

  it("given ranges, then every pair has its verdict over them; given a precision, then it says why it stopped", async () => {
    const ranges = "uncertain.content.transmissibility=[0.05, 0.3]";
    const flags = ["--set", ranges, "--runs", "400", "--precision", "30%"];
    const { status, stdout } = await run("compare", "karate.json", "--json", ...flags);
    expect(status).toBe(0);
    expect(oneDocument(stdout)).toMatchObject({
      stopping: { precision: 0.3, atMost: 400, plans: expect.any(Object) },
      pairs: [{ overRanges: { method: "sobol", inputs: [{ path: "content.transmissibility" }] } }],
    });
    const wrong = await run("compare", "karate.json", "--set", "uncertain.content.spoofing=[0, 7]");
    expect([wrong.status, codesIn(wrong.stderr)]).toEqual([3, ["E-SCENARIO-035"]]);
  });

  it.each([
    ["zh", "差值"],
    ["ko", "차이"],
  ])("given --lang %s, then it is told in it", async (lang, word) => {
    expect((await run("compare", "karate.json", "--lang", lang)).stdout).toContain(word);
  });
});
