import type { ChanceAndTime } from "../projections/alerts.ts";
import type { RunFindings } from "../projections/findings.ts";
import { formatChance } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import type { RunReport } from "./RunReport.ts";
import { countedText } from "./spanText.ts";
import { visible } from "./visible.ts";
import { alertsWords } from "./words/alertsWords.ts";

type Alerts = NonNullable<RunFindings["alerts"]>;

/** What watching is worth and when the response comes, a paragraph for each plan. */
export function alertsText({ plans }: RunReport, lang: Lang): readonly string[] {
  const { colon, between } = alertsWords[lang];
  return plans.flatMap(({ name, findings: { alerts } }) =>
    alerts === undefined ? [] : [`${visible(name)}${colon}${sentences(alerts, lang).join(between)}`],
  );
}

function sentences(alerts: Alerts, lang: Lang): readonly string[] {
  const { unit, first, warned, falseAlarms, response, leak } = alerts;
  const words = alertsWords[lang];
  const chance = ({ probability, ci, time }: ChanceAndTime): string =>
    words.chance(
      formatChance(probability, ci),
      time === undefined ? null : countedText(time.q50, unit, lang),
    );
  const told: readonly (string | false)[] = [
    first !== undefined && words.raised(chance(first)),
    warned !== undefined &&
      words.warned(
        warned.of,
        formatChance(warned.share, warned.ci),
        warned.leadTime === undefined ? null : countedText(warned.leadTime.q50, unit, lang),
      ),
    falseAlarms !== undefined &&
      words.falseAlarms(
        falseAlarms.of,
        formatChance(falseAlarms.share, falseAlarms.ci),
        response !== undefined,
      ),
    response !== undefined && words.response(chance(response)),
    leak !== undefined && words.leak(chance(leak)),
  ];
  return told.filter((sentence) => sentence !== false);
}
