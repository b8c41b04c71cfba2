import type { PlanTip, ScenarioTipping } from "../../tipping/ScenarioTipping.ts";
import { tippingVerdict } from "../../tipping/tippingVerdict.ts";
import { columnText } from "../columnText.ts";
import { formatLike } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { spreadChartWords } from "../words/spreadChartWords.ts";
import { columnsOf, type Figure, figure } from "./Figure.ts";
import { marginText, tippingGaugeOption } from "./tippingGaugeOption.ts";

/** How far each plan is from its tipping point; null without plans. */
export function tippingGaugeFigure({ plans }: ScenarioTipping, lang: Lang): Figure | null {
  if (plans.length === 0) return null;
  const { gauge } = spreadChartWords[lang];
  const { plan, interval, to } = chartWords[lang];
  const points = plans.map(({ tipping: { alpha50 } }) => alpha50);
  return figure(
    {
      id: "tipping-gauge",
      title: gauge.title,
      description: plans.map((each) => sentence(each, lang)).join(" "),
      table: {
        caption: gauge.title,
        columns: columnsOf(plan, gauge.own, gauge.point, interval, gauge.marginColumn),
        rows: columnText.rows([
          plans.map(({ name }) => visible(name)),
          columnText.numbers(plans.map(({ own }) => own)),
          columnText.numbers(points.map((point) => point?.value)),
          points.map((point) =>
            point?.ci === undefined ? "–" : point.ci.map((end) => formatLike(end, point.value)).join(to),
          ),
          columnText.numbers(plans.map(({ tipping: { margin } }) => margin)),
        ]),
      },
    },
    (width) => tippingGaugeOption(plans, lang, width),
    lang,
  );
}

function sentence(tip: PlanTip, lang: Lang): string {
  const { gauge } = spreadChartWords[lang];
  const plan = visible(tip.name);
  const verdict = tippingVerdict(tip);
  if (verdict === "never" || verdict === "always") return gauge[verdict](plan);
  return gauge[verdict](plan, marginText(tip.tipping.margin ?? 0));
}
