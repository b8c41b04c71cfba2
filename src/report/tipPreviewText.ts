import type { NetworkPreview, PlanTip, ScenarioTipping } from "../tipping/ScenarioTipping.ts";
import { formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";
import { type TipPreviewWords, tipPreviewWords } from "./words/tipPreviewWords.ts";
import { wrapText } from "./wrapText.ts";

/**
 * What message passing reckons at the scenario's own transmissibility, of single people and of each plan
 * beside what was simulated; no lines where it reckons nothing.
 */
export function tipPreviewText(
  { network, plans }: ScenarioTipping,
  width: number,
  lang: Lang,
): readonly string[] {
  const words = tipPreviewWords[lang];
  const reckoned = plans.flatMap((plan) => (plan.preview === undefined ? [] : [rowOf(plan, plan.preview)]));
  const alone = network?.preview;
  const own = alone?.transmissibility ?? plans[0]?.own;
  if ((alone === undefined && reckoned.length === 0) || own === undefined) return [];
  const [sharers, ...rest] = words.head;
  const table = reckoned.length === 0 ? [] : [textTable([[`  ${sharers}`, ...rest], ...reckoned])];
  const isCut = plans.some(({ preview, refusal }) => preview !== undefined && refusal === "deadline");
  const notes = [
    ...(isCut ? [words.endless] : []),
    ...(alone === undefined ? [] : [aloneText(alone, words)]),
  ];
  return [
    "",
    ...wrapText(words.title(formatNumber(own)), width),
    ...table,
    ...notes.flatMap((note) => wrapText(note, width - 2).map((line) => `  ${line}`)),
  ];
}

function rowOf(plan: PlanTip, preview: number): readonly string[] {
  const simulated = simulatedReach(plan);
  return [
    `  ${visible(plan.name)}`,
    formatNumber(preview),
    simulated === null ? "–" : formatLike(simulated, preview),
  ];
}

/** Mean sharers in its worlds at its own transmissibility; null where that was not looked at. */
export function simulatedReach({ own, tipping: { curve } }: PlanTip): number | null {
  const at = curve.transmissibility.indexOf(own);
  return at < 0 ? null : (curve.reach[at] as number);
}

const aloneText = (preview: NetworkPreview, words: TipPreviewWords): string =>
  "reach" in preview
    ? words.ends(formatNumber(preview.reach))
    : words.giant(formatShare(preview.giant), formatShare(preview.chance));
