import { describe, expect, it } from "vitest";
import { codesIn, KARATE, oneDocument, workplace } from "./skipstone.ts";

const { run, write } = workplace();
write("karate.json", KARATE);

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
  });

  it.each([
    ["0", "E-CLI-047"],
    ["5:1:10", "E-CLI-046"],
    ["1000000000", "E-CLI-047"],
    ["x", "E-CLI-045"],
  ])("given --grid %s, then it is refused", async (grid, code) => {
    const { status, stderr } = await run("tip", "karate.json", "--grid", grid);
    expect([status, codesIn(stderr)]).toEqual([2, [code]]);
  });
});
