import fc from "fast-check";

export const LAW = { seed: 20260401, numRuns: 200 } as const;

/** Bytes as a stream of chunks of the given lengths, over and over. */
export async function* bytesOf(
  content: string | Uint8Array,
  ...lengths: number[]
): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const length = lengths.length === 0 ? bytes.length : (lengths[i % lengths.length] as number);
    yield bytes.slice(at, at + length);
    at += length;
  }
}

/** Lengths of chunks, short ones above all; an empty chunk is a chunk. */
export const chunkLengths: fc.Arbitrary<number[]> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 40 })), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((lengths) => lengths.some((length) => length > 0));
