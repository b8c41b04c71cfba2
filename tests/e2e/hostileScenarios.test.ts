import { mkdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exitOf, scenarioCases } from "../hostile/scenarioCases.ts";
import { codesIn, KARATE, workplace } from "./skipstone.ts";

const { write, run, path } = workplace();
const hostileFolder = new URL("../hostile/scenario/", import.meta.url);
write("karate.json", KARATE);

describe("hostile scenarios through the command", () => {
  const files = scenarioCases.filter(({ set }) => set === undefined);

  it("given all of them at once, then all their problems are told, each under its file", async () => {
    mkdirSync(path("hostile"));
    for (const { file, text } of files) {
      write(`hostile/${file}`, text?.() ?? readFileSync(new URL(file, hostileFolder), "utf8"));
    }
    const { status, stdout, stderr } = await run("run", "hostile", "--no-store");
    expect([status, stdout]).toEqual([3, ""]);
    for (const { file, codes } of files) {
      const lines = stderr.split("\n").filter((line) => line.startsWith(`hostile/${file}:`));
      expect(codesIn(lines.join("\n")), file).toEqual(codes);
    }
  });

  it("given some of them alone, then each has its status", async () => {
    const some = ["01-empty.yaml", "09-minus-zero.yaml", "26-deep.json"];
    for (const hostile of files.filter(({ file }) => some.includes(file))) {
      const { status, stderr } = await run("check", `hostile/${hostile.file}`);
      expect(status, hostile.file).toBe(exitOf(hostile));
      expect(codesIn(stderr)).toEqual(hostile.codes);
    }
  });

  it("given overrides, then their problems name the flag", async () => {
    for (const { set = [], codes } of scenarioCases.filter((hostile) => hostile.set).slice(0, 2)) {
      const { status, stderr } = await run("check", "karate.json", ...set.flatMap((each) => ["--set", each]));
      expect([status, codesIn(stderr)]).toEqual([3, codes]);
      expect(stderr).toContain("--set ");
    }
  });
});
