import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mounted, remount } from "../faults/mounted.ts";
import { KARATE, oneDocument, workplace } from "./skipstone.ts";

const { write, run, path } = workplace();
write("karate.json", KARATE);

const READING: readonly (readonly string[])[] = [
  ["status"],
  ["replay", "hubs@0"],
  ["replay", "hubs@25"],
  ["diff", "hubs@0", "random@25"],
  ["export"],
  ["verify"],
];

const hashOf = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

describe("commands that only read", () => {
  it("given a store, then they change no byte of it and leave nothing beside it", async () => {
    expect((await run("run", "karate.json", "--store", "kept/store.db")).status).toBe(0);
    const before = hashOf(path("kept/store.db"));
    for (const args of READING) {
      const { status, stderr } = await run(...args, "--store", "kept/store.db");
      expect([args[0], status, stderr]).toEqual([args[0], 0, ""]);
      expect([args[0], readdirSync(path("kept"))]).toEqual([args[0], ["store.db"]]);
      expect([args[0], hashOf(path("kept/store.db"))]).toEqual([args[0], before]);
    }
  });

  const sealed = path("sealed");
  const isMounted = mounted(sealed, "-t", "tmpfs", "-o", "size=8m", "tmpfs");
  it.runIf(isMounted)(
    `given a device that cannot be written, then they work; run says that it may not${
      isMounted ? "" : " (skipped: this process may not mount)"
    }`,
    async () => {
      copyFileSync(path("kept/store.db"), join(sealed, "store.db"));
      expect(remount(sealed, "ro")).toBe(true);
      for (const args of READING) {
        const { status, stderr } = await run(...args, "--store", "sealed/store.db");
        expect([args[0], status, stderr]).toEqual([args[0], 0, ""]);
      }
      const refused = await run("run", "karate.json", "--store", "sealed/store.db", "--json");
      expect([refused.status, refused.stdout]).toEqual([6, ""]);
      expect(oneDocument(refused.stderr)).toMatchObject({ error: { problems: [{ code: "E-STORE-021" }] } });
      expect(readdirSync(sealed)).toEqual(["store.db"]);
    },
  );
});
