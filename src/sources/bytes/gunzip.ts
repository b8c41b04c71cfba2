import type { ProblemList } from "../readers/ProblemList.ts";

/** Past so many bytes, a file that unpacks to more than RATIO times its packed size is taken for a bomb. */
const FREE_BYTES = 1 << 26;
const RATIO = 100;

/** What went wrong, by the codes that Node's and browsers' streams give; otherwise the bytes are damaged. */
const REASONS: Readonly<Record<string, string>> = {
  Z_BUF_ERROR: "cut-short",
  ERR_TRAILING_JUNK_AFTER_STREAM_END: "more-follows",
};

/**
 * The bytes that a gzip file holds, as they come: never more of them in memory than a few chunks.
 *
 * Source      RFC 1952; the Compression Streams of the platform, some of which (Node 22) unpack several
 *             members and others refuse what follows the first: never the first alone
 * Arrays      chunks of Uint8
 * Randomness  none
 * Cost        one pass; the platform's inflate
 * Failure     a problem and the end of the bytes, where the file is cut, damaged, followed by something else,
 *             or unpacks to more than a hundred times its size; it throws only what `packed` throws
 */
export async function* gunzip(
  packed: AsyncIterable<Uint8Array>,
  problems: ProblemList,
): AsyncGenerator<Uint8Array, void> {
  const stream = new DecompressionStream("gzip");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let taken = 0;
  let given = 0;
  let failure: unknown = null;
  const feed = async (): Promise<void> => {
    for await (const chunk of packed) {
      taken += chunk.length;
      // What is wrong with the bytes themselves is told where they are read.
      const accepted = await writer.write(chunk as Uint8Array<ArrayBuffer>).then(
        () => true,
        () => false,
      );
      if (!accepted) return;
    }
    await writer.close().catch(() => undefined);
  };
  const feeding = feed().catch((cause: unknown) => {
    failure = cause;
    return writer.abort(cause).catch(() => undefined);
  });
  try {
    for (;;) {
      const read = await reader.read().catch((cause: unknown) => {
        if (failure === null) problems.stop("E-IMPORT-032", {}, { reason: reasonOf(cause) });
        return { done: true, value: undefined } as const;
      });
      if (read.done) break;
      given += read.value.length;
      if (given > FREE_BYTES && given > RATIO * taken) {
        problems.stop("E-IMPORT-033", {}, { packed: taken, unpacked: given });
        break;
      }
      yield read.value;
    }
  } finally {
    // Lets `feed` end wherever it waits, also when the reader of this stream has stopped early.
    await reader.cancel().catch(() => undefined);
    await feeding;
  }
  if (failure !== null) throw failure;
}

function reasonOf(cause: unknown): string {
  const { code } = cause as { readonly code?: unknown };
  return (typeof code === "string" ? REASONS[code] : undefined) ?? "damaged";
}
