import type { Figure } from "../charts/Figure.ts";
import { formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageEffectWords } from "../words/pageEffectWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { pageNumbers } from "./pageNumbers.ts";

/** Who speaks in favour and who against on each channel; nothing where nobody can turn against it. */
export function sentimentSection(
  { plans }: RunReport,
  figures: readonly Figure[],
  lang: Lang,
): PageSection | null {
  const words = pageEffectWords[lang].sentiment;
  const { heading, channel, quoted } = pageWords[lang];
  const columns = [channel, words.positive, words.neutral, words.negative, words.net];
  const tables = plans.flatMap(({ name, findings: { channels = [], sentiment } }) => {
    if (sentiment === undefined) return [];
    const rows = channels.flatMap((each) => {
      if (each.sentiment === undefined) return [];
      const { positive, neutral, negative, net } = each.sentiment;
      return [
        [
          each.channel,
          ...[positive, neutral, negative].map(pageNumbers.share),
          formatNumber(Math.round(net)),
        ],
      ];
    });
    return pageBlocks.table(words.caption(quoted(name)), columns, rows);
  });
  if (tables.length === 0) return null;
  return {
    id: "sentiment",
    heading: heading.sentiment,
    blocks: [...pageBlocks.figures(figures), ...tables, ...pageBlocks.notes(words.note)],
  };
}
