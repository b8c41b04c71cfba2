import { execFile, execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");

/** A command and the parts of its output that are shown: what stands between lines of a single …. */
type Shown = readonly [command: string, parts: readonly string[]];

const shown = Array.from(
  readme.matchAll(/```\n\$ npx skipstone (.*)\n([\s\S]*?)```/g),
  ([, command, text]): Shown => [
    command as string,
    (text as string)
      .split(/^…$/m)
      .map((part) => part.replace(/^\n|\n$/g, ""))
      .filter((part) => part !== ""),
  ],
);

/** Words as a shell would part them, of commands that quote with " alone. */
const shellArguments = (command: string): string[] =>
  Array.from(command.matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word);

describe("the README", () => {
  it("answers ten questions of a strategist by a command each", () => {
    expect(shown.length).toBeGreaterThanOrEqual(10);
  });

  it("shows what `npm start` really prints", () => {
    const args = ["src/cli/skipstone.ts", "run", "scenarios/flagship.yaml", "--no-store", "--quiet"];
    const printed = execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
    expect(readme).toContain(printed.trim());
  });

  it("names every scenario of the library", () => {
    const scenarios = readdirSync(join(ROOT, "scenarios")).filter((name) => name.endsWith(".yaml"));
    expect(scenarios.filter((name) => !readme.includes(`(scenarios/${name})`))).toEqual([]);
  });

  it("names every library that a user installs", () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(Object.keys(dependencies).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(shown)("shows what `%s` really prints", async (command, parts) => {
    const args = shellArguments(command);
    const printed = await promisify(execFile)(
      process.execPath,
      ["src/cli/skipstone.ts", ...args, "--quiet"],
      {
        cwd: ROOT,
        encoding: "utf8",
        maxBuffer: 1 << 26,
      },
    );
    let from = 0;
    for (const part of parts) {
      const at = printed.stdout.indexOf(part, from);
      expect(at === -1 ? printed.stdout.slice(from) : part).toBe(part);
      from = at + part.length;
    }
  });
});
