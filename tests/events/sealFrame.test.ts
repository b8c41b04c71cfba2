import { describe, expect, it } from "vitest";
import { decodeFrame } from "../../src/events/decodeFrame.ts";
import { encodeFrame } from "../../src/events/encodeFrame.ts";
import { FrameFault } from "../../src/events/FrameFault.ts";
import { readSealedHead, sealFrame } from "../../src/events/sealFrame.ts";
import type { Hash128 } from "../../src/randomness/hashWords.ts";
import { contents, madeFrame, madeRuns } from "./madeFrame.ts";

const batch: Hash128 = [1, 2, 3, 4];
const previous: Hash128 = [5, 6, 7, 8];
const made = madeFrame(madeRuns(0, 3, 4));
const sealed = (seal = { batch, sequence: 2, previous }): Uint8Array => {
  const bytes = encodeFrame(made, { stream: 1 });
  sealFrame(bytes, seal);
  return bytes;
};

describe("the seal of a frame", () => {
  it("says its place and leaves its contents alone", () => {
    const head = readSealedHead(sealed());
    expect(head).toMatchObject({ batch, sequence: 2, previous });
    expect(contents(decodeFrame(sealed()).frame)).toEqual(contents(made));
  });

  it("can be set again: the same place gives the same bytes", () => {
    const bytes = sealed({ batch, sequence: 9, previous: [0, 0, 0, 0] });
    sealFrame(bytes, { batch, sequence: 2, previous });
    expect(bytes).toEqual(sealed());
  });

  it("differs for another place, another batch, another past and other contents", () => {
    const seals = [
      { batch, sequence: 2, previous },
      { batch, sequence: 3, previous },
      { batch: [1, 2, 3, 5] as const, sequence: 2, previous },
      { batch, sequence: 2, previous: [5, 6, 7, 9] as const },
    ];
    const checksums = seals.map((seal) => String(readSealedHead(sealed(seal)).checksum));
    const other = encodeFrame(madeFrame(madeRuns(1, 4, 4)), { stream: 1 });
    checksums.push(String(sealFrame(other, { batch, sequence: 2, previous })));
    expect(new Set(checksums).size).toBe(5);
  });

  it("finds every flipped bit of the frame, in head or body", () => {
    const good = sealed();
    const isSound = (bytes: Uint8Array): boolean => {
      try {
        readSealedHead(bytes);
        decodeFrame(bytes);
        return true;
      } catch (cause) {
        if (cause instanceof FrameFault) return false;
        throw cause;
      }
    };
    expect(isSound(good)).toBe(true);
    let missed = 0;
    for (let bit = 0; bit < 8 * good.length; bit++) {
      const bytes = good.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
      if (isSound(bytes)) missed++;
    }
    expect(missed).toBe(0);
  });
});
