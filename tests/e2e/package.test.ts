import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { version } from "../../src/version.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";
import { type Ended, ended, oneDocument } from "./skipstone.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMPILER = join(ROOT, "node_modules/typescript/bin/tsc");
/** Packed; the libraries it needs are not in it. */
const PACKED_BYTES_MOST = 1_200_000;
const ANSWERED_BY_NOBODY = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EIDLETIMEOUT/;

/** What npm itself says to its scripts must not decide how another npm works; where packages come from may. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:npm_|INIT_CWD|SKIPSTONE_)/i.test(name) || /^npm_config_(?:registry|cache|.*proxy)$/i.test(name),
  ),
);
environment.PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);

const started = (cwd: string, file: string, ...args: readonly string[]): Promise<Ended> =>
  ended(spawn(file, args, { cwd, env: environment, stdio: ["ignore", "pipe", "pipe"] }));

describe("the package as it is published", async () => {
  const folder = temporaryFolder();
  const packed = await started(ROOT, "npm", "pack", "--silent", "--pack-destination", folder);
  const tarball = join(folder, `skipstone-${version}.tgz`);
  const files = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" })
    .trimEnd()
    .split("\n")
    .map((file) => file.replace(/^package\//, ""));

  it("given `npm pack`, then what a user needs is in it, and nothing of ours but that", () => {
    expect(packed.status).toBe(0);
    for (const needed of [
      ...[
        "LICENSE",
        "README.md",
        "package.json",
        "dist/cli/skipstone.js",
        "dist/index.js",
        "dist/index.d.ts",
      ],
      ...["dist/batch/worldsWorker.js", "scenarios/flagship.yaml", "scenarios/scenario.schema.json"],
    ])
      expect(files).toContain(needed);
    const tops = new Set(files.map((file) => file.split("/")[0]));
    expect([...tops].sort()).toEqual(["LICENSE", "README.md", "dist", "package.json", "scenarios"]);
    expect(
      files.filter((file) => /\.map$|\.test\.|(?<!\.d)\.ts$|^dist\/(?!.*\.(?:js|d\.ts)$)/.test(file)),
    ).toEqual([]);
    expect(statSync(tarball).size).toBeLessThan(PACKED_BYTES_MOST);
  });

  const name = process.platform === "win32" ? "it's 한국 empty" : 'it\'s "an" 한국\nempty folder';
  const place = join(folder, name);
  mkdirSync(place);
  const installed = await started(place, "npm", "install", "--no-fund", tarball);
  const isAlone = installed.status !== 0 && ANSWERED_BY_NOBODY.test(installed.stderr);
  const installedIt = it.skipIf(isAlone);
  const told = isAlone ? " (skipped: no registry answers, and its libraries come from there)" : "";
  const command = (...args: string[]) => started(place, join(place, "node_modules/.bin/skipstone"), ...args);

  installedIt(
    `given a folder with spaces, Hangul, quotes and a line break, then it installs there, and nothing asks to be acted on${told}`,
    () => {
      expect([installed.status, installed.stderr]).toEqual([0, ""]);
      const said = installed.stdout.replace("found 0 vulnerabilities", "");
      expect(said).not.toMatch(/warn|deprecated|vulnerab|install-scripts/i);
    },
  );

  installedIt(`given the installed command, then it tells its version and helps${told}`, async () => {
    expect(await command("--version")).toMatchObject({
      status: 0,
      stdout: `skipstone v${version}\n`,
      stderr: "",
    });
    const help = await command("--help");
    expect([help.status, help.stderr]).toEqual([0, ""]);
    expect(help.stdout).toContain("run ");
  });

  installedIt(
    `given a scenario that came with it, then it runs, on threads too, and verifies what it stored${told}`,
    async () => {
      const scenario = join("node_modules", "skipstone", "scenarios", "karate-club-rumour.yaml");
      const one = await command("run", scenario, "--json", "--runs", "50");
      expect([one.status, one.stderr]).toEqual([0, ""]);
      expect(oneDocument(one.stdout)).toMatchObject({ command: "run", runs: 50 });
      const threads = await command(
        "run",
        scenario,
        "--json",
        "--runs",
        "50",
        "--no-store",
        "--workers",
        "2",
      );
      expect(threads).toEqual(one);
      expect(await command("verify", "--quiet")).toMatchObject({ status: 0, stderr: "" });
    },
  );

  installedIt(`given a small file of ties, then \`import\` reads it${told}`, async () => {
    writeFileSync(join(place, "ties.csv"), "from,to\n한국,茶\n茶,c\n");
    const { status, stdout } = await command("import", "ties.csv", "--json");
    expect([status, oneDocument(stdout)]).toMatchObject([0, { network: { people: 3, ties: 2 } }]);
  });

  installedIt(
    `given ten lines of TypeScript, then they compile against its types, and run${told}`,
    async () => {
      const source = [
        'import { run, type RunDocument, ScenarioError, tip, type TipDocument } from "skipstone";',
        "const scenario = {",
        '  network: { kind: "karate-club" },',
        "  content: { transmissibility: 0.2 },",
        '  plans: { leaders: [{ starter: "people", ids: [0, 33] }] },',
        "};",
        'const document: RunDocument = await run(scenario, { runs: 40, seed: "example", memory: "1GB" });',
        "const tipped: TipDocument = await tip(scenario, { runs: 40, workers: 1 });",
        "const half: number | undefined = tipped.plans.leaders?.alpha50?.value;",
        "const mean: number | undefined = document.plans.leaders?.sharers.mean;",
        "const wrong = await run({}).catch((error: unknown) => error instanceof ScenarioError);",
        "console.log(JSON.stringify([document.runs, typeof mean, typeof half, wrong]));",
      ];
      writeFileSync(join(place, "example.mts"), source.join("\n"));
      const strict = [
        "--strict",
        "--noEmit",
        "--target",
        "es2024",
        "--module",
        "nodenext",
        "--lib",
        "es2024,dom",
      ];
      const compiled = await started(place, process.execPath, COMPILER, ...strict, "example.mts");
      expect([compiled.status, compiled.stdout]).toEqual([0, ""]);
      const ran = await started(place, process.execPath, "example.mts");
      expect(ran).toMatchObject({ status: 0, stdout: '[40,"number","number",true]\n', stderr: "" });
    },
  );
});
