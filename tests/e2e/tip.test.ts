import { describe, expect, it } from "vitest";
import { codesIn, ended, KARATE, oneDocument, workplace } from "./skipstone.ts";

const { run, write, start } = workplace();
write("karate.json", KARATE);
write("named.json", { ...KARATE, plans: { ann: [{ starter: "people", ids: ["0"] }] } });
/** Minutes of work for one thread, whether it is theory, floods or runs. */
write("long.json", {
  info: { title: "A long one" },
  network: { kind: "random", people: 60_000, meanTies: 12 },
  content: { transmissibility: 0.08 },
  plans: { some: [{ starter: "influencers", pick: { by: "random", count: 5 } }] },
});

describe("skipstone tip", () => {
  it("given a scenario, then it tells the network's thresholds and each plan's tipping point, and needs no store", async () => {
    const { status, stdout } = await run("tip", "karate.json");
    expect(status).toBe(0);
    expect(stdout).toContain("non-backtracking");
    expect(stdout).toMatch(/\n {2}plan +alpha50 +95 % interval/);
    expect(stdout).toContain("hubs: what would tip it?");
    expect((await run("status")).status).not.toBe(0);
  });

  it("given --json, then it is one document with the fields of the contract", async () => {
    const { stdout } = await run("tip", "karate.json", "--json");
    const document = oneDocument(stdout) as Record<string, Record<string, unknown>>;
    expect(document).toMatchObject({ command: "tip" });
    // Known from the literature: 1 ÷ 5.292781 and 1 ÷ 6.725698.
    expect(document.network!.nonBacktracking).toBeCloseTo(0.188937, 5);
    expect(document.network!.adjacency).toBeCloseTo(0.148683, 5);
    const { hubs } = document.plans as Record<string, Record<string, unknown>>;
    expect(hubs).toMatchObject({ method: "flood", curve: { transmissibility: expect.any(Array) } });
    expect(hubs).not.toHaveProperty("gains");
  });

  it("given --over push, then ignition is told against the size of the push", async () => {
    const { status, stdout } = await run("tip", "karate.json", "--over", "push", "--plans", "random");
    expect(status).toBe(0);
    expect(stdout).toContain("ignites (95 % band)");
    expect(stdout).toContain("Contagion is independent, so there is no critical size");
    expect(stdout).not.toContain("hubs");
    const named = await run("tip", "named.json", "--over", "push");
    expect([named.status, codesIn(named.stderr)]).toEqual([0, ["E-PLAN-025"]]);
  });

  it("given --over something else, then it is refused", async () => {
    const { status, stdout } = await run("tip", "karate.json", "--over", "moon");
    expect([status, stdout]).toEqual([2, ""]);
  });

  it("given --gains, then both are told, in any language and in the document", async () => {
    const { stdout } = await run("tip", "karate.json", "--gains", "--plans", "hubs", "--lang", "zh");
    expect(stdout).toContain("叠加增益");
    const { stdout: json } = await run("tip", "karate.json", "--gains", "--plans", "hubs", "--json");
    const document = oneDocument(json) as Record<string, Record<string, object>>;
    expect(document.plans!.hubs).toMatchObject({ gains: { parts: 2, of: "people", mechanisms: [] } });
  });

  it("given a plan that there is not, then it is refused with the nearest name", async () => {
    const { status, stderr } = await run("tip", "karate.json", "--plans", "hub");
    expect([status, codesIn(stderr)]).toEqual([2, ["E-CLI-008"]]);
    expect(stderr).toContain("hubs");
  });

  it.each([
    ["--grid", "0", "E-CLI-047"],
    ["--grid", "5:1:10", "E-CLI-046"],
    ["--grid", "1000000000", "E-CLI-047"],
    ["--grid", "x", "E-CLI-045"],
    ["--workers", "0", "E-CLI-005"],
  ])("given %s %s, then it is refused", async (flag, value, code) => {
    const { status, stderr } = await run("tip", "karate.json", flag, value);
    expect([status, codesIn(stderr)]).toEqual([2, [code]]);
  });

  it("given two threads or one, then the document is the same to the byte", async () => {
    const args = [
      "tip",
      "karate.json",
      "--json",
      "--plans",
      "hubs",
      "--grid",
      "0.1:1:6",
      "--set",
      "horizon=4",
    ];
    const [one, two] = [await run(...args, "--workers", "1"), await run(...args, "--workers", "2")];
    expect(one.status).toBe(0);
    expect(two.stdout).toBe(one.stdout);
  });

  it.each([
    ["floods", []],
    ["runs at each transmissibility", ["--set", "horizon=1000"]],
  ])(
    "given Ctrl-C in the middle of %s, then it ends at once with 130 and prints nothing",
    async (_, more) => {
      const child = start(["tip", "long.json", "--runs", "100000", "--force", ...more]);
      const end = ended(child);
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(child.exitCode).toBeNull();
      const asked = Date.now();
      child.kill("SIGINT");
      const { status, stdout } = await end;
      expect([status, stdout]).toEqual([130, ""]);
      // About a second on a machine of its own; what is tested is that it does not go on for minutes.
      expect(Date.now() - asked).toBeLessThan(15_000);
    },
  );
});
