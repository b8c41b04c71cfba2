import { mkdirSync } from "node:fs";
import { join, win32 } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outputProblems, portableName } from "../../src/cli/portableName.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";

describe("portableName", () => {
  it.each([
    ["CON", "device", "CON_"],
    ["aux.csv", "device", "aux_.csv"],
    ["Nul.tar.gz", "device", "Nul_.tar.gz"],
    ["com1.json", "device", "com1_.json"],
    ["LPT³", "device", "LPT³_"],
    ["con .txt", "device", "con_.txt"],
    ["results.", "ending", "results"],
    ["results ", "ending", "results"],
    ["a:b", "character", "a-b"],
    ["what?*.json", "character", "what--.json"],
    ["a\\b", "character", "a-b"],
    ["bell\u0007", "character", "bell-"],
    ["line\nbreak", "character", "line-break"],
    ["...", "ending", ""],
  ])("given %j, then it is told why (%s), and %j suggested", (name, reason, suggestion) => {
    expect(portableName(name)).toEqual({ reason, suggestion });
  });

  it.each(["results", "결과 🎉", "it's", "console.csv", "aux-1", "com10", "a.b.c", ".hidden", "茶"])(
    "given %j, then it is a name everywhere",
    (name) => {
      expect(portableName(name)).toBeNull();
    },
  );

  it("law: what is suggested is itself a name everywhere", () => {
    const pieces = fc.constantFrom("con", "AUX", "COM1", ".", " ", ":", "?", "\\", "a", "\u0001", "茶", "_");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const suggestion = portableName(parts.join(""))?.suggestion ?? "";
        expect(portableName(suggestion)).toBeNull();
      }),
      { seed: 65 },
    );
  });
});

describe("outputProblems", () => {
  const names = (path: string, system?: typeof win32) =>
    outputProblems(path, {}, system).map(({ code, values }) => [code, values.name]);

  it("given a path, then every name in it is looked at, and dots and roots are none", () => {
    expect(names("a:b/nul/c")).toEqual([
      ["E-CLI-025", "a:b"],
      ["E-CLI-025", "nul"],
    ]);
    for (const path of ["../results/./deep/", "/tmp/results", "."]) expect(names(path)).toEqual([]);
  });

  it("given a folder that is there with such a name, then only what would be made in it is looked at", () => {
    const folder = join(temporaryFolder(), "09:30");
    mkdirSync(folder);
    expect(names(join(folder, "results"))).toEqual([]);
    expect(names(join(folder, "aux"))).toEqual([["E-CLI-025", "aux"]]);
    expect(names(folder)).toEqual([["E-CLI-025", "09:30"]]);
  });

  it("given Windows, then a drive is no name, and both slashes divide", () => {
    expect(names("C:\\results\\deep/more", win32)).toEqual([]);
    expect(names("C:\\results\\prn.txt", win32)).toEqual([["E-CLI-025", "prn.txt"]]);
  });
});
