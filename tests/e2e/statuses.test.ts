import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codesIn, KARATE, oneDocument, workplace } from "./skipstone.ts";

const { write, run, path, shell } = workplace();
write("karate.json", KARATE);
write("text.db", "this is not a database, and long enough to be looked at".repeat(9));
write("empty.db", "");
mkdirSync(path("folder"));

/** Arguments, the status, and the codes that are told; none where the words themselves are wrong. */
const refusals: readonly (readonly [readonly string[], number, readonly string[]])[] = [
  [["frobnicate"], 2, []],
  // Flags of later versions are not passed over.
  [["run", "karate.json", "--shard", "5/4"], 2, ["E-CLI-012"]],
  [["run", "karate.json", "--precision", "0"], 2, ["E-CLI-005"]],
  [["tip", "karate.json", "--precision", "NaN"], 2, ["E-CLI-005"]],
  [["sweep", "karate.json"], 2, ["E-CLI-012"]],
  [["run", "missing.yaml", "/dev/zero"], 3, ["E-CLI-001", "E-CLI-002"]],
  [["run", "folder"], 3, ["E-CLI-014"]],
  // Every wrong flag at once.
  [
    [
      ...[
        "run",
        "karate.json",
        "--runs",
        "1e3x",
        "--workers",
        "0",
        "--seed",
        "",
        "--store",
        "s.db",
        "--no-store",
      ],
      ...["--fail-if", "p_neg>", "--fail-if", "> 1"],
    ],
    2,
    ["E-CLI-005", "E-CLI-005", "E-CLI-005", "E-CLI-007", "E-CLI-006", "E-CLI-006"],
  ],
  [["run", "karate.json", "--runs", "1000000000000"], 2, ["E-CLI-005"]],
  [["run", "karate.json", "--runs", "4000000000", "--no-store"], 3, ["E-RUN-001"]],
  [
    ["run", "karate.json", "--set", "runs=.nan", "--set", "content.transmissibility=.inf"],
    3,
    ["E-SCENARIO-030", "E-SCENARIO-030"],
  ],
  [["run", "karate.json", "--plans", "hub,random", "--no-store"], 2, ["E-CLI-008"]],
  [["run", "karate.json", "--no-store", "--fail-if", "constructor>1"], 2, ["E-CLI-013"]],
  [["run", "karate.json", "--no-store", "--fail-if", "plans.hubs.sharers.mean > 2"], 4, ["E-RUN-003"]],
  [["run", "karate.json", "--store", "folder"], 6, ["E-STORE-023"]],
  [["run", "karate.json", "--store", "text.db"], 5, ["E-STORE-002"]],
  [["status", "--store", "empty.db"], 5, ["E-STORE-001"]],
  [["verify", "--store", "missing.db"], 2, ["E-STORE-030"]],
];

describe("refusals", () => {
  for (const [args, expected, codes] of refusals) {
    it(`given ${args.join(" ").slice(0, 80)}, then the status is ${expected}`, async () => {
      const { status, stderr } = await run(...args);
      expect(status).toBe(expected);
      expect(codesIn(stderr)).toEqual(codes);
      expect(stderr).toMatch(/\S/);
    });
  }

  it("given --json, then an error is one JSON object on stderr, and stdout is empty", async () => {
    for (const [args, expected, code] of [
      [["run", "missing.yaml", "--json"], 3, "E-CLI-001"],
      [["run", "karate.json", "--json", "--bogus"], 2, "E-CLI-011"],
      [["import", "karate.json", "--json"], 3, "E-IMPORT-"],
    ] as const) {
      const { status, stdout, stderr } = await run(...args);
      expect([status, stdout]).toEqual([expected, ""]);
      const problems = [{ code: expect.stringContaining(code), message: expect.any(String) }];
      expect(oneDocument(stderr)).toMatchObject({ error: { exit: expected, problems } });
    }
  });

  it("given a gate or an expectation that fails, with --json, then stdout still has the whole document", async () => {
    const expectation = { finding: "plans.hubs.sharers.mean", between: [0, 1], because: "never" };
    write("failing.json", { ...KARATE, expect: [expectation] });
    const { status, stdout, stderr } = await run("run", "failing.json", "--no-store", "--json");
    expect(status).toBe(4);
    expect(oneDocument(stdout)).toMatchObject({ command: "run" });
    expect(oneDocument(stderr)).toMatchObject({ error: { exit: 4, problems: [{ code: "E-RUN-002" }] } });
  });

  it("given a pipe, a closed stdin, a link to itself or a name too long, then it is told and nothing hangs", async () => {
    execFileSync("mkfifo", [path("pipe.yaml")]);
    symlinkSync("loop.yaml", path("loop.yaml"));
    const pipe = await run("check", "pipe.yaml");
    expect([pipe.status, codesIn(pipe.stderr)]).toEqual([3, ["E-CLI-002"]]);
    const others = await run("run", "loop.yaml", "x".repeat(5000));
    expect([others.status, codesIn(others.stderr)]).toEqual([6, ["E-CLI-003", "E-CLI-003"]]);
    const closed = await shell("skipstone check /dev/stdin <&-");
    expect([closed.status, codesIn(closed.stderr).length]).toEqual([closed.status, 1]);
    expect([3, 6]).toContain(closed.status);
  });

  it("given names with escape sequences, then nothing of them reaches the terminal", async () => {
    const title = "\x1b]0;owned\x07\x1b[2J";
    write("escape.json", { ...KARATE, plans: { [title]: KARATE.plans.hubs }, info: { title } });
    for (const args of [["run", "escape.json"], ["status"], ["replay", `${title}@99`], [title]]) {
      const { stdout, stderr } = await run(...args);
      expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}/u);
      expect(stdout + stderr).toContain("\\u001b");
    }
  });
});
