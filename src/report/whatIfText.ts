import type { ResponseKind } from "../model/Response.ts";
import type { ResponseOutcome, ResponseWhatIf, TriedOutcome } from "../projections/ResponseWhatIf.ts";
import { formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { spanText, writtenText } from "./spanText.ts";
import { textTable } from "./textTable.ts";
import { toComeText } from "./toComeText.ts";
import { visible } from "./visible.ts";
import { whatIfNotes } from "./whatIfNotes.ts";
import { toComeWords } from "./words/toComeWords.ts";
import { whatIfWords } from "./words/whatIfWords.ts";
import { wrapText } from "./wrapText.ts";

/** Narrow, for there are many columns. */
const GAP = "  ";

type TriedPlan = ResponseWhatIf["plans"][number];

/**
 * A table for each plan: what each response, so long after the first alert or the launch, makes of the same
 * worlds.
 */
export function whatIfText(whatIf: ResponseWhatIf, width: number, watched: boolean, lang: Lang): string {
  const words = whatIfWords[lang];
  const since = watched ? "alert" : "launch";
  const tables = whatIf.plans.map((plan) =>
    [
      words.title(visible(plan.name), formatNumber(whatIf.worlds)),
      textTable(
        [
          [words.response, words.after[since], ...words.header, toComeWords[lang].column],
          [...outcomeCells(words.kinds.none, "", plan.none), "", "", toComeText.cell(plan.none)],
          ...writtenRows(plan, lang),
          ...plan.cells.map((cell) => rowOf(cell, kindOf(cell.kind, lang), spanOf(cell.delay, lang), lang)),
        ],
        [0],
        GAP,
      ),
    ].join("\n"),
  );
  const written = whatIf.plans.flatMap(({ asWritten }) => asWritten?.kind ?? [])[0];
  const notes = [
    words.columns(since, lossOf(whatIf)),
    ...(written === undefined ? [] : [words.written(kindOf(written, lang))]),
    toComeWords[lang].note,
    ...whatIfNotes(whatIf, lang),
  ];
  return [...tables, wrapText(notes.join(words.between), width).join("\n")].join("\n\n");
}

const kindOf = (kind: string, lang: Lang): string => whatIfWords[lang].kinds[kind as ResponseKind] ?? kind;

const spanOf = (delay: number | string, lang: Lang): string =>
  typeof delay === "string" ? writtenText(delay, lang) : spanText(delay, lang);

/** The currency of a declared loss; null where none is declared. */
function lossOf({ plans }: ResponseWhatIf): string | null {
  const currency = plans[0]?.none.loss.declared?.currency;
  return currency === undefined ? null : visible(currency);
}

/** The scenario's own response; a time whatever the alerts is told as one. */
function writtenRows({ asWritten }: TriedPlan, lang: Lang): readonly (readonly string[])[] {
  if (asWritten === undefined) return [];
  const words = whatIfWords[lang];
  const when =
    "delay" in asWritten ? spanOf(asWritten.delay, lang) : words.sinceLaunch(spanOf(asWritten.at, lang));
  return [rowOf(asWritten, words.asWritten, when, lang)];
}

const outcomeCells = (kind: string, after: string, { spiral, negativeSharers, loss }: ResponseOutcome) => [
  kind,
  after,
  `${formatShare(spiral.probability)} (${Math.floor(100 * spiral.ci[0])}–${Math.ceil(100 * spiral.ci[1])})`,
  formatNumber(negativeSharers),
  formatNumber(Math.round(loss.conditional.value)),
];

function rowOf(tried: TriedOutcome, kind: string, after: string, lang: Lang): string[] {
  const { difference } = tried;
  const signed = (value: number) => `${value > 0 ? "+" : ""}${formatLike(value, difference.mean)}`;
  const range = difference.ci === undefined ? "" : difference.ci.map(signed).join(whatIfWords[lang].to);
  return [...outcomeCells(kind, after, tried), signed(difference.mean), range, toComeText.cell(tried)];
}
