import { meanInterval } from "../../statistics/meanInterval.ts";
import { columnText } from "../columnText.ts";
import { formatLike, formatNumber, formatShare } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { effectChartWords } from "../words/effectChartWords.ts";
import { amountsOption } from "./amountsOption.ts";
import { columnsOf, type Figure, figure } from "./Figure.ts";
import { starterNaming } from "./starterNaming.ts";

/** What each starter of one plan brought; names: of its starters, in the plan's order; null without any. */
export function attributionFigure(
  { plans }: RunReport,
  number: number,
  lang: Lang,
  names: readonly string[] = [],
): Figure | null {
  const plan = plans[number];
  const found = plan?.findings.attribution;
  if (plan === undefined || found === undefined) return null;
  const amounts = found.starters.map(({ starter, sharers, share, se }, i) => ({
    name: starterNaming(starter, i, names, lang),
    amount: sharers,
    share,
    ...(se === undefined ? {} : { ci: meanInterval(sharers, se, found.worlds) }),
  }));
  const [most] = [...amounts].sort((one, other) => other.amount - one.amount);
  if (most === undefined) return null;
  const words = effectChartWords[lang].attribution;
  const { starter, interval, to } = chartWords[lang];
  const name = visible(plan.name);
  return figure(
    {
      id: `attribution-${number + 1}`,
      title: words.title(name),
      description: words.description(
        name,
        visible(most.name),
        formatNumber(most.amount),
        formatShare(most.share),
      ),
      table: {
        caption: words.title(name),
        columns: columnsOf(starter, words.axis, interval, words.share),
        rows: columnText.rows([
          amounts.map((each) => visible(each.name)),
          columnText.people(amounts.map(({ amount }) => amount)),
          amounts.map(({ amount, ci }) =>
            ci === undefined ? "–" : ci.map((end) => formatLike(end, amount)).join(to),
          ),
          columnText.shares(amounts.map(({ share }) => share)),
        ]),
      },
    },
    (width) => amountsOption(amounts, { bar: words.bar, axisName: words.axis }, lang, width),
    lang,
  );
}
