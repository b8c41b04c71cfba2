import { describe, expect, it } from "vitest";
import { codesIn, KARATE, oneDocument, workplace } from "./skipstone.ts";

const { run, write } = workplace();
write("karate.json", KARATE);
write("hours.json", {
  ...KARATE,
  clock: { tick: "10m" },
  content: { transmissibility: 0.3, delay: { kernel: "exponential", mean: "2h" } },
  horizon: "2d",
});
await run("run", "karate.json", "--quiet", "--store", "rounds.db");
await run("run", "hours.json", "--quiet", "--store", "hours.db");
const ROUNDS = ["--store", "rounds.db"];
const HOURS = ["--store", "hours.db"];

describe("skipstone fork", () => {
  it("given runs, a time and a value, then it tells what changed and what to do next, and other commands know the fork", async () => {
    const forked = await run("fork", "hubs@0-29", "--at", "2", "--set", "horizon=2", ...ROUNDS);
    expect(forked.status).toBe(0);
    expect(forked.stdout).toMatch(
      /^hubs@0-29 \(batch b1\) forked at round 2 as batch b3: horizon=2\n30 worlds/,
    );
    expect(forked.stdout).toMatch(/\nsharers .* −/);
    const next = forked.stderr.split("\n").filter((line) => line.startsWith("  skipstone "));
    expect(next).toHaveLength(3);
    for (const line of next) {
      const words = line.trim().split(" #")[0]!.trim().split(" ").slice(1);
      expect([words[0], (await run(...words)).status]).toEqual([words[0], 0]);
    }
    const status = await run("status", ...ROUNDS);
    expect(status.stdout).toContain("hubs (fork of b1 at round 2)");
    const listed = oneDocument((await run("status", "--json", ...ROUNDS)).stdout) as Record<string, unknown>;
    const facts = { parent: "b1", tick: 2, at: "round 2", set: ["horizon=2"] };
    expect((listed.batches as object[])[2]).toMatchObject({ id: "b3", runs: 30, fork: facts });
    const replay = await run("replay", "b3:hubs@0", ...ROUNDS);
    expect(replay.stdout).toContain("fork of b1 at round 2: horizon=2");
    expect(replay.stdout).toContain("Ended in round 2: its horizon was reached.");
    const all = await run("verify", "--json", ...ROUNDS);
    expect(oneDocument(all.stdout)).toMatchObject({ checked: 90, matched: 90 });
    const exported = await run("export", "--table", "runs", ...ROUNDS);
    const names = exported.stdout.split("\n").map((line) => line.split(",")[0]);
    expect(names.filter((name) => name === "b3:hubs@7" || name === "hubs@7")).toHaveLength(2);
  });

  it("given the same again with --json, then it is one document, and nothing is stored twice", async () => {
    const words = ["fork", "hubs@0-9", "--at", "1", "--set", "horizon=2", "--json", ...ROUNDS];
    const [first, second] = [await run(...words), await run(...words)];
    expect([first.status, first.stderr]).toEqual([0, ""]);
    const document = oneDocument(first.stdout) as Record<string, unknown>;
    expect(document).toMatchObject({ command: "fork", parent: "b1", at: "round 1", worlds: 10, already: 0 });
    expect(oneDocument(second.stdout)).toEqual({ ...document, already: 10 });
  });

  it("given a clock, then the time is a duration, and diff tells hours", async () => {
    const words = ["fork", "hubs@0-9", "--at", "6h", "--set", "horizon=12h", "--json", ...HOURS];
    const forked = oneDocument((await run(...words)).stdout) as Record<string, unknown>;
    expect(forked).toMatchObject({ at: "6h", worlds: 10 });
    const diff = oneDocument(
      (await run("diff", "hubs@0", `${forked.batch}:hubs@0`, "--json", ...HOURS)).stdout,
    ) as Record<string, unknown>;
    expect(diff).toMatchObject({ equal: false, left: { run: "hubs@0" }, right: { run: "b3:hubs@0" } });
    const events = [diff.left, diff.right].flatMap((side) => (side as { event?: object }).event ?? []);
    for (const event of events) expect((event as { hour: number }).hour).toBeGreaterThan(6);
    const text = await run("diff", "hubs@0", "b3:hubs@0", ...HOURS);
    expect(text.stdout).toMatch(/after [\d.]+ hours, /);
    const wrong = await run("fork", "hubs@0", "--at", "6", "--set", "horizon=12h", ...HOURS);
    expect([wrong.status, codesIn(wrong.stderr)]).toEqual([2, ["E-CLI-005"]]);
  });

  it("given what cannot be forked, then it is said, and the store stays as it was", async () => {
    const before = (await run("status", "--json", ...ROUNDS)).stdout;
    const cases: readonly (readonly [readonly string[], number, readonly string[]])[] = [
      [["hubs@0", "--at", "2"], 2, ["E-CLI-030"]],
      [["hubs@0", "--at", "soon"], 2, ["E-CLI-005", "E-CLI-030"]],
      [["hubs@0", "--at", "2", "--set", "seed=x"], 3, ["E-RUN-008"]],
      [["hubs@0-99", "--at", "2", "--set", "horizon=3"], 2, ["E-STORE-037"]],
      [["hub@0", "--at", "2", "--set", "horizon=3"], 2, ["E-STORE-033"]],
      [["b3:hubs@0", "--at", "3", "--set", "horizon=3"], 2, ["E-RUN-011"]],
    ];
    for (const [words, status, codes] of cases) {
      const refused = await run("fork", ...words, ...ROUNDS);
      expect([words, refused.status, codesIn(refused.stderr)]).toEqual([words, status, codes]);
    }
    expect((await run("status", "--json", ...ROUNDS)).stdout).toBe(before);
    const nowhere = await run("fork", "hubs@0", "--at", "2", "--set", "horizon=3", "--store", "none.db");
    expect([nowhere.status, codesIn(nowhere.stderr)]).toEqual([2, ["E-STORE-030"]]);
  });
});
