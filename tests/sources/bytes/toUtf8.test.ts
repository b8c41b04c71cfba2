import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FileEncoding, fileEncodings } from "../../../src/model/FileEncoding.ts";
import { toUtf8 } from "../../../src/sources/bytes/toUtf8.ts";
import { ProblemList } from "../../../src/sources/readers/ProblemList.ts";
import { bytesOf, chunkLengths, LAW } from "../readers/bytesOf.ts";

/** Bytes of every character that an encoding writes with one or two bytes, found by decoding them all. */
function charactersOf(encoding: FileEncoding): ReadonlyMap<string, readonly number[]> {
  const characters = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (...bytes: number[]): boolean => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !characters.has(text)) characters.set(text, bytes);
      return true;
    } catch {
      return false;
    }
  };
  for (let first = 0; first < 256; first++) {
    if (add(first) && encoding !== "utf-16le" && encoding !== "utf-16be") continue;
    for (let second = 0; second < 256; second++) add(first, second);
  }
  return characters;
}

async function converted(bytes: Uint8Array, encoding: FileEncoding, ...lengths: number[]) {
  const problems = new ProblemList("a.csv");
  const chunks: Uint8Array[] = [];
  for await (const chunk of toUtf8(bytesOf(bytes, ...lengths), encoding, problems)) chunks.push(chunk);
  return { text: Buffer.concat(chunks).toString(), problems: problems.all() };
}

const others = fileEncodings.filter((encoding) => encoding !== "utf-8");

describe.each(others)("toUtf8 from %s", (encoding) => {
  const characters = [...charactersOf(encoding)].filter(([character]) => character !== "\ufeff");

  it("law: the text is that of the bytes, however they are cut", async () => {
    const pieces = fc.array(fc.oneof(fc.nat(characters.length - 1), fc.constantFrom(-1, -2)), {
      maxLength: 60,
    });
    const plain = new Map(characters);
    await fc.assert(
      fc.asyncProperty(pieces, chunkLengths, async (indices, lengths) => {
        const written = indices.map((index) =>
          index < 0
            ? ([index === -1 ? "\n" : ",", plain.get(index === -1 ? "\n" : ",")!] as const)
            : characters[index]!,
        );
        const bytes = Uint8Array.from(written.flatMap(([, each]) => each));
        const { text, problems } = await converted(bytes, encoding, ...lengths);
        expect(problems).toEqual([]);
        expect(text).toBe(written.map(([character]) => character).join(""));
      }),
      { ...LAW, numRuns: 100 },
    );
  });

  it("law: any bytes at all give text or one problem, the same however they are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), chunkLengths, async (bytes, lengths) => {
        const whole = await converted(bytes, encoding);
        const cut = await converted(bytes, encoding, ...lengths);
        expect(cut.problems).toEqual(whole.problems);
        if (whole.problems.length === 0) expect(cut.text).toBe(whole.text);
        const [problem] = whole.problems;
        if (problem === undefined) return;
        expect(problem.code).toBe("E-IMPORT-031");
        // What stands before the bad byte is text, and what goes on from it is not.
        const offset = problem.values.offset as number;
        const before = await converted(bytes.slice(0, offset), encoding);
        expect(before.problems).toEqual([]);
        expect(problem.place.line).toBe(before.text.split("\n").length);
        expect(problem.values.byte).toBe(`0x${bytes[offset]!.toString(16).toUpperCase().padStart(2, "0")}`);
      }),
      LAW,
    );
  });
});

describe("toUtf8", () => {
  it("knows that one pair of bytes is two letters in two encodings", async () => {
    const bytes = Uint8Array.of(0xb0, 0xa1, 0x2c);
    expect((await converted(bytes, "euc-kr")).text).toBe("가,");
    expect((await converted(bytes, "gb18030")).text).toBe("啊,");
  });

  it("takes a byte order mark for what it is at the start, and for a character later", async () => {
    const { text } = await converted(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0xff, 0xfe, 0x62, 0), "utf-16le", 2);
    expect(text).toBe("a\ufeffb");
  });

  it("given a megabyte without any place to cut, then it is no text of rows", async () => {
    const { problems } = await converted(new Uint8Array(3 << 20).fill(0xb0), "euc-kr", 1 << 16);
    expect(problems.map(({ code }) => code)).toEqual(["E-IMPORT-008"]);
  });
});
