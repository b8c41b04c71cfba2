import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolders } from "../../src/store/makeFolders.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

describe("makeFolders", () => {
  const folder = temporaryFolder();

  it("makes what is not there, and is content with what is", () => {
    makeFolders(join(folder, "a", "b", "c"));
    makeFolders(join(folder, "a", "b", "c"));
    makeFolders(".");
    expect(existsSync(join(folder, "a", "b", "c"))).toBe(true);
  });

  it("throws where a file is in the way, a name is too long, or the system makes no folders", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => makeFolders(join(folder, "file"))).toThrow("EEXIST");
    expect(() => makeFolders(join(folder, "file", "inside"))).toThrow("ENOTDIR");
    expect(() => makeFolders(join(folder, "x".repeat(300)))).toThrow("ENAMETOOLONG");
    if (process.platform === "linux") expect(() => makeFolders("/proc/none/inside")).toThrow(/ENOENT|EACCES/);
  });
});
