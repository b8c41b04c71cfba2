import type { ResponseCell, ResponseOutcome, ResponseWhatIf } from "../projections/ResponseWhatIf.ts";
import { formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";
import { wrapText } from "./wrapText.ts";

const HEADER = [
  "response",
  "after",
  "negative spiral",
  "negative sharers",
  "worst 5 %",
  "against none",
  "95 % interval",
];

/** A table for each plan: what each response, so long after the first alert, makes of the same worlds. */
export function whatIfText({ worlds, plans }: ResponseWhatIf, width: number, watched: boolean): string {
  const tables = plans.map(({ name, none, cells }) =>
    [
      `What if something were done? ${visible(name)}, the same ${formatNumber(worlds)} worlds each time:`,
      textTable([HEADER, [...outcomeCells("none", "", none), "", ""], ...cells.map(rowOf)]),
    ].join("\n"),
  );
  const notes =
    `after: how long after the ${watched ? "first alert" : "launch"}. worst 5 %: negative sharers in the ` +
    "worst 5 % of worlds. against none: negative sharers more or fewer than without a response, world by world.";
  return [...tables, wrapText(notes, width).join("\n")].join("\n\n");
}

const outcomeCells = (kind: string, after: string, { spiral, negativeSharers, loss }: ResponseOutcome) => [
  kind,
  after,
  `${formatShare(spiral.probability)} (${Math.floor(100 * spiral.ci[0])}–${Math.ceil(100 * spiral.ci[1])})`,
  formatNumber(negativeSharers),
  formatNumber(Math.round(loss.conditional.value)),
];

function rowOf(cell: ResponseCell): string[] {
  const { kind, delay, difference } = cell;
  const after = typeof delay === "string" ? delay : delay === 1 ? "1 round" : `${delay} rounds`;
  const signed = (value: number) => `${value > 0 ? "+" : ""}${formatLike(value, difference.mean)}`;
  const range = difference.ci === undefined ? "" : difference.ci.map(signed).join(" to ");
  return [...outcomeCells(kind, after, cell), signed(difference.mean), range];
}
