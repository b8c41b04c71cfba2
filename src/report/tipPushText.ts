import type { PushTip } from "../tipping/ScenarioTipping.ts";
import { formatChance, formatNumber, formatShare } from "./formatNumber.ts";
import { textTable } from "./textTable.ts";
import { wrapText } from "./wrapText.ts";

/** Ignition against the size of the push, and whether that has a critical size or is a matter of odds. */
export function tipPushText(push: PushTip, width: number): string {
  const { sizes, ignition, ignitionLo, ignitionHi, expected } = push;
  const rows = sizes.map((size, i) => [
    `  ${formatNumber(size)}`,
    formatChance(ignition[i] as number, [ignitionLo[i] as number, ignitionHi[i] as number]),
    ...(expected === undefined ? [] : [formatShare(expected[i] as number)]),
  ]);
  const head = ["  people", "ignites (95 % band)", ...(expected === undefined ? [] : ["by odds alone"])];
  const lines = wrapText(kindText(push), width - 2).map((line) => `  ${line}`);
  return [textTable([head, ...rows], []), ...lines].join("\n");
}

function kindText({ kind, perPerson }: PushTip): string {
  if (kind === "critical") {
    return "People need each other here: there is a size under which it hardly ignites.";
  }
  const chance = perPerson === undefined ? "" : ` (here ${formatChance(perPerson.value, perPerson.ci)})`;
  return (
    `Contagion is independent, so there is no critical size: each person has a chance s of setting it off${chance}, ` +
    "and k together 1 − (1 − s)^k."
  );
}
