import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");

describe("the README", () => {
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
});
