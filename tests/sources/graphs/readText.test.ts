import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/sources/graphs/readText.ts";
import { ProblemList } from "../../../src/sources/readers/ProblemList.ts";
import { bytesOf, chunkLengths, LAW } from "../readers/bytesOf.ts";

async function record(bytes: string | Uint8Array, ...lengths: number[]) {
  const pieces: string[] = [];
  const problems = new ProblemList(undefined);
  const sink = {
    take: (piece: string) => void pieces.push(piece),
    end: () => void pieces.push("end"),
    get line() {
      return pieces.join("").split("\n").length;
    },
    lineBegun: true,
  };
  await readText(bytesOf(bytes, ...lengths), sink, problems);
  return { text: pieces.join(""), pieces, problems: problems.all() };
}

describe("readText", () => {
  it("gives the text back, its byte order mark taken off, however the bytes are cut", async () => {
    const text = fc
      .string({ unit: "grapheme" })
      .filter((one) => !one.includes("\0") && !one.startsWith("\ufeff"));
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), chunkLengths, async (one, mark, lengths) => {
        const { text: read, problems } = await record(`${mark ? "\ufeff" : ""}${one}`, ...lengths);
        expect([read, problems]).toEqual([`${one}end`, []]);
      }),
      LAW,
    );
  });

  it("never cuts a character, nor puts more than 32 KB into a piece", async () => {
    const text = `x${"한🦜".repeat(20_000)}`;
    const { pieces, text: read } = await record(text, 1000);
    expect(read).toBe(`${text}end`);
    expect(pieces.every((piece) => piece.isWellFormed() && piece.length <= 1 << 15)).toBe(true);
    expect(pieces.length).toBeGreaterThan(4);
  });

  it("reads up to the first byte that is no text, and says its line and offset", async () => {
    const good = new TextEncoder().encode(`${"한\n".repeat(20_000)}x`);
    const bad = async (...bytes: number[]) => {
      const { text, problems } = await record(Uint8Array.from([...good, ...bytes]), 999);
      expect(text).toBe(new TextDecoder().decode(good));
      return problems.map(({ code, place, values }) => [code, place.line, values.offset, values.byte]);
    };
    expect(await bad(0xe9, 0x41)).toEqual([["E-IMPORT-005", 20_001, good.length, "0xE9"]]);
    expect(await bad(0xed, 0x95)).toEqual([["E-IMPORT-005", 20_001, good.length, "0xED"]]);
    expect(await bad(0x00)).toEqual([["E-IMPORT-006", 20_001, good.length, undefined]]);
  });
});
