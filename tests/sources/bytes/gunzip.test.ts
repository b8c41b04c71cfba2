import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gunzip } from "../../../src/sources/bytes/gunzip.ts";
import { ProblemList } from "../../../src/sources/readers/ProblemList.ts";
import { bytesOf, chunkLengths, LAW } from "../readers/bytesOf.ts";

/** All that comes out, and the problems on the way. */
async function unpacked(packed: AsyncIterable<Uint8Array>) {
  const problems = new ProblemList("a.gz");
  const chunks: Uint8Array[] = [];
  for await (const chunk of gunzip(packed, problems)) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks), problems: problems.all() };
}

describe("gunzip", () => {
  it("law: gives back what was packed, however the packed bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), chunkLengths, async (bytes, lengths) => {
        const { bytes: found, problems } = await unpacked(bytesOf(gzipSync(bytes), ...lengths));
        expect([...found]).toEqual([...bytes]);
        expect(problems).toEqual([]);
      }),
      { ...LAW, numRuns: 50 },
    );
  });

  it("given a file that is cut anywhere, then it says so and never takes the rest for all", async () => {
    const packed = gzipSync("0 1\n1 2\n2 3\n".repeat(20));
    for (let length = 2; length < packed.length; length++) {
      const { problems } = await unpacked(bytesOf(packed.subarray(0, length)));
      expect(problems.map(({ code, values }) => [code, values.reason])).toEqual([
        ["E-IMPORT-032", "cut-short"],
      ]);
    }
  });

  it("given any byte of the packed data changed, then it says so or gives the very same bytes", async () => {
    const text = "0 1\n1 2\n2 3\n".repeat(20);
    const packed = gzipSync(text);
    for (let at = 0; at < packed.length; at++) {
      const changed = Uint8Array.from(packed);
      changed[at]! ^= 0x10;
      const { bytes, problems } = await unpacked(bytesOf(changed));
      if (problems.length === 0) expect(bytes.toString()).toBe(text);
      else expect(problems[0]!.code).toBe("E-IMPORT-032");
    }
  });

  it("given two gzip files in one, then both are unpacked or it is told, as the platform has it: never one alone", async () => {
    const both = Buffer.concat([gzipSync("0 1\n"), gzipSync("1 2\n")]);
    const { bytes, problems } = await unpacked(bytesOf(both));
    if (problems.length === 0) expect(bytes.toString()).toBe("0 1\n1 2\n");
    else expect(problems.map(({ values }) => values.reason)).toEqual(["more-follows"]);
  });

  it("given a bomb, then it stops at a hundred times the size, long before the end", async () => {
    const packed = gzipSync(new Uint8Array(1 << 28));
    const { bytes, problems } = await unpacked(bytesOf(packed, 4096));
    expect(problems.map(({ code }) => code)).toEqual(["E-IMPORT-033"]);
    expect(bytes.length).toBeLessThan(1 << 27);
  });

  it("given a reader that stops early or a source that fails, then nothing hangs and the failure arrives", async () => {
    const packed = gzipSync(Uint8Array.from({ length: 1 << 20 }, (_, i) => (i * i) >> 7));
    for await (const chunk of gunzip(bytesOf(packed, 1000), new ProblemList("a.gz"))) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    async function* failing() {
      yield* bytesOf(packed.subarray(0, 5000), 100);
      throw new Error("the disk is gone");
    }
    await expect(unpacked(failing())).rejects.toThrow("the disk is gone");
  });
});
