import { describe, expect, it } from "vitest";
import { codesIn, ended, isInstalled, KARATE, oneDocument, workplace } from "./skipstone.ts";

const { write, run, start, shell } = workplace();
write("karate.json", KARATE);
const QUICK = "run karate.json --no-store";

describe.skipIf(!isInstalled("script"))("a terminal (HOSTILE 77; skipped where there is no `script`)", () => {
  const onTerminal = (command: string, env: Record<string, string>) =>
    shell(`script -qec '"$NODE" "$COMMAND" ${command}' /dev/null </dev/null`, {
      CI: "",
      NO_COLOR: "",
      ...env,
    });

  it("given one that can redraw a line, then progress is shown and cleared; with --quiet, TERM=dumb or CI none", async () => {
    const shown = await onTerminal(QUICK, { TERM: "xterm" });
    expect([shown.status, shown.stdout.includes("\r\u001b[K")]).toEqual([0, true]);
    for (const [command, env] of [
      [QUICK, { TERM: "dumb" }],
      [QUICK, { TERM: "xterm", CI: "1" }],
      [`${QUICK} --quiet`, { TERM: "xterm" }],
    ] as const) {
      const plain = await onTerminal(command, env);
      expect(plain.stdout).toContain("Karate club");
      expect(plain.stdout).not.toContain("\u001b");
    }
  });

  it("given NO_COLOR or TERM=dumb, then help has no colour", async () => {
    for (const env of [{ TERM: "xterm", NO_COLOR: "1" }, { TERM: "dumb" }]) {
      const { status, stdout } = await onTerminal("--help", env);
      expect([status, stdout.includes("\u001b")]).toEqual([0, false]);
    }
  });

  it("given 20 columns, then sentences are as narrow as can be read, and every figure is there", async () => {
    const line = `script -qec 'stty cols 20; "$NODE" "$COMMAND" ${QUICK} --quiet' /dev/null </dev/null`;
    const { status, stdout } = await shell(line);
    expect(status).toBe(0);
    const [notes] = /^± and[\s\S]*?(?=\r?\n\r?\n)/m.exec(stdout)!;
    for (const sentence of notes.split(/\r?\n/)) expect(sentence.length).toBeLessThanOrEqual(40);
    expect(stdout).toContain("hubs");
  });
});

describe("what surrounds the command (HOSTILE 68, 77, 78)", async () => {
  const undisturbed = await run(...QUICK.split(" "), "--json");

  for (const env of [
    { LANG: "C", LC_ALL: "C" },
    { LANG: "ko_KR.EUC-KR", LC_ALL: "ko_KR.EUC-KR" },
    { TZ: "Asia/Seoul" },
    { TZ: "America/St_Johns" },
    { HOME: "" },
    { HOME: "/proc" },
    { COLUMNS: "20" },
    { TERM: "dumb", NO_COLOR: "1", CI: "1" },
  ] as Record<string, string>[]) {
    it(`given ${JSON.stringify(env)}, then every byte of the result is the same`, async () => {
      expect(await ended(start([...QUICK.split(" "), "--json"], env))).toEqual(undisturbed);
    });
  }

  it("given no HOME at all, or a clock that is set back an hour while it runs, then the same", async () => {
    expect(await shell(`unset HOME; skipstone ${QUICK} --json`)).toEqual(undisturbed);
    write(
      "back.mjs",
      "const now = Date.now; let calls = 0; Date.now = () => now() - (calls++ % 2) * 3600_000;",
    );
    const NODE_OPTIONS = "--import=./back.mjs";
    const stored = await ended(
      start(["run", "karate.json", "--json", "--store", "back.db"], { NODE_OPTIONS }),
    );
    expect(stored).toEqual(undisturbed);
    const verified = await ended(start(["verify", "--store", "back.db", "--json"], { NODE_OPTIONS }));
    expect([verified.status, oneDocument(verified.stdout)]).toMatchObject([
      0,
      { matched: 60, mismatched: [] },
    ]);
  });

  it("given a working folder that was removed, then it is told what is not there, and help still helps", async () => {
    const line = 'mkdir gone; cd gone; rmdir "$PWD"; ';
    const absent = await shell(`${line} skipstone run karate.json --json`);
    expect([absent.status, absent.stdout]).toEqual([3, ""]);
    expect(oneDocument(absent.stderr)).toMatchObject({ error: { problems: [{ code: "E-CLI-001" }] } });
    expect(await shell(`${line} skipstone --version`)).toMatchObject({ status: 0, stderr: "" });
    const elsewhere = await shell(`F="$PWD/karate.json"; ${line} skipstone run "$F" --json`);
    expect([elsewhere.status, codesIn(elsewhere.stderr)]).toEqual([0, ["E-STORE-034"]]);
    expect(elsewhere.stdout).toBe(undisturbed.stdout);
  });

  it("given a folder with spaces, Hangul, quotes and a line break in its name, then it works there, on threads too", async () => {
    const line =
      'D=$\'it\\\'s "한국" 茶\\nand more\'; mkdir "$D"; cp karate.json "$D"; cd "$D"; skipstone run karate.json --json --workers 2 && skipstone verify --quiet >/dev/null';
    expect(await shell(line)).toEqual(undisturbed);
  });
});

describe("many warnings (HOSTILE 80)", () => {
  const rows = process.env.SKIPSTONE_LONG ? 1_000_000 : 100_000;
  it(`given ${rows} of one kind, then the first five are told, and how many more`, async () => {
    write("many.csv", `source,target\n${Array.from({ length: rows }, (_, i) => `p${i}\u200b,q\n`).join("")}`);
    const { status, stderr } = await run("import", "many.csv", "--json");
    const told = codesIn(stderr).filter((code) => code.startsWith("E-IMPORT"));
    // The last line names the code of those it counts.
    expect([status, told]).toEqual([0, [...Array(6).fill("E-IMPORT-041"), "E-IMPORT-099"]]);
    expect(stderr).toContain(`and ${rows - 5} more like these (E-IMPORT-041) (E-IMPORT-099)`);
  });
});
