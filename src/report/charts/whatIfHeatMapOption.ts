import type { ResponseKind } from "../../model/Response.ts";
import type { ResponseOutcome, ResponseWhatIf } from "../../projections/ResponseWhatIf.ts";
import { formatNumber, formatShare } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { chartWords } from "../words/chartWords.ts";
import { effectChartWords } from "../words/effectChartWords.ts";
import type { Chart } from "./Chart.ts";
import { chartInk } from "./chartInk.ts";
import { chartNotes, textAt } from "./chartKey.ts";
import { shortened, textWidth } from "./textWidth.ts";

export type WhatIfPlan = ResponseWhatIf["plans"][number];
export type WhatIfMeasure = "spiral" | "negativeSharers";

const CELL = 36;
const HEAD = 44;
/** From this part of the most on, white stands out better than black: about 4.5 to 1 for both there. */
const TURNING = 0.68;

/**
 * What each kind of response at each delay makes of a plan, as a map of colours with the numbers in it.
 * since: from when the delay counts.
 */
export function whatIfHeatMapOption(
  plan: WhatIfPlan,
  { measure, since }: { readonly measure: WhatIfMeasure; readonly since: "alert" | "launch" },
  lang: Lang,
  width: number,
): Chart {
  const words = effectChartWords[lang].whatIf;
  const kinds = [...new Set(plan.cells.map(({ kind }) => kind))];
  const delays = [...new Set(plan.cells.map(({ delay }) => delay))];
  const labels = kinds.map((kind) => kindText(kind, lang));
  const left = Math.min(width * 0.34, 16 + Math.max(...labels.map((label) => textWidth(label))));
  const cellWidth = (width - left - 12) / delays.length;
  const bottom = HEAD + kinds.length * CELL;
  const others = [words.none(outcomeText(plan.none, measure)), ...writtenText(plan, measure, lang)];
  const notes = chartNotes(others, [10, bottom + 8], width - 20);
  const values = plan.cells.map((cell) => outcome(cell, measure));
  const most = Math.max(1e-9, outcome(plan.none, measure), ...values);
  const data = plan.cells.map((cell) => {
    const text = outcomeText(cell, measure);
    const value = outcome(cell, measure);
    return {
      value: [delays.indexOf(cell.delay), kinds.indexOf(cell.kind), value],
      label: {
        show: true,
        color: value > TURNING * most ? "#ffffff" : chartInk.black,
        fontSize: Math.max(8, Math.min(12, Math.floor((12 * (cellWidth - 6)) / textWidth(text)))),
        formatter: () => text,
      },
    };
  });
  return {
    width,
    height: bottom + 8 + notes.height,
    option: {
      grid: { left, right: 12, top: HEAD, height: kinds.length * CELL, containLabel: false },
      xAxis: { type: "category", show: false, data: delays.map(String) },
      yAxis: { type: "category", show: false, inverse: true, data: kinds },
      visualMap: { show: false, min: 0, max: most, inRange: { color: [...chartInk.heat] } },
      series: {
        type: "heatmap",
        silent: true,
        data,
        itemStyle: { borderColor: "#ffffff", borderWidth: 2 },
      },
      graphic: {
        elements: [
          textAt(shortened(words.delay[since], width - 20), [10, 12], "left", chartInk.soft),
          ...delays.map((delay, i) =>
            textAt(
              shortened(delayText(delay, lang), cellWidth - 4),
              [left + (i + 0.5) * cellWidth, 32],
              "center",
            ),
          ),
          ...labels.map((label, i) =>
            textAt(shortened(label, left - 14), [left - 8, HEAD + (i + 0.5) * CELL], "right"),
          ),
          ...notes.pieces,
        ],
      },
    },
  };
}

export const outcome = (of: ResponseOutcome, measure: WhatIfMeasure): number =>
  measure === "spiral" ? of.spiral.probability : of.negativeSharers;

export const outcomeText = (of: ResponseOutcome, measure: WhatIfMeasure): string =>
  measure === "spiral" ? formatShare(of.spiral.probability) : formatNumber(of.negativeSharers);

/** What the scenario's own response comes to, whose time may be none of those of the map. */
export const writtenText = (
  { asWritten }: WhatIfPlan,
  measure: WhatIfMeasure,
  lang: Lang,
): readonly string[] =>
  asWritten === undefined
    ? []
    : [
        effectChartWords[lang].whatIf.written(
          kindText(asWritten.kind, lang),
          outcomeText(asWritten, measure),
        ),
      ];

export const kindText = (kind: string, lang: Lang): string =>
  chartWords[lang].kinds[kind as ResponseKind] ?? kind;

/** Rounds, or a duration as a scenario writes it. */
export function delayText(delay: number | string, lang: Lang): string {
  const { span, written } = chartWords[lang];
  if (typeof delay === "number") return span(formatNumber(delay), "round");
  const [, count, unit] = /^([\d.]+)([smhdw])$/.exec(delay) ?? [];
  return count === undefined || unit === undefined ? delay : written(count, unit);
}
