import type { CostFinding } from "../../projections/cost.ts";
import { columnText } from "../columnText.ts";
import { formatNumber, formatShare } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { effectChartWords } from "../words/effectChartWords.ts";
import { type Amount, amountsOption } from "./amountsOption.ts";
import { columnsOf, type Figure, figure } from "./Figure.ts";
import { starterNaming } from "./starterNaming.ts";

/**
 * Where one plan's money goes, by channel or by starter; names: of its starters, in the plan's order. Null
 * where nothing has a price, or channels have no names.
 */
export function costFigure(
  { plans }: RunReport,
  number: number,
  by: "channel" | "starter",
  lang: Lang,
  names: readonly string[] = [],
): Figure | null {
  const plan = plans[number];
  const cost = plan?.findings.cost;
  if (plan === undefined || cost === undefined || cost.total === 0) return null;
  const amounts = by === "channel" ? channelAmounts(cost) : starterAmounts(cost, names, lang);
  const largest = [...amounts].sort((one, other) => other.amount - one.amount)[0];
  if (largest === undefined) return null;
  const words = effectChartWords[lang].cost;
  const { channel, starter } = chartWords[lang];
  const name = visible(plan.name);
  const currency = visible(cost.currency);
  const title = by === "channel" ? words.byChannel(name) : words.byStarter(name);
  return figure(
    {
      id: `cost-by-${by}-${number + 1}`,
      title,
      description: words.description(
        name,
        `${formatNumber(cost.total)} ${currency}`,
        visible(largest.name),
        formatShare(largest.share),
      ),
      table: {
        caption: title,
        columns: columnsOf(by === "channel" ? channel : starter, words.axis(currency), words.share),
        rows: columnText.rows([
          amounts.map((each) => visible(each.name)),
          columnText.numbers(amounts.map(({ amount }) => amount)),
          columnText.shares(amounts.map(({ share }) => share)),
        ]),
      },
    },
    (width) => amountsOption(amounts, { bar: words.bar, axisName: words.axis(currency) }, lang, width),
    lang,
  );
}

type Cost = NonNullable<CostFinding["cost"]>;

const channelAmounts = ({ channels }: Cost): readonly Amount[] =>
  (channels ?? []).map(({ channel, cost, share }) => ({ name: channel, amount: cost, share }));

function starterAmounts({ starters, clicks }: Cost, names: readonly string[], lang: Lang): readonly Amount[] {
  const { clicks: name } = effectChartWords[lang].cost;
  return [
    ...starters.map(({ starter, cost, share }, i) => ({
      name: starterNaming(starter, i, names, lang),
      amount: cost,
      share,
    })),
    ...(clicks.cost > 0 ? [{ name, amount: clicks.cost, share: clicks.share }] : []),
  ];
}
