import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { inputFile, readStream } from "../../src/batch/InputFile.ts";
import { decodeFile } from "../../src/batch/loadScenario.ts";
import { ScenarioLimits } from "../../src/model/ScenarioLimits.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";

const folder = temporaryFolder();
const problemOf = async (work: Effect.Effect<unknown, { readonly problems: readonly unknown[] }>) => {
  const { problems } = await Effect.runPromise(Effect.flip(work));
  expect(problems).toHaveLength(1);
  return problems[0];
};

describe("inputFile", () => {
  it("given a file, then its size is told before it is read", async () => {
    const path = join(folder, "ties.txt");
    writeFileSync(path, "1 2\n");
    expect(await Effect.runPromise(inputFile(path))).toMatchObject({ path, size: 4 });
    symlinkSync(path, join(folder, "link.txt"));
    expect(await Effect.runPromise(inputFile(join(folder, "link.txt")))).toMatchObject({ size: 4 });
  });

  it("given something that is no file, then its kind is told and nothing hangs", async () => {
    mkdirSync(join(folder, "folder"));
    execFileSync("mkfifo", [join(folder, "pipe")]);
    const server = createServer().listen(join(folder, "socket"));
    await new Promise((resolve) => server.once("listening", resolve));
    for (const [path, kind] of [
      [join(folder, "folder"), "folder"],
      [join(folder, "pipe"), "pipe"],
      [join(folder, "socket"), "socket"],
      ["/dev/zero", "device"],
    ] as const) {
      expect(await problemOf(inputFile(path))).toMatchObject({ code: "E-CLI-002", values: { path, kind } });
    }
    server.close();
  });

  it("given nothing there, or no way to it, then that is told", async () => {
    symlinkSync("loop", join(folder, "loop"));
    const missing = { code: "E-CLI-001" };
    expect(await problemOf(inputFile(join(folder, "nothing")))).toMatchObject(missing);
    expect(await problemOf(inputFile(join(folder, "ties.txt", "x")))).toMatchObject(missing);
    expect(await problemOf(inputFile(""))).toMatchObject(missing);
    expect(await problemOf(inputFile(join(folder, "loop")))).toMatchObject({
      code: "E-CLI-003",
      values: { reason: "ELOOP" },
    });
    expect(await problemOf(inputFile("x".repeat(5000)))).toMatchObject({
      code: "E-CLI-003",
      values: { reason: "ENAMETOOLONG" },
    });
  });

  it("given a reader that fails for its own reasons, then that is a mistake of ours and not the file's", async () => {
    const file = await Effect.runPromise(inputFile(join(folder, "ties.txt")));
    const reading = readStream(file, () => Promise.reject(new Error("ours")));
    await expect(Effect.runPromise(reading)).rejects.toThrow("ours");
  });
});

describe("decodeFile", () => {
  const written = (name: string, bytes: Uint8Array | string): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  it("given a file above the limit, then it is refused by its size, unread", async () => {
    const path = written("large.yaml", new Uint8Array(ScenarioLimits.size + 1));
    expect(await problemOf(decodeFile(path, []))).toMatchObject({
      code: "E-SCENARIO-003",
      values: { size: ScenarioLimits.size + 1, most: ScenarioLimits.size },
    });
  });

  it("given bytes that are no UTF-8, then the first wrong one is named", async () => {
    const latin = written("latin.yaml", Uint8Array.of(0x61, 0x3a, 0x20, 0xe9, 0x0a));
    expect(await problemOf(decodeFile(latin, []))).toMatchObject({
      code: "E-CLI-004",
      values: { offset: 3 },
    });
    const marked = written("marked.yaml", Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff));
    expect(await problemOf(decodeFile(marked, []))).toMatchObject({
      code: "E-CLI-004",
      values: { offset: 4 },
    });
    const replaced = written("replaced.yaml", Uint8Array.of(0xef, 0xbf, 0xbd, 0x61, 0xff));
    expect(await problemOf(decodeFile(replaced, []))).toMatchObject({
      code: "E-CLI-004",
      values: { offset: 4 },
    });
  });

  it("given a byte-order mark, then the scenario is read without it", async () => {
    const text = "network: { kind: karate-club }\ncontent: { transmissibility: 0.1 }\n";
    const path = written("bom.yaml", `\ufeff${text}plans: { a: [ { starter: people, ids: [0] } ] }\n`);
    const { scenario } = await Effect.runPromise(decodeFile(path, []));
    expect(scenario.network.kind).toBe("karate-club");
  });

  it("given a file that is written to while it is read, then that is told, not half of it taken for all", async () => {
    const path = join(folder, "growing.txt");
    writeFileSync(path, "1 2\n");
    const reading = Effect.flatMap(inputFile(path), (file) =>
      readStream(file, async (bytes) => {
        for await (const _ of bytes) appendFileSync(path, "2 3\n");
      }),
    );
    expect(await problemOf(reading)).toMatchObject({ code: "E-CLI-017", values: { path } });
  });

  it("given a file that is deleted while it is read, then that is told", async () => {
    const path = join(folder, "gone.txt");
    writeFileSync(path, "1 2\n");
    const reading = Effect.flatMap(inputFile(path), (file) =>
      readStream(file, async (bytes) => {
        for await (const _ of bytes) rmSync(path);
      }),
    );
    expect(await problemOf(reading)).toMatchObject({ code: "E-CLI-001", values: { path } });
  });
});
