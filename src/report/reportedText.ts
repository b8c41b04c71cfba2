import type { RunFindings } from "../projections/findings.ts";
import { formatCount, formatNumber, formatShare } from "./formatNumber.ts";
import type { RunReport } from "./RunReport.ts";
import { visible } from "./visible.ts";

type Reported = NonNullable<RunFindings["reported"]>;

/** What the platforms report beside what is real, a paragraph for each plan with fake accounts. */
export function reportedText({ plans }: RunReport): readonly string[] {
  return plans.flatMap(({ name, findings: { reported } }) =>
    reported === undefined ? [] : [`${visible(name)}: ${numbers(reported)}${collapse(reported)}.`],
  );
}

function numbers({ curve }: Reported): string {
  // Where most is reported: what a report would show before anything is struck off.
  const at = curve.sharers.reported.reduce(
    (most, value, i, all) => (value > (all[most] as number) ? i : most),
    0,
  );
  const beside = (what: string, counts: Reported["curve"]["sharers"]): string =>
    `${formatNumber(counts.reported[at] as number)} ${what} where ${formatNumber(counts.real[at] as number)} are real`;
  const views = curve.views === undefined ? "" : ` and ${beside("impressions", curve.views)}`;
  const time = curve.time[at] as number;
  return `after ${formatCount(time, curve.unit)} the platforms report ${beside("sharers", curve.sharers)}${views}`;
}

function collapse({ purge, curve }: Reported): string {
  if (purge === undefined) return "";
  const gone = [
    ...(purge.sharers.part === undefined ? [] : [`${formatShare(purge.sharers.part)} of the sharers`]),
    ...(purge.views?.part === undefined ? [] : [`${formatShare(purge.views.part)} of the impressions`]),
  ];
  const when = formatCount(purge.time.q50, curve.unit);
  return `; the purge after ${when} takes away ${gone.length === 0 ? "nothing" : gone.join(" and ")}`;
}
