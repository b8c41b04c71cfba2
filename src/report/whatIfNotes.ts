import type { ResponseCell, ResponseWhatIf } from "../projections/ResponseWhatIf.ts";
import { formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { whatIfWords } from "./words/whatIfWords.ts";

/**
 * What the numbers of responses do not say by themselves: why a word in private can do more harm
 * than silence, and why two times come to the same.
 */
export function whatIfNotes({ plans }: ResponseWhatIf, lang: Lang): readonly string[] {
  const words = whatIfWords[lang];
  const tried = plans.flatMap(({ asWritten, cells }) => [
    ...cells,
    ...(asWritten === undefined ? [] : [asWritten]),
  ]);
  const leaks = tried.flatMap(({ leak }) => leak ?? []);
  const ends = [...new Set([Math.min(...leaks), Math.max(...leaks)].map(formatShare))];
  return [
    ...(leaks.length === 0 ? [] : [words.leak(ends.join("–"))]),
    ...(plans.some(({ cells }) => cells.some((cell, i) => isSame(cell, cells[i + 1]))) ? [words.same] : []),
  ];
}

/** The same kind a delay later, with the same outcome in every world. */
function isSame(cell: ResponseCell, next: ResponseCell | undefined): boolean {
  const outcome = ({ delay: _, ...rest }: ResponseCell): string => JSON.stringify(rest);
  return next !== undefined && cell.difference.tieShare < 1 && outcome(cell) === outcome(next);
}
