import type { ChanceAndTime } from "../projections/alerts.ts";
import type { RunFindings } from "../projections/findings.ts";
import { formatChance, formatCount } from "./formatNumber.ts";
import type { RunReport } from "./RunReport.ts";
import { visible } from "./visible.ts";

type Alerts = NonNullable<RunFindings["alerts"]>;

/** What watching is worth and when the response comes, a paragraph for each plan. */
export function alertsText({ plans }: RunReport): readonly string[] {
  return plans.flatMap(({ name, findings: { alerts } }) =>
    alerts === undefined ? [] : [`${visible(name)}: ${sentences(alerts).join(" ")}`],
  );
}

function sentences(alerts: Alerts): readonly string[] {
  const { unit, first, warned, falseAlarms, response, leak } = alerts;
  const told: readonly (string | false)[] = [
    first !== undefined && `An alert is raised in ${chanceText(first, unit)}.`,
    warned !== undefined &&
      `Of ${formatCount(warned.of, "world")} with a spiral it comes before it in ${formatChance(warned.share, warned.ci)}` +
        (warned.leadTime === undefined
          ? "."
          : `, half of them ${formatCount(warned.leadTime.q50, unit)} or more before.`),
    falseAlarms !== undefined &&
      `Of ${formatCount(falseAlarms.of, "world")} with an alert ${formatChance(falseAlarms.share, falseAlarms.ci)} ` +
        `have no spiral${response === undefined ? "." : ", thanks to the response or anyway."}`,
    response !== undefined && `The response comes in ${chanceText(response, unit)}.`,
    leak !== undefined && `What is said in private gets out in ${chanceText(leak, unit)}.`,
  ];
  return told.filter((sentence) => sentence !== false);
}

function chanceText({ probability, ci, time }: ChanceAndTime, unit: Alerts["unit"]): string {
  const when = time === undefined ? "" : `, in half of them within ${formatCount(time.q50, unit)}`;
  return `${formatChance(probability, ci)} of worlds${when}`;
}
