import { copyFileSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FORMAT_VERSION } from "../../src/store/storeSchema.ts";
import {
  FIXTURE_FORKS,
  FIXTURE_FORMATS,
  FIXTURE_RUNS,
  FIXTURE_SCENARIO,
  fixtureStore,
  fixtureVersion,
} from "../store/fixtureStore.ts";
import { codesIn, oneDocument, workplace } from "./skipstone.ts";

const { run, path } = workplace();
copyFileSync(FIXTURE_SCENARIO, path("scenario.json"));

describe("a store that an earlier skipstone made", () => {
  for (const format of FIXTURE_FORMATS) {
    it(`given one of format ${format}, then it verifies, replays, exports, and the same command goes on`, async () => {
      const name = `format-${format}.db`;
      const file = fixtureStore(format, path(name));
      const before = readFileSync(file);
      const json = async (...args: string[]) => {
        const { status, stdout, stderr } = await run(...args, "--store", name, "--json");
        expect([args[0], status, stderr]).toEqual([args[0], 0, ""]);
        return oneDocument(stdout);
      };
      const forks = format < 3 ? 0 : FIXTURE_FORKS;
      const runs = 2 * FIXTURE_RUNS + forks;
      const all = { checked: runs, matched: runs, mismatched: [] };
      expect(await json("verify")).toMatchObject(all);
      expect(await json("replay", "hubs@0")).toMatchObject({ run: "hubs@0" });
      const exported = await run("export", "--store", name);
      expect(exported.stdout.split("\n").length).toBeGreaterThan(500);
      const versions = [fixtureVersion(format)];
      const { batches } = (await json("status")) as unknown as { batches: readonly object[] };
      expect(batches).toHaveLength(format < 3 ? 2 : 3);
      expect(batches).toMatchObject(
        [
          { runs: FIXTURE_RUNS, versions },
          { versions },
          { fork: { parent: "b1", at: "round 2", set: ["horizon=3"] } },
        ].slice(0, batches.length),
      );
      expect(readFileSync(file)).toEqual(before);

      await json("run", "scenario.json", "--runs", "30");
      expect(await json("verify")).toMatchObject({ checked: 60 + forks, matched: 60 + forks });
      const status = (await json("status")) as unknown as { batches: readonly object[] };
      expect(status.batches.slice(0, 2)).toMatchObject([
        { id: "b1", runs: 30 },
        { id: "b2", runs: 30 },
      ]);
      expect(await json("fork", "hubs@0-5", "--at", "2", "--set", "horizon=3")).toMatchObject({
        parent: "b1",
        batch: "b3",
        already: forks,
      });
      expect(await json("verify")).toMatchObject({ checked: 66, matched: 66 });
      expect((await run("export", "--store", name)).stdout).toContain(exported.stdout.split("\n")[1]);
    });
  }

  it("given one of a format still to come, then every command refuses it and changes nothing", async () => {
    const file = fixtureStore(2, path("newer.db"));
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(file);
    database.exec(`PRAGMA user_version = ${FORMAT_VERSION + 1}`);
    database.close();
    const before = readFileSync(file);
    for (const args of [["run", "scenario.json"], ["status"], ["verify"], ["repair"], ["doctor"]]) {
      const { status, stdout, stderr } = await run(...args, "--store", "newer.db");
      expect([args[0], status]).toEqual([args[0], 3]);
      expect(codesIn(stdout + stderr)).toContain("E-STORE-004");
      expect(readFileSync(file)).toEqual(before);
    }
  });
});
