import type { ResponseValues } from "../model/ResponseValues.ts";
import { presetRow, presetTable, shownNumber } from "./presetTable.ts";

/** What a response does, a table with the sources of its values. */
export function responseLines(values: ResponseValues): readonly string[] {
  const turn = ({ chance, damping }: { readonly chance: number; readonly damping: number }): string =>
    `${shownNumber(chance)}, to ${shownNumber(damping)}`;
  return presetTable([
    presetRow("damping of negative copies", values.damping, ({ low, high }) =>
      low === high ? shownNumber(low) : `${shownNumber(low)} … ${shownNumber(high)}`,
    ),
    presetRow("turns out the other way", values.backfire, turn),
    presetRow("spoken to, an hour or round", values.perHour, shownNumber),
    presetRow("  which gets out", values.leak, turn),
    presetRow("supporters who share", values.supporters, shownNumber),
    presetRow("damping of positive copies", values.positive, shownNumber),
  ]);
}
