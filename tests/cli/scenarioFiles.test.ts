import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scenarioFiles } from "../../src/cli/scenarioFiles.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";

const folder = temporaryFolder();
const found = (...paths: string[]) => {
  const { files, problems } = scenarioFiles(paths);
  return { files, problems: problems.map(({ code, values }) => [code, values.path]) };
};

describe("scenarioFiles", () => {
  it("given files, then they are taken as they are, there or not, in their order", () => {
    expect(found("b.yaml", "a.txt", "b.yaml")).toEqual({
      files: ["b.yaml", "a.txt", "b.yaml"],
      problems: [],
    });
  });

  it("given a folder, then its scenarios in the order of their names; the schema and other files are none", () => {
    const library = join(folder, "library");
    mkdirSync(join(library, "nested.yaml"), { recursive: true });
    for (const name of [
      "b.yml",
      "a.YAML",
      "c.json",
      "scenario.schema.json",
      "ties.csv",
      "yaml",
      ".hidden.yaml.txt",
    ]) {
      writeFileSync(join(library, name), "");
    }
    expect(found(library).files).toEqual(
      ["a.YAML", "b.yml", "c.json", "nested.yaml"].map((name) => join(library, name)),
    );
  });

  it("given a folder without any, or a path that leads nowhere, then each is told", () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    symlinkSync("loop", join(folder, "loop"));
    const long = "x".repeat(5000);
    expect(found(empty, join(folder, "loop"), long, "there.yaml")).toEqual({
      files: ["there.yaml"],
      problems: [
        ["E-CLI-014", empty],
        ["E-CLI-003", join(folder, "loop")],
        ["E-CLI-003", long],
      ],
    });
  });
});
