import type { PushTip } from "../tipping/ScenarioTipping.ts";
import { formatChance, formatNumber, formatShare } from "./formatNumber.ts";
import { textTable } from "./textTable.ts";

/** Ignition against the size of the push, and whether that has a critical size or is a matter of odds. */
export function tipPushText({
  kind,
  sizes,
  ignition,
  ignitionLo,
  ignitionHi,
  expected,
  perPerson,
}: PushTip): string {
  const rows = sizes.map((size, i) => [
    `  ${formatNumber(size)}`,
    formatChance(ignition[i] as number, [ignitionLo[i] as number, ignitionHi[i] as number]),
    ...(expected === undefined ? [] : [formatShare(expected[i] as number)]),
  ]);
  const head = ["  people", "ignites (95 % band)", ...(expected === undefined ? [] : ["by odds alone"])];
  const each =
    perPerson === undefined
      ? ""
      : `, here ${formatShare(perPerson.value)} (${formatChance(perPerson.value, perPerson.ci).split("(")[1] ?? ""}`;
  const note =
    kind === "critical"
      ? "  People need each other here: there is a size under which it hardly ignites."
      : `  Contagion is independent, so there is no critical size: each person has a chance s of setting it off${each}` +
        ", and k together 1 − (1 − s)^k.";
  return [textTable([head, ...rows], []), note].join("\n");
}
