import { copyFileSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { mounted } from "../faults/mounted.ts";
import { FIXTURE_SCENARIO, fixtureStore } from "../store/fixtureStore.ts";
import { codesIn, oneDocument, workplace } from "./skipstone.ts";

const { run, path, folder, write } = workplace();
copyFileSync(FIXTURE_SCENARIO, path("scenario.json"));

function damagedStore(name: string, sql = "UPDATE frame SET bytes = x'00' WHERE sequence = 2"): Buffer {
  const file = fixtureStore(1, path(name));
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
  return readFileSync(file);
}

describe("repair", () => {
  it("given a damaged store, then a copy is sound and the same command brings back what was lost", async () => {
    const before = damagedStore("store.db");
    const found = await run("verify", "--store", "store.db");
    expect([found.status, codesIn(found.stderr)]).toEqual([5, ["E-STORE-007"]]);
    expect(found.stderr).toContain("skipstone repair --store store.db");

    const { status, stdout, stderr } = await run("repair", "--store", "store.db");
    expect(status).toBe(0);
    expect(stdout).toContain("frame 2 is damaged; it held worlds 2-23 of b1");
    expect(stderr).toContain("skipstone verify --store store.repaired.db");
    expect(readFileSync(path("store.db"))).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith("store."))).toEqual([
      "store.db",
      "store.repaired.db",
    ]);

    const sound = await run("verify", "--store", "store.repaired.db", "--json");
    expect(oneDocument(sound.stdout)).toMatchObject({ checked: 26, matched: 26 });
    await run("run", "scenario.json", "--runs", "24", "--store", "store.repaired.db");
    const whole = await run("verify", "--store", "store.repaired.db", "--json");
    expect(oneDocument(whole.stdout)).toMatchObject({ checked: 48, matched: 48, mismatched: [] });
  });

  it("given --json, then one document tells frame by frame", async () => {
    damagedStore("json.db", "DELETE FROM frame WHERE sequence = 4");
    const { status, stdout, stderr } = await run(
      "repair",
      "--store",
      "json.db",
      "--json",
      "--out",
      "new/j.db",
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(oneDocument(stdout)).toMatchObject({
      command: "repair",
      sound: false,
      out: "new/j.db",
      problems: [{ code: "E-STORE-010" }, { code: "E-STORE-015" }],
      batches: [
        { id: "b1", kept: 24, lost: 0 },
        { id: "b2", kept: 2, lost: 22 },
      ],
      lostFrames: [{ frame: 4, what: "missing" }],
    });
  });

  it("given a lost network, then it is said, and the same command puts it back", async () => {
    damagedStore("network.db", "UPDATE network_part SET bytes = x'00'");
    const { status, stdout } = await run("repair", "--store", "network.db");
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^Network [0-9a-f]{32} is not there/m)]);
    const lacking = await run("verify", "--store", "network.repaired.db");
    expect([lacking.status, codesIn(lacking.stderr)]).toEqual([5, ["E-STORE-032"]]);
    await run("run", "scenario.json", "--runs", "24", "--store", "network.repaired.db");
    expect((await run("verify", "--store", "network.repaired.db")).status).toBe(0);
  });

  it("given a network that is gone, then that is said, and what puts it back; a copy would lack it too", async () => {
    damagedStore("gone.db", "PRAGMA foreign_keys = OFF; DELETE FROM network; DELETE FROM network_part");
    for (const command of ["repair", "doctor"]) {
      const { status, stdout, stderr } = await run(command, "--store", "gone.db");
      expect([command, status, codesIn(stdout + stderr)[0]]).toEqual([command, 5, "E-STORE-049"]);
      expect(stderr).not.toContain("skipstone repair");
    }
    expect(existsSync(path("gone.repaired.db"))).toBe(false);
    await run("run", "scenario.json", "--runs", "24", "--store", "gone.db");
    expect((await run("repair", "--store", "gone.db")).stdout).toContain("The store is sound");
  });

  it("given a file cut short, then it is said by how much, and what is left is saved", async () => {
    write("large.json", {
      network: { kind: "preferential-attachment", people: 4000, ties: 3 },
      content: { transmissibility: 0.15 },
      plans: { hubs: [{ starter: "influencers", pick: { by: "degree", count: 5 } }] },
      runs: 20,
    });
    await run("run", "large.json", "--store", "whole.db", "--quiet");
    const whole = readFileSync(path("whole.db"));
    writeFileSync(path("cut.db"), whole.subarray(0, whole.length - 100_000));
    const told = await run("status", "--store", "cut.db");
    expect([told.status, codesIn(told.stderr)]).toEqual([5, ["E-STORE-048"]]);
    expect(told.stderr).toContain("its last 100 KB are missing");
    expect(told.stderr).toContain("skipstone repair --store cut.db");
    const repaired = await run("repair", "--store", "cut.db", "--json");
    expect(repaired.status).toBe(0);
    const document = oneDocument(repaired.stdout) as Record<string, unknown>;
    expect(document).toMatchObject({ sound: false, batches: [{ id: "b1" }], lostBatches: [] });
    // How many pages the last frames fill depends on when they were appended.
    const codes = (document.problems as { code: string }[]).map(({ code }) => code);
    expect(codes[0]).toBe("E-STORE-048");
    expect(codes.length).toBeGreaterThan(1);
    await run("run", "large.json", "--store", "cut.repaired.db", "--quiet");
    const sound = await run("verify", "--store", "cut.repaired.db", "--json");
    expect(oneDocument(sound.stdout)).toMatchObject({ checked: 20, matched: 20 });

    writeFileSync(path("stump.db"), whole.subarray(0, 70_000));
    const stump = await run("repair", "--store", "stump.db");
    expect([stump.status, codesIn(stump.stderr).at(-1)]).toEqual([5, "E-STORE-038"]);
    expect(stump.stderr).not.toContain("Try next");
  });

  it("given a sound store, then nothing is written, unless it is forced", async () => {
    fixtureStore(2, path("sound.db"));
    const { status, stdout } = await run("repair", "--store", "sound.db");
    expect([status, stdout]).toEqual([0, expect.stringContaining("nothing was written")]);
    expect(existsSync(path("sound.repaired.db"))).toBe(false);
    expect((await run("repair", "--store", "sound.db", "--force")).status).toBe(0);
    expect((await run("verify", "--store", "sound.repaired.db")).status).toBe(0);
  });

  it("given what is no store, or nothing to save in it, then the status is 5 and nothing is written", async () => {
    write("text.db", "no store".repeat(50));
    const text = await run("repair", "--store", "text.db");
    expect([text.status, codesIn(text.stderr)]).toEqual([5, ["E-STORE-002"]]);
    damagedStore("lost.db", "UPDATE batch SET title = 'x'");
    const lost = await run("repair", "--store", "lost.db");
    expect([lost.status, codesIn(lost.stderr)]).toEqual([5, ["E-STORE-038"]]);
    const missing = await run("repair", "--store", "missing.db");
    expect([missing.status, codesIn(missing.stderr)]).toEqual([2, ["E-STORE-030"]]);
    for (const name of ["text", "lost", "missing"])
      expect(existsSync(path(`${name}.repaired.db`))).toBe(false);
  });

  const tight = path("tight");
  const isMounted = mounted(tight, "-t", "tmpfs", "-o", "size=200k", "tmpfs");
  it.runIf(isMounted)(
    `given no room for the copy, then the status is 6 and nothing is left of it${
      isMounted ? "" : " (skipped: this process may not mount)"
    }`,
    async () => {
      const before = damagedStore("large.db");
      const { status, stderr } = await run("repair", "--store", "large.db", "--out", "tight/copy.db");
      expect([status, codesIn(stderr), stderr]).toEqual([
        6,
        ["E-STORE-022"],
        expect.stringMatching(/^tight/),
      ]);
      expect(readdirSync(tight)).toEqual([]);
      expect(readFileSync(path("large.db"))).toEqual(before);
    },
  );

  it("given a place where something would be lost, then it is refused", async () => {
    const before = damagedStore("kept.db");
    symlinkSync("kept.db", path("link.db"));
    writeFileSync(path("there.db"), "mine");
    writeFileSync(path("used.db-wal"), "a log");
    for (const [out, code, status] of [
      ["kept.db", "E-STORE-039", 2],
      ["./link.db", "E-STORE-039", 2],
      ["there.db", "E-CLI-009", 2],
      ["used.db", "E-STORE-040", 6],
    ] as const) {
      const force = out === "there.db" ? [] : ["--force"];
      const refused = await run("repair", "--store", "kept.db", "--out", out, ...force);
      expect([out, refused.status, codesIn(refused.stderr)]).toEqual([out, status, [code]]);
    }
    expect(readFileSync(path("kept.db"))).toEqual(before);
    expect(readFileSync(path("there.db"), "utf8")).toBe("mine");
    expect(existsSync(path("used.db"))).toBe(false);
  });
});
