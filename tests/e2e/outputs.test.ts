import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { codesIn, ended, KARATE, oneDocument, workplace } from "./skipstone.ts";

const place = workplace();
const { write, run, start, path, shell } = place;
write("karate.json", KARATE);

describe("where events are kept", () => {
  it("given nothing said, then in .skipstone/store.db; else where SKIPSTONE_STORE or, before it, --store says", async () => {
    await run("run", "karate.json", "--quiet");
    expect(existsSync(path(".skipstone/store.db"))).toBe(true);
    const outside = { SKIPSTONE_STORE: "named/by environment.db" };
    await ended(start(["run", "karate.json", "--quiet"], outside));
    expect(existsSync(path("named/by environment.db"))).toBe(true);
    await ended(start(["run", "karate.json", "--quiet", "--store", "매장 🎉.db"], outside));
    expect(existsSync(path("매장 🎉.db"))).toBe(true);
    const status = await ended(start(["status", "--json"], outside));
    expect(oneDocument(status.stdout)).toMatchObject({ store: "named/by environment.db", batches: [{}, {}] });
  });

  it("given --no-store, then nowhere", async () => {
    mkdirSync(path("empty"));
    const { status, stderr } = await shell("cd empty && skipstone run ../karate.json --no-store");
    expect(status).toBe(0);
    expect(stderr).not.toContain("Events are in");
    expect(readdirSync(path("empty"))).toEqual([]);
  });

  it("given a folder that cannot be written, then that is said, and the run goes on without", async () => {
    mkdirSync(path("odd"));
    // A file where the folder should be: not even root can write there.
    write("odd/.skipstone", "");
    const { status, stdout, stderr } = await shell("cd odd && skipstone run ../karate.json --json");
    expect([status, codesIn(stderr)]).toEqual([0, ["E-STORE-034"]]);
    expect(stderr).toContain("warning: ");
    expect(oneDocument(stdout)).toMatchObject({ command: "run" });
    const asked = await shell("cd odd && skipstone run ../karate.json --store .skipstone/store.db");
    expect([asked.status, codesIn(asked.stderr)]).toEqual([6, ["E-STORE-025"]]);
  });
});

describe("results as files", () => {
  mkdirSync(path("library"));
  write("library/b.json", { ...KARATE, info: { title: "=b" } });
  write("library/a.yaml", JSON.stringify({ ...KARATE, expect: [{ finding: "runs", is: 31 }] }));
  write("library/notes.txt", "not a scenario");

  it("given a folder and --out, then each scenario has its files, and all of them one table", async () => {
    const { status, stdout, stderr } = await run("run", "library", "--no-store", "--out", "results/deep");
    // One of them expects what does not come true: said at the end, when all is written.
    expect([status, codesIn(stderr)]).toEqual([4, ["E-RUN-002"]]);
    expect(stdout).toMatch(/Karate club\n[\s\S]*\n=b\n/);
    expect(readdirSync(path("results/deep")).toSorted()).toEqual([
      "a.curves.csv",
      "a.curves.csv.meta.json",
      "a.json",
      "b.curves.csv",
      "b.curves.csv.meta.json",
      "b.json",
      "runs.csv",
      "runs.csv.meta.json",
    ]);
    const table = readFileSync(path("results/deep/runs.csv"), "utf8").trimEnd().split("\n");
    expect(table.map((row) => row.split(",").slice(0, 3))).toEqual([
      ["file", "title", "plan"],
      ["library/a.yaml", "Karate club", "hubs"],
      ["library/a.yaml", "Karate club", "random"],
      ["library/b.json", "'=b", "hubs"],
      ["library/b.json", "'=b", "random"],
    ]);
    const alone = await run("run", "library/b.json", "--no-store", "--json");
    expect(alone.stdout).toBe(readFileSync(path("results/deep/b.json"), "utf8"));
  });

  it("given files that are there, then nothing is run or replaced without --force", async () => {
    const before = readFileSync(path("results/deep/b.json"), "utf8");
    const again = ["run", "library/b.json", "--runs", "7", "--no-store", "--out", "results/deep"];
    const refused = await run(...again);
    expect([refused.status, refused.stdout, codesIn(refused.stderr)]).toEqual([2, "", ["E-CLI-009"]]);
    expect(readFileSync(path("results/deep/b.json"), "utf8")).toBe(before);
    expect((await run(...again, "--force")).status).toBe(0);
    expect(JSON.parse(readFileSync(path("results/deep/b.json"), "utf8")).runs).toBe(7);
  });

  it("given two scenarios that would write the same file, or a folder that is a file, then that is said first", async () => {
    mkdirSync(path("other"));
    write("other/b.yaml", JSON.stringify(KARATE));
    const same = await run("run", "library/b.json", "other", "--no-store", "--out", "both");
    expect([same.status, same.stdout, codesIn(same.stderr)]).toEqual([2, "", ["E-CLI-007"]]);
    expect(existsSync(path("both"))).toBe(false);
    const file = await run("run", "library/b.json", "--no-store", "--out", "karate.json");
    expect([file.status, file.stdout, codesIn(file.stderr)]).toEqual([6, "", ["E-CLI-010"]]);
  });

  it("given several scenarios and --json, then stdout is one document with all of them", async () => {
    const { stdout } = await run("run", "library", "--no-store", "--json", "--plans", "hubs");
    const { scenarios } = oneDocument(stdout) as { scenarios?: { plans: object }[] };
    expect(scenarios!.map(({ plans }) => Object.keys(plans))).toEqual([["hubs"], ["hubs"]]);
  });
});

describe("a Node without SQLite", () => {
  it("given that it is switched off, then one sentence says so, with status 6", async () => {
    const { status, stdout, stderr } = await shell(
      '"$NODE" --no-experimental-sqlite "$COMMAND" run karate.json',
    );
    expect([status, stdout]).toEqual([6, ""]);
    expect(stderr).toMatch(/^skipstone needs Node's SQLite, and here it is switched off: .*\n$/);
  });
});

describe("an older Node", async () => {
  const built = resolve(import.meta.dirname, "../../dist/cli/skipstone.js");
  const { stdout } = await shell("which -a node nodejs");
  const nodes = [...new Set(stdout.trim().split("\n"))].filter(
    (file) => file !== "" && file !== process.execPath,
  );
  const versions = await Promise.all(
    nodes.map(async (node) => [node, (await shell(`"${node}" --version`)).stdout.trim()] as const),
  );
  const old = versions.find(([, version]) => {
    const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
    return major < 22 || (major === 22 && minor < 19);
  });
  const missing =
    old === undefined ? "there is none on PATH" : existsSync(built) ? null : `${dirname(built)} is not built`;

  it.skipIf(missing !== null)(
    `given the built command, then one sentence says what is needed${missing === null ? "" : ` (skipped: ${missing})`}`,
    async () => {
      const { status, stdout: out, stderr } = await shell(`"${old![0]}" "${built}" run karate.json`);
      expect([status, out]).toEqual([6, ""]);
      expect(stderr).toBe(
        `skipstone needs Node 22.19 or newer, and this is Node ${old![1].slice(1)}: ` +
          "install a newer Node, or run npx skipstone inside the folder of a clone, which has its own.\n",
      );
    },
  );
});
