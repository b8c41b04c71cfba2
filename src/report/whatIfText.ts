import type { ResponseKind } from "../model/Response.ts";
import type { ResponseCell, ResponseOutcome, ResponseWhatIf } from "../projections/ResponseWhatIf.ts";
import { formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { spanText, writtenText } from "./spanText.ts";
import { textTable } from "./textTable.ts";
import { toComeText } from "./toComeText.ts";
import { visible } from "./visible.ts";
import { alertsWords } from "./words/alertsWords.ts";
import { toComeWords } from "./words/toComeWords.ts";
import { whatIfWords } from "./words/whatIfWords.ts";
import { wrapText } from "./wrapText.ts";

/** A table for each plan: what each response, so long after the first alert, makes of the same worlds. */
export function whatIfText(
  { worlds, plans }: ResponseWhatIf,
  width: number,
  watched: boolean,
  lang: Lang,
): string {
  const words = whatIfWords[lang];
  const tables = plans.map(({ name, none, cells }) =>
    [
      words.title(visible(name), formatNumber(worlds)),
      textTable([
        [...words.header, toComeWords[lang].column],
        [...outcomeCells(words.kinds.none, "", none), "", "", toComeText.cell(none)],
        ...cells.map((cell) => rowOf(cell, lang)),
      ]),
    ].join("\n"),
  );
  return [
    ...tables,
    wrapText(`${words.notes(watched)}${alertsWords[lang].between}${toComeWords[lang].note}`, width).join(
      "\n",
    ),
  ].join("\n\n");
}

const outcomeCells = (kind: string, after: string, { spiral, negativeSharers, loss }: ResponseOutcome) => [
  kind,
  after,
  `${formatShare(spiral.probability)} (${Math.floor(100 * spiral.ci[0])}–${Math.ceil(100 * spiral.ci[1])})`,
  formatNumber(negativeSharers),
  formatNumber(Math.round(loss.conditional.value)),
];

function rowOf(cell: ResponseCell, lang: Lang): string[] {
  const { kind, delay, difference } = cell;
  const { kinds, to } = whatIfWords[lang];
  const after = typeof delay === "string" ? writtenText(delay, lang) : spanText(delay, lang);
  const signed = (value: number) => `${value > 0 ? "+" : ""}${formatLike(value, difference.mean)}`;
  const range = difference.ci === undefined ? "" : difference.ci.map(signed).join(to);
  return [
    ...outcomeCells(kinds[kind as ResponseKind] ?? kind, after, cell),
    ...[signed(difference.mean), range, toComeText.cell(cell)],
  ];
}
