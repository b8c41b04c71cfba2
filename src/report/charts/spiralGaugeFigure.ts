import { columnText } from "../columnText.ts";
import { formatNumber, formatShare } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { effectChartWords } from "../words/effectChartWords.ts";
import { columnsOf, type Figure, figure } from "./Figure.ts";
import { spiralGaugeOption } from "./spiralGaugeOption.ts";

/** The chance of a negative spiral of each plan; null where nothing can turn negative. */
export function spiralGaugeFigure({ plans }: RunReport, lang: Lang): Figure | null {
  const shown = plans.flatMap(({ name, findings: { spiral } }) =>
    spiral === undefined ? [] : [{ name, spiral }],
  );
  if (shown.length === 0) return null;
  const words = effectChartWords[lang].spiralGauge;
  const { plan, interval, to, worlds } = chartWords[lang];
  const range = (ci: readonly number[]): string => ci.map(formatShare).join(to);
  return figure(
    {
      id: "spiral-gauge",
      title: words.title,
      description: shown
        .map(({ name, spiral: { probability, ci } }) =>
          words.description(visible(name), formatShare(probability), range(ci)),
        )
        .join(" "),
      table: {
        caption: `${words.title}, ${worlds(formatNumber(shown[0]?.spiral.worlds ?? 0))}`,
        columns: columnsOf(plan, words.chance, interval),
        rows: columnText.rows([
          shown.map(({ name }) => visible(name)),
          columnText.shares(shown.map(({ spiral }) => spiral.probability)),
          shown.map(({ spiral }) => range(spiral.ci)),
        ]),
      },
    },
    (width) => spiralGaugeOption(shown, lang, width),
    lang,
  );
}
