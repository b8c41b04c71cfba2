import type { RunFindings } from "../projections/findings.ts";
import type { ResponseOutcome } from "../projections/ResponseWhatIf.ts";
import type { SpiralOutlook } from "../tipping/SpiralOutlook.ts";
import { formatLike, formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { toComeWords } from "./words/toComeWords.ts";

/** How many share something negative once the response is issued, and why; nothing where none is. */
function sentence(
  { aftermath }: Pick<RunFindings, "aftermath">,
  { negativesToCome }: SpiralOutlook,
  lang: Lang,
): string {
  if (aftermath === undefined) return "";
  const { negativeSharers, first, reproduction } = aftermath;
  const range = reproduction?.ci?.map((end) => formatLike(end, reproduction.value)).join("–");
  return toComeWords[lang].sentence(
    formatNumber(negativeSharers.mean),
    formatNumber(first.negative),
    reproduction === undefined
      ? null
      : `${formatNumber(reproduction.value)}${range === undefined ? "" : ` (${range})`}`,
    negativesToCome === undefined ? null : formatNumber(negativesToCome),
  );
}

/** The same in a table of responses: counted, and in brackets what is expected. */
function cell({ toCome }: Pick<ResponseOutcome, "toCome">): string {
  if (toCome === undefined) return "";
  const { counted, expected } = toCome;
  return `${formatNumber(counted)}${expected === undefined ? "" : ` (${formatNumber(expected)})`}`;
}

/** What still comes once a response is issued. */
export const toComeText = { sentence, cell } as const;
