import type { ChanceAndTime, PartOfWorlds } from "../projections/alerts.ts";
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
  const { unit, first, warned, response, leak } = alerts;
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
    inVain(alerts, lang),
    response !== undefined && words.response(chance(response)),
    leak !== undefined && words.leak(chance(leak)),
  ];
  return told.filter((sentence) => sentence !== false);
}

/** Alerts after which nothing came: beside the same worlds without the response, where that is known. */
function inVain({ falseAlarms, withoutResponse, response }: Alerts, lang: Lang): string | false {
  const words = alertsWords[lang];
  const chance = ({ share, ci }: PartOfWorlds): string => formatChance(share, ci);
  if (withoutResponse !== undefined) {
    const { falseAlarms: either, prevented, caused } = withoutResponse;
    const brought = caused.worlds === 0 ? null : chance(caused);
    return words.unanswered(either.of, chance(either), chance(prevented), brought);
  }
  return (
    falseAlarms !== undefined &&
    words.falseAlarms(falseAlarms.of, chance(falseAlarms), response !== undefined)
  );
}
