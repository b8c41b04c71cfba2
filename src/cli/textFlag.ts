import * as Flag from "effect/cli/Flag";

/** A flag that may be given with a text, which is read later so that a wrong one gets our own sentence. */
export const textFlag = (name: string, metavar: string, description: string) =>
  Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description), Flag.optional);
