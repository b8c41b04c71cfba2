import * as Effect from "effect/Effect";

/** Writes to a stream and waits until it took the text; a reader that closed the pipe wants no more of it. */
export const writeTo = (stream: NodeJS.WritableStream, text: string): Effect.Effect<void> =>
  Effect.callback<void>((resume) => {
    stream.write(text, () => resume(Effect.void));
  });

/** stdout is data. */
export const print = (text: string): Effect.Effect<void> =>
  writeTo(process.stdout, text.endsWith("\n") ? text : `${text}\n`);

/** stderr is talk. */
export const say = (text: string): Effect.Effect<void> => writeTo(process.stderr, `${text}\n`);

/** Columns of the terminal, within what can be read. */
export const terminalWidth = (): number => Math.min(110, Math.max(40, process.stdout.columns ?? 88));
