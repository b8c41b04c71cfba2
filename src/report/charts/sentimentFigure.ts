import { columnText } from "../columnText.ts";
import { formatLike, formatShare } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { effectChartWords } from "../words/effectChartWords.ts";
import { columnsOf, type Figure, figure } from "./Figure.ts";
import { sentimentByChannelOption } from "./sentimentByChannelOption.ts";

/** Sentiment of one plan on each channel; null where it was not measured by channel. */
export function sentimentFigure({ plans }: RunReport, number: number, lang: Lang): Figure | null {
  const plan = plans[number];
  const channels = (plan?.findings.channels ?? []).flatMap(({ channel, sentiment }) =>
    sentiment === undefined ? [] : [{ channel, sentiment }],
  );
  const [first] = channels;
  if (plan === undefined || first === undefined) return null;
  const words = effectChartWords[lang].sentiment;
  const name = visible(plan.name);
  const worst = channels.reduce(
    (found, each) => (each.sentiment.negative > found.sentiment.negative ? each : found),
    first,
  );
  return figure(
    {
      id: `sentiment-${number + 1}`,
      title: words.title(name),
      description: words.description(name, visible(worst.channel), formatShare(worst.sentiment.negative)),
      table: {
        caption: words.title(name),
        columns: columnsOf(
          chartWords[lang].channel,
          words.positive,
          words.neutral,
          words.negative,
          words.net,
        ),
        rows: columnText.rows([
          channels.map(({ channel }) => visible(channel)),
          ...(["positive", "neutral", "negative"] as const).map((side) =>
            columnText.shares(channels.map(({ sentiment }) => sentiment[side])),
          ),
          channels.map(({ sentiment: { net } }) => `${net > 0 ? "+" : ""}${formatLike(net, 15.5)} %`),
        ]),
      },
    },
    (width) => sentimentByChannelOption(channels, lang, width),
    lang,
  );
}
