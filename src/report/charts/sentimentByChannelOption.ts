import type { ChannelFinding } from "../../projections/channels.ts";
import { formatShare } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { visible } from "../visible.ts";
import { effectChartWords } from "../words/effectChartWords.ts";
import type { Chart } from "./Chart.ts";
import { chartInk } from "./chartInk.ts";
import { rowsChart } from "./rowsChart.ts";

/** A channel and the parts of what is said there. */
export interface ChannelSentiment {
  readonly channel: string;
  readonly sentiment: NonNullable<ChannelFinding["sentiment"]>;
}

/** For, against and silent on each channel, as parts of a whole. */
export function sentimentByChannelOption(
  channels: readonly ChannelSentiment[],
  lang: Lang,
  width: number,
): Chart {
  const words = effectChartWords[lang].sentiment;
  return rowsChart(
    {
      rows: channels.map(({ channel, sentiment: { positive, neutral, negative } }) => ({
        label: visible(channel),
        value: `+ ${formatShare(positive)}   − ${formatShare(negative)}`,
        marks: [
          { mark: "bar", from: 0, to: positive, thick: 18, color: chartInk.blue },
          { mark: "bar", from: positive, to: positive + neutral, thick: 18, color: chartInk.neutral },
          { mark: "bar", from: 1 - negative, to: 1, thick: 18, color: chartInk.vermillion },
        ],
      })),
      key: [
        { label: `+ ${words.positive}`, color: chartInk.blue, mark: "area" },
        { label: words.neutral, color: chartInk.neutral, mark: "area" },
        { label: `− ${words.negative}`, color: chartInk.vermillion, mark: "area" },
      ],
      scale: { min: 0, max: 1, interval: 0.25 },
      axisName: words.axis,
      tell: formatShare,
    },
    width,
  );
}
