import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { fixtureStore } from "../store/fixtureStore.ts";
import { COMMAND, codesIn, ended, oneDocument, workplace } from "./skipstone.ts";

const { run, path, shell, folder } = workplace();

interface Line {
  readonly subject: string;
  readonly found: string;
  readonly state: string;
  readonly code?: string;
}
const linesIn = (stdout: string): Record<string, Line> => {
  const { examined } = oneDocument(stdout) as unknown as { examined: Line[] };
  return Object.fromEntries(examined.map((line) => [line.subject, line]));
};

describe("doctor", () => {
  it("given a machine where all is well, then it says so, line by line, and leaves nothing", async () => {
    const before = readdirSync(folder);
    const { status, stdout, stderr } = await shell("LC_ALL=C.UTF-8 skipstone doctor");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^ok {3}self-test +the digests that every machine gives$/m);
    expect(stdout).toMatch(/^ok {3}worker threads +the digests that every machine gives$/m);
    expect(stdout).toMatch(/^ok {3}store +none yet at \.skipstone\/store\.db$/m);
    expect(stdout).toContain("skipstone works here.");
    expect(readdirSync(folder)).toEqual(before);
  });

  it("given a store, then it tells format, size and contents, and changes no byte of it", async () => {
    const file = fixtureStore(1, path("sound.db"));
    const before = readFileSync(file);
    const { status, stdout } = await run("doctor", "--store", "sound.db", "--json");
    expect(status).toBe(0);
    expect(linesIn(stdout)).toMatchObject({
      store: { found: "sound.db: format 1, 360 KB, 2 batches, 48 runs", state: "ok" },
      access: { found: "can be read and written" },
      lock: { found: "free" },
    });
    expect(readFileSync(file)).toEqual(before);
  });

  it("given a store somebody is writing to, then it says so; given what a killed writer left, it changes nothing", async () => {
    const file = fixtureStore(2, path("held.db"));
    const writer = spawn(process.execPath, [
      "-e",
      `const database = new (require("node:sqlite").DatabaseSync)(${JSON.stringify(file)});
       database.exec("BEGIN IMMEDIATE; UPDATE lifecycle SET detail = 'held'; COMMIT; BEGIN IMMEDIATE");
       console.log("held");
       setInterval(() => {}, 1000);`,
    ]);
    await new Promise((resolve) => writer.stdout.once("data", resolve));
    const held = await run("doctor", "--store", "held.db", "--json");
    expect(held.status).toBe(0);
    expect(linesIn(held.stdout).lock).toMatchObject({ found: "held", state: "warning", code: "E-STORE-044" });
    const dead = new Promise((resolve) => writer.once("close", resolve));
    writer.kill("SIGKILL");
    await dead;
    const hashes = () =>
      [file, `${file}-wal`].map((each) => createHash("sha256").update(readFileSync(each)).digest("hex"));
    const before = hashes();
    const freed = await run("doctor", "--store", "held.db", "--json");
    expect(linesIn(freed.stdout).lock).toMatchObject({ found: "free", state: "ok" });
    expect(hashes()).toEqual(before);
  });

  it("given a damaged store, then the status is 5, and what to do is said", async () => {
    const file = fixtureStore(2, path("damaged.db"));
    const database = new DatabaseSync(file);
    database.exec("UPDATE frame SET bytes = x'00' WHERE sequence = 2");
    database.close();
    const { status, stdout, stderr } = await run("doctor", "--store", "damaged.db");
    expect([status, codesIn(stdout)]).toEqual([5, ["E-STORE-007"]]);
    expect(stdout).toContain("skipstone works here; this store does not.");
    expect(stderr).toContain("skipstone repair --store damaged.db");
    writeFileSync(path("empty.db"), "");
    const empty = await run("doctor", "--store", "empty.db", "--json");
    expect(empty.status).toBe(5);
    expect(oneDocument(empty.stderr)).toMatchObject({
      error: { exit: 5, problems: [{ code: "E-STORE-001" }] },
    });
    expect(oneDocument(empty.stdout)).toMatchObject({ works: false });
  });

  it("given no temporary folder, or no place for the store that is asked for, then the status is 6", async () => {
    writeFileSync(path("file"), "");
    const temporary = await shell('TMPDIR="$PWD/file" skipstone doctor');
    expect([temporary.status, codesIn(temporary.stdout)]).toEqual([6, expect.arrayContaining(["E-CLI-020"])]);
    const place = await run("doctor", "--store", "file/store.db", "--json");
    expect([place.status, linesIn(place.stdout).store?.code]).toEqual([6, "E-STORE-045"]);
  });

  it("given LANG=C, then a warning, and only that", async () => {
    const { status, stdout } = await shell("LC_ALL= LC_CTYPE= LANG=C skipstone doctor");
    expect([status, codesIn(stdout)]).toEqual([0, ["E-CLI-022"]]);
  });

  it("given no HOME and hardly any open files, then all works; with fewer, threads do not, and it says so", async () => {
    const doctor = "unset HOME; export LC_ALL=C.UTF-8; skipstone doctor";
    const few = await shell(`ulimit -n 40; ${doctor}`);
    expect([few.status, codesIn(few.stdout)]).toEqual([0, []]);
    // With 16, Node itself does not start.
    const fewer = await shell(`ulimit -n 26; ${doctor}`);
    expect([fewer.status, codesIn(fewer.stdout)]).toEqual([6, ["E-CLI-021"]]);
  });

  it("given a working folder that is gone, then it is what is told", async () => {
    mkdirSync(path("gone"));
    const { status, stdout } = await shell("cd gone; rmdir ../gone; LC_ALL=C.UTF-8 skipstone doctor");
    expect([status, codesIn(stdout)]).toEqual([6, ["E-CLI-021", "E-STORE-046"]]);
    expect(stdout).toContain("the folder you are in is gone");
  });

  it.runIf(process.geteuid?.() === 0)(
    "given somebody who may not write, then run's chances are told",
    async ({ skip }) => {
      const file = fixtureStore(2, path("closed.db"));
      chmodSync(file, 0o644);
      for (const each of [folder, dirname(COMMAND)]) expect(existsSync(each)).toBe(true);
      chmodSync(folder, 0o755);
      const child = spawn(process.execPath, [COMMAND, "doctor", "--store", file, "--json"], {
        uid: 65534,
        cwd: "/",
      });
      const isStarted = await new Promise<boolean>((resolve) => {
        child.once("spawn", () => resolve(true));
        child.once("error", () => resolve(false));
      });
      if (!isStarted) return skip("this Node lies where only its owner may run it");
      const { status, stdout } = await ended(child);
      expect(status).toBe(0);
      expect(linesIn(stdout).access).toMatchObject({ found: "can only be read", code: "E-STORE-041" });
    },
  );
});
