import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { besideFile } from "../../src/batch/besideFile.ts";

describe("besideFile", () => {
  it("given Windows, then a scenario's path may have either slash, a drive, or a share", () => {
    const file = "C:\\plans\\launch.yaml";
    for (const path of ["data\\ties.csv", "data/ties.csv", ".\\data\\ties.csv", "..\\plans\\data/ties.csv"]) {
      expect(besideFile(file, path, win32)).toBe("C:\\plans\\data\\ties.csv");
    }
    expect(besideFile(file, "D:\\ties.csv", win32)).toBe("D:\\ties.csv");
    expect(besideFile(file, "\\\\server\\share\\ties.csv", win32)).toBe("\\\\server\\share\\ties.csv");
    expect(besideFile("\\\\server\\share\\a.yaml", "ties.csv", win32)).toBe("\\\\server\\share\\ties.csv");
  });

  it("given any other system, then a slash divides and a backslash is a character", () => {
    expect(besideFile("/plans/launch.yaml", "data/ties.csv", posix)).toBe("/plans/data/ties.csv");
    expect(besideFile("/plans/launch.yaml", "data\\ties.csv", posix)).toBe("/plans/data\\ties.csv");
    expect(besideFile("/plans/launch.yaml", "/ties.csv", posix)).toBe("/ties.csv");
  });
});
