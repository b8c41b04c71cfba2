import { existsSync, mkdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codesIn, KARATE, workplace } from "./skipstone.ts";

const { write, run, path } = workplace();
write("karate.json", KARATE);
write("aux.json", KARATE);

describe("names of what is written (HOSTILE 65)", () => {
  it("given a name that Windows refuses, then it is refused everywhere, with another, before anything is done", async () => {
    for (const [args, suggestion] of [
      [["run", "karate.json", "--no-store", "--out", "results/con"], '"con_" would do'],
      [["run", "karate.json", "--store", "what?.db"], '"what-.db" would do'],
      [["run", "aux.json", "--no-store", "--out", "results"], '"aux_.json" would do'],
      [["export", "--out", "nul.csv", "--store", "there.db"], '"nul_.csv" would do'],
      [["init", "trailing. "], '"trailing" would do'],
    ] as const) {
      if (args[0] === "export") await run("run", "karate.json", "--quiet", "--store", "there.db");
      const { status, stdout, stderr } = await run(...args);
      expect([status, stdout, codesIn(stderr)]).toEqual([2, "", ["E-CLI-025"]]);
      expect(stderr).toContain(suggestion);
    }
    expect(existsSync(path("results"))).toBe(false);
  });

  it("given several, then all are told at once, the flag or the file before each", async () => {
    const { stderr } = await run("run", "aux.json", "--store", "a:b.db", "--out", "c|d/e>f");
    const lines = stderr.trimEnd().split("\n");
    expect(lines.map((line) => line.split(":")[0])).toEqual(["--store", "--out", "--out", "aux.json"]);
  });

  it("given a scenario of such a name, then it runs where nothing is named after it", async () => {
    expect((await run("run", "aux.json", "--no-store", "--quiet")).status).toBe(0);
  });

  it("given names in Hangul, with an emoji, quotes or spaces, then they are written", async () => {
    for (const name of ["결과", "🎉 결과", "it's 'quoted'", "茶"]) {
      expect((await run("run", "karate.json", "--no-store", "--quiet", "--out", name)).status).toBe(0);
      expect(existsSync(path(`${name}/karate.json`))).toBe(true);
    }
  });

  it("given a path of 5,000 characters, a file where a folder should be, or no such file, then that is told with its reason", async () => {
    const long = "deep/".repeat(1000);
    const tooLong = await run("run", "karate.json", "--no-store", "--out", long);
    expect([tooLong.status, codesIn(tooLong.stderr)]).toEqual([6, ["E-CLI-010"]]);
    expect(tooLong.stderr).toContain("ENAMETOOLONG");
    const one = await run("init", "x".repeat(5000));
    expect([one.status, codesIn(one.stderr)]).toEqual([6, ["E-CLI-010"]]);
    const store = await run("run", "karate.json", "--store", `${long}s.db`);
    expect([store.status, codesIn(store.stderr)]).toEqual([6, ["E-STORE-025"]]);
    mkdirSync(path("there"));
    const file = await run("run", "karate.json", "--no-store", "--out", "karate.json/results");
    expect([file.status, codesIn(file.stderr)]).toEqual([6, ["E-CLI-010"]]);
    const folder = await run("init", "there", "--force");
    expect([folder.status, codesIn(folder.stderr)]).toEqual([3, ["E-CLI-002"]]);
  });
});
