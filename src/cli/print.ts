import * as Effect from "effect/Effect";

/** Writes to a stream and waits until it took the text; a reader that closed the pipe wants no more of it. */
const writeTo = (stream: NodeJS.WritableStream, text: string): Effect.Effect<void> =>
  Effect.callback<void>((resume) => {
    stream.write(text, () => resume(Effect.void));
  });

/** Why stdout could not be written the first time that it could not; a reader that left is no reason. */
let failure: string | undefined;

/** The code of the failure that kept data from stdout, if there was one. */
export const printFailure = (): string | undefined => failure;

/** stdout is data: text as whole lines, bytes as they are. */
export const print = (data: string | Uint8Array): Effect.Effect<void> =>
  Effect.callback<void>((resume) => {
    const isLines = typeof data !== "string" || data.endsWith("\n");
    process.stdout.write(isLines ? data : `${data}\n`, (error) => {
      const code = (error as NodeJS.ErrnoException | null | undefined)?.code;
      if (code !== "EPIPE") failure ??= code;
      resume(Effect.void);
    });
  });

/** stderr is talk. */
export const say = (text: string): Effect.Effect<void> => writeTo(process.stderr, `${text}\n`);

/** Columns of the terminal, within what can be read. */
export const terminalWidth = (): number => Math.min(110, Math.max(40, process.stdout.columns ?? 88));
