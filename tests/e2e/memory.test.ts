import { execFileSync } from "node:child_process";
import { mkdirSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codesIn, ended, KARATE, oneDocument, workplace } from "./skipstone.ts";

const { write, run, start, shell } = workplace();
write("karate.json", KARATE);
write("large.json", { ...KARATE, network: { kind: "preferential-attachment", people: 1_000_000, ties: 5 } });
write("huge.json", { ...KARATE, network: { kind: "complete", people: 1_000_000 } });

describe("a budget of memory (HOSTILE 56, 76)", () => {
  it("given less than a run needs, then it is refused before it begins, with need, budget and the flag", async () => {
    for (const [command, code] of [
      [["run", "karate.json", "--memory", "100MB", "--no-store"], "E-RUN-006"],
      [["run", "large.json", "--memory", "300MB"], "E-NETWORK-001"],
      [["check", "huge.json"], "E-NETWORK-001"],
    ] as const) {
      const { status, stdout, stderr } = await run(...command);
      expect([status, stdout, codesIn(stderr)]).toEqual([3, "", [code]]);
      expect(stderr).toMatch(/ [MGT]B of memory, and the budget is .*--memory/);
    }
  });

  it("given --force, then a run goes over it all the same", async () => {
    const { status } = await run(
      "run",
      "karate.json",
      "--memory",
      "100MB",
      "--no-store",
      "--force",
      "--quiet",
    );
    expect(status).toBe(0);
  });

  it("given `check`, then it says what a run would be refused for", async () => {
    const text = await run("check", "karate.json", "--memory", "100MB");
    expect([text.status, codesIn(text.stdout)]).toEqual([0, ["E-RUN-006"]]);
    const json = await run("check", "karate.json", "--memory", "100MB", "--json");
    expect(oneDocument(json.stdout)).toMatchObject({
      atMost: { withinBudget: false, budgetBytes: 100_000_000 },
    });
  });

  it("given `verify` and `import`, then they take the flag, and a wrong size is wrong usage", async () => {
    await run("run", "karate.json", "--quiet");
    expect((await run("verify", "--memory", "1GB")).status).toBe(0);
    const verify = await run("verify", "--memory", "100MB");
    expect([verify.status, codesIn(verify.stderr)]).toEqual([3, ["E-RUN-006"]]);
    write("ties.csv", "a,b\n1,2\n");
    expect((await run("import", "ties.csv", "--memory", "1GB")).status).toBe(0);
    for (const command of [
      ["verify"],
      ["import", "ties.csv"],
      ["run", "karate.json"],
      ["check", "karate.json"],
    ]) {
      const { status, stderr } = await run(...command, "--memory", "lots");
      expect([status, codesIn(stderr)]).toEqual([2, ["E-CLI-005"]]);
    }
  });
});

/** A control group of so much memory, if this machine lets us make one. */
function controlGroup(bytes: number): { readonly join: string; readonly remove: () => void } | null {
  const folder = join("/sys/fs/cgroup/memory", `skipstone-${process.pid}`);
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, "memory.limit_in_bytes"), String(bytes));
    execFileSync("bash", ["-c", `echo $$ > ${folder}/cgroup.procs`]);
    return { join: `echo $$ > ${folder}/cgroup.procs`, remove: () => rmdirSync(folder) };
  } catch {
    return null;
  }
}

describe("limits that the machine sets (HOSTILE 76)", () => {
  const group = controlGroup(256 * 2 ** 20);
  it.skipIf(group === null)(
    `given a control group of 256 MB, then the budget is three quarters of it, and what fits runs${group === null ? " (skipped: no control group can be made here)" : ""}`,
    async () => {
      const small = await shell(`${group!.join}; skipstone run karate.json --no-store --quiet`);
      expect([small.status, small.stderr]).toEqual([0, ""]);
      const large = await shell(`${group!.join}; skipstone run large.json --no-store`);
      expect([large.status, codesIn(large.stderr)]).toEqual([3, ["E-NETWORK-001"]]);
      expect(large.stderr).toContain("the budget is 201 MB");
      group!.remove();
    },
  );

  it("given one processor, then the result is the same", async () => {
    const command = "skipstone run karate.json --no-store --json";
    const all = await shell(command);
    const one = await shell(`taskset -c 0 "$NODE" "$COMMAND" run karate.json --no-store --json`);
    expect(one).toEqual(all);
  });

  it("given few open files, then it does without threads, or says what is short; nothing is half", async () => {
    // With 16, Node itself does not start.
    const none = await shell("ulimit -n 16; skipstone run karate.json --json --no-store 2>/dev/null");
    expect([none.status === 0, none.stdout]).toEqual([false, ""]);
    let done = 0;
    for (const files of [22, 26, 30, 34]) {
      const line = `ulimit -n ${files}; skipstone run karate.json --json --store files${files}.db --workers 2`;
      const { status, stdout, stderr } = await shell(line);
      if (status === 0) done++;
      if (status === 0) oneDocument(stdout);
      else expect([status, stdout, oneDocument(stderr)]).toMatchObject([6, "", { error: { exit: 6 } }]);
    }
    expect(done).toBeGreaterThan(0);
  });

  it("given less address space than Node itself needs, then nothing is printed as if it were a result", async () => {
    const child = ended(start(["--version"]));
    expect((await child).status).toBe(0);
    const { status, stdout } = await shell(
      "ulimit -v 400000; skipstone run karate.json --json --no-store 2>/dev/null",
    );
    expect(status).not.toBe(0);
    expect(stdout).toBe("");
  });
});
