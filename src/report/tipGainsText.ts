import type { MeanRatio } from "../statistics/ratioOfMeans.ts";
import type { PlanGains } from "../tipping/ScenarioTipping.ts";
import { formatLike, formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { textTable } from "./textTable.ts";
import { type TipGainsWords, tipGainsWords } from "./words/tipGainsWords.ts";
import { wrapText } from "./wrapText.ts";

/** What it brings a plan to start at many points and at one time, and which mechanism does it. */
export function tipGainsText(gains: PlanGains, width: number, lang: Lang): string {
  const words = tipGainsWords[lang];
  const { superposition, synchrony, parts, of, mechanisms, producedBy } = gains;
  const sentences = [
    superposition === undefined
      ? [words.notTakenApart]
      : [
          words.superposition(gainText(superposition), formatNumber(parts), of),
          verdictText(superposition, words),
          ...producersText(producedBy.superposition, words),
        ],
    synchrony === undefined
      ? [words.notStaggered]
      : [
          words.synchrony(gainText(synchrony)),
          verdictText(synchrony, words),
          ...producersText(producedBy.synchrony, words),
        ],
    ...(mechanisms.length === 0 ? [[words.plain]] : []),
  ];
  const paragraphs = sentences.flatMap((each) => wrapText(each.join(words.between), width - 4));
  return [
    `  ${words.title}`,
    ...paragraphs.map((line) => `    ${line}`),
    ...(gains.without.length === 0 ? [] : [withoutTable(gains, words)]),
  ].join("\n");
}

const gainText = ({ value, ci }: MeanRatio): string =>
  ci === undefined || ci[0] === ci[1]
    ? formatNumber(value)
    : `${formatNumber(value)} (${formatLike(ci[0], value)} – ${formatLike(ci[1], value)})`;

function verdictText({ value, ci = [value, value] }: MeanRatio, words: TipGainsWords): string {
  if (ci[0] > 1) return words.more;
  if (ci[1] < 1) return words.less;
  return ci[0] === ci[1] ? words.sameExactly : words.same;
}

function producersText(
  producers: PlanGains["producedBy"]["synchrony"],
  words: TipGainsWords,
): readonly string[] {
  if (producers === undefined) return [];
  if (producers.length === 0) return [words.byNone];
  const named = producers.map((each) => words.mechanisms[each]).join(words.and);
  return [words.producedBy(named, producers.length > 1)];
}

/** The gains as they are, and with each mechanism switched off. */
function withoutTable({ superposition, synchrony, without }: PlanGains, words: TipGainsWords): string {
  const cell = (gain: MeanRatio | undefined): string => (gain === undefined ? "–" : gainText(gain));
  const [off, together, atOnce] = words.head;
  return textTable([
    [`    ${off}`, together, atOnce],
    [`    ${words.asItIs}`, cell(superposition), cell(synchrony)],
    ...without.map((each) => [
      `    ${words.mechanisms[each.mechanism]}`,
      cell(each.superposition),
      cell(each.synchrony),
    ]),
  ]);
}
