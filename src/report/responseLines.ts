import type { ResponseValues } from "../model/ResponseValues.ts";
import type { Lang } from "./Lang.ts";
import { presetRow, presetTable, shownNumber } from "./presetTable.ts";
import { presetWords } from "./words/presetWords.ts";

/** What a response does, a table with the sources of its values. */
export function responseLines(values: ResponseValues, lang: Lang): readonly string[] {
  const words = presetWords[lang];
  const turn = ({ chance, damping }: { readonly chance: number; readonly damping: number }): string =>
    words.turn(shownNumber(chance), shownNumber(damping));
  const rows = [
    presetRow(words.damping, values.damping, ({ low, high }) =>
      low === high ? shownNumber(low) : `${shownNumber(low)} … ${shownNumber(high)}`,
    ),
    presetRow(words.backfire, values.backfire, turn),
    presetRow(words.perHour, values.perHour, shownNumber),
    presetRow(words.leak, values.leak, turn),
    presetRow(words.supporters, values.supporters, shownNumber),
    presetRow(words.positive, values.positive, shownNumber),
  ];
  return presetTable(rows, lang);
}
