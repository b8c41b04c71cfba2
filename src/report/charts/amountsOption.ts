import { formatNumber, formatShare } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { axisAlong } from "./axisScale.ts";
import type { Chart } from "./Chart.ts";
import { chartInk } from "./chartInk.ts";
import { rowsChart } from "./rowsChart.ts";

/** A part of a whole: how much it is, which share, and its interval where it has one. */
export interface Amount {
  readonly name: string;
  readonly amount: number;
  readonly share: number;
  readonly ci?: readonly [number, number];
}

/** Parts of a whole as bars; bar: what their length is. */
export function amountsOption(
  amounts: readonly Amount[],
  { bar, axisName }: { readonly bar: string; readonly axisName: string },
  lang: Lang,
  width: number,
): Chart {
  const hasIntervals = amounts.some(({ ci }) => ci !== undefined);
  const end = Math.max(1e-9, ...amounts.flatMap(({ amount, ci }) => [amount, ci?.[1] ?? 0]));
  return rowsChart(
    {
      rows: amounts.map(({ name, amount, share, ci }) => ({
        label: visible(name),
        value: `${formatNumber(amount)} · ${formatShare(share)}`,
        marks: [
          { mark: "bar", from: 0, to: amount, thick: 16, color: chartInk.blue },
          ...(ci === undefined
            ? []
            : [
                {
                  mark: "bar",
                  from: Math.max(0, ci[0]),
                  to: ci[1],
                  thick: 3,
                  color: chartInk.black,
                } as const,
              ]),
        ],
      })),
      key: [
        { label: bar, color: chartInk.blue, mark: "area" },
        ...(hasIntervals
          ? [{ label: chartWords[lang].interval, color: chartInk.black, mark: "line", weight: 3 } as const]
          : []),
      ],
      scale: axisAlong(0, end, width),
      axisName,
    },
    width,
  );
}
