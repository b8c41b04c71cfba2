import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { fixtureStore } from "../store/fixtureStore.ts";
import { codesIn, workplace } from "./skipstone.ts";

const { run, path, folder } = workplace();

/** Hexadecimal digits in place of some bytes of a frame, counted from 0. */
const patched = (sequence: number, at: number, digits: string): string =>
  `UPDATE frame SET bytes = CAST(substr(bytes, 1, ${at}) || x'${digits}' ||
     substr(bytes, ${at + 1 + digits.length / 2}) AS BLOB) WHERE sequence = ${sequence}`;

/** The four frames of a fixture: what is done to it behind our back, the status of `verify`, the first code. */
const HOSTILE: Readonly<Record<string, readonly [sql: string, status: number, code: string]>> = {
  "another program's database": ["PRAGMA application_id = 7", 5, "E-STORE-003"],
  "a newer format": ["PRAGMA user_version = 99", 3, "E-STORE-004"],
  "a last frame cut short": [
    "UPDATE frame SET bytes = substr(bytes, 1, 500) WHERE sequence = 4",
    5,
    "E-STORE-007",
  ],
  "a flipped bit in the first frame": [patched(1, 300, "ff"), 5, "E-STORE-007"],
  "a frame of a newer stream": [patched(2, 8, "09000000"), 5, "E-STORE-007"],
  "four thousand million events": [patched(3, 20, "ffffffff"), 5, "E-STORE-007"],
  "no runs": [patched(3, 16, "00000000"), 5, "E-STORE-007"],
  "no bytes": ["UPDATE frame SET bytes = x'' WHERE sequence = 1", 5, "E-STORE-007"],
  "a frame in place of another": [
    "UPDATE frame SET bytes = (SELECT bytes FROM frame WHERE sequence = 1) WHERE sequence = 2",
    5,
    "E-STORE-008",
  ],
  "a link of the chain altered": [
    "UPDATE frame SET checksum = '00' || substr(checksum, 3) WHERE sequence = 2",
    5,
    "E-STORE-013",
  ],
  "a frame taken away": ["DELETE FROM frame WHERE sequence = 2", 5, "E-STORE-010"],
  "a frame put there": [
    "INSERT INTO frame (sequence, batch, worlds, runs, events, checksum, bytes) SELECT 5, batch, worlds, runs, events, checksum, bytes FROM frame WHERE sequence = 4",
    5,
    "E-STORE-011",
  ],
  "a frame given to another batch": ["UPDATE frame SET batch = 2 WHERE sequence = 2", 5, "E-STORE-012"],
  "an edited scenario": ["UPDATE batch SET scenario = scenario || ' '", 5, "E-STORE-015"],
  "an edited network": ["UPDATE network SET facts = '{}'", 5, "E-STORE-016"],
  "a table taken away": ["DROP TABLE lifecycle", 5, "E-STORE-006"],
  "a number nobody can hold": ["UPDATE head SET frames = 9223372036854775807", 5, "E-STORE-006"],
};

describe("a store that somebody has been at", () => {
  for (const [at, [name, [sql, status, code]]] of Object.entries(HOSTILE).entries()) {
    it(`given ${name}, then verify says which damage it is, and the file stays as it was`, async () => {
      const file = fixtureStore(2, path(`hostile-${at}.db`));
      const database = new DatabaseSync(file);
      database.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
      database.close();
      const before = readFileSync(file);
      const found = await run("verify", "--store", `hostile-${at}.db`);
      expect([found.status, codesIn(found.stderr)[0]]).toEqual([status, code]);
      expect(found.stdout).toBe("");
      expect(readFileSync(file)).toEqual(before);
      expect(readdirSync(folder).filter((each) => each.startsWith(`hostile-${at}.`))).toHaveLength(1);
    });
  }

  // `doctor` starts threads, and Node itself may abort as they end on a machine that is busy: once in hundreds.
  it("given what is no file with bytes of a store, then no command hangs or takes it for one", {
    retry: 2,
  }, async () => {
    writeFileSync(path("empty.db"), "");
    rmSync(path("pipe.db"), { force: true });
    execFileSync("mkfifo", [path("pipe.db")]);
    for (const [file, status, code] of [
      ["empty.db", 5, "E-STORE-001"],
      ["pipe.db", 6, "E-STORE-025"],
      ["/dev/zero", 6, "E-STORE-025"],
    ] as const) {
      for (const command of ["status", "verify", "repair", "doctor"]) {
        const found = await run(command, "--store", file);
        expect([file, command, found.status ?? found.signal]).toEqual([file, command, status]);
        expect(codesIn(found.stderr + found.stdout)).toContain(code);
      }
    }
  });
});
