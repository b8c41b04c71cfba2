import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { codesIn, ended, KARATE, oneDocument, workplace } from "./skipstone.ts";

const { write, run, start, shell } = workplace();
write("karate.json", KARATE);
/** Ninety plans that walk along a path of two thousand people: some megabytes of curves. */
write("walk.json", {
  network: { kind: "path", people: 2000 },
  content: { transmissibility: 1 },
  plans: Object.fromEntries(
    Array.from({ length: 90 }, (_, i) => [`plan ${i}`, [{ starter: "people", ids: [i] }]]),
  ),
  runs: 3,
});

describe("what is written, and to whom", () => {
  it("given a reader that wants one line, then it is no failure, and nobody hears of it", async () => {
    const line = "set -o pipefail; skipstone run karate.json --quiet --no-store | head -1; echo $?";
    expect(await shell(line)).toMatchObject({ stdout: "Karate club\n0\n", stderr: "" });
  });

  it("given a reader that reads nothing at all, then the same", async () => {
    const line = "set -o pipefail; skipstone run karate.json --quiet --no-store | true; echo $?";
    expect(await shell(line)).toMatchObject({ stdout: "0\n", stderr: "" });
    const walk = "set -o pipefail; skipstone run walk.json --no-store --json | true; echo $?";
    expect(await shell(walk)).toMatchObject({ stdout: "0\n", stderr: "" });
  });

  it("given a stdin that is closed or full of something, then it is not looked at", async () => {
    const closed = await shell("skipstone run karate.json --no-store --json <&-");
    const full = await shell("skipstone run karate.json --no-store --json </dev/zero");
    expect([closed.status, closed.stderr]).toEqual([0, ""]);
    expect(full).toEqual(closed);
  });

  it("given a reader that leaves in the middle of megabytes, then the command ends soon, with status 0", async () => {
    await run("run", "karate.json", "--quiet", "--runs", "600", "--set", "record=full");
    const child = start(["export"]);
    const end = ended(child);
    await once(child.stdout!, "data");
    child.stdout!.destroy();
    expect(await end).toMatchObject({ status: 0, stderr: "" });
  });

  it("given a slow reader of megabytes, then the whole document arrives", async () => {
    const line = "set -o pipefail; skipstone run walk.json --no-store --json | { sleep 1; cat; }";
    const { status, stdout, stderr } = await shell(line);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.length).toBeGreaterThan(5_000_000);
    expect(Object.keys(oneDocument(stdout).plans!)).toHaveLength(90);
  });

  it("given streams that are closed, then the command does its work all the same", async () => {
    const line =
      "skipstone run karate.json --no-store >&- 2>&- <&-; echo $?; skipstone run karate.json --quiet --no-store 2>&-";
    const { stdout, stderr } = await shell(line);
    expect(stdout).toMatch(/^0\nKarate club\n/);
    expect(stderr).toBe("");
  });

  it("given a device that is full, then that is told, with the status of a failing environment", async () => {
    for (const command of ["run karate.json --no-store --quiet", "run karate.json --no-store", "export"]) {
      const { status, stderr } = await shell(`skipstone ${command} >/dev/full`);
      expect([status, codesIn(stderr)]).toEqual([6, ["E-CLI-010"]]);
    }
    // Where stderr is full there is nobody to tell, and the report is what counts.
    expect(await shell("skipstone run karate.json --no-store 2>/dev/full")).toMatchObject({ status: 0 });
  });
});
