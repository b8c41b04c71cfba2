import type { PlanTip, ScenarioTipping } from "../../tipping/ScenarioTipping.ts";
import { tippingVerdict } from "../../tipping/tippingVerdict.ts";
import { formatLike, formatNumber } from "../formatNumber.ts";
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
  return figure(
    {
      id: "tipping-gauge",
      title: gauge.title,
      description: plans.map((each) => sentence(each, lang)).join(" "),
      table: {
        caption: gauge.title,
        columns: columnsOf(plan, gauge.own, gauge.point, interval, gauge.marginColumn),
        rows: plans.map(({ name, own, tipping: { alpha50, margin } }) => [
          visible(name),
          formatNumber(own),
          alpha50 === undefined ? "–" : formatNumber(alpha50.value),
          alpha50?.ci === undefined ? "–" : alpha50.ci.map((end) => formatLike(end, alpha50.value)).join(to),
          margin === undefined ? "–" : marginText(margin),
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
