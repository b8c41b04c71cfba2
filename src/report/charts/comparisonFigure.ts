import type { Lang } from "../Lang.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { effectChartWords } from "../words/effectChartWords.ts";
import { type ComparedPair, comparisonOption, signedLike } from "./comparisonOption.ts";
import { columnsOf, type Figure, figure } from "./Figure.ts";

/** Plans against each other by one measure, told in words of the reader's; null without pairs. */
export function comparisonFigure(pairs: readonly ComparedPair[], measure: string, lang: Lang): Figure | null {
  if (pairs.length === 0) return null;
  const words = effectChartWords[lang].comparison;
  const { to } = chartWords[lang];
  const range = (ends: ComparedPair["ci"], mean: number): string =>
    ends === undefined ? "–" : ends.map((end) => signedLike(end, mean)).join(to);
  const nameOf = ({ plan, against }: ComparedPair): string => words.against(visible(plan), visible(against));
  const hasTogether = pairs.some(({ together }) => together !== undefined);
  return figure(
    {
      id: "comparison",
      title: words.title,
      description: pairs
        .map((pair) => {
          const sure = pair.together ?? pair.ci;
          const isClear = sure !== undefined && (sure[0] > 0 || sure[1] < 0);
          return isClear
            ? words.clear(nameOf(pair), signedLike(pair.mean, pair.mean), range(sure, pair.mean))
            : words.unclear(nameOf(pair), range(sure, pair.mean));
        })
        .join(" "),
      table: {
        caption: `${words.title}: ${visible(measure)}`,
        columns: columnsOf(words.pair, words.mean, words.single, ...(hasTogether ? [words.together] : [])),
        rows: pairs.map((pair) => [
          nameOf(pair),
          signedLike(pair.mean, pair.mean),
          range(pair.ci, pair.mean),
          ...(hasTogether ? [range(pair.together, pair.mean)] : []),
        ]),
      },
    },
    (width) => comparisonOption(pairs, { measure }, lang, width),
    lang,
  );
}
