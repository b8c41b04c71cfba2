import type { Lang } from "./Lang.ts";
import { writtenText } from "./spanText.ts";
import { replayWords } from "./words/replayWords.ts";

/** Whose fork a batch is, in words; the parent is absent where the store no longer has it. */
export const forkText = (
  { parent, at }: { readonly parent?: string; readonly at: string },
  lang: Lang,
): string => replayWords[lang].fork(parent ?? null, writtenText(at, lang));
